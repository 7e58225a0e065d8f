import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CallInput } from '../../src/core/call'
import { isGateError } from '../../src/core/errors'
import { parseCall, readInputBySchema } from '../../src/intake/parse-call'
import { readPlainCall } from '../../src/intake/plain-call'
import { broken, MINIMAL, rightCall } from './examples-of-calls'

const issuesOf = (input: unknown) => {
  try {
    parseCall(input as CallInput)
  } catch (error) {
    if (isGateError(error) && error.code === 'invalid-call') return error.issues
    throw error
  }
  return []
}

describe('a call', () => {
  test('is read once: number, instant and whereabouts worked out, nothing undefined', () => {
    const call = parseCall({ ...MINIMAL, to: '(305) 555-0123', defaultCountry: 'US', at: '2026-11-24T10:00:00-05:00', campaign: undefined } as never)
    expect(call).toStrictEqual({
      id: '',
      to: '+13055550123',
      at: Date.parse('2026-11-24T15:00:00Z'),
      mode: 'live',
      purpose: 'marketing',
      seller: { id: 'acme' },
      whereabouts: {
        jurisdictions: [
          { id: 'US', by: ['location'] },
          { id: 'US-FL', by: ['location', 'area-code'] },
        ],
        zones: ['America/New_York'],
        basis: ['number'],
      },
    })
    expect(JSON.parse(JSON.stringify(call))).toStrictEqual(call)
  })

  test('that was parsed passes through, the same object', () => {
    const call = parseCall(MINIMAL)
    expect(parseCall(call)).toBe(call)
    expect(parseCall(call, { whereabouts: 'address-first' })).toBe(call)
  })

  test('shares nothing with its input that could be changed later', () => {
    const seller = { id: 'acme', seat: { country: 'US' } }
    const call = parseCall({ ...MINIMAL, seller })
    seller.seat.country = 'NO'
    seller.id = 'other'
    expect(call.seller).toEqual({ id: 'acme', seat: { country: 'US' } })
  })

  test('counts the seats of seller, telemarketer and agent', () => {
    const { whereabouts } = parseCall({
      ...MINIMAL,
      seller: { id: 'acme', seat: { country: 'US', region: 'US-OK' } },
      telemarketer: { id: 'ringers', seat: { country: 'GB' } },
      callingFrom: { country: 'NO' },
    })
    const seats = whereabouts.jurisdictions.filter(({ by }) => by.includes('caller-seat')).map(({ id }) => id)
    expect(seats.toSorted()).toEqual(['GB', 'NO', 'US', 'US-OK'])
  })

  test('takes the address alone where the caller vouches for it', () => {
    const input: CallInput = { ...MINIMAL, calledParty: { addresses: [{ country: 'US', region: 'US-CA' }] } }
    expect(parseCall(input).whereabouts.zones).toEqual(['America/New_York', 'America/Los_Angeles'])
    expect(parseCall(input, { whereabouts: 'address-first' }).whereabouts.zones).toEqual(['America/Los_Angeles'])
  })

  test.each([
    ['305 555 0100', '+13055550100'],
    ['withheld', 'withheld'],
    ['ACME', 'ACME'],
  ])('presents the caller ID %s as %s', (number, presented) => {
    expect(parseCall({ ...MINIMAL, defaultCountry: 'US', callerId: { number, name: 'Acme' } }).callerId).toEqual({ number: presented, name: 'Acme' })
  })

  test.each([['12'], ['nonsense'], ['305-555-0123'], ['+19995550123']])('to %s, which is no number, does not throw and says so', (to) => {
    const call = parseCall({ ...MINIMAL, to })
    expect(call.to).toBe(to)
    expect(call.whereabouts).toEqual({ jurisdictions: [], zones: [], basis: [], invalid: true })
  })

  test('of a decision record keeps the whereabouts it was recorded with', () => {
    const recorded = JSON.parse(JSON.stringify(parseCall(MINIMAL)))
    recorded.whereabouts.zones = ['America/Chicago']
    const call = parseCall(recorded)
    expect(call).toEqual(recorded)
    expect(parseCall(call)).toBe(call)
    recorded.whereabouts.zones = ['Mars/Phobos']
    recorded.whereabouts.extra = 1
    recorded.to = '305-555-0123'
    expect(issuesOf(recorded)).toEqual([
      { path: 'whereabouts.zones.0', message: 'is no IANA time zone: `Mars/Phobos`' },
      { path: 'whereabouts.extra', message: 'unknown field' },
    ])
    expect(issuesOf({ ...recorded, whereabouts: { jurisdictions: [], zones: [], basis: [] } })).toEqual([
      { path: 'to', message: 'must be in E.164 once it is parsed, not `305-555-0123`' },
    ])
  })

  test('of a decision record whose number is invalid keeps it as it was given', () => {
    const recorded = JSON.parse(JSON.stringify(parseCall({ ...MINIMAL, to: '12' })))
    expect(parseCall(recorded)).toEqual(recorded)
  })
})

