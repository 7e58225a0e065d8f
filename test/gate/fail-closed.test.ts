import {
  callerId,
  consent,
  createGate,
  decide,
  defineRule,
  doNotCall,
  every,
  except,
  type FactsInput,
  frequencyCap,
  jurisdictionFromSpec,
  memoryStores,
  nextAllowed,
  prohibition,
  quietHours,
  type Rule,
  when,
} from 'dialgate'
import { lawful } from 'dialgate/law'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const base = { mode: 'live', purpose: 'marketing', seller: { id: 'acme', name: 'A', seat: { country: 'US', region: 'US-FL' } } } as const
const norwegian = { ...base, to: '+4721234567', at: '2026-11-24T12:00:00+01:00' } as const
const hours = quietHours({ callable: 'mon-sun 08:00-20:00' })
const consents = [{ id: 'c', form: 'signed', grantedAt: '2026-01-01T00:00:00Z' }] as const
const gateOf = (policy: Rule, facts?: readonly FactsInput[]) =>
  createGate({
    policy,
    stores: memoryStores({ historyFrom: 'beginning' }),
    clock: () => Date.parse('2026-11-24T17:00:00Z'),
    defaults: base,
    ...(facts === undefined ? {} : { facts: [...facts] }),
  })
const scrubbed = async (policy: Rule, rows: readonly object[]) => {
  const found: { status: string; until: string | undefined }[] = []
  for await (const { status, windows } of gateOf(policy).scrub(rows as readonly { to: string }[])) {
    const last = windows.at(-1)
    found.push({ status, until: last && new Date(last.to).toISOString() })
  }
  return found
}

describe('a register that voids consents', () => {
  const policy = except(doNotCall({ lists: ['r'], cancelsConsents: 'all' }), consent({ form: 'signed' }))

  test('hazard 18: voids them as well where nobody checked it', () => {
    expect(decide(policy, norwegian, { consents, listings: {} })).toMatchObject({ allowed: false, reasons: [{ code: 'do-not-call/not-checked' }] })
    expect(decide(policy, norwegian, { consents, unavailable: { listings: 'down' } })).toMatchObject({ reasons: [{ code: 'facts/unavailable' }] })
  })

  test('bounds a denial of the law where it may cease to void', () => {
    const provision = {
      jurisdiction: 'NO',
      citation: 'x',
      sources: [],
      inForce: { from: 'unknown' },
      verifiedOn: '2026-11-01',
      confidence: 'high',
      binding: 'statute',
    }
    const norway = jurisdictionFromSpec({
      id: 'NO',
      name: 'Norway',
      laws: [],
      covers: { 'quiet-hours': 'none', consent: 'provisions' },
      provisions: [
        { ...provision, id: 'no/a', rule: { consent: { form: 'express' } } },
        {
          ...provision,
          id: 'no/b',
          rule: { 'do-not-call': { lists: ['r'], cancelsConsents: 'all', bindsAfter: 'P1Y' } },
          unless: { relationships: ['contract'] },
        },
      ],
    })
    const facts = {
      consents,
      listings: { r: { listed: true, drawnAt: '2026-11-20T00:00:00Z', listedOn: '2026-06-01' } },
      relationships: [{ id: 'r', kind: 'contract', seller: 'acme', beganOn: '2026-11-25', lastOn: '2026-11-25' }],
    } as const
    const law = lawful({ jurisdictions: [norway] })
    expect(decide(law, norwegian, facts)).toMatchObject({ allowed: false, reasons: [{ code: 'consent/missing' }] })
    expect(nextAllowed(law, norwegian, facts, { within: 'P3D' })).toBe(Date.parse('2026-11-25T00:00:00+01:00'))
  })
})

describe('a rule that answers what is no verdict', () => {
  const broken = (answer: object) => defineRule({ kind: 'x-bad', options: z.strictObject({}), needs: () => ({}), decide: () => answer as never })({})

  test.each([
    { allowed: false, remedy: 'never', reasons: [] },
    { allowed: 'no', reasons: [], duties: [] },
  ])('%o denies, alone and inside the law', (answer) => {
    const error = { allowed: false, reasons: [{ code: 'rule/error', observed: { rule: 'x-bad' } }] }
    expect(decide(every(broken(answer), hours), norwegian, {})).toMatchObject(error)
    expect(decide(lawful({ jurisdictions: [], unknownLaw: { fallback: broken(answer) } }), norwegian, {})).toMatchObject(error)
  })
})

