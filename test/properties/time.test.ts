// `holdsUntil`, `nextAllowed` and `windows` against a clock that is read minute by minute.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { judge } from '../../src/intake/judge'
import { nextAllowed } from '../../src/intake/next-allowed'
import { stepsOf } from '../../src/intake/steps'
import { windows } from '../../src/intake/windows'
import { callAt, DAY, hold, MINUTE, PATIENCE, policies, situations } from './arbitraries'
import { allowedAt, interestingInstants, minutesOf, scan, story } from './scan'

vi.setConfig({ testTimeout: PATIENCE })

describe('hazard 14: what is said of time is proven by asking at that time', () => {
  test('a verdict holds at any instant before it ends, to the last millisecond', async () => {
    await hold(
      fc.property(
        policies,
        situations(),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { minLength: 3, maxLength: 3 }),
        (policy, { call, facts }, shares) => {
          const verdict = judge(policy, call, facts)
          const end = Math.min(verdict.holdsUntil ?? Number.POSITIVE_INFINITY, call.at + 60 * DAY)
          const inside = shares.map((share) => Math.min(Math.floor(call.at + share * (end - call.at)), end - 1))
          for (const at of [...inside, end - 1]) {
            if (judge(policy, callAt(call, at), facts).allowed !== verdict.allowed) throw new Error(story(policy, call, facts, at))
          }
        },
      ),
      4000,
    )
  })

  test('a verdict holds at every instant at which anything is said to happen, and one millisecond beside it', async () => {
    await hold(
      fc.property(policies, situations(), (policy, { call, facts }) => {
        const to = call.at + 5 * DAY
        const instants = interestingInstants(policy, call, facts, call.at, to)
        scan(policy, call, facts, call.at, to, instants)
      }),
      1000,
    )
  })

  test('a verdict holds at every minute of three days around a change of the clocks', async () => {
    await hold(
      fc.property(policies, situations(), (policy, { call, facts }) => {
        scan(policy, call, facts, call.at, call.at + 3 * DAY, minutesOf(call.at, call.at + 3 * DAY))
      }),
      60,
    )
  })

  test('the next allowed instant is allowed, the millisecond before it is not, and no minute before is', async () => {
    await hold(
      fc.property(policies, situations(), (policy, { call, facts }) => {
        const end = call.at + 4 * DAY
        const next = nextAllowed(policy, call, facts, { within: { until: end } })
        const instants = interestingInstants(policy, call, facts, call.at, end)
        const first = instants.find((at) => allowedAt(policy, call, facts, at))
        if (next === undefined) {
          if (first !== undefined) throw new Error(`missed: ${story(policy, call, facts, first)}`)
          return
        }
        if (!allowedAt(policy, call, facts, next)) throw new Error(`not allowed: ${story(policy, call, facts, next)}`)
        if (next > call.at && allowedAt(policy, call, facts, next - 1)) throw new Error(`allowed before: ${story(policy, call, facts, next - 1)}`)
        if (first !== undefined && first < next) throw new Error(`allowed earlier: ${story(policy, call, facts, first)}`)
      }),
      1000,
    )
  })

  test('windows are what a scan finds', async () => {
    await hold(
      fc.property(policies, situations(), (policy, { call, facts }) => {
        const [from, to] = [call.at - DAY, call.at + 3 * DAY]
        const found = windows(policy, call, facts, { from, to })
        const open = (at: number) => found.some((window) => window.from <= at && at < window.to)
        for (const at of interestingInstants(policy, call, facts, from, to))
          if (open(at) !== allowedAt(policy, call, facts, at)) throw new Error(story(policy, call, facts, at))
        for (const [index, window] of found.entries()) {
          expect(window.to).toBeGreaterThan(window.from)
          expect(window.from).toBeGreaterThan(found[index - 1]?.to ?? Number.NEGATIVE_INFINITY)
        }
      }),
      1000,
    )
  })

  test('steps lie end to end and tell the whole stretch', async () => {
    await hold(
      fc.property(policies, situations(), (policy, { call, facts }) => {
        let reached: number = call.at
        for (const step of stepsOf(policy, call, facts, call.at, (call.at + 2 * DAY) as typeof call.at)) {
          expect(step.from).toBe(reached)
          expect(step.to).toBeGreaterThan(step.from)
          reached = step.to
        }
        expect(reached).toBe(call.at + 2 * DAY)
      }),
      300,
    )
  })
})

test('a scan of minutes really is one of minutes', () => {
  expect(minutesOf(0, 3 * MINUTE)).toEqual([0, MINUTE, 2 * MINUTE])
})
