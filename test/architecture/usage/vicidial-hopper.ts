// Every minute, from cron: release the VICIdial hopper rows that may be dialled in the next ten minutes. Fail closed:
// a row is held (status HOLD) until this script says READY. Nothing is released by an error.
import { createGate, explain, fixes, isGateError, memoryStores } from 'dialgate'
import { lawful } from 'dialgate/law'
import { openList } from 'dialgate/lists'
import { createPool } from 'mysql2/promise'

const db = createPool({ uri: process.env.VICIDIAL_DB })
interface Hopper {
  hopper_id: number
  lead_id: number
  campaign_id: string
  phone_code: string
  phone_number: string
  state: string
  postal_code: string
}
interface Log {
  uniqueid: string
  lead_id: number
  phone_number: string
  call_date: Date
  campaign_id: string
  status: string
}
interface Dnc {
  phone_number: string
}

const gate = createGate({
  policy: lawful(),
  stores: memoryStores({ historyFrom: 'beginning' }), // a cron script lives a second: VICIdial's log is the history
  lists: [await openList('/var/lib/dialgate/us-national.dgl')],
  defaults: {
    mode: 'live',
    purpose: 'marketing',
    dialing: 'predictive',
    seller: { id: 'acme', name: 'Acme', seat: { country: 'US', region: 'US-OH' } },
    numbersFrom: 'own-customers',
    callerId: { number: '+16145550100' },
  },
  facts: [
    { callerIds: [{ number: '+16145550100', holder: 'seller', from: { country: 'US', region: 'US-OH' } }] },
    async (calls) => {
      const national = calls.map((c) => c.to.slice(2))
      const [[logs], [dnc]] = await Promise.all([
        db.query<Log>('select * from vicidial_log where phone_number in (?) and call_date > now() - interval 31 day', [national]),
        db.query<Dnc>('select phone_number from vicidial_dnc where phone_number in (?)', [national]),
      ])
      const byNumber = new Map<string, Log[]>()
      for (const log of logs) byNumber.set(log.phone_number, [...(byNumber.get(log.phone_number) ?? []), log])
      const out = new Set(dnc.map((d) => d.phone_number))
      return calls.map((c) => {
        const n = c.to.slice(2)
        return {
          attempts: (byNumber.get(n) ?? []).map((l) => ({
            callId: l.uniqueid,
            at: l.call_date,
            number: c.to,
            person: String(l.lead_id),
            seller: 'acme',
            campaign: l.campaign_id,
            mode: 'live' as const,
            disposition: l.status === 'DROP' ? ('abandoned' as const) : ('no-answer' as const),
          })),
          optOuts: out.has(n) ? [{ number: c.to, source: 'vicidial_dnc' }] : [], // this table has no date
        }
      })
    },
  ],
})

try {
  const [rows] = await db.query<Hopper>(
    `select h.*, l.phone_number, l.phone_code, l.postal_code from vicidial_hopper h join vicidial_list l using (lead_id) where h.status = 'HOLD' order by h.priority desc limit 5000`,
  )
  const admissions = await gate.admitMany(
    rows.map((r) => ({
      id: `hopper-${r.hopper_id}`,
      to: `+${r.phone_code}${r.phone_number}`,
      campaign: r.campaign_id,
      calledParty: { id: String(r.lead_id), addresses: [{ country: 'US', region: `US-${r.state}`, postalCode: r.postal_code }] },
    })),
    { dialsWithin: 'PT10M' },
  ) // the hopper dials later than we decide: 19:58 must not become 20:04
  const ready = rows.filter((_, i) => admissions[i]?.allowed).map((r) => r.hopper_id)
  if (ready.length > 0) await db.query(`update vicidial_hopper set status = 'READY' where hopper_id in (?)`, [ready])
  const why = new Map<string, number>()
  for (const fix of admissions.flatMap((a) => (a.allowed ? [] : fixes(a)))) {
    const what = fix.supply?.join(' ') ?? fix.remedy
    why.set(what, (why.get(what) ?? 0) + 1)
  }
  console.log(`${ready.length} of ${rows.length} released`, [...why].map(([k, v]) => `${k}: ${v}`).join(', '))
  const first = admissions.find((a) => !a.allowed)
  if (first && ready.length === 0) console.log(explain(first))
} catch (error) {
  console.error(isGateError(error) ? error.issues : error)
  process.exitCode = 1
} finally {
  await db.end()
}
