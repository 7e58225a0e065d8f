// One line for every duty: what an allowed call must still say or do.
import type { Duty } from '../../../core/duty'
import type { Language } from '../../language'
import type { Words } from '../../words'
import { statementsOf } from './spoken'

const within = ({ within }: Duty, words: Words): string => (within === undefined ? '' : ` within ${words.duration(within)}`)
const lasting = ({ within }: Duty, words: Words): string => (within === undefined ? 'for ever' : `for ${words.duration(within)}`)

export const duties: Language['duties'] = {
  'abandonment/connect': (duty, words) => `connect the person with an agent${within(duty, words)}`,
  'abandonment/max-rings': () => 'let it ring no more often than is permitted',
  'abandonment/message': () => 'play a message that says who called and how to opt out',
  'abandonment/ring-for': (duty, words) => `let it ring for at least ${words.duration(duty.within ?? '')}`,
  'caller-identity/end': ({ what = [] }, words) => `end the call if the answer is no (${statementsOf(what, words)})`,
  'caller-identity/end-and-remove': ({ what = [] }, words) => `end the call and record an opt-out if the answer is no (${statementsOf(what, words)})`,
  'confirmation/opt-out-confirmation': (duty, words) => `confirm the opt-out in writing${within(duty, words)}`,
  'confirmation/written-acceptance': (duty, words) => `have an agreement accepted in writing before it binds${within(duty, words)}`,
  'confirmation/written-confirmation': (duty, words) => `confirm an agreement in writing${within(duty, words)}`,
  'opt-out/confirm': (duty, words) => `confirm the opt-out${within(duty, words)}`,
  'opt-out/keep': (duty, words) => `keep the opt-out ${lasting(duty, words)}`,
  'recording/ask': ({ what = [] }, words) => `ask ${statementsOf(what, words)}`,
  'recording/keep': (duty, words) => `keep the recording ${lasting(duty, words)}`,
  'recording/notice': ({ what = [] }, words) => `say ${statementsOf(what, words)}`,
  'recording/record': () => 'record the call',
  'recording/stop-on-no': () => 'do not record, or stop recording',
  'registration/hold': () => 'hold the registration that the law asks for',
}

/** Told from its kind, and from its code where that says more. */
export const otherDuty: Language['otherDuty'] = ({ kind, code, what = [], within }, words) => {
  const asked = what.length === 0 ? `(${code})` : statementsOf(what, words)
  const term = within === undefined ? '' : ` within ${words.duration(within)}`
  return `${KINDS[kind]} ${asked}${term}`
}

const KINDS: { readonly [kind in Duty['kind']]: string } = {
  say: 'say',
  ask: 'ask',
  offer: 'offer',
  'end-if': 'end the call if so',
  connect: 'connect',
  ring: 'let it ring',
  play: 'play',
  record: 'record',
  'do-not-record': 'do not record',
  present: 'show',
  confirm: 'confirm',
  keep: 'keep',
  'hold-registration': 'hold the registration',
}
