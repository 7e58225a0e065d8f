// Reading a call whose number is clean E.164.
import { parseCall } from 'dialgate'
import { callSchema } from '../../src/intake/call-schema'
import { compare } from './compare'
import { input } from './subject'

const at = Date.parse(String(input.at))
const minimal = { to: input.to, at, mode: input.mode, purpose: input.purpose, seller: input.seller }
await compare(
  'parseCall: a call with every usual field, and the least one can say',
  { name: 'parseCall', run: () => parseCall(input) },
  { name: 'parseCall, instant in milliseconds', run: () => parseCall({ ...input, at }) },
  { name: 'parseCall, the least', run: () => parseCall(minimal) },
  { name: 'zod alone', run: () => callSchema().safeParse(input) },
  { name: 'zod alone, the least', run: () => callSchema().safeParse(minimal) },
)
