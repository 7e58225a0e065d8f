import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { zonesPath, zonesSource } from '../data/zones'

it('generating the zone tables again gives the committed file byte for byte', () => {
  expect(readFileSync(zonesPath, 'utf8') === zonesSource()).toBe(true)
})

it('the zone tables stay under 60 KB', () => {
  expect(readFileSync(zonesPath).length).toBeLessThan(60_000)
})
