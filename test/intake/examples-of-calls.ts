// Calls and facts to test reading with: arbitrary right ones, and the ways in which they go wrong.
import fc from 'fast-check'
import type { CallInput, Place } from '../../src/core/call'
import {
  AUDIENCES,
  CHANNELS,
  CONSENT_FORMS,
  DIALINGS,
  DIRECTORY_STATUSES,
  DISPOSITIONS,
  LEGAL_FORMS,
  LINE_TYPES,
  MODES,
  NUMBERS_FROM,
  OUTCOMES,
  PRODUCTS,
  PURPOSES,
  RELATIONSHIP_KINDS,
  SECTORS,
} from '../../src/core/closed-sets'
import { scriptFault } from '../../src/intake/script-text'

export const MINIMAL: CallInput = { to: '+13055550123', at: 1_795_474_800_000, mode: 'live', purpose: 'marketing', seller: { id: 'acme' } }

const some = <T>(...options: readonly T[]) => fc.constantFrom(...options)
const text = fc.string({ minLength: 1, maxLength: 12 }).filter((value) => value.trim() !== '')
const texts = fc.array(text, { maxLength: 3 })
const at = fc.integer({ min: 0, max: 2_000_000_000_000 })
const instant = fc.oneof(
  at,
  at.map((millis) => new Date(millis)),
  at.map((millis) => new Date(millis).toISOString()),
)
const date = fc.integer({ min: 0, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }, requiredKeys: (keyof T)[]) => fc.record(model, { requiredKeys })

const place: fc.Arbitrary<Place> = fc.oneof(
  record({ country: some('US'), region: some('US-FL', 'US-OK'), county: text, postalCode: text, timeZone: some('America/New_York') }, ['country']),
  record({ country: some('NO', 'GB'), municipality: text }, ['country']),
)
const party = record({ id: text, name: text, sectors: fc.array(some(...SECTORS), { maxLength: 2 }), seat: place }, ['id'])

/** Calls that are right, in every field. */
export const rightCall = record(
  {
    id: fc.string({ maxLength: 5 }),
    to: some('+13055550123', '305-555-0123', '+4722123456', '+442079460958', '12', 'nonsense', '+19995550123'),
    defaultCountry: some('US', 'NO', 'GB'),
    at: instant,
    mode: some(...MODES),
    purpose: some(...PURPOSES),
    seller: party,
    telemarketer: party,
    dialing: some(...DIALINGS),
    campaign: text,
    subject: text,
    products: fc.array(some(...PRODUCTS, 'x-own'), { maxLength: 3 }),
    debt: text,
    numbersFrom: some(...NUMBERS_FROM),
    callerId: record({ number: some('withheld', '305 555 0100', '+4721000000', 'ACME'), name: text, attestation: some('A', 'B', 'C') }, ['number']),
    callingFrom: place,
    agent: fc.oneof(record({ id: text, name: text }, ['id']), fc.record({ pool: text })),
    agentReserved: fc.boolean(),
    liveIntroduction: fc.boolean(),
    recording: some('none', 'after-consent', 'whole'),
    calledParty: record(
      {
        id: text,
        audience: some(...AUDIENCES),
        legalForm: some(...LEGAL_FORMS),
        language: text,
        lineType: some(...LINE_TYPES),
        directory: some(...DIRECTORY_STATUSES),
        addresses: fc.array(
          fc.tuple(place, some('home', 'work', undefined)).map(([where, kind]) => ({ ...where, ...(kind === undefined ? {} : { kind }) })),
          { maxLength: 2 },
        ),
        timeZone: some('America/Chicago', 'Europe/Oslo'),
      },
      [],
    ),
    script: record(
      { language: text, text: text.filter((words) => scriptFault(words) === undefined), covers: some('whole', 'opening'), version: text },
      ['language', 'text'],
    ),
    personalData: texts,
  },
  ['to', 'at', 'mode', 'purpose', 'seller'],
)

const scope = record(
  { sellers: fc.array(text, { minLength: 1, maxLength: 2 }), purposes: fc.constant(['marketing']), channels: fc.constant(['voice']) },
  [],
)
const number = some('+13055550123', '(305) 555-0123', '+4722123456')

