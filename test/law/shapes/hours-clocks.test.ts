// Whose clock counts: one that the statute names, those of both parties, or all that a number may live by.
import { describe, expect, test } from 'vitest'
import { around, CLOSES, OPENS, reasonsOf } from './hours-call'

describe('a clock that the statute names', () => {
  const jackson = { to: '+16015550123' }
  const mississippi = {
    id: 'us-ms/calling-hours',
    jurisdiction: 'US-MS',
    citation: 'Miss. Code § 77-3-723(1)',
    binding: 'statute',
    confidence: 'high',
  }

  test('hazard 15: Mississippi says standard time, so in summer its morning opens an hour later and its evening closes by the local clock', () => {
    expect(around('us-ms/calling-hours', '2026-07-14T09:00-05:00', jackson)).toEqual(OPENS)
    expect(around('us-ms/calling-hours', '2026-07-14T20:00-05:00', jackson)).toEqual(CLOSES)
    expect(around('us-ms/calling-hours', '2026-11-24T08:00-06:00', jackson)).toEqual(OPENS)
    expect(around('us-ms/calling-hours', '2026-11-24T20:00-06:00', jackson)).toEqual(CLOSES)
  })

  test.each([
    ['on the Friday before summer time', '2026-03-06T08:00-06:00'],
    ['on the Monday after it began', '2026-03-09T09:00-05:00'],
    ['on the Saturday before it ends', '2026-10-31T09:00-05:00'],
    ['on the Monday after it ended', '2026-11-02T08:00-06:00'],
  ])('hazard 15: %s it opens at %s', (_, instant) => {
    expect(around('us-ms/calling-hours', instant, jackson)).toEqual(OPENS)
  })

  test('the reason names the clock that is closed', () => {
    const closed = {
      code: 'quiet-hours/closed',
      rule: 'quiet-hours',
      origin: mississippi,
      required: { callable: 'mon-sat 08:00-20:00', clock: ['Etc/GMT+6', 'called-party'] },
      remedy: 'wait',
    }
    expect(reasonsOf('us-ms/calling-hours', '2026-07-14T08:30-05:00', jackson)).toEqual([
      { ...closed, observed: { zone: 'Etc/GMT+6', local: '2026-07-14T07:30' } },
    ])
    expect(reasonsOf('us-ms/calling-hours', '2026-07-14T20:30-05:00', jackson)).toEqual([
      { ...closed, observed: { zone: 'America/Chicago', local: '2026-07-14T20:30' } },
    ])
  })

  test('the older statute of Mississippi goes by standard time alone, both ends an hour later in summer', () => {
    expect(around('us-ms/residential-hours', '2026-07-14T09:00-05:00', jackson)).toEqual(OPENS)
    expect(around('us-ms/residential-hours', '2026-07-14T22:00-05:00', jackson)).toEqual(CLOSES)
    expect(around('us-ms/residential-hours', '2026-11-24T21:00-06:00', jackson)).toEqual(CLOSES)
  })

  // who keeps a number of the state and says to live by another clock
  test.each([
    ['California', 'us-ca/recorded-hours', '+13105550123', 'America/New_York', '2026-11-24T09:00-08:00', '2026-11-24T21:00-08:00'],
    ['Maine', 'us-me/recorded-hours', '+12075550123', 'America/Los_Angeles', '2026-11-24T09:00-05:00', '2026-11-24T17:00-05:00'],
  ])('%s goes by its own clock, wherever the person lives', (_, id, to, timeZone, opens, closes) => {
    const elsewhere = { to, mode: 'prerecorded', calledParty: { timeZone } } as const
    expect(around(id, opens, elsewhere)).toEqual(OPENS)
    expect(around(id, closes, elsewhere)).toEqual(CLOSES)
  })

  test('the federal hours of that call go by both clocks all the same', () => {
    const elsewhere = { to: '+13105550123', mode: 'prerecorded', calledParty: { timeZone: 'America/New_York', audience: 'consumer' } } as const
    expect(around('us/calling-hours', '2026-11-24T08:00-08:00', elsewhere)).toEqual(OPENS)
    expect(around('us/calling-hours', '2026-11-24T21:00-05:00', elsewhere)).toEqual(CLOSES)
  })
})

