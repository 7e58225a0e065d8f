// Do too many of this campaign's calls ring without an agent behind them?
import { z } from 'zod'
import type { Call } from '../core/call'
import type { Duty } from '../core/duty'
import type { Facts } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import { reasonMaker } from '../core/reason'
import { ruleMaker } from '../core/rule'
import { durationSchema } from '../core/scalars'
import { allow, deny } from '../core/verdict'
import { calledPartyZones, firstMidnight } from './clocks'
import { scopeSchema } from './scope'
import { missingFact } from './supplied'
import { type CountingWindow, countingWindow, windowSchema } from './windows'

type Options = RuleOptions['abandonment']
const options = (): z.ZodType<Options> =>
  z.strictObject({
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
      const observed = figuresOf(window, call, facts)
      const until = changesAt(window, call, facts)
      if (observed.rate > maxRate) return deny([reason('abandonment/rate', { required, observed, remedy: 'wait' })], until)
      return allow([reason.ground('abandonment/below', required, observed)], duties, until)
    }
  },
})

/** Of several clocks the highest rate decides: a row that only one of them still counts may as well thin out the others. */
function figuresOf(window: CountingWindow, call: Call, facts: Facts): Figures {
  if (window.rolling !== undefined) return figuresSince(call.at - window.rolling + 1, call, facts)
  let highest: Figures | undefined
  for (const zone of calledPartyZones(call)) {
    const figures = figuresSince(window.startsAt(zone, call.at), call, facts)
    if (highest === undefined || figures.rate > highest.rate) highest = figures
  }
  return highest ?? figuresSince(-Infinity, call, facts)
}

interface Figures {
  readonly [figure: string]: string | number
  readonly answeredByPerson: number
  readonly abandoned: number
  readonly rate: number
}

/** The rows of the campaign (unknown: of all) that end inside the window. */
function figuresSince(start: number, { campaign }: Call, { abandonment }: Facts): Figures {
  let [answeredByPerson, abandoned] = [0, 0]
  for (const row of abandonment ?? []) {
    if ((campaign !== undefined && row.campaign !== campaign) || row.toAt < start) continue
    answeredByPerson += row.answeredByPerson
    abandoned += row.abandoned
  }
  const rate = answeredByPerson === 0 ? (abandoned === 0 ? 0 : 1) : abandoned / answeredByPerson
  return campaign === undefined ? { answeredByPerson, abandoned, rate } : { campaign, answeredByPerson, abandoned, rate }
}

function changesAt({ rolling }: CountingWindow, call: Call, { abandonment }: Facts): number {
  if ((abandonment ?? []).length === 0) return Infinity
  if (rolling === undefined) return firstMidnight(calledPartyZones(call), call.at)
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
