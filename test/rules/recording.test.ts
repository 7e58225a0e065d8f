import { expect, test } from 'vitest'
import { every } from '../../src/core/compose'
import { parseCall } from '../../src/intake/parse-call'
import { recording } from '../../src/rules/recording'
import { aCall } from '../../src/testing/a-call'
import { BARE } from './ask'

const SILENT = { allowed: true, reasons: [], duties: [] }
const NOTICE = { code: 'recording/notice', kind: 'say', when: 'before-recording', what: ['recording'] }
const ASK = { code: 'recording/ask', kind: 'ask', when: 'before-recording', what: ['consentToRecording'] }
const STOP = { code: 'recording/stop-on-no', kind: 'do-not-record', when: 'refusal' }
const RECORD = { code: 'recording/record', kind: 'record', when: 'recording' }
const duties = (rule: ReturnType<typeof recording>, how?: 'none' | 'after-consent' | 'whole') => {
  const verdict = rule(how === undefined ? parseCall(BARE) : aCall({ recording: how }), {})
  return verdict.allowed ? verdict.duties : verdict
}

test('one party knows: nothing is asked', () => {
  for (const how of [undefined, 'none', 'after-consent', 'whole'] as const) expect(duties(recording({ consent: 'one-party' }), how)).toEqual([])
  expect(recording({ consent: 'one-party' })(aCall({ recording: 'whole' }), {})).toEqual(SILENT)
})

test('notice: where the call is or may be recorded', () => {
  const rule = recording({ consent: 'notice' })
  expect(duties(rule, 'none')).toEqual([])
  for (const how of [undefined, 'after-consent', 'whole'] as const) expect(duties(rule, how)).toEqual([NOTICE])
})

test('all parties: asked first, and no recording after a no', () => {
  const rule = recording({ consent: 'all-party' })
  expect(duties(rule, 'none')).toEqual([])
  for (const how of [undefined, 'after-consent', 'whole'] as const) expect(duties(rule, how)).toEqual([ASK, STOP])
})

test('mandatory: a duty whatever the call plans, with the notice that comes of it', () => {
  for (const how of [undefined, 'none', 'whole'] as const) {
    expect(duties(recording({ consent: 'one-party', mandatory: true }), how)).toEqual([RECORD])
    expect(duties(recording({ consent: 'notice', mandatory: true }), how)).toEqual([RECORD, NOTICE])
  }
})

test('a term to keep it is a duty', () => {
  const keep = { code: 'recording/keep', kind: 'keep', when: 'afterwards', within: 'P2Y' }
  for (const how of [undefined, 'none', 'whole'] as const) expect(duties(recording({ consent: 'one-party', keepFor: 'P2Y' }), how)).toEqual([keep])
})

test('the laws of both ends add up: the stricter is among them', () => {
  const both = every(recording({ consent: 'one-party' }), recording({ consent: 'notice' }), recording({ consent: 'all-party' }))
  expect(both(aCall({ recording: 'whole' }), {})).toEqual({ allowed: true, reasons: [], duties: [NOTICE, ASK, STOP] })
})

test('it never denies, and grants nothing by itself', () => {
  for (const consent of ['one-party', 'notice', 'all-party'] as const) {
    const verdict = recording({ consent })(aCall({ recording: 'whole' }), {})
    expect([verdict.allowed, verdict.reasons]).toEqual([true, []])
  }
})
