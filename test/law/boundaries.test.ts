// Both sides of every opening, closing and midnight of every provision on quiet hours, against an oracle that shares no code with it.
import { describe, expect, test } from 'vitest'
import type { FactsInput } from '../../src/core/facts'
import type { Reason } from '../../src/core/reason'
import { decide } from '../../src/intake/decide'
import { world } from '../../src/law/jurisdictions/world'
import { lawful } from '../../src/law/lawful'
import { whereaboutsOf } from '../../src/phone/whereabouts'
import { calendars } from '../../src/time/calendars'
import { dateText, dayNumber, easterSunday, isHoliday, orthodoxEasterSunday } from './boundary-calendar'
import { callTo, clocksOf, edgesOf, instantsFor, type QuietProvision } from './boundary-calls'
import { type Answer, answerIn, changesOf, instantsOf, wallText } from './boundary-oracle'
import { type Phone, phones } from './boundary-places'

const policy = lawful()
/** All was looked up, and nothing lifts. */
const FACTS: FactsInput = { consents: [], relationships: [], contacts: [], listings: {}, attempts: [], optOuts: [], proclaimedHolidays: [] }

const everyQuietProvision = world.flatMap(({ provisions }) =>
  provisions.flatMap((provision) => ('quiet-hours' in provision.rule ? [{ provision, hours: provision.rule['quiet-hours'] }] : [])),
)
const everyPair = everyQuietProvision.flatMap((quiet) => phonesOf(quiet).map((phone) => ({ ...quiet, phone, clocks: clocksOf(quiet, phone) })))
const titled = everyPair.map((pair) => [titleOf(pair, pair.phone), pair] as const)

function phonesOf({ provision: { jurisdiction } }: QuietProvision): readonly Phone[] {
  return phones[jurisdiction] ?? []
}

function titleOf({ provision: { id, inForce } }: QuietProvision, { to, zones }: Phone): string {
  return `${id}, ${inForce.from} to ${inForce.to ?? 'now'}, ${to} in ${zones.join(' or ')}`
}

/** What the provision says of a call at an instant, among all else that the law says. */
function saidBy({ provision }: QuietProvision, call: ReturnType<typeof callTo>, at: number): Reason | undefined {
  const verdict = decide(policy, { ...call, at }, FACTS)
  const own = verdict.allowed ? [] : verdict.reasons.filter(({ origin }) => origin?.id === provision.id)
  if (own.length > 1) throw new Error(`${provision.id} denies more than once`)
  return own[0]
}

/** The denials that the oracle would let stand: one for each clock that is closed; a clock of unknown holidays goes first. */
function expectedOf({ hours }: QuietProvision, clocks: readonly string[], at: number): readonly string[] {
  const answers = clocks.map((zone): readonly [zone: string, answer: Answer] => [zone, answerIn(zone, at, hours)])
  const closed = answers.filter(([, answer]) => answer !== 'open')
  const unknown = closed.filter(([, answer]) => answer === 'quiet-hours/holidays-unknown')
  return (unknown.length > 0 ? unknown : closed).map(([zone, code]) => textOf(code, zone, wallText(zone, at)))
}

const textOf = (code: string, zone: string, local: string) => `${code} ${zone} ${local}`

/** Where the provision and the oracle differ. */
function differences(quiet: QuietProvision & { readonly phone: Phone; readonly clocks: readonly string[] }, instants: readonly number[]) {
  const call = callTo(quiet.phone, quiet.provision)
  return instants.flatMap((at) => {
    const expected = expectedOf(quiet, quiet.clocks, at)
    const reason = saidBy(quiet, call, at)
    const { zone, local } = (reason?.observed ?? {}) as { readonly zone?: string; readonly local?: string }
    const said = reason === undefined ? [] : [textOf(reason.code, zone ?? '', local ?? '')]
    const isRight = reason === undefined ? expected.length === 0 : expected.includes(said[0] ?? '') && isWhole(reason, quiet)
    return isRight ? [] : [{ at: new Date(at).toISOString(), expected, said, reason }]
  })
}

/** Whether the rest of the reason is the provision's, and waiting helps; for holidays nobody knows, newer calendars do. */
function isWhole({ code, rule, origin, required, remedy, missing }: Reason, { provision, hours }: QuietProvision): boolean {
  const { id, jurisdiction, citation, binding, confidence } = provision
  const named = origin?.id === id && origin.jurisdiction === jurisdiction && origin.citation === citation
  const ranked = origin?.binding === binding && origin.confidence === confidence
  const asked = rule === 'quiet-hours' && JSON.stringify(required) === JSON.stringify(hours) && missing === undefined
  return named && ranked && asked && remedy === (code === 'quiet-hours/holidays-unknown' ? 'refresh' : 'wait')
}