describe('the clocks of both parties: North Carolina', () => {
  const raleigh = { to: '+19195550123' }
  const id = 'us-nc/calling-hours'
  const fromCalifornia = { ...raleigh, callingFrom: { country: 'US', region: 'US-CA' } }
  const fromLondon = { ...raleigh, callingFrom: { country: 'GB' } }
  const reason = {
    rule: 'quiet-hours',
    origin: { id, jurisdiction: 'US-NC', citation: 'N.C.G.S. § 75-102(f)', binding: 'statute', confidence: 'high' },
    required: { callable: 'mon-sun 08:00-21:00', clock: ['called-party', 'caller'] },
  }
  const unknown = { ...reason, code: 'quiet-hours/clock-unknown', observed: null, remedy: 'supply', missing: ['callingFrom'] }

  test('a caller in the west waits for his own morning, and stops in the evening of the east', () => {
    expect(around(id, '2026-11-24T08:00-08:00', fromCalifornia)).toEqual(OPENS)
    expect(around(id, '2026-11-24T21:00-05:00', fromCalifornia)).toEqual(CLOSES)
  })

  test('a caller in London waits for the morning of the east, and stops in his own evening', () => {
    expect(around(id, '2026-11-24T08:00-05:00', fromLondon)).toEqual(OPENS)
    expect(around(id, '2026-11-24T21:00+00:00', fromLondon)).toEqual(CLOSES)
  })

  test('a caller somewhere in Tennessee is held to both of its clocks', () => {
    const fromTennessee = { ...raleigh, callingFrom: { country: 'US', region: 'US-TN' } }
    expect(around(id, '2026-11-24T08:00-06:00', fromTennessee)).toEqual(OPENS)
    expect(around(id, '2026-11-24T21:00-05:00', fromTennessee)).toEqual(CLOSES)
  })

  test('the reason names the clock of the caller', () => {
    const observed = { zone: 'America/Los_Angeles', local: '2026-11-24T07:30' }
    expect(reasonsOf(id, '2026-11-24T07:30-08:00', fromCalifornia)).toEqual([{ ...reason, code: 'quiet-hours/closed', observed, remedy: 'wait' }])
  })

  test('hazard 20: where the caller sits is unknown, and must be said', () => {
    expect(reasonsOf(id, '2026-11-24T12:00-05:00', raleigh)).toEqual([unknown])
  })

  test('at night that stands beside the hours of the called party, which no answer opens', () => {
    const observed = { zone: 'America/New_York', local: '2026-11-24T21:00' }
    const closed = { ...reason, code: 'quiet-hours/closed', observed, remedy: 'wait' }
    expect(reasonsOf(id, '2026-11-24T21:00-05:00', raleigh)).toEqual([closed, unknown])
  })
})

describe('hazards 3 and 5: a prefix that lies in two zones is held to both ends', () => {
  test.each([
    ['Florida, 850', 'us-fl/calling-hours', '+18505550123', '2026-11-24T08:00-06:00', '2026-11-24T20:00-05:00'],
    ['Tennessee, 423', 'us-tn/calling-hours', '+14235550123', '2026-11-24T08:00-06:00', '2026-11-24T21:00-05:00'],
    ['Kentucky, 270', 'us-ky/calling-hours', '+12705550123', '2026-11-24T10:00-06:00', '2026-11-24T21:00-05:00'],
    ['North Dakota, 701', 'us-nd/calling-hours', '+17015550123', '2026-11-24T08:00-07:00', '2026-11-24T21:00-06:00'],
    ['Florida in summer', 'us-fl/calling-hours', '+18505550123', '2026-07-14T08:00-05:00', '2026-07-14T20:00-04:00'],
    ['Ontario, 807', 'ca/calling-hours', '+18075550123', '2026-07-14T09:00-05:00', '2026-07-14T21:30-04:00'],
    ['a mobile of Spain', 'es/calling-hours', '+34600123456', '2026-11-24T09:00+00:00', '2026-11-24T21:00+01:00'],
  ])('%s', (_, id, to, opens, closes) => {
    expect(around(id, opens, { to })).toEqual(OPENS)
    expect(around(id, closes, { to })).toEqual(CLOSES)
  })

  test('the reason names the zone that is closed: the western one in the morning, the eastern one in the evening', () => {
    const closed = {
      code: 'quiet-hours/closed',
      rule: 'quiet-hours',
      origin: { id: 'us-fl/calling-hours', jurisdiction: 'US-FL', citation: 'Fla. Stat. § 501.616(6)(a)', binding: 'statute', confidence: 'high' },
      required: { callable: 'mon-sun 08:00-20:00' },
      remedy: 'wait',
    }
    const panhandle = { to: '+18505550123' }
    expect(reasonsOf('us-fl/calling-hours', '2026-11-24T08:30-05:00', panhandle)).toEqual([
      { ...closed, observed: { zone: 'America/Chicago', local: '2026-11-24T07:30' } },
    ])
    expect(reasonsOf('us-fl/calling-hours', '2026-11-24T19:30-06:00', panhandle)).toEqual([
      { ...closed, observed: { zone: 'America/New_York', local: '2026-11-24T20:30' } },
    ])
  })

  test('an address in the state settles nothing, and a stated zone adds to the two', () => {
    const inFlorida = { to: '+18505550123', calledParty: { addresses: [{ country: 'US', region: 'US-FL' }], timeZone: 'America/Chicago' } }
    expect(around('us-fl/calling-hours', '2026-11-24T08:00-06:00', inFlorida)).toEqual(OPENS)
    expect(around('us-fl/calling-hours', '2026-11-24T20:00-05:00', inFlorida)).toEqual(CLOSES)
  })

  test('hazard 5: neighbours of one zone keep their own ends', () => {
    expect(around('us-tn/calling-hours', '2026-11-24T21:00-06:00', { to: '+16155550123' })).toEqual(CLOSES)
    expect(around('us-fl/calling-hours', '2026-11-24T08:00-05:00', { to: '+13055550123' })).toEqual(OPENS)
  })
})
