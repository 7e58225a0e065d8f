// Law of one's own, without a fork: a country that dialgate does not carry, and a correction to one that it does.
// Run it with: npx tsx examples/own-law.ts
import { consent, decide, quietHours } from 'dialgate'
import { jurisdiction, jurisdictionFromSpec, lawful, provision, world } from 'dialgate/law'

const kyrgyzstan = jurisdiction(
  {
    id: 'KG',
    name: 'Kyrgyzstan',
    laws: [{ title: 'Memo of our counsel', citation: 'memo of 2026-11-01', sources: [] }],
    covers: { 'quiet-hours': 'provisions', consent: 'provisions' },
  },
  () => [
    provision({
      id: 'kg/hours',
      rule: quietHours({ callable: 'mon-fri 09:00-18:00' }),
      citation: 'memo of 2026-11-01, no. 1',
      sources: [],
      // the hours end with the year; what follows is added below under the same id, and nothing here is edited
      inForce: { from: 'unknown', to: '2027-01-01' },
      verifiedOn: '2026-11-01',
      confidence: 'medium',
      binding: 'regulation',
    }),
    provision({
      id: 'kg/hours',
      rule: quietHours({ callable: 'mon-fri 10:00-17:00' }),
      citation: 'memo of 2026-11-01, no. 2',
      sources: [],
      inForce: { from: '2027-01-01' },
      verifiedOn: '2026-11-01',
      confidence: 'medium',
      binding: 'regulation',
    }),
    provision({
      id: 'kg/consent',
      rule: consent({ form: 'express' }),
      citation: 'memo of 2026-11-01, no. 3',
      sources: [],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-01',
      confidence: 'medium',
      binding: 'regulation',
    }),
  ],
)

// A correction: Norway as carried, but for one provision, of which our counsel reads the text more strictly. It replaces the Norway before it.
const carried = world.find(({ id }) => id === 'NO')
const norway = jurisdictionFromSpec({
  ...carried,
  provisions: carried?.provisions.map((one) =>
    one.id === 'no/calling-hours'
      ? { ...one, rule: { 'quiet-hours': { callable: 'mon-fri 09:00-17:00' } }, citation: 'memo of 2026-11-01, no. 4' }
      : one,
  ),
})

const ours = lawful({ jurisdictions: [...world, kyrgyzstan, norway] })
const bishkek = { to: '+996 312 123456', mode: 'live', purpose: 'marketing', seller: { id: 'acme', name: 'Acme', seat: { country: 'NO' } } } as const
const oslo = { ...bishkek, to: '+47 22 12 34 56' } as const
const facts = { consents: [{ id: 'c-1', form: 'express', grantedAt: '2026-06-01T12:00:00Z' }] } as const
for (const [policy, call, at] of [
  [lawful(), bishkek, '2026-12-31T17:30:00+06:00'],
  [ours, bishkek, '2026-12-31T17:30:00+06:00'],
  [ours, bishkek, '2027-01-01T17:30:00+06:00'],
  [ours, oslo, '2026-11-24T17:30:00+01:00'],
] as const) {
  const { allowed, reasons } = decide(policy, { ...call, at }, facts)
  const hours = reasons.filter(({ rule }) => rule === 'quiet-hours' || rule === 'law')
  console.log(at.slice(0, 16), allowed ? 'allowed' : 'denied', hours.map(({ code, origin }) => origin?.citation ?? code).join('; '))
}

// prints:
// 2026-12-31T17:30 denied law/unknown-jurisdiction
// 2026-12-31T17:30 allowed memo of 2026-11-01, no. 1
// 2027-01-01T17:30 denied memo of 2026-11-01, no. 2
// 2026-11-24T17:30 denied memo of 2026-11-01, no. 4
