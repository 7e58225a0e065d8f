// The fast path: a call that is plain and right is copied without zod. Whatever is unusual or wrong is left to the schema, which
// alone says what is wrong; a property test holds the two together.
import { AUDIENCES, DIALINGS, DIRECTORY_STATUSES, LEGAL_FORMS, LINE_TYPES, MODES, NUMBERS_FROM, PURPOSES, SECTORS } from '../core/closed-sets'
import { isDialingCountry } from './place-schema'
import { anyText, flag, instant, list, oneOf, placeWith, plain, product, type Read, text, timeZone } from './plain'
import { scriptFault } from './script-text'
/**
 * Copies a plain and right call input; undefined where the schema must look. What it returns is what the schema would return.
 * @example
 * readPlainCall({ to: '+13055550123' }) // undefined: the schema will say what is missing
 */
export function readPlainCall(input: unknown): unknown {
  return call(input)
}

const dialingCountry: Read = (value) => (typeof value === 'string' && isDialingCountry(value) ? value : undefined)
const scriptText: Read = (value) => (typeof value === 'string' && scriptFault(value) === undefined ? text(value) : undefined)
const place = placeWith({})
const address = placeWith({ kind: oneOf(['home', 'work', 'current']) })
const party = plain({ id: text, name: text, sectors: list(oneOf(SECTORS)), seat: place }, { required: ['id'] })
const person = plain({ id: text, name: text }, { required: ['id'] })
const pool = plain({ pool: text }, { required: ['pool'] })

const call = plain(
  {
    id: anyText,
    to: text,
    defaultCountry: dialingCountry,
    at: instant,
    mode: oneOf(MODES),
    purpose: oneOf(PURPOSES),
    seller: party,
    telemarketer: party,
    dialing: oneOf(DIALINGS),
    campaign: text,
    subject: text,
    products: list(product),
    debt: text,
    numbersFrom: oneOf(NUMBERS_FROM),
    callerId: plain({ number: text, name: text, attestation: oneOf(['A', 'B', 'C']) }, { required: ['number'] }),
    callingFrom: place,
    agent: (value) => person(value) ?? pool(value),
    agentReserved: flag,
    liveIntroduction: flag,
    recording: oneOf(['none', 'after-consent', 'whole']),
    calledParty: plain({
      id: text,
      audience: oneOf(AUDIENCES),
      legalForm: oneOf(LEGAL_FORMS),
      language: text,
      lineType: oneOf(LINE_TYPES),
      directory: oneOf(DIRECTORY_STATUSES),
      addresses: list(address),
      timeZone,
    }),
    script: plain({ language: text, text: scriptText, covers: oneOf(['whole', 'opening']), version: text }, { required: ['language', 'text'] }),
    personalData: list(text),
  },
  { required: ['to', 'at', 'mode', 'purpose', 'seller'] },
)
