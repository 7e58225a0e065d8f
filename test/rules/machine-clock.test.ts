// The same call at the same instant gets the same verdict on every machine, whatever its time zone.
import { afterAll, describe, expect, test } from 'vitest'
import type { CallInput } from '../../src/core/call'
import type { FactsInput } from '../../src/core/facts'
import type { Rule } from '../../src/core/rule'
import { decide } from '../../src/intake/decide'
import { consent } from '../../src/rules/consent'
import { coolingOff } from '../../src/rules/cooling-off'
import { doNotCall } from '../../src/rules/do-not-call'
import { frequencyCap } from '../../src/rules/frequency-cap'
import { quietHours } from '../../src/rules/kinds'
import { relationship } from '../../src/rules/relationship'
import { aCall, noFacts } from '../../src/testing/a-call'

interface Row {
  readonly name: string
  readonly rule: Rule
  readonly call: Partial<CallInput>
  readonly facts?: FactsInput
  readonly code: string
  readonly until?: string
}

const decent = quietHours({ callable: 'mon-fri 09:00-20:00' })
const NEW_YORK = '+12125550123'
const HONOLULU = '+18085550123'
const KATHMANDU = '+97714123456'
const attempt = (at: string) => ({
  attempts: [{ callId: 'a', at, mode: 'live' as const, disposition: 'connected' as const, outcome: 'refused' as const, person: 'person' }],
})

const TABLE: readonly Row[] = [
  {
    name: 'nine in New York',
    rule: decent,
    call: { to: NEW_YORK, at: '2026-11-24T14:00:00Z' },
    code: 'quiet-hours/open',
    until: '2026-11-25T01:00:00Z',
  },
  {
    name: 'a millisecond before nine in New York',
    rule: decent,
    call: { to: NEW_YORK, at: '2026-11-24T13:59:59.999Z' },
    code: 'quiet-hours/closed',
    until: '2026-11-24T14:00:00Z',
  },
  {
    name: 'eight at night in New York',
    rule: decent,
    call: { to: NEW_YORK, at: '2026-11-25T01:00:00Z' },
    code: 'quiet-hours/closed',
    until: '2026-11-25T05:00:00Z',
  },
  {
    name: 'nine in summer in New York',
    rule: decent,
    call: { to: NEW_YORK, at: '2026-07-06T13:00:00Z' },
    code: 'quiet-hours/open',
    until: '2026-07-07T00:00:00Z',
  },
  {
    name: 'nine in Honolulu, which keeps no summer time',
    rule: decent,
    call: { to: HONOLULU, at: '2026-07-06T19:00:00Z' },
    code: 'quiet-hours/open',
    until: '2026-07-07T06:00:00Z',
  },
  {
    name: 'nine in Kathmandu, a quarter of an hour off',
    rule: decent,
    call: { to: KATHMANDU, at: '2026-11-24T03:15:00Z' },
    code: 'quiet-hours/open',
    until: '2026-11-24T14:15:00Z',
  },
  {
    name: 'Saturday in Oslo, Friday in UTC',
    rule: decent,
    call: { at: '2026-11-27T23:30:00Z' },
    code: 'quiet-hours/closed',
    until: '2026-11-28T23:00:00Z',
  },
  {
    name: 'Christmas in New Zealand, not yet in UTC',
    rule: quietHours({ callable: 'mon-sun 00:00-24:00', holidays: { calendars: ['no'], then: 'closed' } }),
    call: { to: '+6493001234', at: '2026-12-24T12:00:00Z' },
    code: 'quiet-hours/holiday',
    until: '2026-12-25T11:00:00Z',
  },
  {
    name: 'a calendar day in New York',
    rule: frequencyCap({ max: 1, per: 'day' }),
    call: { to: NEW_YORK, at: '2026-11-25T04:59:59Z' },
    facts: attempt('2026-11-24T05:00:00Z'),
    code: 'frequency-cap/reached',
    until: '2026-11-25T05:00:00Z',
  },
  {
    name: 'the day after',
    rule: frequencyCap({ max: 1, per: 'day' }),
    call: { to: NEW_YORK, at: '2026-11-25T05:00:00Z' },
    facts: attempt('2026-11-25T04:59:59Z'),
    code: 'frequency-cap/below',
  },
  {
    name: 'the rest of a day in Kathmandu',
    rule: coolingOff({ after: ['refused'], for: 'rest-of-day' }),
    call: { to: KATHMANDU, at: '2026-11-24T18:00:00Z' },
    facts: attempt('2026-11-24T01:00:00Z'),
    code: 'cooling-off/running',
    until: '2026-11-24T18:15:00Z',
  },
  {
    name: 'a list of last month in Oslo, of this month in UTC-12',
    rule: doNotCall({ lists: ['no'], maxAge: 'calendar-month' }),
    call: { at: '2026-11-30T23:00:00Z' },
    facts: { listings: { no: { listed: false, drawnAt: '2026-11-30T22:59:59Z' } } },
    code: 'do-not-call/list-stale',
  },
  {
    name: 'half a year of consent over a change of the clock',
    rule: consent({ form: 'express', validFor: 'P6M' }),
    call: { at: '2026-12-01T10:59:59.999Z' },
    facts: { consents: [{ id: 'yes', form: 'express', grantedAt: '2026-06-01T10:00:00Z' }] },
    code: 'consent/given',
    until: '2026-12-01T11:00:00Z',
  },
  {
    name: 'a relationship that ended yesterday in Oslo, not in New York',
    rule: relationship({ kinds: ['contract'], current: true }),
    call: { at: '2026-11-23T23:00:00Z' },
    facts: { relationships: [{ id: 'r', kind: 'contract', beganOn: '2026-01-01', lastOn: '2026-11-01', endedOn: '2026-11-24' }] },
    code: 'relationship/missing',
    until: '2026-11-24T23:00:00Z',
  },
]

const ours = process.env['TZ']
afterAll(() => {
  if (ours === undefined) delete process.env['TZ']
  else process.env['TZ'] = ours
})

describe.each([
  ['UTC', 0],
  ['America/New_York', 300],
  ['Asia/Kolkata', -330],
  ['Pacific/Kiritimati', -840],
])('hazard 1: the same verdict on a machine in %s', (machine, offset) => {
  test.each(TABLE)('$name', ({ rule, call, facts = {}, code, until }) => {
    process.env['TZ'] = machine
    expect(new Date('2026-11-24T12:00:00Z').getTimezoneOffset()).toBe(offset)
    const verdict = decide(rule, aCall(call), noFacts(facts))
    expect(verdict.reasons[0]?.code).toBe(code)
    expect(verdict.holdsUntil).toBe(until === undefined ? undefined : Date.parse(until))
  })
})
