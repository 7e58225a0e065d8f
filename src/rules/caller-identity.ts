// Does the caller say who he is, and what else must be said and asked?
import { z } from 'zod'
import type { Call, Script } from '../core/call'
import { type Mode, type Moment, momentSchema, QUESTIONS, type Question, STATEMENTS, type Statement } from '../core/closed-sets'
import type { Duty } from '../core/duty'
import type { RuleOptions } from '../core/policy-spec'
import { type Reason, reasonMaker } from '../core/reason'
import { ruleMaker } from '../core/rule'
import { allow, deny, isSome, SILENT } from '../core/verdict'
import { latestSecond } from '../script/latest-second'
import { declaredIn, type Heard, readLiterally } from '../script/read-literally'

type Options = RuleOptions['caller-identity']
const options = (): z.ZodType<Options> =>
  z.strictObject({
    say: z.array(z.strictObject({ what: z.union([z.enum(STATEMENTS), z.array(z.enum(STATEMENTS)).min(1).readonly()]), by: momentSchema })).readonly(),
    ask: z
      .array(z.strictObject({ what: z.enum(QUESTIONS), by: momentSchema, onNo: z.enum(['end', 'end-and-remove']) }))
      .readonly()
      .exactOptional(),
  })

/**
 * What must be said and asked, and by when. A live call without a script has them as duties; any other mode needs its script. With a
 * script, what is due by its opening must be in it; what comes later may be left to a speaker who can still say it. The duties stand
 * either way: that a script holds a sentence does not say that it was spoken.
 * @example
 * const who = callerIdentity({ say: [{ what: ['company', 'onBehalfOf'], by: 'opening' }, { what: 'purpose', by: 'PT30S' }] })
 */
export const callerIdentity = ruleMaker({
  kind: 'caller-identity',
  options,
  needs: () => ({}),
  compile: ({ say, ask = [] }, { origin }) => {
    const reason = reasonMaker('caller-identity', origin)
    const required = { say, ...(ask.length === 0 ? {} : { ask }) }
    const under = origin === undefined ? {} : { origin }
    const items: readonly Item[] = [
      ...say.map(
        ({ what, by }): Item => ({
          kind: 'say',
          what: typeof what === 'string' ? [what] : what,
          by,
          duties: [{ code: codeOf(what), kind: 'say', when: by, what: typeof what === 'string' ? [what] : what, ...under }],
        }),
      ),
      ...ask.map(
        ({ what, by, onNo }): Item => ({
          kind: 'ask',
          what: [what],
          by,
          duties: [
            { code: codeOf(what), kind: 'ask', when: by, what: [what], ...under },
            { code: `caller-identity/${onNo}`, kind: 'end-if', when: 'refusal', what: [what], ...under },
          ],
        }),
      ),
    ]
    if (items.length === 0) return () => SILENT // what asks for nothing grants nothing
    const allDue = items.flatMap(({ duties }) => duties)
    const spoken = allow([reason.ground('caller-identity/due', required, { script: null })], allDue)
    return (call) => {
      const { script } = call
      if (script === undefined) {
        if (call.mode === 'live') return spoken
        return deny([reason('caller-identity/no-script', { required, observed: { mode: call.mode }, remedy: 'supply', missing: ['script'] })])
      }
      const heard = readLiterally(script, declaredIn(call))
      const denials = items.flatMap(({ kind, what, by }): readonly Reason[] => {
        if (!mustBeIn(script, by, call.mode) || what.some((one) => isSaid(one, by, heard, call))) return []
        const code = kind === 'say' ? 'caller-identity/not-said' : 'caller-identity/not-asked'
        return [reason(code, { required: { what, by }, observed: { language: script.language, heard: [...heard.keys()] }, remedy: 'change-call' })]
      })
      if (isSome(denials)) return deny(denials)
      return allow([reason.ground('caller-identity/said', required, { heard: [...heard.keys()] })], allDue)
    }
  },
})

interface Item {
  readonly kind: 'say' | 'ask'
  readonly what: readonly (Statement | Question)[]
  readonly by: Moment
  readonly duties: readonly Duty[]
}

/** Speakers who can still say it later, in a call whose script is not all that will be said. */
const CONVERSES: readonly Mode[] = ['live', 'artificial-voice']
/** Whose recorded words stand for the company's own. */
const RECORDED: readonly Mode[] = ['prerecorded', 'soundboard', 'voicemail-drop']
function mustBeIn(script: Script, by: Moment, mode: Mode): boolean {
  if (by === 'on-request') return false
  if (by === 'during' || by === 'end') return !(CONVERSES.includes(mode) || script.covers === 'opening')
  return true
}

function isSaid(what: Statement | Question, by: Moment, heard: Heard, call: Call): boolean {
  const at = heard.get(what)
  if (at !== undefined && at <= latestSecond(by)) return true
  if (what === 'onBehalfOf' && call.telemarketer === undefined) return isSaid('company', by, heard, call)
  return what === 'agentName' && RECORDED.includes(call.mode) && isSaid('company', by, heard, call)
}

function codeOf(what: Statement | Question | readonly Statement[]): string {
  return `caller-identity/${typeof what === 'string' ? what : what.join('-or-')}`
}
