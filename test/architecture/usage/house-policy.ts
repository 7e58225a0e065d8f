import { readFileSync } from 'node:fs'
import type { DecisionRecord } from 'dialgate'
import { decide, ruleFromSpec, windows } from 'dialgate'
import { aCall, noFacts } from 'dialgate/testing'
import { describe, expect, test } from 'vitest'

const read = (file: string) => ruleFromSpec(JSON.parse(readFileSync(file, 'utf8')))
const house = read('house-policy.json')

describe('house policy', () => {
  test.each([
    ['2026-11-24T11:59:59.999+01:00', true],
    ['2026-11-24T12:00:00+01:00', false], // lunch
    ['2026-11-24T12:59:59.999+01:00', false],
    ['2026-11-24T13:00:00+01:00', true],
    ['2026-11-22T10:00:00+01:00', false], // Sunday
  ] as const)('%s', (at, allowed) => {
    expect(decide(house, aCall({ to: '+4722123456', at }), noFacts()).allowed).toBe(allowed)
  })
  test('the whole of a Tuesday', () => {
    expect(
      windows(house, aCall({ to: '+4722123456' }), noFacts(), { from: '2026-11-24T00:00+01:00', to: '2026-11-25T00:00+01:00' }).map((w) => [
        new Date(w.from).toISOString(),
        new Date(w.to).toISOString(),
      ]),
    ).toEqual([
      ['2026-11-24T08:00:00.000Z', '2026-11-24T11:00:00.000Z'],
      ['2026-11-24T12:00:00.000Z', '2026-11-24T19:00:00.000Z'],
    ])
  })
  test('the third attempt of a week, and never after a complaint', () => {
    const at = '2026-11-26T10:00:00+01:00'
    const attempts = ['2026-11-23T10:00:00+01:00', '2026-11-24T10:00:00+01:00'].map((at, i) => ({
      callId: `${i}`,
      at,
      number: '+4722123456',
      seller: 'seller',
      mode: 'live' as const,
      disposition: 'no-answer' as const,
    }))
    expect(decide(house, aCall({ to: '+4722123456', at }), noFacts({ attempts }))).toMatchObject({
      allowed: false,
      remedy: 'wait',
      reasons: [{ code: 'frequency-cap/reached' }],
    })
    expect(decide(house, aCall({ to: '+4722123456', at }), noFacts({ complaints: [{ at: '2020-01-01', fromCalledParty: true }] }))).toMatchObject({
      allowed: false,
      remedy: 'never',
    })
  })
})

// What would the branch's policy have changed for last month's calls? The gate's own log is enough: it holds call and facts.
export function* changed(log: Iterable<DecisionRecord>, before = read('main/house-policy.json'), after = house) {
  for (const { call, facts } of log) {
    const [was, is] = [decide(before, call, facts), decide(after, call, facts)]
    if (was.allowed !== is.allowed) yield { callId: call.id, at: call.at, was, is }
  }
}
