// The law of the world as one rule: what holds of its time bounds, its unknowns and its places.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Call, Whereabouts } from '../../src/core/call'
import type { Facts } from '../../src/core/facts'
import type { Verdict } from '../../src/core/verdict'
import { judge } from '../../src/intake/judge'
import { parseFacts } from '../../src/intake/parse-facts'
import { lawful } from '../../src/law/lawful'
import { callAt, calls, DAY, HOUR, hold, MINUTE, PATIENCE, situations } from './arbitraries'
import { interestingInstants, scan, story } from './scan'
import { LESS_KNOWN } from './unknowns'

vi.setConfig({ testTimeout: PATIENCE })

const law = lawful()

/** Days on which law or clocks change somewhere. */
const TURNS = [
  '2026-10-17',
  '2026-08-11',
  '2026-03-08',
  '2026-03-29',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
  '2026-12-25',
  '2026-07-04',
  '2027-01-01',
].map((date) => Date.parse(date))
const instants = fc
  .tuple(fc.constantFrom(...TURNS), fc.integer({ min: -36 * 60, max: 36 * 60 }), fc.constantFrom(0, 0, -1, 1))
  .map(([turn, minutes, odd]) => turn + minutes * MINUTE + odd)

const NUMBERS = [
  '+13055550123', // Florida
  '+12155550123', // Pennsylvania
  '+15045550123', // Louisiana
  '+14015550123', // Rhode Island
  '+18125550123', // Indiana: two clocks
  '+12705550123', // Kentucky: two clocks
  '+15145550123', // Quebec
  '+4722123456',
  '+33142345678',
  '+442079460018',
  '+34912345678', // Madrid
  '+390612345678',
  '+61412345678', // an Australian mobile
  '+4930123456',
  '+818012345678',
]
/** Half of the time all that the law asks for was looked up and is in order, some of it about to lapse: then the details decide. */
const questions = fc
  .tuple(
    situations(calls(instants, NUMBERS)),
    fc.boolean(),
    fc.constantFrom(HOUR, 20 * HOUR, 30 * DAY),
    fc.subarray(['listings', 'consents', 'attempts'] as const),
  )
  .map(([{ call, facts }, inOrder, age, astray]) => {
    if (!inOrder) return { call, facts }
    const seated: Call = { ...call, seller: { ...call.seller, sectors: ['commerce'], seat: { country: 'NO' } } }
    const drawnAt = call.at - age
    const consent = { id: 'all', form: 'signed', grantedAt: drawnAt, initiative: 'called-party', via: 'paper', hours: 'any' } as const
    const clean = parseFacts(
      {
        optOuts: [],
        listings: Object.fromEntries(law.needs(seated).lists.map((list) => [list, { listed: false, drawnAt }])),
        consents: [{ ...consent, qualities: { explicit: 'box', informed: 'text', voluntary: 'box', separate: 'box' } }],
        relationships: [],
        contacts: [],
        attempts: [],
        emergencies: { asOf: drawnAt, declared: [] },
        proclaimedHolidays: [],
        registrations: [],
        abandonment: [],
        complaints: [],
        reassigned: { answer: 'no', sinceOn: '2020-01-01', checkedAt: drawnAt },
        callerIds: [{ number: '+13055559999', holder: 'seller', answeredUntilOn: '2027-06-01' }],
      },
      seated,
    )
    const kept = Object.fromEntries(astray.flatMap((fact) => (facts[fact] === undefined ? [] : [[fact, facts[fact]]])))
    return { call: seated, facts: { ...clean, ...kept } as Facts }
  })

describe('holdsUntil of the law', () => {
  test('is never too late: at the instants of the facts, at midnights, at changes of law and of clocks', async () => {
    await hold(
      fc.property(questions, ({ call, facts }) => {
        const to = call.at + 2 * DAY
        scan(law, call, facts, call.at, to, interestingInstants(law, call, facts, call.at, to))
      }),
      120,
    )
  })

  test('holds to its last millisecond, and anywhere before', async () => {
    await hold(
      fc.property(questions, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }), ({ call, facts }, shares) => {
        const verdict = judge(law, call, facts)
        const end = Math.min(verdict.holdsUntil ?? Number.POSITIVE_INFINITY, call.at + 40 * DAY)
        for (const at of [...shares.map((share) => Math.min(Math.floor(call.at + share * (end - call.at)), end - 1)), end - 1])
          if (judge(law, callAt(call, at), facts).allowed !== verdict.allowed) throw new Error(story(law, call, facts, at))
      }),
      500,
    )
  })
})

