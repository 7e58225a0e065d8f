// Acme Solar, Florida, 40 agents, predictive, through Twilio. Runs on a UTC server.

import type { Disposition, FactsInput, Outcome } from 'dialgate'
import { createGate, every, explain, frequencyCap, memoryStores, quietHours } from 'dialgate'
import { lawful } from 'dialgate/law'
import { openList } from 'dialgate/lists'
import { Hono } from 'hono'
import { Pool } from 'pg'
import twilio from 'twilio'

const db = new Pool({ connectionString: process.env.DATABASE_URL })
const phone = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN)
const OURS = '+13055550100'

interface ConsentRow {
  id: string
  phone: string
  granted_at: Date
  form_text: string
  withdrawn_at: Date | null
}
interface AttemptRow {
  id: string
  phone: string
  lead: string
  at: Date
  campaign: string
  disposition: Disposition
}
interface RateRow {
  campaign: string
  people: number
  abandoned: number
  from: Date
  to: Date
}

/** Our tables, where they are. Called with one call or five thousand. */
async function ourTables(calls: readonly { to: string; campaign?: string }[]): Promise<FactsInput[]> {
  const numbers = calls.map((c) => c.to)
  const [consents, attempts, rates] = await Promise.all([
    db.query<ConsentRow>('select * from consents where phone = any($1)', [numbers]),
    db.query<AttemptRow>(`select * from attempts where phone = any($1) and at > now() - interval '31 days'`, [numbers]),
    db.query<RateRow>('select * from abandonment_30d'),
  ])
  return calls.map((call) => ({
    consents: consents.rows
      .filter((r) => r.phone === call.to)
      .map((r) => ({
        id: r.id,
        form: 'signed',
        number: r.phone,
        grantedAt: r.granted_at,
        via: 'web',
        ...(r.withdrawn_at ? { withdrawnAt: r.withdrawn_at } : {}),
        wording: { text: r.form_text, language: 'en', version: '1' },
      })),
    attempts: attempts.rows
      .filter((r) => r.phone === call.to)
      .map((r) => ({
        callId: r.id,
        at: r.at,
        number: r.phone,
        person: r.lead,
        seller: 'acme',
        campaign: r.campaign,
        subject: 'solar',
        mode: 'live',
        disposition: r.disposition,
      })),
    abandonment: rates.rows.map((r) => ({ campaign: r.campaign, answeredByPerson: r.people, abandoned: r.abandoned, fromAt: r.from, toAt: r.to })),
  }))
}

const gate = createGate({
  policy: every(lawful(), quietHours({ callable: 'mon-sat 09:00-20:00' }), frequencyCap({ max: 2, per: 'PT24H', scope: ['person'] })),
  stores: memoryStores({ historyFrom: 'beginning' }), // Postgres stores come later; our own table is the history
  lists: [await openList('us-national.dgl'), await openList('us-fl.dgl')],
  defaults: {
    mode: 'live',
    purpose: 'marketing',
    dialing: 'predictive',
    seller: { id: 'acme', name: 'Acme Solar', sectors: ['energy'], seat: { country: 'US', region: 'US-FL' } },
    subject: 'solar',
    products: ['electricity-gas'],
    numbersFrom: 'bought-list',
    callerId: { number: OURS },
    agent: { pool: 'day' },
    recording: 'none',
  },
  facts: [{ callerIds: [{ number: OURS, holder: 'seller', from: { country: 'US', region: 'US-FL' }, answeredUntilOn: '2027-12-31' }] }, ourTables],
  onDecision: async ({ by, call, facts, decision }) => {
    await db.query('insert into gate_log values ($1, $2, $3, $4)', [call.id, by, decision, facts])
  },
})

export async function dial(lead: { id: string; phone: string; campaign: string; zip: string }): Promise<Date | 'dialled' | 'never'> {
  const admission = await gate.admit({
    id: crypto.randomUUID(),
    to: lead.phone,
    defaultCountry: 'US',
    campaign: lead.campaign,
    calledParty: { id: lead.id, audience: 'consumer', addresses: [{ country: 'US', region: 'US-FL', postalCode: lead.zip, kind: 'home' }] },
  })
  if (!admission.allowed) {
    console.log(explain(admission))
    return admission.retryAt ? new Date(admission.retryAt) : 'never'
  }
  try {
    const hooks = `https://dialer.acme.example/twilio/${admission.callId}`
    await phone.calls.create({ to: lead.phone, from: OURS, url: `${hooks}/voice`, statusCallback: `${hooks}/status`, machineDetection: 'Enable' })
  } catch (error) {
    await gate.release(admission.callId) // never rang
    throw error
  }
  return 'dialled'
}

const DISPOSITION: Record<string, Disposition> = {
  completed: 'connected',
  busy: 'busy',
  'no-answer': 'no-answer',
  failed: 'failed',
  canceled: 'failed',
}
export const hooks = new Hono()
  .post('/twilio/:callId/status', async (c) => {
    const form = await c.req.parseBody()
    const machine = form.AnsweredBy?.startsWith('machine')
    await gate.settle(c.req.param('callId'), {
      disposition: machine ? 'voicemail' : (DISPOSITION[form.CallStatus ?? ''] ?? 'failed'),
      answeredBy: machine ? 'machine' : 'unknown',
      endedAt: new Date(),
    })
    return c.body(null, 204)
  })
  .post('/twilio/:callId/keypress', async (c) => {
    const { Digits } = await c.req.parseBody()
    if (Digits === '9') await gate.optOut({ callId: c.req.param('callId'), source: 'ivr' }) // knows number, person, seller
    return c.body('<Response><Say>You will not be called again.</Say><Hangup/></Response>')
  })
  .post('/agent/:callId/outcome', async (c) => {
    const { outcome, agent } = await c.req.json<{ outcome: Outcome; agent: string }>()
    await gate.settle(c.req.param('callId'), { disposition: 'connected', answeredBy: 'person', outcome })
    if (outcome === 'opted-out') await gate.optOut({ callId: c.req.param('callId'), source: `agent ${agent}` })
    return c.body(null, 204)
  })
