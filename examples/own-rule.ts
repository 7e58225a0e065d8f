// A rule of one's own, beside ours, and the whole policy as JSON.
// Run it with: npx tsx examples/own-rule.ts
import { decide, defineRule, policyDigest, ruleFromSpec } from 'dialgate'
import { z } from 'zod'

/** Nobody is called who bought in the last days: the parcel is still on its way. */
const notAfterPurchase = defineRule({
  kind: 'x-not-after-purchase',
  options: z.strictObject({ days: z.int().min(1) }),
  needs: () => ({ facts: ['relationships'] }),
  decide: ({ days }, call, { relationships }) => {
    const observed = relationships?.filter(({ kind }) => kind === 'purchase').map(({ lastOn }) => lastOn) ?? []
    const recent = observed.find((lastOn) => call.at - Date.parse(lastOn) < days * 86_400_000)
    if (relationships !== undefined && recent === undefined) {
      return {
        allowed: true,
        reasons: [{ code: 'x-not-after-purchase/none', rule: 'x-not-after-purchase', required: { days }, observed }],
        duties: [],
      }
    }
    return {
      allowed: false,
      remedy: 'wait',
      reasons: [{ code: 'x-not-after-purchase/recent', rule: 'x-not-after-purchase', required: { days }, observed, remedy: 'wait' }],
    }
  },
})

const policy = ruleFromSpec(
  { every: [{ 'quiet-hours': { quiet: 'mon-sun 12:00-13:00' } }, { 'x-not-after-purchase': { days: 14 } }] },
  { kinds: [notAfterPurchase] },
)
const call = { to: '+4722123456', at: '2026-11-24T10:00:00+01:00', mode: 'live', purpose: 'marketing', seller: { id: 'acme' } } as const
for (const lastOn of ['2026-11-20', '2026-10-01']) {
  const { allowed, reasons } = decide(policy, call, { relationships: [{ id: 'r-1', kind: 'purchase', beganOn: lastOn, lastOn }] })
  console.log(lastOn, allowed ? 'allowed' : 'denied', reasons.map(({ code }) => code).join())
}
console.log(policyDigest(policy).length, 'hex digits name this policy')

// prints:
// 2026-11-20 denied x-not-after-purchase/recent
// 2026-10-01 allowed quiet-hours/open,x-not-after-purchase/none
// 64 hex digits name this policy
