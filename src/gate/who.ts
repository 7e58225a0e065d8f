// Whom something is about: read once, in any spelling.
import { gateError } from '../core/errors'
import { parsePhoneNumber } from '../phone/number'
import type { Whom } from '../stores/keys'
import type { Who } from './gate'

/**
 * Reads whom a record is about.
 * @throws GateError `invalid-facts` if the number is none, or neither a number nor a person is given
 */
export function readWho({ number, defaultCountry, person }: Who): Whom {
  const parsed = number === undefined ? undefined : parsePhoneNumber(number, defaultCountry === undefined ? {} : { defaultCountry })
  if (number !== undefined && parsed === undefined)
    throw gateError('invalid-facts', [{ path: 'number', message: `\`${String(number)}\` is no phone number` }])
  if (person !== undefined && (typeof person !== 'string' || person === ''))
    throw gateError('invalid-facts', [{ path: 'person', message: 'must be your id of the person' }])
  if (parsed === undefined && person === undefined) throw gateError('invalid-facts', [{ path: '', message: 'say whom: a number, a person, or both' }])
  return { number: parsed, person }
}