describe('the oracle', () => {
  test('knows Easter', () => {
    expect([2019, 2024, 2025, 2026, 2027, 2049].map((year) => dateText(easterSunday(year)))).toEqual([
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2049-04-18',
    ])
    expect([2024, 2025, 2026, 2027].map((year) => dateText(orthodoxEasterSunday(year)))).toEqual([
      '2024-05-05',
      '2025-04-20',
      '2026-04-12',
      '2027-05-02',
    ])
  })

  test('knows nth weekdays, observed days and days that only weekdays make holidays', () => {
    const inYear = (id: string, year: string) =>
      Array.from({ length: 366 }, (_, index) => Date.parse(`${year}-01-01`) / 86_400_000 + index)
        .filter((day) => isHoliday([id], day) && dateText(day).startsWith(year))
        .map((day) => dateText(day).slice(5))
    const federal = ['01-01', '01-19', '02-16', '05-25', '06-19', '07-03', '07-04', '09-07', '10-12', '11-11', '11-26', '12-25']
    expect(inYear('us-federal', '2026')).toEqual(federal)
    expect(inYear('za', '2026')).toEqual([
      '01-01',
      '03-21',
      '04-03',
      '04-06',
      '04-27',
      '05-01',
      '06-16',
      '08-09',
      '08-10',
      '09-24',
      '12-16',
      '12-25',
      '12-26',
    ])
  })

  test('knows the clocks of a day on which they change', () => {
    expect(changesOf('America/New_York', Date.UTC(2026, 0), Date.UTC(2027, 0)).map((at) => new Date(at).toISOString())).toEqual([
      '2026-03-08T07:00:00.000Z',
      '2026-11-01T06:00:00.000Z',
    ])
    const onceMore = instantsOf('America/New_York', Date.UTC(2026, 10, 1) / 86_400_000, 90 * 60_000)
    expect(onceMore.map((at) => wallText('America/New_York', at))).toEqual(['2026-11-01T01:30', '2026-11-01T01:30'])
  })
})

describe('every provision on quiet hours is asked', () => {
  test('somewhere', () => {
    expect(everyQuietProvision.length).toBeGreaterThan(0)
    expect(everyQuietProvision.filter((quiet) => phonesOf(quiet).length === 0).map(({ provision }) => provision.id)).toEqual([])
  })

  test('at phones whose clocks are those written down', () => {
    for (const { to, zones, addresses } of Object.values(phones).flatMap((ofPlace) => ofPlace ?? []))
      expect([to, whereaboutsOf(to, addresses === undefined ? {} : { addresses }).zones.toSorted()]).toEqual([to, zones.toSorted()])
  })
})

describe('hazards 8, 15 and 16: denies from the millisecond at which any clock closes until all are open', () => {
  test.each(titled)('%s', (_, pair) => {
    const instants = instantsFor(pair, pair.clocks)
    expect(differences(pair, instants)).toEqual([])
    const denials = instants.filter((at) => expectedOf(pair, pair.clocks, at).length > 0)
    expect(denials.length).toBeGreaterThan(0)
    expect(instants.length - denials.length).toBeGreaterThan(0)
  })
})

describe('hazard 17: denies beyond the last day of which a calendar knows', () => {
  const ending = titled.flatMap(([title, pair]) => {
    const horizons = calendars.filter(({ id }) => pair.hours.holidays?.calendars.includes(id)).flatMap(({ knownUntilOn }) => knownUntilOn ?? [])
    return pair.provision.inForce.to === undefined ? horizons.map((horizon) => [title, pair, dayNumber(horizon)] as const) : []
  })

  test.each(ending)('%s', (_, pair, lastDay) => {
    // in New Zealand the first two days of the year are holidays whatever else is
    const days = [-1, 0, 1, 2, 3, 4].map((more) => lastDay + more)
    const instants = days.flatMap((day) => edgesOf(pair, pair.clocks, day)).flatMap((at) => [at - 1, at])
    expect(differences(pair, instants)).toEqual([])
    const codes = instants.flatMap((at) => expectedOf(pair, pair.clocks, at)).map((text) => text.split(' ')[0])
    expect(codes).toContain('quiet-hours/holidays-unknown')
    expect(instants.some((at) => expectedOf(pair, pair.clocks, at).length === 0)).toBe(true)
  })

  test('wherever days are listed one by one', () => {
    const countries = [...new Set(ending.map(([, { provision }]) => provision.jurisdiction.slice(0, 2)))]
    expect(countries).toEqual(['CL', 'ES', 'ID', 'NZ', 'SA'])
  })
})
