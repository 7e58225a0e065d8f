import { describe, expect, test } from 'vitest'
import { isGateError } from '../../src/core/errors'
import type { AttemptInput } from '../../src/core/facts'
import { decide } from '../../src/intake/decide'
import { frequencyCap } from '../../src/rules/frequency-cap'
import { ruleFromSpec } from '../../src/rules/rule-from-spec'
import { aCall } from '../../src/testing/a-call'
import { around, ask, askWithoutClock, DAY, HOUR, ms, NOW } from './ask'

type Options = Parameters<typeof frequencyCap>[0]
let made = 0
const attempt = (more: Partial<AttemptInput> = {}): AttemptInput => ({
  callId: `a${++made}`,
  at: NOW - HOUR,
  mode: 'live',
  disposition: 'no-answer',
  person: 'person',
  ...more,
})
const after = (...attempts: readonly Partial<AttemptInput>[]) => ({ attempts: attempts.map(attempt) })
const once = (options: Partial<Options> = {}) => frequencyCap({ max: 1, per: 'PT24H', ...options })
const counts = (more: Partial<AttemptInput>, options: Partial<Options> = {}, overrides = {}) => !ask(once(options), overrides, after(more)).allowed

describe('what it says', () => {
  const required = { max: 2, per: 'PT24H', counts: 'attempts', scope: ['person', 'seller'] }
  const rule = frequencyCap({ max: 2, per: 'PT24H' })

  test('below the cap, how many there were', () => {
    expect(ask(rule, {}, after({}))).toEqual({
      allowed: true,
      reasons: [{ code: 'frequency-cap/below', rule: 'frequency-cap', required, observed: { count: 1 } }],
      duties: [],
    })
  })

  test('at the cap, how many, the latest, which ones, and until when', () => {
    const facts = after({ callId: 'x', at: NOW - 3 * HOUR }, { callId: 'y', at: NOW - HOUR }, { callId: 'old', at: NOW - 25 * HOUR })
    expect(ask(rule, {}, facts)).toEqual({
      allowed: false,
      remedy: 'wait',
      holdsUntil: NOW + 21 * HOUR,
      reasons: [
        {
          code: 'frequency-cap/reached',
          rule: 'frequency-cap',
          required,
          observed: { count: 2, latestAt: NOW - HOUR },
          remedy: 'wait',
          evidence: ['x', 'y'],
        },
      ],
    })
  })

  test('hazard 20: a history that nobody looked up denies', () => {
    expect(decide(rule, aCall(), {})).toEqual({
      allowed: false,
      remedy: 'supply',
      reasons: [
        { code: 'frequency-cap/not-supplied', rule: 'frequency-cap', required, observed: null, remedy: 'supply', missing: ['facts.attempts'] },
      ],
    })
  })

  test('hazard 18: a log that did not answer denies, whatever else is known', () => {
    expect(ask(rule, {}, { attempts: [], unavailable: { attempts: 'timeout' } })).toMatchObject({
      allowed: false,
      remedy: 'supply',
      reasons: [{ code: 'facts/unavailable', observed: { fact: 'attempts', cause: 'timeout' }, missing: ['facts.attempts'] }],
    })
  })
})

