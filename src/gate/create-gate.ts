// createGate: where facts, policy and stores meet.
import { admit, admitMany } from './admit'
import { nextAllowed, windows } from './ahead'
import { check, checkMany } from './check'
import type { Gate } from './gate'
import type { CallDefaults } from './gate-call'
import type { GateOptions } from './gate-options'
import { optOut } from './opt-out'
import { changed, record, withdrawConsent } from './record'
import { scrub } from './scrub'
import { release, settle } from './settle'
import { checkedList, setUp } from './setup'

/**
 * Makes a gate: it loads what the policy needs to know, asks it, reserves what it allows, and writes what happened. Opt-outs and the list
 * `internal` are always checked. What the `defaults` give need not be repeated in calls.
 * @throws GateError `invalid-policy` for options that do not fit, `invalid-list`, `invalid-facts` for plain facts
 * @example
 * const gate = createGate({
 *   policy: every(frequencyCap({ max: 2, per: 'PT24H' }), quietHours({ callable: 'mon-fri 09:00-20:00' })),
 *   stores: memoryStores({ historyFrom: 'beginning' }),
 *   defaults: { seller: { id: 'acme', name: 'Acme Solar' }, mode: 'live', purpose: 'marketing' },
 * })
 * const admission = await gate.admit({ to: '305-555-0123', defaultCountry: 'US' })
 * if (admission.allowed) await gate.settle(admission.callId, { disposition: 'no-answer' })
 */
export function createGate<const Defaults extends CallDefaults = Record<never, never>>(options: GateOptions<Defaults>): Gate<Defaults> {
  const setup = setUp(options)
  return {
    check: (call) => check(setup, call),
    checkMany: (calls) => checkMany(setup, calls),
    admit: (call, terms) => admit(setup, call, terms),
    admitMany: (calls, terms) => admitMany(setup, calls, terms),
    scrub: (rows, day) => scrub(setup, rows, day),
    settle: (callId, settlement) => settle(setup, callId, settlement),
    release: (callId) => release(setup, callId),
    record: (who, facts) => record(setup, who, facts),
    withdrawConsent: (id, who) => withdrawConsent(setup, id, who),
    optOut: (request) => optOut(setup, request),
    changed: (who) => changed(setup, who),
    nextAllowed: (call, within) => nextAllowed(setup, call, within),
    windows: (call, range) => windows(setup, call, range),
    replaceList: (list) => {
      const { id } = checkedList(list, 'list')
      setup.lists.set(id, list)
    },
  }
}