/** Facts that are right where the call is one to Florida. */
export const rightFacts = record(
  {
    optOuts: fc.array(record({ at: instant, number, person: text, scope, channel: some(...CHANNELS), source: text }, ['number']), { maxLength: 2 }),
    listings: fc.dictionary(
      some('us-national', 'gb-tps', 'internal', 'constructor'),
      record(
        {
          listed: some<boolean | string>(true, false, 'in-part'),
          drawnAt: instant,
          via: some('file', 'query'),
          receipt: text,
          listedOn: date,
          cancelsEarlierConsents: fc.boolean(),
          spares: texts,
          blocks: record({ purposes: fc.constant(['marketing']), outside: some('mon-fri 09:00-17:00') }, []),
        },
        ['listed', 'drawnAt'],
      ),
    ),
    consents: fc.array(
      record(
        {
          id: text,
          form: some(...CONSENT_FORMS),
          qualities: record({ explicit: text, separate: text }, []),
          number,
          person: text,
          grantedAt: instant,
          renewedAt: instant,
          expiresAt: some<string | number>('indefinite', 2_000_000_000_000),
          withdrawnAt: instant,
          scope,
          hours: some('any', 'sat 10:00-12:00'),
          wording: record({ text, language: text, version: text }, ['text', 'language', 'version']),
        },
        ['id', 'form', 'grantedAt'],
      ),
      { maxLength: 2 },
    ),
    relationships: fc.array(
      record(
        {
          id: text,
          kind: some(...RELATIONSHIP_KINDS),
          seller: text,
          products: texts,
          beganOn: some('2020-02-29'),
          lastOn: some('2024-02-29'),
          numberFromPerson: fc.boolean(),
        },
        ['id', 'kind', 'beganOn', 'lastOn'],
      ),
      { maxLength: 2 },
    ),
    contacts: fc.array(
      record(
        { id: text, at: instant, channel: some(...CHANNELS), wants: some('call-back', 'other'), callBack: fc.constant({ fromAt: 1, toAt: 2 }) },
        ['id', 'at', 'channel', 'wants'],
      ),
      { maxLength: 2 },
    ),
    attempts: fc.array(
      record(
        { callId: text, at: instant, number, callerId: number, mode: some(...MODES), disposition: some(...DISPOSITIONS), outcome: some(...OUTCOMES) },
        ['callId', 'at', 'mode', 'disposition'],
      ),
      { maxLength: 3 },
    ),
    attemptsSince: instant,
    preferences: record({ only: some('mon 09:00-10:00'), busyUntilAt: instant, situation: some('illness') }, []),
    origin: record({ numbersFrom: some(...NUMBERS_FROM), obtainedOn: date, basis: some('consent', 'public'), chain: texts }, [
      'numbersFrom',
      'obtainedOn',
      'basis',
    ]),
    emergencies: fc.record({ asOf: instant, declared: fc.array(fc.record({ area: place, fromAt: instant, kind: text }), { maxLength: 1 }) }),
    callerIds: fc.array(record({ number, holder: some('seller', 'telemarketer'), from: place, answeredUntilOn: date }, ['number', 'holder']), {
      maxLength: 2,
    }),
    registrations: fc.array(
      record({ holder: text, jurisdiction: some('US-FL'), authority: text, number: text, fromOn: date }, [
        'holder',
        'jurisdiction',
        'authority',
        'fromOn',
      ]),
      {
        maxLength: 1,
      },
    ),
    abandonment: fc.array(fc.constant({ campaign: 'c', answeredByPerson: 100, abandoned: 3, fromAt: 1, toAt: 2 }), { maxLength: 1 }),
    complaints: fc.array(record({ at: fc.oneof(instant, date), fromCalledParty: fc.boolean(), campaign: text }, ['at', 'fromCalledParty']), {
      maxLength: 2,
    }),
    unavailable: record({ consents: fc.string({ maxLength: 5 }) }, []),
  },
  [],
)

/** The same with one value, at any depth, replaced, removed or added. */
export function broken<T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  const odd = some<unknown>(
    null,
    undefined,
    '',
    ' ',
    0,
    -1,
    Number.NaN,
    'us',
    'US-ZZZZ',
    'Mars/Phobos',
    '2026-02-30',
    '2026-11-24T10:00',
    [],
    {},
    [null],
    true,
  )
  return fc.tuple(right, fc.infiniteStream(fc.nat()), odd, fc.boolean()).map(([value, choices, oddity, add]) => spoiled(value, choices, oddity, add))
}

function spoiled(value: unknown, choices: Iterator<number>, oddity: unknown, add: boolean): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return oddity
  const choice = choices.next().value as number
  if (add && choice % 3 === 0 && !Array.isArray(value)) return { ...value, [['extra', 'constructor', 'toString'][choice % 7] ?? 'extra']: oddity }
  const keys = Object.keys(value)
  const key = keys[choice % Math.max(keys.length, 1)]
  if (key === undefined) return oddity
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? spoiled(item, choices, oddity, add) : item))
  return { ...value, [key]: spoiled((value as Record<string, unknown>)[key], choices, oddity, add) }
}
