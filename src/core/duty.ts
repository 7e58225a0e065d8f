// What an allowed call must still say or do.
import type { Moment, Question, Statement } from './closed-sets'
import type { ProvisionRef } from './reason'
import type { Duration } from './scalars'

/** Something that an allowed call must still say or do. */
export interface Duty {
  /** Stable: `<rule>/<what>`, for instance `caller-identity/company`. */
  readonly code: string
  readonly kind:
    | 'say'
    | 'ask'
    | 'offer'
    | 'end-if'
    | 'connect'
    | 'ring'
    | 'play'
    | 'record'
    | 'do-not-record'
    | 'present'
    | 'confirm'
    | 'keep'
    | 'hold-registration'
  readonly when: Moment | 'ring' | 'refusal' | 'abandonment' | 'recording' | 'afterwards'
  /** One of them is enough. */
  readonly what?: readonly (Statement | Question)[]
  readonly within?: Duration
  readonly origin?: ProvisionRef
}
