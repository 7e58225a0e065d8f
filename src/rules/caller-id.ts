// Is the number shown a real one, ours, and answered?
import { z } from 'zod'
import type { Call } from '../core/call'
import type { CallerIdHolding, Facts } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import { type Reason, reasonMaker } from '../core/reason'
import { ruleMaker } from '../core/rule'
import type { Json } from '../core/scalars'
import { allow, deny, isSome } from '../core/verdict'
import { calledPartyZones, firstMidnight, latestToday } from './clocks'
import { missingFact } from './supplied'

type Options = RuleOptions['caller-id']
const prefixes = z
  .array(z.string().regex(/^\+\d+$/, 'is no prefix such as `+91140`'))
  .min(1)
  .readonly()
const options = (): z.ZodType<Options> =>
  z.strictObject({
    mustPresent: z.boolean().exactOptional(),
    prefixes: prefixes.exactOptional(),
    notPrefixes: prefixes.exactOptional(),
    name: z.boolean().exactOptional(),
    holder: z.enum(['seller', 'seller-or-telemarketer']).exactOptional(),
    answerable: z.boolean().exactOptional(),
    registeredWith: z.string().min(1).exactOptional(),
    inDirectory: z.boolean().exactOptional(),
  })

/**
 * What the number presented must be: shown at all, with a prefix that the law sets apart, held by the seller, answered when called back,
 * registered, in a directory. A withheld or impossible number is none.
 * @example
 * const honest = callerId({ mustPresent: true, holder: 'seller-or-telemarketer', answerable: true })
 */
export const callerId = ruleMaker({
  kind: 'caller-id',
  options,
  needs: (options) => (asksForHolding(options) ? { facts: ['callerIds'] } : {}),
  compile: (options, { origin }) => {
    const reason = reasonMaker('caller-id', origin)
    const required = { ...options }
    const needsHolding = asksForHolding(options)
    return (call, facts) => {
      const shown = call.callerId
      if (shown === undefined) return deny([reason('caller-id/not-supplied', { required, observed: null, remedy: 'supply', missing: ['callerId'] })])
      const observed: { readonly [key: string]: Json } =
        shown.name === undefined ? { number: shown.number } : { number: shown.number, name: shown.name }
      const denials: Reason[] = []
      const fault = faultOfNumber(shown.number, options)
      if (fault !== undefined) denials.push(reason(fault, { required, observed, remedy: 'change-call' }))
      if (options.name && shown.name === undefined)
        denials.push(reason('caller-id/not-supplied', { required, observed, remedy: 'supply', missing: ['callerId.name'] }))
      let until = Infinity
      if (needsHolding) {
        const missing = missingFact('caller-id', 'callerIds', facts, required, origin)
        if (missing !== undefined) denials.push(...missing.reasons)
        else {
          const holding = holdingOf(shown.number, facts)
          for (const code of faultsOfHolding(holding, options, call))
            denials.push(reason(code, { required, observed: { ...observed, ...describe(holding) }, remedy: 'change-call' }))
          if (holding?.answeredUntilOn !== undefined && options.answerable) until = firstMidnight(calledPartyZones(call), call.at)
        }
      }
      if (isSome(denials)) return deny(denials, until)
      return allow([reason.ground('caller-id/presented', required, observed)], undefined, until)
    }
  },
})

function holdingOf(shown: string, { callerIds = [] }: Facts): CallerIdHolding | undefined {
  for (const holding of callerIds) if (holding.number === shown) return holding
  return undefined
}

function asksForHolding({ holder, answerable, registeredWith, inDirectory }: Options): boolean {
  return holder !== undefined || answerable === true || registeredWith !== undefined || inDirectory === true
}

function faultOfNumber(number: string, { mustPresent, prefixes, notPrefixes }: Options): Reason['code'] | undefined {
  if (!NUMBER.test(number)) return mustPresent ? 'caller-id/withheld' : prefixes === undefined ? undefined : 'caller-id/prefix'
  const wrong =
    (prefixes !== undefined && !prefixes.some((prefix) => number.startsWith(prefix))) || notPrefixes?.some((prefix) => number.startsWith(prefix))
  return wrong ? 'caller-id/prefix' : undefined
}

/** Short numbers that a law sets apart are numbers too. */
const NUMBER = /^\+\d{3,15}$/

function faultsOfHolding(holding: CallerIdHolding | undefined, options: Options, call: Call): readonly Reason['code'][] {
  const faults: Reason['code'][] = []
  if (options.holder !== undefined && (holding === undefined || (options.holder === 'seller' && holding.holder !== 'seller')))
    faults.push('caller-id/holder')
  if (options.answerable && !isAnswered(holding, call)) faults.push('caller-id/not-answered')
  if (options.registeredWith !== undefined && !holding?.registeredWith?.includes(options.registeredWith)) faults.push('caller-id/not-registered')
  if (options.inDirectory && holding?.inDirectory !== true) faults.push('caller-id/not-in-directory')
  return faults
}

/** Answered through today, in every zone. */
function isAnswered(holding: CallerIdHolding | undefined, call: Call): boolean {
  const zones = calledPartyZones(call)
  return holding?.answeredUntilOn !== undefined && zones.length > 0 && holding.answeredUntilOn >= latestToday(zones, call.at)
}

function describe(holding: CallerIdHolding | undefined): { readonly [key: string]: Json } {
  if (holding === undefined) return { holding: null }
  const { holder, answeredUntilOn, registeredWith, inDirectory } = holding
  return {
    holder,
    ...(answeredUntilOn === undefined ? {} : { answeredUntilOn }),
    ...(registeredWith === undefined ? {} : { registeredWith }),
    ...(inDirectory === undefined ? {} : { inDirectory }),
  }
}
