// Holidays by region: Spain, where the statute says "festivos" and each community has its own.
import { describe, expect, test } from 'vitest'
import { around, CLOSES, dayAt, OPENS, reasonsOf } from './hours-call'

const barcelona = { to: '+34932345678' }
const madrid = { to: '+34912345678' }
const lasPalmas = { to: '+34928123456' }
/** The prefix says no region; the address does. */
const mobileIn = (region: string) => ({ to: '+34600123456', calledParty: { audience: 'consumer', addresses: [{ country: 'ES', region }] } }) as const

describe('a day of one region', () => {
  test('closes there from midnight to midnight, and the whole reason says by which calendar', () => {
    expect(reasonsOf('es-ct/regional-holidays', '2026-06-24T12:00+02:00', barcelona)).toEqual([
      {
        code: 'quiet-hours/holiday',
        rule: 'quiet-hours',
        origin: {
          id: 'es-ct/regional-holidays',
          jurisdiction: 'ES-CT',
          citation: 'TRLGDCU (RDL 1/2007) art. 96.2 ("festivos"); regional list of holidays',
          binding: 'statute',
          confidence: 'medium',
        },
        required: { callable: 'mon-sun 00:00-24:00', holidays: { calendars: ['es-ct'], then: 'closed' } },
        observed: { zone: 'Europe/Madrid', local: '2026-06-24T12:00', holiday: 'San Juan' },
        remedy: 'wait',
      },
    ])
    expect(around('es-ct/regional-holidays', '2026-06-24T00:00+02:00', barcelona)).toEqual(CLOSES)
    expect(around('es-ct/regional-holidays', '2026-06-25T00:00+02:00', barcelona)).toEqual(OPENS)
  })

  test('is no holiday of the next region, nor of the country', () => {
    expect(dayAt('es-md/regional-holidays', '2026-06-24T12:00+02:00', madrid)).toBe('open')
    expect(dayAt('es/calling-hours', '2026-06-24T12:00+02:00', barcelona)).toBe('open')
    expect(dayAt('es/calling-hours', '2026-10-12T12:00+02:00', barcelona)).toBe('Fiesta Nacional')
    expect(dayAt('es-ct/regional-holidays', '2026-10-12T12:00+02:00', barcelona)).toBe('open')
  })

  test.each([
    ['es-an', '2026-12-07', 'Lunes siguiente al Día de la Constitución'],
    ['es-ar', '2026-04-23', 'San Jorge'],
    ['es-as', '2026-09-08', 'Día de Asturias'],
    ['es-cb', '2026-07-28', 'Día de las Instituciones'],
    ['es-ce', '2026-08-05', 'Nuestra Señora de África'],
    ['es-cl', '2026-04-23', 'Fiesta de Castilla y León'],
    ['es-cm', '2026-06-04', 'Corpus Christi'],
    ['es-cn', '2026-05-30', 'Día de Canarias'],
    ['es-ct', '2026-09-11', 'Diada Nacional'],
    ['es-ex', '2026-09-08', 'Día de Extremadura'],
    ['es-ga', '2026-06-24', 'San Juan'],
    ['es-ib', '2027-03-01', 'Día de las Illes Balears'],
    ['es-mc', '2026-06-09', 'Día de la Región de Murcia'],
    ['es-md', '2026-11-02', 'Lunes siguiente a Todos los Santos'],
    ['es-ml', '2026-09-17', 'Día de Melilla'],
    ['es-nc', '2026-12-03', 'San Francisco Javier'],
    ['es-pv', '2026-04-06', 'Lunes de Pascua'],
    ['es-ri', '2026-06-09', 'Día de La Rioja'],
    ['es-vc', '2026-10-09', 'Día de la Comunitat Valenciana'],
  ])('%s, %s: %s', (region, date, day) => {
    const call = mobileIn(region.toUpperCase())
    expect(dayAt(`${region}/regional-holidays`, `${date}T12:00Z`, call)).toBe(day)
    expect(dayAt(`${region}/regional-holidays`, '2026-11-24T12:00Z', call)).toBe('open')
  })

  test('Maundy Thursday is a holiday of every region but Catalonia and Valencia', () => {
    for (const region of ['an', 'ar', 'as', 'cb', 'ce', 'cl', 'cm', 'cn', 'ex', 'ga', 'ib', 'mc', 'md', 'ml', 'nc', 'pv', 'ri'])
      expect(dayAt(`es-${region}/regional-holidays`, '2026-04-02T12:00Z', mobileIn(`ES-${region.toUpperCase()}`))).toBe('Jueves Santo')
    for (const region of ['ct', 'vc'])
      expect(dayAt(`es-${region}/regional-holidays`, '2026-04-02T12:00Z', mobileIn(`ES-${region.toUpperCase()}`))).toBe('open')
  })
})

