import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isGateError } from '../../src/core/errors'
import type { CallerIdHoldingInput, Facts, FactsInput } from '../../src/core/facts'
import { parseCall } from '../../src/intake/parse-call'
import { parseFacts, readFactsBySchema } from '../../src/intake/parse-facts'
import { readPlainFacts } from '../../src/intake/plain-facts'
import { broken, MINIMAL, rightFacts } from './examples-of-calls'

const call = parseCall(MINIMAL)
const issuesOf = (input: unknown, about: typeof call | 'no call' = call) => {
  try {
    parseFacts(input as FactsInput, about === 'no call' ? undefined : about)
  } catch (error) {
    if (isGateError(error) && error.code === 'invalid-facts') return error.issues
    throw error
  }
  return []
}
const AT = Date.parse('2026-10-01T08:00:00Z')

/** Nothing absent, at any depth: the compiler asks for a field that is added. */
type Whole<T> = T extends readonly (infer Item)[] ? readonly Whole<Item>[] : T extends object ? { readonly [K in keyof T]-?: Whole<T[K]> } : T
const number = '+13055550123'
const area = { country: 'US', region: 'US-FL', county: 'Leon', municipality: 'Tallahassee', postalCode: '32301', timeZone: 'America/New_York' }
const scope = {
  sellers: ['acme'],
  campaigns: ['c'],
  purposes: ['marketing'],
  products: ['other'],
  channels: ['voice'],
  modes: ['live'],
} as const
const WHOLE: Whole<FactsInput> = {
  optOuts: [{ at: '2026-01-01', number, person: 'p', scope, channel: 'text', source: 'keypress 9' }],
  listings: {
    internal: {
      listed: 'in-part',
      drawnAt: '2026-10-01T08:00:00Z',
      via: 'query',
      receipt: 'r',
      listedOn: '2026-01-01',
      cancelsEarlierConsents: true,
      spares: ['acme'],
      blocks: { ...scope, outside: 'mon-fri 09:00-17:00' },
    },
  },
  consents: [
    {
      id: 'c',
      form: 'signed',
      qualities: { explicit: 'a box', informed: 'a text', voluntary: 'no tie', separate: 'of its own' },
      initiative: 'seller',
      via: 'web',
      number,
      person: 'p',
      givenBy: 'line-holder',
      recordedIn: 'register',
      grantedAt: '2026-10-01T10:00:00+02:00',
      renewedAt: AT,
      lastUsedAt: AT,
      expiresAt: 'indefinite',
      withdrawnAt: AT,
      scope,
      hours: 'sat 10:00-12:00',
      wording: { text: 'abc', sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', language: 'en', version: '1' },
    },
  ],
  relationships: [
    {
      id: 'r',
      kind: 'contract',
      seller: 'acme',
      products: ['solar'],
      debt: 'd',
      beganOn: '2026-01-01',
      lastOn: '2026-02-01',
      endedOn: '2026-03-01',
      numberFromPerson: true,
    },
  ],
  contacts: [
    { id: 'k', at: AT, channel: 'app', seller: 'acme', subject: 's', wants: 'call-back', callBack: { fromAt: AT, toAt: '2026-10-02T08:00:00Z' } },
  ],
  attempts: [
    {
      callId: 'a',
      at: AT,
      number,
      person: 'p',
      purpose: 'marketing',
      seller: 'acme',
      campaign: 'c',
      subject: 's',
      products: ['x-own', 'other'],
      debt: 'd',
      channel: 'voice',
      mode: 'live',
      callerId: number,
      disposition: 'connected',
      answeredBy: 'person',
      outcome: 'refused',
      answeredAt: AT,
      agentJoinedAt: AT,
      endedAt: AT,
      fulfilled: ['identify'],
    },
  ],
  attemptsSince: '2026-01-01',
  preferences: {
    only: 'mon 09:00-10:00',
    never: 'tue 09:00-10:00',
    busyUntilAt: AT,
    channels: ['voice'],
    languages: ['en'],
    topics: ['solar'],
    situation: 'illness',
  },
  origin: { numbersFrom: 'bought-list', obtainedOn: '2026-01-01', basis: 'consent', chain: ['broker'] },
  reassigned: { answer: 'no', sinceOn: '2026-01-01', checkedAt: AT },
  emergencies: { asOf: AT, declared: [{ area, fromAt: AT, toAt: '2026-10-02T08:00:00Z', kind: 'storm' }] },
  proclaimedHolidays: [{ area, on: '2026-01-01' }],
  callerIds: [{ number, holder: 'seller', from: area, registeredWith: ['register'], inDirectory: true, answeredUntilOn: '2027-01-01' }],
  registrations: [
    { holder: 'acme', jurisdiction: 'US-FL', authority: 'fdacs', number: '', fromOn: '2026-01-01', toOn: '2027-01-01', exemption: 'bank' },
  ],
  abandonment: [{ campaign: 'c', answeredByPerson: 10, abandoned: 1, fromAt: AT, toAt: '2026-10-02T08:00:00Z' }],
  complaints: [{ at: AT, campaign: 'c', fromCalledParty: true, about: 'hours' }],
  training: [{ agent: 'a', topic: 't', untilOn: '2027-01-01' }],
  notices: { privacyPolicy: 'https://example.org/privacy', consentTerms: 'terms', selectionCriteria: ['age'], substantiation: ['study'] },
  unavailable: {
    optOuts: 'down',
    listings: 'down',
    consents: 'down',
    relationships: 'down',
    contacts: 'down',
    attempts: 'down',
    attemptsSince: 'down',
    preferences: 'down',
    origin: 'down',
    reassigned: 'down',
    emergencies: 'down',
    proclaimedHolidays: 'down',
    callerIds: 'down',
    registrations: 'down',
    abandonment: 'down',
    complaints: 'down',
    training: 'down',
    notices: '',
  },
}

describe('what facts leave out', () => {
  test('is the call’s: number, seller, scope; and the channel is the mode’s', () => {
    expect(
      parseFacts(
        {
          consents: [{ id: 'c', form: 'signed', grantedAt: '2026-10-01T10:00:00+02:00' }],
          relationships: [{ id: 'r', kind: 'contract', beganOn: '2026-01-01', lastOn: '2026-01-01' }],
          contacts: [{ id: 'k', at: AT, channel: 'app', wants: 'other' }],
          attempts: [
            { callId: 'a', at: new Date(AT), mode: 'text', disposition: 'sent' },
            { callId: 'b', at: AT, mode: 'prerecorded', disposition: 'failed' },
          ],
        },
        call,
      ),
    ).toStrictEqual({
      consents: [{ id: 'c', form: 'signed', grantedAt: AT, number: '+13055550123', scope: { sellers: ['acme'] } }],
      relationships: [
        { id: 'r', kind: 'contract', beganOn: '2026-01-01', lastOn: '2026-01-01', seller: 'acme', products: [], numberFromPerson: false },
      ],
      contacts: [{ id: 'k', at: AT, channel: 'app', wants: 'other', seller: 'acme' }],
      attempts: [
        { callId: 'a', at: AT, mode: 'text', disposition: 'sent', number: '+13055550123', seller: 'acme', channel: 'text' },
        { callId: 'b', at: AT, mode: 'prerecorded', disposition: 'failed', number: '+13055550123', seller: 'acme', channel: 'voice' },
      ],
    })
  })

  test('is constant for the rest', () => {
    expect(
      parseFacts({
        listings: { 'us-national': { listed: false, drawnAt: AT } },
        origin: { numbersFrom: 'directory', obtainedOn: '2026-01-01', basis: 'public' },
        registrations: [{ holder: 'acme', jurisdiction: 'US-FL', authority: 'fdacs', fromOn: '2026-01-01' }],
      }),
    ).toStrictEqual({
      listings: { 'us-national': { listed: false, drawnAt: AT, via: 'file' } },
      origin: { numbersFrom: 'directory', obtainedOn: '2026-01-01', basis: 'public', chain: [] },
      registrations: [{ holder: 'acme', jurisdiction: 'US-FL', authority: 'fdacs', fromOn: '2026-01-01', number: '' }],
    })
  })

  test('is kept where it is said', () => {
    const consent = { id: 'c', form: 'express', grantedAt: AT, number: '+4722123456', scope: { sellers: ['other'], purposes: ['survey'] } } as const
    const attempt = { callId: 'a', at: AT, mode: 'live', disposition: 'failed', number: '+4722123456', seller: 'other', channel: 'app' } as const
    expect(parseFacts({ consents: [consent], attempts: [attempt] }, call)).toStrictEqual({ consents: [consent], attempts: [attempt] })
  })

  test('cannot be filled in without a call', () => {
    expect(
      issuesOf(
        {
          consents: [{ id: 'c', form: 'signed', grantedAt: AT }],
          contacts: [{ id: 'k', at: AT, channel: 'app', wants: 'other' }],
          attempts: [{ callId: 'a', at: AT, mode: 'text', disposition: 'sent' }],
        },
        'no call',
      ),
    ).toEqual(
      ['consents.0.number', 'attempts.0.number', 'contacts.0.seller', 'attempts.0.seller', 'consents.0.scope.sellers'].map((path) => ({
        path,
        message: 'is required where no call is given',
      })),
    )
  })

  test('of the caller ID’s place is its country', () => {
    expect(parseFacts({ callerIds: [{ number: '+4721000000', holder: 'seller' } as CallerIdHoldingInput] }).callerIds?.[0]?.from).toEqual({
      country: 'NO',
    })
    expect(issuesOf({ callerIds: [{ number: '+80012345678', holder: 'seller' }] })).toEqual([
      { path: 'callerIds.0.from', message: 'is required, since `+80012345678` belongs to no country' },
    ])
  })

  test('hazard 20: an absent fact stays absent, an empty one stays empty', () => {
    expect(parseFacts({}, call)).toStrictEqual({})
    expect(parseFacts({ consents: undefined, attempts: [], listings: {} } as never, call)).toStrictEqual({ attempts: [], listings: {} })
  })
})

describe('hazard 26: numbers in any spelling', () => {
  test.each([['305-555-0123'], ['(305) 555-0123'], ['+1 305 555 0123'], ['+13055550123']])('%s', (number) => {
    const facts = parseFacts(
      { optOuts: [{ number }], attempts: [{ callId: 'a', at: AT, mode: 'live', disposition: 'failed', number, callerId: '305 555 0100' }] },
      call,
    )
    expect(facts.optOuts).toEqual([{ number: '+13055550123' }])
    expect(facts.attempts?.[0]).toMatchObject({ number: '+13055550123', callerId: '+13055550100' })
  })

  test('are refused where they are none, never dropped', () => {
    expect(issuesOf({ optOuts: [{ number: '+13055550123' }, { number: '12' }], callerIds: [{ number: 'ACME', holder: 'seller' }] })).toEqual([
      { path: 'optOuts.1.number', message: 'is no phone number: `12`' },
      { path: 'callerIds.0.number', message: 'is no phone number: `ACME`' },
    ])
    expect(issuesOf({ optOuts: [{ number: '305-555-0123' }] }, 'no call')).toEqual([
      { path: 'optOuts.0.number', message: 'is no phone number: `305-555-0123`' },
    ])
  })

  test('may be the call’s own, impossible as it is', () => {
    const to12 = parseCall({ ...MINIMAL, to: '12' })
    expect(parseFacts({ optOuts: [{ number: '12' }] }, to12).optOuts).toEqual([{ number: '12' }])
  })
})

describe('instants and dates', () => {
  test('a date alone is its midnight in UTC', () => {
    expect(parseFacts({ complaints: [{ at: '2020-01-01', fromCalledParty: true }] }).complaints?.[0]?.at).toBe(Date.parse('2020-01-01T00:00:00Z'))
  })

  test.each([['2026-01-01T10:00'], ['2026-02-30'], ['yesterday'], [''], [Number.NaN], [null]])('%j is no instant', (at) => {
    expect(issuesOf({ complaints: [{ at, fromCalledParty: true }] })).toMatchObject([{ path: 'complaints.0.at' }])
  })

  test.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-04-31', false],
    ['2026-4-1', false],
    [1, false],
  ])('%j as a local date: %j', (untilOn, exists) => {
    expect(issuesOf({ training: [{ agent: 'a', topic: 't', untilOn }] }).map(({ path }) => path)).toEqual(exists ? [] : ['training.0.untilOn'])
  })
})

