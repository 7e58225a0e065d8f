import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { calendarOf, calendars } from '../../src/time/calendars'
import { compileCalendar, type HolidayCalendar, holidayCalendarSchema } from '../../src/time/holidays'
import { dateOf, dayOf } from '../../src/time/local'

function calendarNamed(id: string): HolidayCalendar {
  const calendar = calendarOf(id)
  if (calendar === undefined) throw new Error(`no calendar \`${id}\``)
  return calendar
}

/** Names, each with why the two differ. */
type Explained = Readonly<Record<string, string>>

interface Comparison {
  readonly id: string
  readonly at: readonly [country: string, region?: string]
  readonly from?: number
  /** Days that only we have. */
  readonly ours?: Explained
  /** Days that only date-holidays has. */
  readonly theirs?: Explained
}

const SUNDAY = 'a Sunday; the law names no such holiday, Sundays are the business of the hours'
const OPTIONAL = 'an optional day (ponto facultativo), not a holiday'
const VOTING = 'election days are proclaimed'
const MOON = 'where sighting may move the day both are listed, the stricter reading'
const HALF_DAY = 'a half day by custom, no holiday by the law'
const NOT_MOVED = 'no law that was read moves it from a weekend'
const TO_MONDAY = 'a Saturday is observed on the Monday in Rhode Island'

const compared: readonly Comparison[] = [
  {
    id: 'au-national',
    at: ['AU'],
    ours: { 'Australia Day': 'the day itself is closed beside its substitute, the stricter reading' },
    theirs: { 'Easter Saturday': 'not kept in every State', 'Easter Sunday': 'not kept in every State' },
  },
  { id: 'br', at: ['BR'], theirs: { Carnival: OPTIONAL, 'Corpus Christi': OPTIONAL, 'Election Day': VOTING } },
  { id: 'ca-bc', at: ['CA', 'BC'], ours: { 'Truth and Reconciliation': 'a holiday of the province since 2023, which they lack' } },
  { id: 'ca-on', at: ['CA', 'ON'], theirs: { 'Easter Monday': 'no public holiday in Ontario' } },
  {
    id: 'ca-qc',
    at: ['CA', 'QC'],
    ours: {
      'Easter Monday': 'Good Friday or Easter Monday, as the employer chooses: both are closed',
      'Canada Day': 'on a Sunday it is kept on Monday, 2 July',
    },
    theirs: { 'Canada Day': 'on a Sunday it is kept on Monday, 2 July' },
  },
  {
    id: 'cl',
    at: ['CL'],
    ours: { 'Sábado Santo': 'a holiday by Ley 2.977, which they lack' },
    theirs: { 'Easter Sunday': SUNDAY, "New Year's Eve": 'a holiday of banks only' },
  },
  { id: 'co', at: ['CO'], theirs: { 'Easter Sunday': SUNDAY } },
  { id: 'es', at: ['ES'] },
  { id: 'fr-l3133-1', at: ['FR'] },
  {
    id: 'gr',
    at: ['GR'],
    ours: { 'Πρωτομαγιά, moved': 'moved by decree when 1 May meets Holy Week' },
    theirs: { 'Easter Sunday': SUNDAY, Pentecost: SUNDAY },
  },
  {
    id: 'id',
    at: ['ID'],
    from: 2026,
    ours: { Paskah: 'in the decree for 2026', 'Idul Fitri': MOON, 'Idul Adha': MOON, 'Maulid Nabi': MOON },
    theirs: { 'End of Ramadan (Eid al-Fitr)': 'the decree for 2026 has 21 and 22 March, they have 20 and 21' },
  },
  { id: 'it', at: ['IT'] },
  {
    id: 'mx',
    at: ['MX'],
    ours: { 'Transmisión del Poder Ejecutivo': 'moved from 1 December to 1 October in 2024' },
    theirs: {
      'Change of Federal Government': 'moved from 1 December to 1 October in 2024',
      'Maundy Thursday': 'custom, not in Ley Federal del Trabajo art. 74',
      'Good Friday': 'custom, not in Ley Federal del Trabajo art. 74',
      "All Souls' Day": 'custom, not in Ley Federal del Trabajo art. 74',
      'Day of the Virgin of Guadalupe': 'custom, not in Ley Federal del Trabajo art. 74',
    },
  },
  {
    id: 'nl-code-telemarketing',
    at: ['NL'],
    ours: {
      'Goede Vrijdag': 'named by the Algemene termijnenwet',
      Dodenherdenking: 'a commemoration, barred by the code',
      Bevrijdingsdag: 'named by the Algemene termijnenwet every year',
    },
    theirs: { "New Year's Eve": HALF_DAY },
  },
  { id: 'no', at: ['NO'], theirs: { 'Christmas Eve': HALF_DAY, "New Year's Eve": HALF_DAY } },
  { id: 'nz', at: ['NZ'] },
  { id: 'pe', at: ['PE'], theirs: { 'Easter Sunday': SUNDAY } },
  { id: 'us-federal', at: ['US'] },
  {
    id: 'us-al',
    at: ['US', 'AL'],
    ours: { 'Mardi Gras (Mobile and Baldwin counties)': 'a holiday of two counties, closed everywhere, the stricter reading' },
    theirs: { Juneteenth: 'a holiday by law since 2025, proclaimed before' },
  },
  {
    id: 'us-la',
    at: ['US', 'LA'],
    ours: {
      'Battle of New Orleans': 'in R.S. 1:55, which they read in part',
      'Huey P. Long Day': 'in R.S. 1:55, which they read in part',
      "All Saints' Day": 'in R.S. 1:55, which they read in part',
    },
    theirs: {
      Juneteenth: 'not in the list to which R.S. 45:811 refers',
      'Juneteenth (substitute day)': 'not in the list to which R.S. 45:811 refers',
      'Veterans Day (substitute day)': NOT_MOVED,
    },
  },
  { id: 'us-ne', at: ['US', 'NE'], ours: { 'day after Thanksgiving': 'in Neb. Rev. Stat. § 62-301' } },
  {
    id: 'us-pa',
    at: ['US', 'PA'],
    ours: { 'Good Friday': 'a legal holiday of the State', 'Election Day': 'a legal holiday of the State' },
    theirs: {
      Juneteenth: 'not in the list of legal holidays',
      'Juneteenth (substitute day)': 'not in the list of legal holidays',
      'Independence Day (substitute day)': NOT_MOVED,
      'Christmas Day (substitute day)': NOT_MOVED,
      "New Year's Day (substitute day)": NOT_MOVED,
      'Veterans Day (substitute day)': NOT_MOVED,
    },
  },
  {
    id: 'us-ri',
    at: ['US', 'RI'],
    ours: {
      'Rhode Island Independence Day': 'a holiday of the State, 4 May',
      'Rhode Island Independence Day (observed)': 'a holiday of the State, 4 May',
      'Election Day': 'a holiday of the State in even years',
      'Independence Day (observed)': TO_MONDAY,
      'Christmas Day (observed)': TO_MONDAY,
      "New Year's Day (observed)": TO_MONDAY,
      "Veterans' Day (observed)": TO_MONDAY,
    },
    theirs: {
      'Independence Day (substitute day)': TO_MONDAY,
      'Juneteenth (substitute day)': NOT_MOVED,
      'Christmas Day (substitute day)': TO_MONDAY,
      "New Year's Day (substitute day)": TO_MONDAY,
      'Veterans Day (substitute day)': TO_MONDAY,
    },
  },
  {
    id: 'us-ut',
    at: ['US', 'UT'],
    ours: {
      'Juneteenth National Freedom Day': 'moved to a Monday by the law of Utah',
      'Easter Sunday': 'named by the law of Utah from 2026',
      'Good Friday': 'named by the law of Utah from 2027',
      'Election Day': 'HB 104 of 2026 as introduced, the stricter reading',
      'Pioneer Day': 'a Saturday is the Friday before, and not the Saturday',
    },
    theirs: {
      Juneteenth: 'moved to a Monday by the law of Utah',
      'Juneteenth (substitute day)': 'moved to a Monday by the law of Utah',
      'Independence Day': 'a fixed day on a weekend is moved, the day itself is none',
      'Pioneer Day': 'a fixed day on a weekend is moved, the day itself is none',
      'Christmas Day': 'a fixed day on a weekend is moved, the day itself is none',
      "New Year's Day": 'a fixed day on a weekend is moved, the day itself is none',
      'Veterans Day': 'a fixed day on a weekend is moved, the day itself is none',
    },
  },
  { id: 'za', at: ['ZA'], theirs: { 'Voting Day': VOTING } },
]

