// Hours and holidays around the world: at that local time, do quiet hours deny?
import { expect, test } from 'vitest'
import type { CallInput } from '../../src/core/call'
import { decide } from '../../src/intake/decide'
import { lawful } from '../../src/law/lawful'
import { instantOf } from '../../src/time/local'
import { zoneOf } from '../../src/time/zone'
import { type HoursCase, hoursCases } from './case-data'

const policy = lawful()

function instant({ localTime, timezone }: HoursCase): number {
  const zone = zoneOf(timezone)
  if (zone === undefined) throw new RangeError(`\`${timezone}\` is no time zone`)
  return instantOf(zone, Date.parse(`${localTime}Z`))
}

function callOf(example: HoursCase): CallInput {
  const [country = '', region] = example.jurisdiction.split('-')
  const place = { country, ...(region === undefined ? {} : { region: example.jurisdiction }) }
  return {
    to: example.number,
    at: instant(example),
    mode: example.kind === 'prerecorded' ? 'prerecorded' : 'live',
    dialing: example.kind === 'live' ? 'manual' : 'predictive',
    purpose: 'marketing',
    products: ['other'],
    seller: { id: 'acme', sectors: [example.sector === 'financial' ? 'bank' : 'commerce'], seat: place },
    numbersFrom: 'own-customers',
    callingFrom: { ...place, timeZone: example.timezone },
    calledParty: { addresses: [place] },
  }
}

test.each(hoursCases.filter(({ utc }) => utc !== undefined))('$id: $localTime in $timezone is $utc', (example) => {
  expect(new Date(instant(example)).toISOString()).toBe(example.utc?.replace('Z', '.000Z'))
})

test.each(hoursCases)('$id: $localTime, $jurisdiction: $because', (example) => {
  const verdict = decide(policy, callOf(example), { consents: [], relationships: [], contacts: [] })
  const closed = !verdict.allowed && verdict.reasons.some(({ rule }) => rule === 'quiet-hours')
  expect(closed ? 'deny' : 'allow').toBe(example.conservative ?? example.expect)
})
