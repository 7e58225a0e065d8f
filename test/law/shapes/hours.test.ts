// Hours that "from nine to nine" does not say: several windows a day, others for each kind of call, for one trade only.
import { describe, expect, test } from 'vitest'
import type { CallInput } from '../../../src/core/call'
import { around, CLOSES, OPENS, reasonsOf } from './hours-call'

type Mode = CallInput['mode']

describe('several windows a day: France', () => {
  const paris = { to: '+33142345678' }

  test.each([
    ['2026-11-24T10:00+01:00', OPENS],
    ['2026-11-24T13:00+01:00', CLOSES],
    ['2026-11-24T14:00+01:00', OPENS],
    ['2026-11-24T20:00+01:00', CLOSES],
    ['2026-07-21T13:00+02:00', CLOSES],
    ['2026-07-21T14:00+02:00', OPENS],
  ])('hazard 8: the edge at %s, to the millisecond', (instant, turn) => {
    expect(around('fr/calling-hours', instant, paris)).toEqual(turn)
  })

  test('the lunch hour is closed as the night is, and both windows stand in the reason', () => {
    const origin = {
      id: 'fr/calling-hours',
      jurisdiction: 'FR',
      citation: 'C. conso. D. 223-9 al. 1–2',
      binding: 'statute',
      confidence: 'medium',
    }
    expect(reasonsOf('fr/calling-hours', '2026-11-24T13:30+01:00', paris)).toEqual([
      {
        code: 'quiet-hours/closed',
        rule: 'quiet-hours',
        origin,
        required: { callable: 'mon-fri 10:00-13:00 14:00-20:00', holidays: { calendars: ['fr-l3133-1'], then: 'closed' } },
        observed: { zone: 'Europe/Paris', local: '2026-11-24T13:30' },
        remedy: 'wait',
        unless: [
          {
            code: 'consent/missing',
            rule: 'consent',
            origin,
            required: { form: 'express', forHours: true, validFor: 'P1Y' },
            observed: [],
            remedy: 'obtain-consent',
          },
        ],
      },
    ])
  })

  test('neither window opens on a Saturday or a Sunday', () => {
    for (const instant of ['2026-11-28T11:00+01:00', '2026-11-28T15:00+01:00', '2026-11-29T11:00+01:00'])
      expect(reasonsOf('fr/calling-hours', instant, paris)).toMatchObject([{ code: 'quiet-hours/closed' }])
  })
})

