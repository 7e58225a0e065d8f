// Who must know or agree that the call is recorded, and must it be?
import { z } from 'zod'
import type { Duty } from '../core/duty'
import type { RuleOptions } from '../core/policy-spec'
import { ruleMaker } from '../core/rule'
import { durationSchema } from '../core/scalars'
import { allow, SILENT } from '../core/verdict'

type Options = RuleOptions['recording']
const options = (): z.ZodType<Options> =>
  z.strictObject({
    consent: z.enum(['one-party', 'notice', 'all-party']),
    mandatory: z.boolean().exactOptional(),
    keepFor: durationSchema.exactOptional(),
  })

/**
 * Never denies; imposes duties: to record where that is mandatory, to keep the recording, and, where the call is or may be recorded, to
 * say so (`notice`) or to ask first (`all-party`). The laws of both ends attach, so that the stricter holds.
 * @example
 * const california = recording({ consent: 'all-party' })
 */
export const recording = ruleMaker({
  kind: 'recording',
  options,
  needs: () => ({}),
  compile: (options, { origin }) => {
    const always = dutiesOf(options, 'always').map((duty) => (origin === undefined ? duty : { ...duty, origin }))
    const recorded = dutiesOf(options, 'recorded').map((duty) => (origin === undefined ? duty : { ...duty, origin }))
    const [whenRecorded, whenNot] = [allow([], [...always, ...recorded]), always.length === 0 ? SILENT : allow([], always)]
    return (call) => (call.recording === 'none' && !options.mandatory ? whenNot : recorded.length + always.length === 0 ? SILENT : whenRecorded)
  },
})

/** What holds for every call, and what only where it is, or may be, recorded. */
function dutiesOf({ consent, mandatory, keepFor }: Options, which: 'always' | 'recorded'): readonly Duty[] {
  if (which === 'always') {
    return [
      ...(mandatory ? [{ code: 'recording/record', kind: 'record' as const, when: 'recording' as const }] : []),
      ...(keepFor === undefined ? [] : [{ code: 'recording/keep', kind: 'keep' as const, when: 'afterwards' as const, within: keepFor }]),
    ]
  }
  if (consent === 'notice') return [{ code: 'recording/notice', kind: 'say', when: 'before-recording', what: ['recording'] }]
  if (consent === 'all-party') {
    return [
      { code: 'recording/ask', kind: 'ask', when: 'before-recording', what: ['consentToRecording'] },
      { code: 'recording/stop-on-no', kind: 'do-not-record', when: 'refusal' },
    ]
  }
  return []
}
