// Do too many of this campaign's calls ring without an agent behind them?
import { z } from 'zod'
import type { Call } from '../core/call'
import type { Duty } from '../core/duty'
import type { Abandonment, Facts } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import { reasonMaker } from '../core/reason'
import { ruleMaker } from '../core/rule'
import { durationSchema } from '../core/scalars'
import { allow, deny } from '../core/verdict'
import { calledPartyZones } from './clocks'
import { scopeSchema } from './scope'
import { missingFact } from './supplied'
import { type CountingWindow, countingWindow, nextStart, windowSchema } from './windows'

type Options = RuleOptions['abandonment']
const options: z.ZodType<Options> = z.strictObject({
  maxRate: z.number().min(0).max(1).exactOptional(),
  per: windowSchema.exactOptional(),
  by: scopeSchema.exactOptional(),
  connectWithin: durationSchema.exactOptional(),
  message: z.boolean().exactOptional(),
  ringFor: durationSchema.exactOptional(),
  maxRings: z.int().min(1).exactOptional(),
})

/**
 * The share of calls answered by a person and then abandoned may not exceed `maxRate` over the window; equal does not exceed. Besides:
 * duties to connect in time, to play a message where that fails, to let it ring long enough or not too long.
 * @example
 * const federal = abandonment({ maxRate: 0.03, per: 'P30D', by: ['campaign'], connectWithin: 'PT2S', message: true })
 */
export const abandonment = ruleMaker({
  kind: 'abandonment',
  options,
  needs: ({ maxRate }) => (maxRate === undefined ? {} : { facts: ['abandonment'] }),
  compile: (options, { origin }) => {
    const reason = reasonMaker('abandonment', origin)
    const required = { ...options }
    const { maxRate } = options
    const window = countingWindow(options.per ?? 'P30D')
    const duties = dutiesOf(options).map((duty) => (origin === undefined ? duty : { ...duty, origin }))
    if (maxRate === undefined) return () => allow([], duties)
    return (call, facts) => {
      const missing = missingFact('abandonment', 'abandonment', facts, required, origin)
      if (missing !== undefined) return missing
      const rows = rowsOf(window, call, facts)
      const answered = rows.reduce((sum, { answeredByPerson }) => sum + answeredByPerson, 0)
      const abandoned = rows.reduce((sum, row) => sum + row.abandoned, 0)
      const rate = answered === 0 ? (abandoned === 0 ? 0 : 1) : abandoned / answered
      const observed = { answeredByPerson: answered, abandoned, rate }
      const until = changesAt(window, call, facts)
      if (rate > maxRate) return deny([reason('abandonment/rate', { required, observed, remedy: 'wait' })], until)
      return allow([reason.ground('abandonment/below', required, observed)], duties, until)
    }
  },
})

/** The rows of the campaign (unknown: of all) that end inside the window. */
function rowsOf(window: CountingWindow, call: Call, { abandonment }: Facts): readonly Abandonment[] {
  const starts = window.rolling === undefined ? calledPartyZones(call).map((zone) => window.startsAt(zone, call.at)) : [call.at - window.rolling + 1]
  const start = starts.length === 0 ? -Infinity : Math.min(...starts)
  return (abandonment ?? []).filter(({ campaign, toAt }) => (call.campaign === undefined || campaign === call.campaign) && toAt >= start)
}

function changesAt({ rolling }: CountingWindow, call: Call, { abandonment }: Facts): number {
  if ((abandonment ?? []).length === 0) return Infinity
  if (rolling === undefined) return nextStart(calledPartyZones(call), call.at)
  return Math.min(...(abandonment ?? []).map(({ toAt }) => (toAt + rolling > call.at ? toAt + rolling : Infinity)))
}

function dutiesOf({ connectWithin, message, ringFor, maxRings }: Options): readonly Duty[] {
  return [
    ...(connectWithin === undefined
      ? []
      : [{ code: 'abandonment/connect', kind: 'connect' as const, when: 'opening' as const, within: connectWithin }]),
    ...(message ? [{ code: 'abandonment/message', kind: 'play' as const, when: 'abandonment' as const }] : []),
    ...(ringFor === undefined ? [] : [{ code: 'abandonment/ring-for', kind: 'ring' as const, when: 'ring' as const, within: ringFor }]),
    ...(maxRings === undefined ? [] : [{ code: 'abandonment/max-rings', kind: 'ring' as const, when: 'ring' as const }]),
  ]
}