describe('what is unknown to the law', () => {
  test.each(Object.entries(LESS_KNOWN))('%s: losing it never turns a denial into an allow', async (_, less) => {
    await hold(
      fc.property(questions, (known) => {
        const unknown = less(known)
        if (judge(law, unknown.call, unknown.facts).allowed && !judge(law, known.call, known.facts).allowed)
          throw new Error(
            `${story(law, known.call, known.facts, known.call.at)}\n--- knowing less\n${story(law, unknown.call, unknown.facts, unknown.call.at)}`,
          )
      }),
      250,
    )
  })
})

describe('the places of a call', () => {
  const gist = (verdict: Verdict) => ({
    allowed: verdict.allowed,
    remedy: verdict.allowed ? undefined : verdict.remedy,
    holdsUntil: verdict.holdsUntil,
    // what names all places names them in their order
    reasons: verdict.reasons.map(({ code, origin, missing }) => JSON.stringify([code, origin?.id, missing?.toSorted()])).sort(),
    duties: verdict.allowed ? verdict.duties.map((duty) => JSON.stringify(duty)).sort() : [],
  })
  const among = (call: Call, jurisdictions: Whereabouts['jurisdictions'], zones = call.whereabouts.zones): Call => ({
    ...call,
    whereabouts: { ...call.whereabouts, jurisdictions, zones },
  })

  test('may come in any order', async () => {
    await hold(
      fc.property(questions, fc.integer(), ({ call, facts }, seed) => {
        const { jurisdictions, zones } = call.whereabouts
        const turned = (seed >>> 0) % Math.max(1, jurisdictions.length)
        const given = gist(judge(law, call, facts))
        for (const order of [jurisdictions.toReversed(), [...jurisdictions.slice(turned), ...jurisdictions.slice(0, turned)]])
          expect(gist(judge(law, among(call, order, zones.toReversed()), facts))).toEqual(given)
      }),
      500,
    )
  })

  test('hazard 3 and 11: one more place or clock never turns a denial into an allow', async () => {
    const countries = ['NO', 'FR', 'GB', 'AU', 'US', 'IT', 'DE', 'JP']
    await hold(
      fc.property(
        questions,
        fc.constantFrom(...countries),
        fc.constantFrom('location', 'caller-seat'),
        fc.constantFrom('Europe/Oslo', 'Australia/Perth'),
        ({ call, facts }, id, by, zone) => {
          const { jurisdictions, zones } = call.whereabouts
          fc.pre(!jurisdictions.some((place) => place.id === id))
          for (const more of [
            among(call, [...jurisdictions, { id, by: [by] }]),
            among(call, jurisdictions, [...zones, zone]),
            among(call, [...jurisdictions, { id, by: [by] }], [...zones, zone]),
          ])
            if (judge(law, more, facts).allowed && !judge(law, call, facts).allowed) throw new Error(story(law, more, facts, call.at))
        },
      ),
      500,
    )
  })

  test('hazard 11: one more state of a country never turns a denial into an allow', async () => {
    const states = ['US-FL', 'US-PA', 'US-LA', 'US-RI', 'US-IN', 'US-KY', 'CA-QC', 'ES-MD', 'AU-NSW']
    await hold(
      fc.property(questions, fc.constantFrom(...states), ({ call, facts }, id) => {
        const { jurisdictions } = call.whereabouts
        fc.pre(
          !jurisdictions.some((place) => place.id === id) &&
            jurisdictions.some((place) => place.id === id.slice(0, 2) && place.by.includes('location')),
        )
        const more = among(call, [...jurisdictions, { id, by: ['location', 'area-code'] }])
        if (judge(law, more, facts).allowed && !judge(law, call, facts).allowed) throw new Error(story(law, more, facts, call.at))
      }),
      500,
    )
  })
})

describe('the law switches by its date', () => {
  test('hazard 16: on the local date of each clock, not on that of the server', async () => {
    await hold(
      fc.property(questions, ({ call, facts }) => {
        for (const at of TURNS.flatMap((turn) => [turn - 14 * HOUR, turn - 1, turn, turn + 12 * HOUR])) {
          const there = callAt(call, at)
          const verdict = judge(law, there, facts)
          const end = verdict.holdsUntil
          if (end !== undefined && judge(law, callAt(call, end - 1), facts).allowed !== verdict.allowed)
            throw new Error(story(law, there, facts, end - 1))
        }
      }),
      80,
    )
  })
})

test('these cases reach allows as well as denials, or they would show nothing', () => {
  const verdicts = fc.sample(questions, { numRuns: 1000, seed: 1 }).map(({ call, facts }) => judge(law, call, facts).allowed)
  expect(verdicts.filter(Boolean).length).toBeGreaterThan(50)
  expect(verdicts.filter((allowed) => !allowed).length).toBeGreaterThan(50)
})
