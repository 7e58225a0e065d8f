// An AI voice that calls consumers in Florida, Norway and France. The law's duties become the agent's prompt.

import type { Duty } from 'dialgate'
import { createGate, explain, memoryStores } from 'dialgate'
import { lawful } from 'dialgate/law'
import { openList } from 'dialgate/lists'
import { brief, recognizeOptOut, verifyScript } from 'dialgate/script'

const gate = createGate({
  policy: lawful(),
  stores: memoryStores({ historyFrom: 'beginning' }),
  lists: [await openList('us-national.dgl'), await openList('us-fl.dgl'), await openList('no-reservasjon.dgl')],
  defaults: {
    mode: 'artificial-voice',
    purpose: 'marketing',
    seller: { id: 'acme', name: 'Acme', seat: { country: 'US', region: 'US-FL' } },
    products: ['telecom'],
    numbersFrom: 'given-by-person',
    recording: 'after-consent',
  },
})
interface Lead {
  id: string
  phone: string
  language: 'en' | 'no' | 'fr'
  country: 'US' | 'NO' | 'FR'
  region?: `US-${string}`
}
const FROM = { US: '+13055550100', NO: '+4721000000', FR: '+33162000000' } as const
const OPENING = {
  en: 'Hi, this is an automated assistant calling for Acme about your phone plan. You can tell me to stop at any time.',
  no: 'Hei, dette er en KI-assistent som ringer fra Acme om mobilabonnementet ditt.',
  fr: 'Bonjour, je suis un assistant vocal automatique de la société Acme, au sujet de votre forfait.',
}
// consent: explicit, informed, voluntary (NO, FR, EU); signed (US)
await gate.record(
  { number: '+47 912 34 567', person: 'p-7' },
  {
    consents: [
      {
        id: 'web-881',
        form: 'signed',
        grantedAt: '2026-10-01T10:00:00+02:00',
        via: 'web',
        givenBy: 'called-party',
        qualities: {
          explicit: 'an empty box that she ticked',
          informed: 'names Acme, calls by an artificial voice, telecom',
          voluntary: 'not tied to an order',
        },
        scope: { modes: ['artificial-voice'], purposes: ['marketing'] },
        wording: { text: 'Jeg samtykker …', language: 'no', version: '3' },
      },
    ],
  },
)
// the person wrote: ring me on Thursday between five and six
await gate.record(
  { number: '+33612345678', person: 'p-9' },
  {
    contacts: [
      {
        id: 'chat-12',
        at: new Date(),
        channel: 'app',
        wants: 'call-back',
        subject: 'forfait',
        callBack: { fromAt: '2026-11-26T17:00:00+01:00', toAt: '2026-11-26T18:00:00+01:00' },
      },
    ],
  },
)

export async function callWithVapi(lead: Lead): Promise<string | undefined> {
  const admission = await gate.admit({
    to: lead.phone,
    callerId: { number: FROM[lead.country] },
    calledParty: {
      id: lead.id,
      audience: 'consumer',
      legalForm: 'natural-person',
      language: lead.language,
      addresses: [{ country: lead.country, ...(lead.region ? { region: lead.region } : {}) }],
    },
    script: { language: lead.language, text: OPENING[lead.language], covers: 'opening' }, // [6]: the rest is made up as it goes
  })
  if (!admission.allowed) {
    console.log(explain(admission, { language: lead.language }))
    return admission.remedy
  }
  const prompt = `You sell phone plans for Acme.\n\n${brief(admission.duties, { language: lead.language, values: { company: 'Acme', phone: FROM[lead.country] } })}`
  await fetch('https://api.vapi.ai/call', {
    method: 'POST',
    body: JSON.stringify({
      assistant: { firstMessage: OPENING[lead.language], model: { messages: [{ role: 'system', content: prompt }] } },
      customer: { number: lead.phone },
      metadata: { callId: admission.callId, duties: admission.duties, language: lead.language },
    }),
  })
  return undefined
}
interface Report {
  metadata: { callId: string; duties: Duty[]; language: string }
  turns: { speaker: 'agent' | 'calledParty'; text: string }[]
}
export async function onEndOfCall({ metadata: { callId, duties, language }, turns }: Report): Promise<void> {
  if (recognizeOptOut(turns, { language }) !== 'no') await gate.optOut({ callId, source: 'transcript' })
  await gate.settle(callId, { disposition: 'connected', answeredBy: 'person', fulfilled: verifyScript(turns, duties).fulfilled })
}
