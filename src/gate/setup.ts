// A gate's options, read and made ready once.
import { z } from 'zod'
import type { DataVersions } from '../core/decision'
import { gateError, isGateError } from '../core/errors'
import { faultsOf } from '../core/faults'
import { lazily } from '../core/lazily'
import type { Rule } from '../core/rule'
import { type Duration, durationParts, durationSchema, type Instant } from '../core/scalars'
import { type ParseCallOptions, parseCall } from '../intake/parse-call'
import { policyDigest } from '../intake/policy-digest'
import { dataVersions } from '../law/data-versions'
import type { NumberList } from '../lists/number-list'
import type { Stores } from '../stores/ports'
import type { CallDefaults } from './gate-call'
import type { GateOptions } from './gate-options'
import { guardedPolicy } from './guarded-policy'
import { type ReadySource, readySources } from './sources'

/** What every part of a gate works with. */
export interface Setup {
  /** The user's policy behind the guards. */
  readonly policy: Rule
  /** Of the user's policy. */
  readonly digest: string
  readonly data: DataVersions
  readonly stores: Stores
  readonly sources: readonly ReadySource[]
  readonly lists: Map<string, NumberList>
  readonly defaults: CallDefaults
  readonly clock: () => Instant
  readonly timeoutMillis: number
  readonly whereabouts: ParseCallOptions
  readonly onDecision?: NonNullable<GateOptions['onDecision']>
}

const isFunction = (value: unknown): boolean => typeof value === 'function'
const hasMethods = (value: unknown, methods: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && methods.every((method) => typeof Reflect.get(value, method) === 'function')

const listSchema = z.custom<NumberList>(
  (list) =>
    hasMethods(list, ['lookup']) &&
    typeof Reflect.get(Object(list), 'id') === 'string' &&
    typeof Reflect.get(Object(list), 'size') === 'number' &&
    typeof Reflect.get(Object(list), 'drawnAt') === 'number',
  'is no list: it has `id`, `drawnAt`, `size` and `lookup`',
)
const optionsSchema = lazily(() =>
  z.strictObject({
    policy: z.custom(
      (policy) => isFunction(policy) && 'spec' in Object(policy) && isFunction(Object(policy).needs),
      'is required: a rule, such as `lawful()`',
    ),
    stores: z.custom(
      (stores) =>
        typeof stores === 'object' &&
        stores !== null &&
        hasMethods(Reflect.get(stores, 'attempts'), ['load', 'append', 'touch', 'find', 'update', 'remove', 'figures', 'completeSince']) &&
        hasMethods(Reflect.get(stores, 'records'), ['append', 'load']),
      'is required: `memoryStores()`, which forgets on restart, or stores of your own',
    ),
    facts: z.unknown().optional(),
    lists: z.array(z.unknown(), 'must be a list of number lists').optional(),
    defaults: z.looseObject({}).optional(),
    clock: z.custom(isFunction, 'must be a function that answers epoch milliseconds').optional(),
    timeout: durationSchema
      .refine((duration) => fixedMillis(duration) > 0, 'must be more than nothing, in hours, minutes and seconds, such as `PT5S`')
      .optional(),
    whereabouts: z.enum(['strict', 'address-first']).optional(),
    onDecision: z.custom(isFunction, 'must be a function').optional(),
  }),
)

/**
 * Reads the options of `createGate`.
 * @throws GateError `invalid-policy` for options that do not fit, `invalid-list` for lists, `invalid-facts` for plain facts
 */
export function setUp(options: GateOptions): Setup {
  const read = optionsSchema().safeParse(options)
  if (!read.success) throw gateError('invalid-policy', faultsOf(read.error, options), read.error)
  const { policy, stores, facts, lists = [], defaults = {}, clock = Date.now, timeout = 'PT5S', whereabouts, onDecision } = options
  checkDefaults(defaults)
  const setup = {
    policy: guardedPolicy(policy),
    digest: policyDigest(policy),
    data: dataVersions(),
    stores,
    sources: readySources(facts),
    lists: new Map(lists.map((list, index) => [checkedList(list, `lists.${index}`).id, list])),
    defaults,
    clock: () => clock() as Instant,
    timeoutMillis: fixedMillis(timeout),
    whereabouts: whereabouts === undefined ? {} : { whereabouts },
    ...(onDecision === undefined ? {} : { onDecision }),
  }
  if (setup.lists.size < lists.length) throw gateError('invalid-list', [{ path: 'lists', message: 'two lists have one id' }])
  stores.attempts.opened?.(setup.clock())
  return setup
}

/**
 * A list as a gate takes it.
 * @throws GateError `invalid-list` for what is none, or holds no number though it is a register's
 */
export function checkedList(list: NumberList, path: string): NumberList {
  const read = listSchema.safeParse(list)
  if (!read.success) throw gateError('invalid-list', faultsOf(read.error, list, path), read.error)
  if (list.size === 0 && list.id !== 'internal') throw gateError('invalid-list', [{ path, message: `the list \`${list.id}\` holds no number` }])
  return list
}

/** A duration of hours, minutes and seconds in milliseconds; 0 for one that moves a calendar. */
function fixedMillis(duration: Duration): number {
  const { months, days, millis } = durationParts(duration)
  return months + days > 0 ? 0 : millis
}

function checkDefaults(defaults: CallDefaults): void {
  const whole = { to: '+12025550123', at: 0, mode: 'live', purpose: 'marketing', seller: { id: 'seller' } } as const
  const own = ['id', 'to', 'at', 'whereabouts'].filter((field) => field in defaults)
  if (own.length > 0)
    throw gateError(
      'invalid-policy',
      own.map((field) => ({ path: `defaults.${field}`, message: 'is each call’s own' })),
    )
  try {
    parseCall({ ...whole, ...defaults })
  } catch (error) {
    if (!isGateError(error)) throw error
    throw gateError(
      'invalid-policy',
      error.issues.map(({ path, message }) => ({ path: `defaults.${path}`, message })),
      error,
    )
  }
}