function differences({ id, at: [country, region], from = 2024 }: Comparison) {
  const compiled = compileCalendar(calendarNamed(id), calendarOf)
  const holidays = region === undefined ? new Holidays(country) : new Holidays(country, region)
  const theirs = new Set<string>()
  const ours = new Set<string>()
  for (let year = from; year <= 2030; year++) {
    const named = new Map(
      holidays
        .getHolidays(year, 'en')
        .filter(({ type }) => type === 'public' || type === 'bank')
        .map(({ date, name }) => [date.slice(0, 10), name]),
    )
    for (let day = dayOf(`${year}-01-01`); day <= Math.min(dayOf(`${year}-12-31`), compiled.knownUntil ?? Infinity); day++) {
      const [mine, other] = [compiled.nameOn(day), named.get(dateOf(day))]
      if (mine !== undefined && other === undefined) ours.add(mine)
      if (mine === undefined && other !== undefined) theirs.add(other)
    }
  }
  return { ours: [...ours].sort(), theirs: [...theirs].sort() }
}

describe('hazard 17: from 2024 to 2030 a calendar differs from date-holidays only as explained', () => {
  it.each(compared)('$id', (comparison) => {
    const { ours = {}, theirs = {} } = comparison
    expect(differences(comparison)).toEqual({ ours: Object.keys(ours).sort(), theirs: Object.keys(theirs).sort() })
  })
})

describe('our calendars', () => {
  it('are read by the schema that reads those of users, and stay as they are', () => {
    for (const calendar of calendars) expect(holidayCalendarSchema().parse(JSON.parse(JSON.stringify(calendar)))).toEqual(calendar)
  })

  it('have each an id of their own, by which they are found', () => {
    expect(new Set(calendars.map(({ id }) => id)).size).toBe(calendars.length)
    for (const calendar of calendars) expect(calendarOf(calendar.id)).toBe(calendar)
    expect(calendarOf('atlantis')).toBeUndefined()
  })

  it('include only calendars that exist', () => {
    for (const calendar of calendars) expect(() => compileCalendar(calendar, calendarOf)).not.toThrow()
  })

  it('name no date beyond their horizon, and have one wherever they list dates', () => {
    for (const { id, days, knownUntilOn } of calendars) {
      const dates = days.flatMap((rule) => ('dates' in rule ? rule.dates : []))
      if (dates.length > 0) expect([id, typeof knownUntilOn]).toEqual([id, 'string'])
      for (const date of dates) expect(date <= (knownUntilOn ?? '')).toBe(true)
    }
  })
})
