// Instants handed to a function directly.
import type { InstantInput } from '../core/call'
import { gateError } from '../core/errors'
import { faultsOf } from '../core/faults'
import type { Instant } from '../core/scalars'
import { instantSchema } from './scalar-schemas'

/**
 * Reads an argument that is an instant.
 * @throws GateError `invalid-call` naming the argument
 */
export function instantArgument(name: string, value: InstantInput): Instant {
  const read = instantSchema().safeParse(value)
  if (read.success) return read.data
  throw gateError(
    'invalid-call',
    faultsOf(read.error, value).map(({ message }) => ({ path: name, message })),
    read.error,
  )
}
