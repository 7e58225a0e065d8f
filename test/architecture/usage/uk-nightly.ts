// The same from a script: 200,000 leads against TPS, CTPS and our own list; a file of who may be called tomorrow, and when.
import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGate, every, frequencyCap, memoryStores, quietHours } from 'dialgate'
import { lawful } from 'dialgate/law'
import { openList } from 'dialgate/lists'

const gate = createGate({
  policy: every(lawful(), quietHours({ callable: 'mon-fri 09:00-20:00' }), frequencyCap({ max: 3, per: 'P7D' })),
  stores: memoryStores({ historyFrom: 'beginning' }),
  lists: await Promise.all(['gb-tps.dgl', 'gb-ctps.dgl', 'internal.dgl'].map(openList)),
  defaults: {
    mode: 'live',
    purpose: 'marketing',
    dialing: 'progressive',
    seller: { id: 'brightco', name: 'Bright Co', sectors: ['commerce'], seat: { country: 'GB' } },
    telemarketer: { id: 'ringers', name: 'Ringers Ltd', seat: { country: 'GB' } },
    products: ['other'],
    numbersFrom: 'bought-list',
  },
})
async function* leads(file: string) {
  for await (const line of createInterface(createReadStream(file))) {
    const [id, to, postalCode] = line.split(',')
    if (id && to) yield { to, defaultCountry: 'GB', calledParty: { id, addresses: [{ country: 'GB', ...(postalCode ? { postalCode } : {}) }] } }
  }
}
const on = '2026-11-25'
const out = createWriteStream(`callable-${on}.csv`)
const counts: Record<string, number> = {}
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' })
for await (const row of gate.scrub(leads('leads.csv'), { on })) {
  counts[row.status] = (counts[row.status] ?? 0) + 1
  for (const w of row.status === 'callable' ? row.windows : [])
    out.write(`${row.call.calledParty?.id},${row.call.to},${clock.format(w.from)},${clock.format(w.to)},${row.atDial.join(' ')}\n`)
}
out.end()
console.log(counts)
