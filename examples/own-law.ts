// Law of one's own, without a fork: a country that dialgate does not carry, and a correction to one that it does.
// Run it with: npx tsx examples/own-law.ts
import { consent, decide, quietHours } from 'dialgate'
import { jurisdiction, lawful, provision, world } from 'dialgate/law'

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

const call = { to: '+996 312 123456', mode: 'live', purpose: 'marketing', seller: { id: 'acme', name: 'Acme', seat: { country: 'NO' } } } as const
const facts = { consents: [{ id: 'c-1', form: 'express', grantedAt: '2026-06-01T12:00:00Z' }] } as const
for (const [policy, at] of [
  [lawful(), '2026-12-31T17:30:00+06:00'],
  [lawful({ jurisdictions: [...world, kyrgyzstan] }), '2026-12-31T17:30:00+06:00'],
  [lawful({ jurisdictions: [...world, kyrgyzstan] }), '2027-01-01T17:30:00+06:00'],
] as const) {
  const { allowed, reasons } = decide(policy, { ...call, at }, facts)
  console.log(at.slice(0, 16), allowed ? 'allowed' : 'denied', reasons.map(({ code, origin }) => origin?.citation ?? code).join('; '))
}

// prints:
// 2026-12-31T17:30 denied law/unknown-jurisdiction
// 2026-12-31T17:30 allowed memo of 2026-11-01, no. 1; memo of 2026-11-01, no. 3
// 2027-01-01T17:30 denied memo of 2026-11-01, no. 2
