// Is the number shown a real one, ours, and answered?
import { z } from 'zod'
import type { Call } from '../core/call'
import type { CallerIdHolding } from '../core/facts'
import type { RuleOptions } from '../core/policy-spec'
import { type Reason, reasonMaker } from '../core/reason'
import { ruleMaker } from '../core/rule'
import type { Json } from '../core/scalars'
import { allow, deny } from '../core/verdict'
import { calledPartyZones, firstMidnight, latestToday } from './clocks'
import { missingFact } from './supplied'

type Options = RuleOptions['caller-id']
const prefixes = z
  .array(z.string().regex(/^\+\d+$/, 'is no prefix such as `+91140`'))
  .min(1)
  .readonly()
const options: z.ZodType<Options> = z.strictObject({
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
    return (call, facts) => {
      const shown = call.callerId
      if (shown === undefined) return deny([reason('caller-id/not-supplied', { required, observed: null, remedy: 'supply', missing: ['callerId'] })])
      const observed = { number: shown.number, ...(shown.name === undefined ? {} : { name: shown.name }) }
      const denials: Reason[] = faultsOfNumber(shown.number, options).map((code) => reason(code, { required, observed, remedy: 'change-call' }))
      if (options.name && shown.name === undefined)
        denials.push(reason('caller-id/not-supplied', { required, observed, remedy: 'supply', missing: ['callerId.name'] }))
      let until = Infinity
      if (asksForHolding(options)) {
        const missing = missingFact('caller-id', 'callerIds', facts, required, origin)
        if (missing !== undefined) denials.push(...missing.reasons)
        else {
          const holding = facts.callerIds?.find(({ number }) => number === shown.number)
          denials.push(
            ...faultsOfHolding(holding, options, call).map((code) =>
              reason(code, { required, observed: { ...observed, ...describe(holding) }, remedy: 'change-call' }),
            ),
          )
          if (holding?.answeredUntilOn !== undefined && options.answerable) until = firstMidnight(calledPartyZones(call), call.at)
        }
      }
      const [first, ...rest] = denials
      if (first !== undefined) return deny([first, ...rest], until)
      return allow([reason.ground('caller-id/presented', required, observed)], undefined, until)
    }
  },
})

function asksForHolding({ holder, answerable, registeredWith, inDirectory }: Options): boolean {
  return holder !== undefined || answerable === true || registeredWith !== undefined || inDirectory === true
}

function faultsOfNumber(number: string, { mustPresent, prefixes, notPrefixes }: Options): readonly Reason['code'][] {
  const isNumber = /^\+\d{3,15}$/.test(number)
  if (!isNumber) return mustPresent ? ['caller-id/withheld'] : prefixes === undefined ? [] : ['caller-id/prefix']
  const wrong =
    (prefixes !== undefined && !prefixes.some((prefix) => number.startsWith(prefix))) || notPrefixes?.some((prefix) => number.startsWith(prefix))
  return wrong ? ['caller-id/prefix'] : []
}

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
  return holding?.answeredUntilOn !== undefined && holding.answeredUntilOn >= latestToday(calledPartyZones(call), call.at)
}

function describe(holding: CallerIdHolding | undefined): { readonly [key: string]: Json } {
  if (holding === undefined) return { holding: null }
  const { holder, answeredUntilOn } = holding
  return { holder, ...(answeredUntilOn === undefined ? {} : { answeredUntilOn }) }
}
