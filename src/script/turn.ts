// A conversation as a transcript has it.
import { z } from 'zod'
import { gateError } from '../core/errors'
import { faultsOf } from '../core/faults'
import { lazily } from '../core/lazily'

/** One utterance of a transcript. */
export interface Turn {
  readonly speaker: 'agent' | 'calledParty'
  readonly text: string
}

const turnsSchema = lazily(() => z.array(z.object({ speaker: z.enum(['agent', 'calledParty']), text: z.string() })).readonly())

/**
 * The turns, whatever else they carry.
 * @throws GateError `invalid-facts` with the path of each turn that lacks speaker or text: who spoke is never guessed
 */
export function checkedTurns(turns: readonly Turn[]): readonly Turn[] {
  const read = turnsSchema().safeParse(turns)
  if (!read.success) throw gateError('invalid-facts', faultsOf(read.error, turns, 'turns'), read.error)
  return read.data
}
