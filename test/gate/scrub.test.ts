import { describe, expect, test } from 'vitest'
import { every } from '../../src/core/compose'
import type { ScrubRow } from '../../src/core/decision'
import { createGate } from '../../src/gate/create-gate'
import type { GateOptions } from '../../src/gate/gate-options'
import { numberList } from '../../src/lists/number-list'
import { abandonment } from '../../src/rules/abandonment'
import { callerId } from '../../src/rules/caller-id'
import { callerIdentity } from '../../src/rules/caller-identity'
import { consent } from '../../src/rules/consent'
import { doNotCall } from '../../src/rules/do-not-call'
import { frequencyCap } from '../../src/rules/frequency-cap'
import { quietHours } from '../../src/rules/quiet-hours'
import { memoryStores } from '../../src/stores/memory'
import { DEFAULTS, ground, HOUR, NOON, NUMBER, rejected } from './fixtures'

const gateOf = (options: Partial<GateOptions<typeof DEFAULTS>>) =>
  createGate({ policy: ground(), stores: memoryStores({ historyFrom: 'beginning' }), defaults: DEFAULTS, clock: () => NOON, ...options })
const day = quietHours({ callable: 'mon-fri 09:00-20:00; sat 10:30-16:00' })
/** Local hours of Wednesday the 25th in Florida. */
const wednesday = (hour: number) => NOON + (hour + 12) * HOUR

async function scrubbed(
  options: Partial<GateOptions<typeof DEFAULTS>>,
  on = '2026-11-25',
  rows: readonly unknown[] = [{ to: NUMBER }],
): Promise<readonly ScrubRow[]> {
  const found: ScrubRow[] = []
  for await (const row of gateOf(options).scrub(rows as never, { on })) found.push(row)
  return found
}

describe('scrub', () => {
  test('callable, with the windows of the day', async () => {
    const [row] = await scrubbed({ policy: day })
    expect(row).toMatchObject({
      call: { to: NUMBER, mode: 'live' },
      status: 'callable',
      windows: [{ from: wednesday(9), to: wednesday(20) }],
      atDial: [],
      decision: { allowed: true, about: { at: wednesday(9) } },
    })
  })

  test('wait, where time alone forbids that day', async () => {
    expect(await scrubbed({ policy: day }, '2026-11-29')).toMatchObject([{ status: 'wait', windows: [], decision: { remedy: 'wait' } }])
  })

  test('supply, for what nobody looked up and for what is old', async () => {
    const policy = every(day, doNotCall({ lists: ['us-fl'] }))
    expect(await scrubbed({ policy })).toMatchObject([{ status: 'supply', decision: { reasons: [{ code: 'do-not-call/not-checked' }] } }])
    const lists = [numberList({ id: 'us-fl', drawnAt: NOON - 60 * 24 * HOUR, numbers: ['+13055550199'] })]
    expect(await scrubbed({ policy, lists })).toMatchObject([{ status: 'supply', decision: { remedy: 'refresh' } }])
  })

  test('blocked, for what is harder; said without the night’s reasons', async () => {
    const [row] = await scrubbed({ policy: every(day, consent({ form: 'signed' })) })
    expect(row).toMatchObject({ status: 'blocked', windows: [], decision: { remedy: 'obtain-consent' } })
    expect(row?.decision.reasons.map(({ code }) => code)).toEqual(['consent/missing'])
  })

  test('what can only be known at the dial is named and does not count, and the windows are still those of the day', async () => {
    const policy = every(day, callerId({ mustPresent: true }), abandonment({ maxRate: 0.03, per: 'P30D' }))
    const [row] = await scrubbed({ policy }, '2026-11-28')
    expect(row).toMatchObject({ status: 'callable', decision: { allowed: false, remedy: 'supply' } })
    expect(row?.atDial).toEqual(['callerId', 'facts.abandonment'])
    const saturday = (hour: number) => wednesday(hour + 3 * 24)
    expect(row?.windows).toEqual([{ from: saturday(10.5), to: saturday(16) }])
    expect(await scrubbed({ policy }, '2026-11-29')).toMatchObject([{ status: 'wait' }])
  })

  test('a machine’s script is known at the dial; what is said against it counts', async () => {
    const policy = every(day, callerIdentity({ say: [{ what: 'company', by: 'opening' }] }))
    const prerecorded = { to: NUMBER, mode: 'prerecorded' }
    expect(await scrubbed({ policy }, '2026-11-25', [prerecorded])).toMatchObject([{ status: 'callable', atDial: ['script'] }])
    const said = { ...prerecorded, script: { language: 'en', text: 'Buy now.' } }
    expect(await scrubbed({ policy }, '2026-11-25', [said])).toMatchObject([{ status: 'blocked', atDial: [] }])
  })

  test('an end that lies at an odd moment is found behind what is known at the dial', async () => {
    const stores = memoryStores({ historyFrom: 'beginning' })
    const policy = every(ground(), frequencyCap({ max: 1, per: 'PT24H' }), callerId({ mustPresent: true }))
    await gateOf({ stores, clock: () => NOON + 123_457, policy: ground() }).admit({ to: NUMBER })
    const [row] = await scrubbed({ policy, stores })
    expect(row?.windows).toEqual([{ from: NOON + 24 * HOUR + 123_457, to: wednesday(24) }])
  })

  test('of several zones the day is the whole of it, and the windows what all allow', async () => {
    const addresses = [{ country: 'US', region: 'US-CA' }]
    const [row] = await scrubbed({ policy: day }, '2026-11-25', [{ to: NUMBER, calledParty: { addresses } }])
    expect(row?.windows).toEqual([{ from: wednesday(12), to: wednesday(20) }])
  })

  test('today begins now', async () => {
    const found: ScrubRow[] = []
    for await (const row of gateOf({ policy: day }).scrub([{ to: NUMBER }])) found.push(row)
    expect(found).toMatchObject([{ status: 'callable', windows: [{ from: NOON, to: NOON + 8 * HOUR }] }])
  })

  test('keeps the order of a thousand rows, from an async iterable; a row that is no call is one to mend', async () => {
    async function* rows() {
      for (let index = 0; index < 1100; index++) yield { to: index === 700 ? '' : `+1305555${1000 + index}` }
    }
    const found: ScrubRow[] = []
    for await (const row of gateOf({ policy: day }).scrub(rows(), { on: '2026-11-25' })) found.push(row)
    expect(found).toHaveLength(1100)
    expect(found[700]).toMatchObject({ status: 'supply', decision: { reasons: [{ code: 'call/invalid' }] } })
    expect(found.every(({ call }, index) => index === 700 || call.to === `+1305555${1000 + index}`)).toBe(true)
  })

  test('reserves nothing, and refuses what is no date', async () => {
    const stores = memoryStores({ historyFrom: 'beginning' })
    await scrubbed({ stores })
    expect((await stores.attempts.load([`number:${NUMBER}`]))[0]?.attempts).toEqual([])
    expect(await rejected(() => scrubbed({}, 'tomorrow'))).toEqual({ code: 'invalid-call', paths: ['on'] })
  })

  test('hazard 35: a row whose decision nobody recorded may not be called', async () => {
    const [row] = await scrubbed({ onDecision: () => Promise.reject(new Error('full')) })
    expect(row).toMatchObject({ status: 'supply', windows: [], decision: { allowed: false, reasons: [{ code: 'policy/not-recorded' }] } })
  })
})
