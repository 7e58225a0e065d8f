// `dialgate/script`: what will be said, what was said, and what must be.
export { type BriefOptions, brief } from './brief'
export { CONCERNS, type Concern } from './lexicon'
export { type Declared, type Finding, type Reading, readScript, type ScriptText } from './read-script'
export { type OptOutAnswer, recognizeOptOut } from './recognize-opt-out'
export type { Turn } from './turn'
export { type Verified, verifyScript } from './verify-script'
