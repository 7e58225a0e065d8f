// From an instant to the day and minute of a zone.
import { DateTime } from 'luxon'
import { localMillis, weekdayOf } from '../../src/time/local'
import { zoneOf } from '../../src/time/zone'
import { compare, rotating } from './compare'

const NAMES = ['America/New_York', 'Europe/Oslo', 'Asia/Kolkata', 'Australia/Lord_Howe']
const instants = NAMES.flatMap((name) => {
  const zone = zoneOf(name)
  if (zone === undefined) throw new Error(`no zone \`${name}\``)
  return [0, 7, 90, 200].map((days) => ({ name, zone, at: Date.UTC(2026, 10, 24, 17) + days * 86_400_000 + days * 1_234_567 }))
})
await compare(
  'local time: weekday and minute of the day',
  {
    name: 'dialgate',
    run: rotating(instants, ({ zone, at }) => {
      const local = localMillis(zone, at)
      const day = Math.floor(local / 86_400_000)
      return weekdayOf(day) * 1440 + Math.floor((local - day * 86_400_000) / 60_000)
    }),
    times: 1000,
  },
  {
    name: 'luxon',
    run: rotating(instants, ({ name, at }) => {
      const local = DateTime.fromMillis(at, { zone: name })
      return local.weekday * 1440 + local.hour * 60 + local.minute
    }),
  },
)