describe('where the person may be in two regions', () => {
  test('both calendars count: the one of the number, and the one of the address', () => {
    const movedToBarcelona = { ...madrid, calledParty: { audience: 'consumer', addresses: [{ country: 'ES', region: 'ES-CT' }] } } as const
    expect(dayAt('es-ct/regional-holidays', '2026-06-24T12:00+02:00', movedToBarcelona)).toBe('San Juan')
    expect(dayAt('es-md/regional-holidays', '2026-11-02T12:00+01:00', movedToBarcelona)).toBe('Lunes siguiente a Todos los Santos')
  })

  test('a mobile without an address is held to the days of the country, since its prefix names no region', () => {
    const mobile = { to: '+34600123456' }
    expect(dayAt('es/calling-hours', '2026-10-12T12:00+02:00', mobile)).toBe('Fiesta Nacional')
    expect(dayAt('es-ct/regional-holidays', '2026-06-24T12:00+02:00', mobile)).toBe('open')
  })
})

describe('the Canary Islands', () => {
  test('hazard 16: their day begins and ends at their own midnight, an hour after that of Madrid', () => {
    expect(around('es-cn/regional-holidays', '2026-05-30T00:00+01:00', lasPalmas)).toEqual(CLOSES)
    expect(around('es-cn/regional-holidays', '2026-05-31T00:00+01:00', lasPalmas)).toEqual(OPENS)
  })

  test('on a Sunday it is kept on the Monday too', () => {
    expect(around('es-cn/regional-holidays', '2027-05-30T00:00+01:00', lasPalmas)).toEqual(CLOSES)
    expect(around('es-cn/regional-holidays', '2027-06-01T00:00+01:00', lasPalmas)).toEqual(OPENS)
    expect(dayAt('es-cn/regional-holidays', '2027-05-31T12:00+01:00', lasPalmas)).toBe('Día de Canarias (observed)')
  })

  test('hazard 16: a mobile there may live by either clock, so the day lasts from the first midnight to the last', () => {
    expect(around('es-cn/regional-holidays', '2026-05-30T00:00+02:00', mobileIn('ES-CN'))).toEqual(CLOSES)
    expect(around('es-cn/regional-holidays', '2026-05-31T00:00+01:00', mobileIn('ES-CN'))).toEqual(OPENS)
  })
})

describe('hazard 17: the lists of the regions end with 2027', () => {
  test('beyond their last day they are unknown, which denies and asks for newer ones', () => {
    expect(around('es-ct/regional-holidays', '2028-01-01T00:00+01:00', barcelona)).toEqual(CLOSES)
    expect(reasonsOf('es-ct/regional-holidays', '2028-01-03T12:00+01:00', barcelona)).toMatchObject([
      {
        code: 'quiet-hours/holidays-unknown',
        rule: 'quiet-hours',
        origin: { id: 'es-ct/regional-holidays' },
        observed: { zone: 'Europe/Madrid', local: '2028-01-03T12:00' },
        remedy: 'refresh',
      },
    ])
  })

  test('a day that is a holiday in any year is one all the same, and the country knows its own for ever', () => {
    expect(dayAt('es-ct/regional-holidays', '2028-09-11T12:00+02:00', barcelona)).toBe('Diada Nacional')
    expect(dayAt('es/calling-hours', '2028-01-03T12:00+01:00', barcelona)).toBe('open')
  })
})
