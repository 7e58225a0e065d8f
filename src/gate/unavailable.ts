// A denial because somebody did not answer.
import type { FactName } from '../core/facts'
import { type Deny, deny } from '../core/verdict'

/**
 * The denial of what could not be established: which fact, and why nobody knows it.
 * @example
 * unavailable('attempts', 'no answer within 5000 ms').remedy // 'supply'
 */
export function unavailable(fact: FactName, cause: string): Deny {
  return deny([{ code: 'facts/unavailable', rule: 'facts', required: null, observed: { fact, cause }, remedy: 'supply', missing: [`facts.${fact}`] }])
}
