// The five rules of the house as one writes them without dialgate: in json-rules-engine, and as closures.
import { Engine } from 'json-rules-engine'

/** What plain code has looked up and worked out before it asks. */
export interface Plain {
  readonly listed: boolean
  readonly consent: boolean
  readonly weekday: number
  readonly hour: number
  readonly attempts: number
  readonly companySaid: boolean
}

export function engine(): Engine {
  const denial = (type: string) => ({ type })
  return new Engine([
    { conditions: { all: [{ fact: 'listed', operator: 'equal', value: true }] }, event: denial('listed') },
    { conditions: { all: [{ fact: 'consent', operator: 'equal', value: false }] }, event: denial('no-consent') },
    {
      conditions: {
        any: [
          { fact: 'hour', operator: 'lessThan', value: 9 },
          { fact: 'hour', operator: 'greaterThanInclusive', value: 20 },
          { fact: 'weekday', operator: 'in', value: [6, 7] },
        ],
      },
      event: denial('quiet-hours'),
    },
    { conditions: { all: [{ fact: 'attempts', operator: 'greaterThanInclusive', value: 3 }] }, event: denial('cap') },
    { conditions: { all: [{ fact: 'companySaid', operator: 'equal', value: false }] }, event: denial('identity') },
  ])
}

type Answer = { readonly allowed: boolean; readonly reasons: readonly string[] }
const rules: readonly ((plain: Plain) => string | undefined)[] = [
  ({ listed }) => (listed ? 'listed' : undefined),
  ({ consent }) => (consent ? undefined : 'no-consent'),
  ({ hour, weekday }) => (hour < 9 || hour >= 20 || weekday > 5 ? 'quiet-hours' : undefined),
  ({ attempts }) => (attempts >= 3 ? 'cap' : undefined),
  ({ companySaid }) => (companySaid ? undefined : 'identity'),
]

export function closures(plain: Plain): Answer {
  const reasons: string[] = []
  for (const rule of rules) {
    const reason = rule(plain)
    if (reason !== undefined) reasons.push(reason)
  }
  return { allowed: reasons.length === 0, reasons }
}

/** As many allowed as denied. */
export const plainMix: readonly Plain[] = [
  { listed: false, consent: true, weekday: 2, hour: 12, attempts: 1, companySaid: true },
  { listed: false, consent: true, weekday: 2, hour: 21, attempts: 1, companySaid: true },
  { listed: false, consent: true, weekday: 3, hour: 10, attempts: 1, companySaid: true },
  { listed: true, consent: false, weekday: 2, hour: 12, attempts: 1, companySaid: true },
]
