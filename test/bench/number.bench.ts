// Reading telephone numbers.
import { parsePhoneNumber } from 'dialgate'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { compare, rotating } from './compare'

const CLEAN = ['+13055550123', '+4722123456', '+442079460958', '+33612345678', '+34912345678', '+919876543210']
const SPELLED = ['(305) 555-0123', '305.555.0123', '1-305-555-0123', '305 555 0123 ext. 4']
const options = { defaultCountry: 'US' } as const
await compare(
  'parsePhoneNumber: clean E.164 of six countries',
  { name: 'dialgate', run: rotating(CLEAN, (text) => parsePhoneNumber(text)), times: 1000 },
  { name: 'libphonenumber-js/max', run: rotating(CLEAN, (text) => parsePhoneNumberFromString(text)?.isValid()) },
)
await compare(
  'parsePhoneNumber: national spellings',
  { name: 'dialgate', run: rotating(SPELLED, (text) => parsePhoneNumber(text, options)) },
  { name: 'libphonenumber-js/max', run: rotating(SPELLED, (text) => parsePhoneNumberFromString(text, options)?.isValid()) },
)