describe('what several sources say', () => {
  const internal = (listed: boolean, drawnAt: string) => ({ listings: { internal: { listed, drawnAt } } })

  test.each([[['2026-11-01T00:00:00Z', '2026-11-24T00:00:00Z']], [['2026-11-24T00:00:00Z', '2026-11-01T00:00:00Z']]])(
    'whichever lists in `internal` is believed: %o',
    async ([early, late]) => {
      const gate = gateOf(hours, [internal(true, early ?? ''), internal(false, late ?? '')])
      expect(await gate.check({ to: '+13055550123' })).toMatchObject({ allowed: false, reasons: [{ code: 'do-not-call/listed' }] })
    },
  )

  test('a withdrawal to come counts though an earlier one was undone', async () => {
    const from = (more: object) =>
      ({
        consents: [{ id: 'c', form: 'express', number: '+13055550123', scope: { sellers: ['acme'] }, grantedAt: '2026-01-01T00:00:00Z', ...more }],
      }) as FactsInput
    const gate = gateOf(every(hours, consent({ form: 'express' })), [
      from({ renewedAt: '2026-03-01T00:00:00Z', withdrawnAt: '2026-11-24T17:05:00Z' }),
      from({ withdrawnAt: '2026-02-01T00:00:00Z' }),
    ])
    expect(await gate.check({ to: '+13055550123' })).toMatchObject({ allowed: true, holdsUntil: Date.parse('2026-11-24T17:05:00Z') })
    expect(await gate.admit({ to: '+13055550123' }, { dialsWithin: 'PT10M' })).toMatchObject({
      allowed: false,
      reasons: [{ code: 'consent/missing' }],
    })
  })
})

describe('a scrub', () => {
  test('closes at closing time whatever is left to the dial', async () => {
    const closing = '2026-11-25T01:00:00.000Z'
    const seat = when({ callerSeat: ['US-NJ'] }, prohibition({ what: 'kind-of-call' }))
    expect(await scrubbed(every(hours, seat), [{ to: '+13055550123', callingFrom: { country: 'US' } }])).toEqual([
      { status: 'callable', until: closing },
    ])
    const fallback = every(hours, callerId({ mustPresent: true }))
    expect(await scrubbed(lawful({ jurisdictions: [], unknownLaw: { fallback } }), [{ to: '+13055550123' }])).toEqual([
      { status: 'callable', until: closing },
    ])
  })

  test('tells rows apart whose objects are not plain', async () => {
    class Person {
      readonly #audience: string
      constructor(audience: string) {
        this.#audience = audience
      }
      get audience() {
        return this.#audience
      }
    }
    const policy = every(hours, frequencyCap({ max: 9, per: 'day' }), when({ audiences: ['consumer'] }, prohibition({ what: 'kind-of-call' })))
    const rows = ['business', 'consumer'].map((audience, index) => ({ to: `+1305555012${index}`, calledParty: new Person(audience) }))
    const alone = await scrubbed(policy, rows.slice(1))
    expect((await scrubbed(policy, rows)).slice(1)).toEqual(alone)
  })

  test('lets nothing that it passed over lift anything', async () => {
    const agent = defineRule({
      kind: 'x-agent',
      options: z.strictObject({}),
      needs: () => ({}),
      decide: (_, call) =>
        call.agent
          ? { allowed: true, reasons: [], duties: [] }
          : {
              allowed: false,
              remedy: 'supply',
              reasons: [{ code: 'x-agent/none', rule: 'x-agent', required: null, observed: null, missing: ['agent'] }],
            },
    })
    expect(await scrubbed(except(prohibition({ what: 'line' }), agent({})), [{ to: '+13055550123' }])).toMatchObject([{ status: 'blocked' }])
  })
})
