// A cap that holds: three calls to one person are asked for at once, two are allowed. Then the person says stop.
// Run it with: npx tsx examples/gate.ts
import { createGate, every, frequencyCap, memoryStores, quietHours } from 'dialgate'

const gate = createGate({
  policy: every(quietHours({ callable: 'mon-fri 09:00-20:00' }), frequencyCap({ max: 2, per: 'PT24H' })),
  stores: memoryStores({ historyFrom: 'beginning' }),
  defaults: { mode: 'live', purpose: 'marketing', seller: { id: 'acme', name: 'Acme Solar', seat: { country: 'NO' } } },
  clock: () => Date.parse('2026-11-24T12:00:00+01:00'), // a fixed clock, so that this file always prints the same
})

const admissions = await Promise.all([1, 2, 3].map(() => gate.admit({ to: '22 12 34 56', defaultCountry: 'NO' })))
for (const admission of admissions) {
  const retry = admission.retryAt === undefined ? '' : `, again from ${new Date(admission.retryAt).toISOString()}`
  console.log(admission.allowed ? 'dial' : `wait: ${admission.reasons.map(({ code }) => code).join()}${retry}`)
}

await gate.optOut({ number: '+47 22 12 34 56', source: 'said so' }) // stored, then acknowledged
const later = await gate.check({ to: '+4722123456', at: '2026-12-01T12:00:00+01:00' })
console.log(later.allowed ? 'dial' : `${later.remedy}: ${later.reasons.map(({ code }) => code).join()}`)

// prints:
// dial
// dial
// wait: frequency-cap/reached, again from 2026-11-25T11:00:00.000Z
// never: opt-out/opted-out,do-not-call/listed