describe('hazard 23: what a window is', () => {
  test('a cap of 24 hours rolls by the instant', () => {
    expect(around(NOW + 23 * HOUR, once(), {}, after({}))).toEqual([false, true, true])
    expect(around('2026-10-25T11:00:00+01:00', once(), {}, after({ at: '2026-10-24T12:00:00+02:00' }))).toEqual([false, true, true])
  })

  test('hazard 25: seven days are local dates, today and the six before, not 167 hours', () => {
    const week = once({ per: 'P7D' })
    expect(around('2026-11-24T00:00:00+01:00', week, {}, after({ at: '2026-11-17T23:59:59.999+01:00' }))).toEqual([false, true, true])
    expect(around('2026-11-24T00:00:00+01:00', week, {}, after({ at: '2026-11-18T00:00:00+01:00' }))).toEqual([false, false, false])
    expect(around('2026-10-30T00:00:00+01:00', week, {}, after({ at: '2026-10-23T00:00:00+02:00' }))).toEqual([false, true, true])
  })

  test('P1M: local dates since the same day of the last month', () => {
    expect(around('2026-12-24T00:00:00+01:00', once({ per: 'P1M' }), {}, after({}))).toEqual([false, true, true])
    expect(around('2027-02-28T00:00:00+01:00', once({ per: 'P1M' }), {}, after({ at: '2027-01-28T12:00:00+01:00' }))).toEqual([false, true, true])
  })

  test.each([
    ['day', '2026-11-25T00:00:00+01:00'],
    ['week', '2026-11-30T00:00:00+01:00'], // a Monday
    ['month', '2026-12-01T00:00:00+01:00'],
    ['year', '2027-01-01T00:00:00+01:00'],
  ] as const)('%s: the calendar where the phone rings', (per, end) => {
    expect(around(end, once({ per }), {}, after({}))).toEqual([false, true, true])
    expect(ask(once({ per }), {}, after({})).allowed).toBe(false)
  })

  test('of several zones the highest count decides', () => {
    const calledParty = { id: 'person', timeZone: 'America/New_York' }
    expect(around('2026-11-25T00:00:00-05:00', once({ per: 'day' }), { calledParty }, after({}))).toEqual([false, true, true])
    expect(ask(once({ per: 'day' }), { calledParty, at: '2026-11-25T05:00:00+01:00' }, after({ at: '2026-11-24T23:00:00+01:00' })).allowed).toBe(
      false,
    )
  })

  test('without a clock every attempt counts, and no log is long enough', () => {
    expect(askWithoutClock(once({ per: 'day' }), after({ at: '2020-01-01T00:00:00Z' })).allowed).toBe(false)
    expect(askWithoutClock(once({ per: 'day' }), { attempts: [], attemptsSince: '2020-01-01T00:00:00Z' }).allowed).toBe(false)
  })

  test('attempts dated after the call count all the same', () => {
    expect(counts({ at: NOW + HOUR })).toBe(true)
    expect(counts({ at: NOW + HOUR }, { per: 'day' })).toBe(true)
  })

  test('the bound is when another fits', () => {
    const rule = frequencyCap({ max: 2, per: 'PT24H' })
    const facts = after({ at: NOW - 5 * HOUR }, { at: NOW - 3 * HOUR }, { at: NOW - HOUR })
    expect(around(NOW + 21 * HOUR, rule, {}, facts)).toEqual([false, true, true])
    expect(ask(rule, {}, facts).holdsUntil).toBe(NOW + 21 * HOUR)
  })
})

describe('how complete the history is', () => {
  test('a log younger than the window denies, by a millisecond', () => {
    const since = (attemptsSince: number) => ask(once(), {}, { attempts: [], attemptsSince })
    expect(since(NOW - 24 * HOUR).allowed).toBe(true)
    expect(since(NOW - 24 * HOUR + 1).allowed).toBe(true) // one of exactly 24 hours ago would no longer count
    expect(since(NOW - 24 * HOUR + 2)).toEqual({
      allowed: false,
      remedy: 'supply',
      holdsUntil: NOW + 1,
      reasons: [
        {
          code: 'frequency-cap/history-unknown',
          rule: 'frequency-cap',
          required: { max: 1, per: 'PT24H', counts: 'attempts', scope: ['person', 'seller'] },
          observed: { attemptsSince: NOW - 24 * HOUR + 2, count: 0 },
          remedy: 'supply',
          missing: ['facts.attempts'],
        },
      ],
    })
  })

  test('of days, since the first of them', () => {
    const since = (attemptsSince: string) => ask(once({ per: 'P7D' }), {}, { attempts: [], attemptsSince }).allowed
    expect(since('2026-11-18T00:00:00+01:00')).toBe(true)
    expect(since('2026-11-18T00:00:00.001+01:00')).toBe(false)
  })

  test('what is known already reaches the cap: that is said', () => {
    const verdict = ask(once({ per: 'P30D' }), {}, { ...after({}), attemptsSince: NOW - DAY })
    expect(verdict).toMatchObject({ remedy: 'wait', reasons: [{ code: 'frequency-cap/reached' }] })
  })
})

