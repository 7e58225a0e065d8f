import { describe, expect, test } from 'vitest'
import { decide } from '../../src/intake/decide'
import { isParsedCall } from '../../src/intake/parse-call'
import { isParsedFacts } from '../../src/intake/parse-facts'
import { aCall, noFacts } from '../../src/testing/a-call'
import { ruleOf, yes } from './rules-to-judge'

describe('a call to test with', () => {
  test('is parsed, and by the seller `seller`', () => {
    expect(isParsedCall(aCall())).toBe(true)
    expect(aCall()).toMatchObject({
      to: '+4722123456',
      at: Date.parse('2026-11-24T10:00:00+01:00'),
      seller: { id: 'seller' },
      whereabouts: { zones: ['Europe/Oslo'] },
    })
  })

  test('is as one wishes', () => {
    expect(aCall({ to: '+13055550123', at: '2026-11-24T10:00:00-05:00' })).toMatchObject({
      to: '+13055550123',
      whereabouts: { zones: ['America/New_York'] },
    })
    expect(() => aCall({ to: '' })).toThrow('to: must not be empty')
  })
})

describe('no facts', () => {
  test('are parsed: looked up, and there is nothing', () => {
    const facts = noFacts()
    expect(isParsedFacts(facts)).toBe(true)
    expect(facts).toMatchObject({ optOuts: [], listings: {}, attempts: [] })
    expect(facts).not.toHaveProperty('attemptsSince')
    expect(facts).not.toHaveProperty('origin')
  })

  test('but some: what those leave out is the call’s', () => {
    const policy = ruleOf((call, { attempts, complaints }) => {
      expect(attempts?.[0]).toMatchObject({ number: call.to, seller: 'seller', channel: 'voice' })
      expect(complaints).toEqual([{ at: Date.parse('2020-01-01T00:00:00Z'), fromCalledParty: true }])
      return yes()
    })
    const facts = noFacts({
      attempts: [{ callId: '1', at: '2026-11-23T10:00:00+01:00', mode: 'live', disposition: 'no-answer' }],
      complaints: [{ at: '2020-01-01', fromCalledParty: true }],
    })
    expect(decide(policy, aCall(), facts)).toEqual(yes())
  })
})
