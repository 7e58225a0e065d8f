import { describe, expect, test } from 'vitest'
import { some } from '../../src/core/compose'
import { createGate } from '../../src/gate/create-gate'
import type { GateOptions } from '../../src/gate/gate-options'
import { consent } from '../../src/rules/consent'
import { invitation } from '../../src/rules/invitation'
import { memoryStores } from '../../src/stores/memory'
import { DEFAULTS, ground, HOUR, NOON, NUMBER, own, rejected } from './fixtures'

const gateOf = (options: Partial<GateOptions<typeof DEFAULTS>>) =>
  createGate({ policy: ground(), stores: memoryStores({ historyFrom: 'beginning' }), defaults: DEFAULTS, clock: () => NOON, ...options })
const codes = (decision: { reasons: readonly { code: string }[] }) => decision.reasons.map(({ code }) => code)
const signed = { id: 'web-1', form: 'signed', grantedAt: NOON - HOUR } as const

describe('opt-outs', () => {
  test('hazard 33: by default everything: every seller, campaign, channel and purpose', async () => {
    const gate = gateOf({})
    await gate.optOut({ number: '(305) 555-0123', defaultCountry: 'US', channel: 'voice', source: 'keypress 9' })
    for (const call of [
      {},
      { campaign: 'other' },
      { purpose: 'survey' },
      { mode: 'text' },
      { seller: { ...DEFAULTS.seller, id: 'other' } },
    ] as const) {
      const denied = await gate.check({ to: NUMBER, ...call })
      expect([denied.allowed, codes(denied)]).toEqual([false, ['opt-out/opted-out', 'do-not-call/listed']])
    }
    expect(denied(await gate.check({ to: NUMBER }))).toBe('never')
  })

  test('hazard 33: of a call, it is of the number that was dialled and of the person', async () => {
    const gate = gateOf({})
    const { callId } = await gate.admit({ to: NUMBER, calledParty: { id: 'p-1' } })
    await gate.optOut({ callId, source: 'agent' })
    expect((await gate.check({ to: NUMBER })).allowed).toBe(false)
    expect((await gate.check({ to: '+13055550124', calledParty: { id: 'p-1' } })).allowed).toBe(false)
    expect((await gate.check({ to: '+13055550124' })).allowed).toBe(true)
  })

  test('one with a scope reaches so far, and what is unknown is reached', async () => {
    const gate = gateOf({})
    await gate.optOut({ number: NUMBER, scope: { campaigns: ['solar'] } })
    const answers = await gate.checkMany([{ to: NUMBER, campaign: 'solar' }, { to: NUMBER, campaign: 'wind' }, { to: NUMBER }])
    expect(answers.map(({ allowed }) => allowed)).toEqual([false, true, false])
  })

  test('said again, an opt-out is stored once, and its date stands', async () => {
    let now = NOON
    const stores = memoryStores({ historyFrom: 'beginning' })
    const gate = gateOf({ stores, clock: () => now })
    await gate.optOut({ number: NUMBER, person: 'p-1' })
    now += HOUR
    await gate.optOut({ number: NUMBER, person: 'p-1' })
    expect(await stores.records.load([`number:${NUMBER}`, 'person:p-1'])).toMatchObject([{ facts: { optOuts: [{ at: NOON }] } }])
  })

  test('nothing lifts one: not a consent, and no policy that says nothing of opt-outs', async () => {
    const gate = gateOf({ policy: some(consent({ form: 'express' }), invitation({})) })
    await gate.record({ number: NUMBER }, { consents: [signed] })
    expect((await gate.check({ to: NUMBER })).allowed).toBe(true)
    await gate.optOut({ number: NUMBER })
    await gate.record({ number: NUMBER }, { consents: [{ ...signed, id: 'web-2', grantedAt: NOON }] })
    expect((await gate.check({ to: NUMBER })).allowed).toBe(false)
  })

  test('a scope that no rule could read is refused, and so is a number that is none', async () => {
    expect(await rejected(() => gateOf({}).optOut({ number: NUMBER, scope: { campaign: 'x' } } as never))).toMatchObject({ code: 'invalid-facts' })
    expect(await rejected(() => gateOf({}).optOut({ number: '12' }))).toEqual({ code: 'invalid-facts', paths: ['number'] })
    expect(await rejected(() => gateOf({}).changed({}))).toEqual({ code: 'invalid-facts', paths: [''] })
  })
})

describe('records', () => {
  test('what is recorded of a number or a person is known of the next call', async () => {
    const gate = gateOf({ policy: consent({ form: 'signed' }) })
    expect(codes(await gate.check({ to: NUMBER }))).toEqual(['consent/missing'])
    await gate.record({ number: '305 555 0123', defaultCountry: 'US', person: 'p-1' }, { consents: [signed] })
    expect(await gate.check({ to: NUMBER })).toMatchObject({ allowed: true, reasons: [{ evidence: ['web-1'] }] })
  })

  test('a later record of one id replaces the earlier', async () => {
    const gate = gateOf({ policy: consent({ form: 'signed' }) })
    await gate.record({ number: NUMBER }, { consents: [{ ...signed, form: 'express' }] })
    expect((await gate.check({ to: NUMBER })).allowed).toBe(false)
    await gate.record({ number: NUMBER }, { consents: [signed] })
    expect((await gate.check({ to: NUMBER })).allowed).toBe(true)
  })

  test('a consent that is withdrawn is withdrawn, in whichever table it stands', async () => {
    const theirs = gateOf({ policy: consent({ form: 'signed' }), facts: async (calls) => calls.map(() => ({ consents: [signed] })) })
    expect(await rejected(() => theirs.withdrawConsent('web-1'))).toEqual({ code: 'invalid-facts', paths: ['id'] })
    await theirs.withdrawConsent('web-1', { number: NUMBER })
    const ours = gateOf({ policy: consent({ form: 'signed' }) })
    await ours.record({ number: NUMBER }, { consents: [signed] })
    await ours.withdrawConsent('web-1')
    for (const gate of [theirs, ours]) expect(codes(await gate.check({ to: NUMBER }))).toEqual(['consent/missing'])
  })

  test('a complaint counts for the campaign, and is the complainant’s alone', async () => {
    const seen: unknown[] = []
    const policy = own(
      (_call, { complaints }) => {
        seen.push(complaints)
        return { allowed: true, reasons: [], duties: [] }
      },
      ['complaints'],
    )
    const gate = gateOf({ policy })
    await gate.record({ number: NUMBER }, { complaints: [{ at: NOON, campaign: 'solar', fromCalledParty: true }] })
    for (const call of [{ to: NUMBER, campaign: 'solar' }, { to: '+13055550124', campaign: 'solar' }, { to: '+13055550124' }]) await gate.check(call)
    expect(seen).toEqual([[{ at: NOON, campaign: 'solar', fromCalledParty: true }], [{ at: NOON, campaign: 'solar', fromCalledParty: false }], []])
  })
})

function denied(decision: { readonly allowed: boolean; readonly remedy?: string }): string | undefined {
  return decision.remedy
}