describe('hazard 25: what counts', () => {
  test('attempts: every disposition, failed too', () => {
    for (const disposition of ['reserved', 'failed', 'busy', 'no-answer', 'voicemail', 'abandoned', 'connected', 'sent'] as const)
      expect([disposition, counts({ disposition })]).toEqual([disposition, true])
  })

  test('answered: connected, abandoned, voicemail, and what is in flight', () => {
    for (const [disposition, counted] of [
      ['reserved', true],
      ['failed', false],
      ['busy', false],
      ['no-answer', false],
      ['voicemail', true],
      ['abandoned', true],
      ['connected', true],
      ['sent', false],
    ] as const)
      expect([disposition, counts({ disposition }, { counts: 'answered' })]).toEqual([disposition, counted])
  })

  test('conversations: connected, and not to a machine; unknown counts, voicemail does not', () => {
    const conversation = (more: Partial<AttemptInput>) => counts(more, { counts: 'conversations' })
    expect(conversation({ disposition: 'connected', answeredBy: 'person' })).toBe(true)
    expect(conversation({ disposition: 'connected', answeredBy: 'unknown' })).toBe(true)
    expect(conversation({ disposition: 'connected' })).toBe(true)
    expect(conversation({ disposition: 'connected', answeredBy: 'machine' })).toBe(false)
    expect(conversation({ disposition: 'voicemail' })).toBe(false)
    expect(conversation({ disposition: 'abandoned' })).toBe(false)
    expect(conversation({ disposition: 'reserved' })).toBe(true)
  })

  test('distinct channels: those before and this one, more than max', () => {
    const channels = { counts: 'distinct-channels', per: 'P7D' } as const
    expect(counts({ mode: 'live' }, channels)).toBe(false)
    expect(counts({ mode: 'text', disposition: 'sent' }, channels)).toBe(true)
    expect(counts({ mode: 'text', disposition: 'sent' }, { ...channels, max: 2 })).toBe(false)
    expect(ask(once(channels), {}, { attempts: [] }).allowed).toBe(true)
    const facts = after({ mode: 'text', disposition: 'sent', at: NOW - 2 * HOUR }, { mode: 'text', disposition: 'sent' })
    expect(ask(once({ counts: 'distinct-channels' }), {}, facts).allowed).toBe(false)
  })

  test('onlyAfter: attempts that ended so, and what is in flight', () => {
    const onlyAfter = { onlyAfter: ['refused', 'voicemail'] } as const
    expect(counts({ disposition: 'connected', outcome: 'refused' }, onlyAfter)).toBe(true)
    expect(counts({ disposition: 'voicemail' }, onlyAfter)).toBe(true)
    expect(counts({ disposition: 'connected', outcome: 'agreed' }, onlyAfter)).toBe(false)
    expect(counts({ disposition: 'connected' }, onlyAfter)).toBe(false)
    expect(counts({ disposition: 'reserved' }, onlyAfter)).toBe(true)
    expect(counts({ disposition: 'voicemail' }, { ...onlyAfter, counts: 'conversations' })).toBe(false)
  })

  test('the call itself never counts; another without an id does', () => {
    expect(counts({ callId: 'call' })).toBe(false)
    expect(counts({ callId: 'call-2' })).toBe(true)
  })

  test('attempts are counted by distinct id, and one told twice leaves with its later telling', () => {
    const twice = after({ callId: 'x', at: NOW - 3 * HOUR }, { callId: 'x', at: NOW - 2 * HOUR })
    expect(ask(frequencyCap({ max: 2, per: 'PT24H' }), {}, twice).reasons[0]?.observed).toEqual({ count: 1 })
    const facts = after(
      { callId: 'a', at: NOW - 4 * HOUR },
      { callId: 'b', at: NOW - 3 * HOUR },
      { callId: 'a', at: NOW - 2 * HOUR },
      { callId: 'a' },
    )
    const verdict = ask(frequencyCap({ max: 2, per: 'PT24H' }), {}, facts)
    expect(verdict).toMatchObject({ allowed: false, holdsUntil: NOW + 21 * HOUR, reasons: [{ observed: { count: 2 }, evidence: ['a', 'b'] }] })
    expect(around(NOW + 21 * HOUR, frequencyCap({ max: 2, per: 'PT24H' }), {}, facts)).toEqual([false, true, true])
  })
})

describe('channels', () => {
  test('hazard 24: a call of another channel is silent, and only such attempts count', () => {
    const texts = once({ channels: ['text'] })
    const sent = { mode: 'text', disposition: 'sent' } as const
    expect(ask(texts, {}, after(sent)).reasons.map(({ code }) => code)).toEqual(['policy/no-ground'])
    expect(ask(texts, { mode: 'text' }, after(sent)).allowed).toBe(false)
    expect(ask(texts, { mode: 'text' }, after({})).allowed).toBe(true)
  })

  test('unsaid, texts count as well as calls', () => {
    expect(counts({ mode: 'text', disposition: 'sent' })).toBe(true)
  })
})

test.each([
  ['none at all', { max: 0, per: 'day' }],
  ['a part of one', { max: 1.5, per: 'day' }],
  ['no number', { max: Number.NaN, per: 'day' }],
  ['no window', { max: 1 }],
  ['a window of nothing', { max: 1, per: 'PT0S' }],
  ['a window of days and hours', { max: 1, per: 'P1DT12H' }],
  ['an empty scope', { max: 1, per: 'day', scope: [] }],
  ['an unknown key', { max: 1, per: 'day', scope: ['number'] }],
])('hazard 30: a cap of %s is refused when the policy is built', (_, options) => {
  expect(() => ruleFromSpec({ 'frequency-cap': options })).toThrow(expect.toSatisfy(isGateError))
})

test('a week starts on Monday in every year', () => {
  expect(ms('2026-11-23T00:00:00+01:00')).toBeLessThan(NOW)
  expect(counts({ at: '2026-11-23T00:00:00+01:00' }, { per: 'week' })).toBe(true)
  expect(counts({ at: '2026-11-22T23:59:59.999+01:00' }, { per: 'week' })).toBe(false)
})
