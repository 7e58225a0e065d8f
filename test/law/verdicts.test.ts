// Whole calls with facts: with the world's law loaded, which provisions of one jurisdiction deny; and which duties it leaves.
import { describe, expect, test } from 'vitest'
import { decide } from '../../src/intake/decide'
import { jurisdictionFromSpec } from '../../src/law/jurisdiction-from-spec'
import { world } from '../../src/law/jurisdictions/world'
import { lawful } from '../../src/law/lawful'
import { deniedBy, dutiesBy, verdictCases } from './case-data'

const everywhere = lawful()

describe('the provisions that deny a call', () => {
  test.each(verdictCases)('$id: $why', ({ jurisdiction, call, facts, deniedBy: expected }) => {
    expect(deniedBy(decide(everywhere, call, facts), jurisdiction)).toEqual(expected.toSorted())
  })
})

// The facts of a case are those that its own jurisdiction asks for, so the others are silent here. What is listed is what must be
// said or done in the call; other duties, such as to keep or to register, may stand beside it.
describe('the duties that an allowed call leaves', () => {
  test.each(verdictCases.filter(({ duties }) => duties !== undefined))('$id: $why', ({ jurisdiction, call, facts, duties }) => {
    const verdict = decide(lawOnlyOf(jurisdiction), call, facts)
    expect(verdict).toMatchObject({ allowed: true })
    expect(dutiesBy(verdict, jurisdiction)).toEqual(expect.arrayContaining([...(duties ?? [])]))
  })
})

/** The law of one jurisdiction; of all others it is known that they ask for nothing. */
function lawOnlyOf(id: string) {
  const settled = { 'quiet-hours': 'none', consent: 'none' }
  const jurisdictions = world.map((law) => {
    const { provisions, covers, ...head } = JSON.parse(JSON.stringify(law))
    return jurisdictionFromSpec({ ...head, covers: { ...covers, ...settled }, provisions: law.id === id ? provisions : [] })
  })
  return lawful({ jurisdictions })
}
