import moment from 'moment-timezone'
import { describe, expect, it } from 'vitest'
import { ZONES_KNOWN_FROM, ZONES_KNOWN_UNTIL, ZONES_VERSION, zoneOf } from '../../src/time/zone'
import { momentOffset, the } from './moment-oracle'

describe('against moment-timezone', () => {
  it('hazard 15: every zone and link is known, and equal 1 ms before, at and after every change from 1970 to 2037', () => {
    let compared = 0
    const differences: string[] = []
    for (const name of moment.tz.names()) {
      const zone = the(name)
      const { untils } = moment.tz.zone(name) as { untils: number[] }
      const changes = untils.filter((until) => until > ZONES_KNOWN_FROM && until < ZONES_KNOWN_UNTIL)
      for (const change of [ZONES_KNOWN_FROM, ...changes, ZONES_KNOWN_UNTIL - 1]) {
        for (const at of [change - 1, change, change + 1]) {
          if (at < ZONES_KNOWN_FROM || at >= ZONES_KNOWN_UNTIL) continue
          compared++
          if (zone.offsetAt(at) !== momentOffset(name, at)) differences.push(`${name} at ${at}`)
        }
      }
    }
    expect(differences).toEqual([])
    expect(moment.tz.names().length).toBeGreaterThan(590)
    expect(compared).toBeGreaterThan(90_000)
  })

  it('the version is that of the tz database inside moment-timezone', () => {
    expect(ZONES_VERSION).toBe(moment.tz.dataVersion)
    expect(ZONES_VERSION).toMatch(/^20\d\d[a-z]$/)
  })

  it('nextChange walks exactly the changes of the offset', () => {
    for (const name of ['America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'America/Vancouver', 'Asia/Kolkata', 'Africa/Cairo']) {
      const zone = the(name)
      const walked: number[] = []
      for (let at = zone.nextChange(0); at < ZONES_KNOWN_UNTIL; at = zone.nextChange(at)) {
        walked.push(at)
        expect(zone.offsetAt(at)).not.toBe(zone.offsetAt(at - 1))
        expect(zone.nextChange(at - 1)).toBe(at)
      }
      const { untils } = moment.tz.zone(name) as { untils: number[] }
      const changes = untils.filter((at) => at > 0 && at < ZONES_KNOWN_UNTIL && momentOffset(name, at) !== momentOffset(name, at - 1))
      expect(walked).toEqual(changes)
    }
  })
})

describe('hazard 15: no fixed offsets and no hand-coded rules', () => {
  const hours = (name: string, date: string) => the(name).offsetAt(Date.parse(date)) / 3_600_000

  it('British Columbia, Alberta and Manitoba keep one clock from 2026 on', () => {
    expect(hours('America/Vancouver', '2027-01-15T12:00Z')).toBe(-7)
    expect(hours('America/Edmonton', '2027-01-15T12:00Z')).toBe(-6)
    expect(hours('America/Winnipeg', '2027-01-15T12:00Z')).toBe(-5)
    expect(hours('America/Vancouver', '2026-01-15T12:00Z')).toBe(-8)
  })

  // With tz data of 2026 in Node there is nothing to differ from.
  it.skipIf((process.versions.tz ?? '') >= '2026')("Node's own Intl is an hour wrong there in the winter of 2026-27", () => {
    const at = Date.parse('2027-01-15T12:00Z')
    for (const name of ['America/Vancouver', 'America/Edmonton', 'America/Winnipeg']) {
      const shown = new Intl.DateTimeFormat('en-GB', { timeZone: name, hour: '2-digit', hourCycle: 'h23' }).format(at)
      expect(Number(shown)).toBe(12 + hours(name, '2027-01-15T12:00Z') - 1)
    }
  })

  it('Arizona keeps one clock, the Navajo Nation changes it', () => {
    expect([hours('America/Phoenix', '2026-01-15T12:00Z'), hours('America/Phoenix', '2026-07-15T12:00Z')]).toEqual([-7, -7])
    expect([hours('America/Shiprock', '2026-01-15T12:00Z'), hours('America/Shiprock', '2026-07-15T12:00Z')]).toEqual([-7, -6])
  })

  it('Lord Howe changes by half an hour, Nepal and Newfoundland stand between the hours, Kiritimati is fourteen ahead', () => {
    expect([hours('Australia/Lord_Howe', '2026-01-15T12:00Z'), hours('Australia/Lord_Howe', '2026-07-15T12:00Z')]).toEqual([11, 10.5])
    expect(hours('Asia/Kathmandu', '2026-01-15T12:00Z')).toBe(5.75)
    expect([hours('America/St_Johns', '2026-01-15T12:00Z'), hours('America/St_Johns', '2026-07-15T12:00Z')]).toEqual([-3.5, -2.5])
    expect(hours('Pacific/Kiritimati', '2026-01-15T12:00Z')).toBe(14)
  })

  it('New York changes on 8 March and 1 November 2026, to the millisecond', () => {
    const spring = Date.parse('2026-03-08T07:00Z')
    const autumn = Date.parse('2026-11-01T06:00Z')
    const zone = the('America/New_York')
    expect([spring - 1, spring, autumn - 1, autumn].map((at) => zone.offsetAt(at) / 3_600_000)).toEqual([-5, -4, -4, -5])
    expect(zone.nextChange(Date.parse('2026-01-01T00:00Z'))).toBe(spring)
    expect(zone.nextChange(spring)).toBe(autumn)
  })
})

describe('at the edges of what is known', () => {
  it('an unknown name, another case or an empty one is no zone', () => {
    for (const name of ['Mars/Olympus', '', 'america/new_york', 'UTC+2', 'constructor']) expect(zoneOf(name)).toBeUndefined()
  })

  it('a zone is made once', () => {
    expect(zoneOf('Europe/Oslo')).toBe(zoneOf('Europe/Oslo'))
  })

  it('the next change stops at both horizons, and beyond the last there is none', () => {
    const zone = the('Asia/Kolkata')
    expect(zone.nextChange(-1)).toBe(ZONES_KNOWN_FROM)
    expect(zone.nextChange(0)).toBe(ZONES_KNOWN_UNTIL)
    expect(zone.nextChange(ZONES_KNOWN_UNTIL - 1)).toBe(ZONES_KNOWN_UNTIL)
    expect(zone.nextChange(ZONES_KNOWN_UNTIL)).toBe(Infinity)
    expect(ZONES_KNOWN_UNTIL).toBe(Date.parse('2037-12-31T00:00Z'))
  })

  it('zones that change their clocks still do in 2037', () => {
    for (const name of ['America/New_York', 'Europe/Paris', 'Australia/Sydney', 'America/Santiago', 'Africa/Cairo'])
      expect(the(name).nextChange(Date.parse('2037-06-01T00:00Z'))).toBeLessThan(ZONES_KNOWN_UNTIL)
  })
})