describe('what is no call', () => {
  test('hazard 19: a script of markup, or as long as a book, is none', () => {
    const scripted = (text: string) => issuesOf({ ...MINIMAL, script: { language: 'en', text } }).map(({ path, message }) => `${path}: ${message}`)
    expect(scripted('<p>Hello</p>')).toEqual(['script.text: holds markup (`<p`): hand over the words that are said, and no tags'])
    expect(scripted('Hi <break time="1s"/> there')).toEqual(['script.text: holds markup (`<break`): hand over the words that are said, and no tags'])
    expect(scripted('a'.repeat(100_001))).toEqual(['script.text: is longer than 100000 characters'])
    expect(scripted(`${'<a'.repeat(49_000)}`)).toEqual([])
    expect(scripted('For amounts < 5 and > 3, and {{company}}.')).toEqual([])
    expect(scripted('a'.repeat(100_000))).toEqual([])
  })
  test('hazard 19: invalid input never passes, and every fault is named with its path', () => {
    expect(
      issuesOf({
        to: ' ',
        at: '2026-01-01T10:00',
        mode: 'robot',
        seller: { id: '', seat: { country: 'us', region: 'Florida', timeZone: 'Mars', zip: 1 } },
        calledParty: { addresses: [{ country: 'US', region: 'NO-03' }], addres: [] },
        defaultCountry: 'ZZ',
        products: ['solar'],
        campaign: null,
        agentReserved: 'yes',
        extra: 1,
        more: 2,
      }).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    ).toEqual([
      {
        path: 'agentReserved',
        message: 'must be true or false, not `yes`',
      },
      { path: 'at', message: 'has no offset, so that it names no instant: `2026-01-01T10:00`; write `2026-01-01T10:00Z` if it is UTC' },
      { path: 'calledParty.addres', message: 'unknown field' },
      { path: 'calledParty.addresses.0.region', message: '`NO-03` is no region of `US`' },
      { path: 'campaign', message: 'must be text, not `null`' },
      { path: 'defaultCountry', message: 'must be a country with telephone numbers, as two capital letters such as `US`, not `ZZ`' },
      { path: 'extra', message: 'unknown field' },
      { path: 'mode', message: 'must be one of `live`, `soundboard`, `prerecorded`, `artificial-voice`, `voicemail-drop`, `text`, not `robot`' },
      { path: 'more', message: 'unknown field' },
      { path: 'products.0', message: expect.stringMatching(/^is neither `x-…` nor one of electricity-gas, /) },
      { path: 'purpose', message: 'is required' },
      { path: 'seller.id', message: 'must not be empty: leave out what is unknown' },
      { path: 'seller.seat.country', message: 'must be a country as two capital letters, such as `US`, not `us`' },
      { path: 'seller.seat.region', message: 'must be a region such as `US-FL`, not `Florida`' },
      { path: 'seller.seat.timeZone', message: 'is no IANA time zone: `Mars`' },
      { path: 'seller.seat.zip', message: 'unknown field' },
      { path: 'to', message: 'must not be empty: leave out what is unknown' },
    ])
  })

  test.each([[undefined], [null], ['+13055550123'], [[]], [7]])('%j', (input) => {
    expect(issuesOf(input)).toEqual([{ path: '', message: expect.stringMatching(/^(is required|must be an object)/) }])
  })

  test('hazard 20: every required field must be there', () => {
    expect(issuesOf({}).map(({ path, message }) => `${path} ${message}`)).toEqual(
      ['to', 'at', 'mode', 'purpose', 'seller'].map((path) => `${path} is required`),
    )
  })

  test.each([['campaign'], ['subject'], ['debt']])('hazard 30: an empty %s is not taken for unknown, nor for all', (field) => {
    expect(issuesOf({ ...MINIMAL, [field]: '' })).toEqual([{ path: field, message: 'must not be empty: leave out what is unknown' }])
  })

  test('hazard 30: midnight of 1970, instant 0, is an instant', () => {
    expect(parseCall({ ...MINIMAL, at: 0 }).at).toBe(0)
  })

  test('names the faults of the agent that was meant', () => {
    expect(issuesOf({ ...MINIMAL, agent: { pool: '' } })).toEqual([{ path: 'agent.pool', message: 'must not be empty: leave out what is unknown' }])
  })
})

describe('hazard 26: any spelling of a number is the same call', () => {
  test.each([['+1 (305) 555-0123'], ['305.555.0123'], ['1-305-555-0123'], ['tel:+13055550123'], ['+13055550123']])('%s', (to) => {
    expect(parseCall({ ...MINIMAL, to, defaultCountry: 'US' })).toEqual(parseCall(MINIMAL))
  })
})

describe('the fast path and the schema', () => {
  const bySchema = (input: unknown): unknown => {
    try {
      return readInputBySchema(input)
    } catch (error) {
      if (isGateError(error)) return undefined
      throw error
    }
  }

  test('agree on every right call, and the fast path reads them all', () => {
    fc.assert(
      fc.property(rightCall, (input) => {
        const plain = readPlainCall(input)
        expect(plain).toBeDefined()
        expect(plain).toStrictEqual(readInputBySchema(input))
      }),
      { numRuns: 500 },
    )
  })

  test('agree on every broken call', () => {
    fc.assert(
      fc.property(broken(rightCall), (input) => {
        const plain = readPlainCall(input)
        if (plain !== undefined) expect(plain).toStrictEqual(bySchema(input))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('arbitrary input', () => {
  test('gets a call or a GateError, never another throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), broken(rightCall)), (input) => void issuesOf(input)),
      { numRuns: 3000 },
    )
  })

  test('with keys that JavaScript treats in its own way is refused', () => {
    expect(issuesOf(JSON.parse('{"__proto__": {"to": "x"}, "constructor": 1}')).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['__proto__', 'constructor', 'to']),
    )
  })

  test('survives a trip through JSON, as decision records take', () => {
    fc.assert(
      fc.property(rightCall, (input) => {
        const call = parseCall(input as CallInput)
        expect(parseCall(JSON.parse(JSON.stringify(call)))).toEqual(call)
      }),
      { numRuns: 300 },
    )
  })
})