describe('hours by the mode of the call', () => {
  // number, provision, mode, opening and closing instant
  test.each<[string, string, string, Mode, string, string]>([
    ['Illinois, live', '+13125550123', 'us-il/live-calling-hours', 'live', '2026-11-24T08:00-06:00', '2026-11-24T21:00-06:00'],
    ['Illinois, recorded', '+13125550123', 'us-il/recorded-hours', 'prerecorded', '2026-11-24T09:00-06:00', '2026-11-24T21:00-06:00'],
    ['Indiana, recorded', '+13175550123', 'us-in/recorded-hours', 'voicemail-drop', '2026-11-24T09:00-05:00', '2026-11-24T20:00-05:00'],
    ['Maine, recorded', '+12075550123', 'us-me/recorded-hours', 'soundboard', '2026-11-24T09:00-05:00', '2026-11-24T17:00-05:00'],
    ['California, recorded', '+13105550123', 'us-ca/recorded-hours', 'artificial-voice', '2026-11-24T09:00-08:00', '2026-11-24T21:00-08:00'],
    ['Vietnam, voice', '+842438250123', 'vn/calling-hours', 'live', '2026-11-24T08:00+07:00', '2026-11-24T17:00+07:00'],
    ['Vietnam, text', '+842438250123', 'vn/text-hours', 'text', '2026-11-24T07:00+07:00', '2026-11-24T22:00+07:00'],
    ['Canada, live', '+14165550123', 'ca/calling-hours', 'live', '2026-11-24T09:00-05:00', '2026-11-24T21:30-05:00'],
    ['Canada, recorded', '+14165550123', 'ca/recorded-hours', 'prerecorded', '2026-11-24T09:00-05:00', '2026-11-24T21:30-05:00'],
    ['Canada, live until 2009', '+14165550123', 'ca/calling-hours', 'live', '2009-04-18T10:00-04:00', '2009-04-18T18:00-04:00'],
    ['Canada, recorded until 2009', '+14165550123', 'ca/recorded-hours', 'prerecorded', '2009-04-18T10:30-04:00', '2009-04-18T17:00-04:00'],
  ])('hazard 9: %s', (_, to, id, mode, opens, closes) => {
    expect(around(id, opens, { to, mode })).toEqual(OPENS)
    expect(around(id, closes, { to, mode })).toEqual(CLOSES)
  })

  // a closed instant of the one mode, and the mode of which the provision is silent then
  test.each<[string, string, string, Mode, Mode]>([
    ['us-il/live-calling-hours', '+13125550123', '2026-11-24T21:00-06:00', 'live', 'prerecorded'],
    ['us-il/recorded-hours', '+13125550123', '2026-11-24T08:30-06:00', 'prerecorded', 'live'],
    ['us-in/recorded-hours', '+13175550123', '2026-11-24T20:00-05:00', 'prerecorded', 'live'],
    ['us-me/recorded-hours', '+12075550123', '2026-11-24T17:00-05:00', 'prerecorded', 'live'],
    ['us-ca/recorded-hours', '+13105550123', '2026-11-24T08:30-08:00', 'prerecorded', 'text'],
    ['vn/calling-hours', '+842438250123', '2026-11-24T17:00+07:00', 'live', 'text'],
    ['ca/recorded-hours', '+14165550123', '2009-04-18T17:00-04:00', 'prerecorded', 'live'],
  ])('%s is silent of the other mode while its own is closed', (id, to, at, own, other) => {
    expect(reasonsOf(id, at, { to, mode: own })).toMatchObject([{ code: 'quiet-hours/closed', remedy: 'wait' }])
    expect(reasonsOf(id, at, { to, mode: other })).toEqual([])
  })

  test('Maine closes recordings at five, by its own statute alone', () => {
    const origin = { id: 'us-me/recorded-hours', jurisdiction: 'US-ME', citation: '10 M.R.S. § 1498(3)', binding: 'statute', confidence: 'high' }
    expect(reasonsOf('us-me/recorded-hours', '2026-11-24T17:00-05:00', { to: '+12075550123', mode: 'prerecorded' })).toEqual([
      {
        code: 'quiet-hours/closed',
        rule: 'quiet-hours',
        origin,
        required: { callable: 'mon-fri 09:00-17:00', clock: ['America/New_York'] },
        observed: { zone: 'America/New_York', local: '2026-11-24T17:00' },
        remedy: 'wait',
        unless: [{ code: 'invitation/missing', rule: 'invitation', origin, required: { within: 'P90D' }, observed: [], remedy: 'obtain-consent' }],
      },
    ])
  })

  test('Canada widened the hours of recordings on a Monday of 2009: the Sunday before still closed at five, the Sunday after at six', () => {
    const recorded = { to: '+14165550123', mode: 'prerecorded' } as const
    expect(around('ca/recorded-hours', '2009-04-19T12:00-04:00', recorded)).toEqual(OPENS)
    expect(around('ca/recorded-hours', '2009-04-19T17:00-04:00', recorded)).toEqual(CLOSES)
    expect(around('ca/recorded-hours', '2009-04-20T09:00-04:00', recorded)).toEqual(OPENS)
    expect(around('ca/recorded-hours', '2009-04-26T10:00-04:00', recorded)).toEqual(OPENS)
    expect(around('ca/recorded-hours', '2009-04-26T18:00-04:00', recorded)).toEqual(CLOSES)
  })
})
