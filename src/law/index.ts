// `dialgate/law`: the law of the world, and what is needed to add to it.
export { cautious } from './cautious'
export { type Jurisdiction, jurisdiction } from './jurisdiction'
export { jurisdictionFromSpec } from './jurisdiction-from-spec'
export { world } from './jurisdictions/world'
export { lawful } from './lawful'
export type { LawfulOptions } from './lawful-over'
export { type Provision, type ProvisionDraft, provision } from './provision'
export { type ListInfo, registerOf, registers } from './registers'
