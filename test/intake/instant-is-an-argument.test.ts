import { decide, every, frequencyCap, quietHours } from 'dialgate'
import { aCall, noFacts } from 'dialgate/testing'
import { expect, test, vi } from 'vitest'

// Each row is one change to the code that no test may let pass: a boundary moved by a millisecond, a comparison turned round.
const policy = every(quietHours({ callable: 'mon-fri 09:00-20:00' }), frequencyCap({ max: 1, per: 'PT24H' }))
const attempt = {
  callId: 'a',
  at: '2026-11-23T09:30:00+01:00',
  number: '+4722123456',
  seller: 'seller',
  mode: 'live',
  disposition: 'no-answer',
} as const

test.each([
  ['2026-11-24T08:59:59.999+01:00', 'quiet-hours/closed,frequency-cap/reached'],
  ['2026-11-24T09:00:00.000+01:00', 'frequency-cap/reached'],
  ['2026-11-24T09:29:59.999+01:00', 'frequency-cap/reached'],
  ['2026-11-24T09:30:00.000+01:00', 'quiet-hours/open,frequency-cap/below'],
  ['2026-11-24T19:59:59.999+01:00', 'quiet-hours/open,frequency-cap/below'],
  ['2026-11-24T20:00:00.000+01:00', 'quiet-hours/closed'],
])('hazard 36: the instant is an argument, and every millisecond of it is tested: %s', (at, codes) => {
  const ask = () => decide(policy, aCall({ to: '+4722123456', at }), noFacts({ attempts: [attempt] }))
  const verdict = ask()
  expect(verdict.reasons.map(({ code }) => code).join()).toBe(codes)
  vi.useFakeTimers({ now: Date.parse('2001-01-01T03:00:00Z') })
  try {
    expect(ask()).toEqual(verdict)
  } finally {
    vi.useRealTimers()
  }
})