describe('wordings', () => {
  const wording = { text: 'Jeg samtykker', language: 'no', version: '3' }
  const sha256 = '0b5d17d3b19f82519340d1f5a1ed8b2d4f8ffb4a4b5e0a3b5ec0a4b3b7b0b7aa'
  const consents = (more: object) => [{ id: 'c', form: 'signed', grantedAt: AT, wording: { ...wording, ...more } }]

  test('get their digest', () => {
    const [consent] =
      parseFacts({ consents: [{ id: 'c', form: 'signed', grantedAt: AT, wording: { ...wording, text: 'abc' } }] }, call).consents ?? []
    expect(consent?.wording?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  test('must match the digest that is stated', () => {
    expect(issuesOf({ consents: consents({ sha256 }) })).toEqual([
      { path: 'consents.0.wording.sha256', message: expect.stringContaining('is not the SHA-256 of `text`') },
    ])
    expect(issuesOf({ consents: consents({ text: 'abc', sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' }) })).toEqual([])
  })
})

describe('what is plainly nonsense', () => {
  const consent = { id: 'c', form: 'signed', grantedAt: AT }
  const rate = { campaign: 'c', answeredByPerson: 10, abandoned: 1, fromAt: 1, toAt: 2 }
  const registration = { holder: 'acme', jurisdiction: 'US-FL', authority: 'a', fromOn: '2026-01-02' }
  const relationship = { id: 'r', kind: 'debt', beganOn: '2026-01-02', lastOn: '2026-01-02' }
  test.each<[string, object, string[]]>([
    ['a consent given as it expires', { consents: [{ ...consent, expiresAt: AT }] }, []],
    ['a consent given after it expires', { consents: [{ ...consent, expiresAt: AT - 1 }] }, ['consents.0.expiresAt']],
    ['a consent for ever', { consents: [{ ...consent, expiresAt: 'indefinite' }] }, []],
    ['a consent until some day', { consents: [{ ...consent, expiresAt: 'some day' }] }, ['consents.0.expiresAt']],
    ['hours of a consent that are none', { consents: [{ ...consent, hours: 'office hours' }] }, ['consents.0.hours']],
    ['a registration that ends before it begins', { registrations: [{ ...registration, toOn: '2026-01-01' }] }, ['registrations.0.toOn']],
    ['a registration that ends as it begins', { registrations: [{ ...registration, toOn: '2026-01-02' }] }, []],
    ['a relationship that ends before it begins', { relationships: [{ ...relationship, endedOn: '2026-01-01' }] }, ['relationships.0.endedOn']],
    ['more abandoned than answered', { abandonment: [{ ...rate, abandoned: 11 }] }, ['abandonment.0.answeredByPerson']],
    ['all abandoned', { abandonment: [{ ...rate, abandoned: 10 }] }, []],
    ['a negative count', { abandonment: [{ ...rate, abandoned: -1 }] }, ['abandonment.0.abandoned']],
    ['half a call', { abandonment: [{ ...rate, abandoned: 0.5 }] }, ['abandonment.0.abandoned']],
    [
      'a call-back that ends before it begins',
      { contacts: [{ id: 'k', at: AT, channel: 'app', wants: 'call-back', callBack: { fromAt: 2, toAt: 1 } }] },
      ['contacts.0.callBack.toAt'],
    ],
    [
      'an emergency that ends before it begins',
      { emergencies: { asOf: AT, declared: [{ area: { country: 'US' }, fromAt: 2, toAt: 1, kind: 'storm' }] } },
      ['emergencies.declared.0.toAt'],
    ],
  ])('%s', (_, input, paths) => {
    expect(issuesOf(input).map(({ path }) => path)).toEqual(paths)
  })

  test('hazard 30: a scope that lists nothing is not taken for all, nor for none', () => {
    expect(issuesOf({ optOuts: [{ number: call.to, scope: { channels: [] } }] })).toEqual([
      { path: 'optOuts.0.scope.channels', message: 'must not be empty: leave out what is unknown' },
    ])
  })

  test('hazard 30: an empty person is not a person', () => {
    expect(issuesOf({ optOuts: [{ number: call.to, person: '' }] })).toEqual([
      { path: 'optOuts.0.person', message: 'must not be empty: leave out what is unknown' },
    ])
  })
})

describe('hazard 18: what cannot be read throws, with every fault', () => {
  test('in whatever part of it they are', () => {
    expect(
      issuesOf(
        {
          optOuts: [{}, { number: '12', scope: { seller: 'x' } }],
          listings: { 'us-national': { listed: 'yes' } },
          consents: [{ id: 'c', form: 'oral', grantedAt: AT, number: 'abc' }],
          preferences: { never: 'lunch' },
          emergencies: null,
          unavailable: { consent: 'down' },
          consent: [],
        },
        'no call',
      )
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(
      [
        'consent',
        'consents.0.form',
        'consents.0.number',
        'consents.0.scope.sellers',
        'emergencies',
        'listings.us-national.drawnAt',
        'listings.us-national.listed',
        'optOuts.0.number',
        'optOuts.1.number',
        'optOuts.1.scope.seller',
        'preferences.never',
        'unavailable.consent',
      ].toSorted(),
    )
  })

  test.each([[undefined], [null], [[]], ['{}']])('%j', (input) => {
    expect(issuesOf(input)).toEqual([{ path: '', message: expect.stringMatching(/^(is required|must be an object)/) }])
  })
})

describe('facts that were parsed', () => {
  test('pass through, the same object', () => {
    const facts = parseFacts({ optOuts: [] }, call)
    expect(parseFacts(facts)).toBe(facts)
  })

  test('and are read again from a decision record are the same', () => {
    fc.assert(
      fc.property(rightFacts, (input) => {
        const facts = parseFacts(input as FactsInput, call)
        expect(parseFacts(JSON.parse(JSON.stringify(facts)), call)).toEqual(facts)
      }),
      { numRuns: 300 },
    )
  })

  test('leave what they were read from untouched', () => {
    const input = Object.freeze({
      consents: Object.freeze([Object.freeze({ id: 'c', form: 'signed', grantedAt: AT, scope: Object.freeze({}) })]),
    } as const)
    expect(parseFacts(input, call).consents?.[0]?.scope).toEqual({ sellers: ['acme'] })
  })
})

describe('the fast path and the schema', () => {
  const bySchema = (input: unknown): unknown => {
    try {
      return readFactsBySchema(input, [])
    } catch (error) {
      if (isGateError(error)) return undefined
      throw error
    }
  }
  const agreeOn = (input: unknown) => {
    const plain = readPlainFacts(input)
    expect(plain).toBeDefined()
    expect(plain).toEqual(bySchema(input))
  }

  test('agree on right facts', () => {
    fc.assert(fc.property(rightFacts, agreeOn), { numRuns: 500 })
  })

  test('agree on facts with every field there is', () => {
    agreeOn(WHOLE)
  })

  test.each(Object.entries(WHOLE))('agree on %s alone, and with any one field left out', (fact, value) => {
    agreeOn({ [fact]: value })
    for (const fewer of withoutOneField(value)) {
      const plain = readPlainFacts({ [fact]: fewer })
      expect(plain, JSON.stringify(fewer)).toStrictEqual(bySchema({ [fact]: fewer }))
    }
  })

  test('agree on broken facts', () => {
    fc.assert(
      fc.property(
        broken(fc.oneof(rightFacts, fc.constantFrom(WHOLE, ...Object.entries(WHOLE).map(([fact, value]) => ({ [fact]: value }))))),
        (input) => {
          const plain = readPlainFacts(input)
          if (plain !== undefined) expect(plain).toEqual(bySchema(input))
        },
      ),
      { numRuns: 5000 },
    )
  })
})

test('without a call nothing is left open', () => {
  fc.assert(
    fc.property(fc.oneof(rightFacts, fc.constant(WHOLE)), (input) => {
      const { consents = [], relationships = [], contacts = [], attempts = [], callerIds = [] } = parsedOrNothing(input)
      for (const { number, scope } of consents) expect([number, scope.sellers]).not.toContain(undefined)
      for (const { number, seller, channel } of attempts) expect([number, seller, channel]).not.toContain(undefined)
      for (const { seller } of [...relationships, ...contacts]) expect(seller).toBeDefined()
      for (const { from } of callerIds) expect(from).toBeDefined()
    }),
    { numRuns: 500 },
  )
  expect(Object.keys(parsedOrNothing(WHOLE))).toEqual(Object.keys(WHOLE))
})

test('arbitrary input gets facts or a GateError, never another throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), broken(rightFacts)), fc.boolean(), (input, about) => void issuesOf(input, about ? call : 'no call')),
    { numRuns: 3000 },
  )
})

function parsedOrNothing(input: unknown): Facts {
  try {
    return parseFacts(input as FactsInput)
  } catch (error) {
    if (isGateError(error)) return {}
    throw error
  }
}

/** The same, as often as there are fields in it at any depth, each time without one of them. */
function withoutOneField(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item, at) => withoutOneField(item).map((fewer) => value.with(at, fewer)))
  return Object.entries(value).flatMap(([field, inner]) => {
    const { [field]: _, ...rest } = value as Record<string, unknown>
    return [rest, ...withoutOneField(inner).map((fewer) => ({ ...value, [field]: fewer }))]
  })
}
