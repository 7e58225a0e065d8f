// The choices at the edges, each alone: one invented provision, one call.
import { expect, test } from 'vitest'
import { decide } from '../../src/intake/decide'
import { jurisdictionFromSpec } from '../../src/law/jurisdiction-from-spec'
import { lawful } from '../../src/law/lawful'
import { deniedBy, dutiesBy, type EdgeCase, edgeCases } from './case-data'

/** Its jurisdiction with this provision alone, and where that is a state, the country with none; nothing is left to a fallback. */
function policyOf({ provision }: EdgeCase) {
  const settled = { 'quiet-hours': 'none', consent: 'none' }
  const id = provision.jurisdiction
  const alone = jurisdictionFromSpec({ id, name: id, laws: [], covers: settled, provisions: [provision] })
  const [country = id] = id.split('-')
  const above = jurisdictionFromSpec({ id: country, name: country, laws: [], covers: settled, provisions: [] })
  return lawful({ jurisdictions: country === id ? [alone] : [alone, above] })
}

test.each(edgeCases)('$id: $choice', (example) => {
  const { id, jurisdiction } = example.provision
  const verdict = decide(policyOf(example), example.call, example.facts)
  expect(deniedBy(verdict, jurisdiction)).toEqual(example.denied ? [id] : [])
  if (example.duty !== undefined) expect(dutiesBy(verdict, jurisdiction)).toEqual(example.duty ? [id] : [])
})
