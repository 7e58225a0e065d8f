// dialgate.json: the keys of createGate that are plain data.
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { isGateError } from '../core/errors'
import type { FactsInput } from '../core/facts'
import { faultsOf } from '../core/faults'
import type { Rule } from '../core/rule'
import { type Duration, durationSchema } from '../core/scalars'
import type { CallDefaults } from '../gate/gate-call'
import { lawful } from '../law/lawful'
import { ruleFromSpec } from '../rules/rule-from-spec'
import { aboutFile, fault, linesOf } from './fault'
import { didYouMean, nearest } from './nearest'
import type { ListFile } from './plain-list'

/** What a configuration says; without one, the law alone. */
export interface Config {
  readonly policy: Rule
  readonly defaults: CallDefaults
  readonly facts: FactsInput
  /** Files are relative to the configuration. */
  readonly lists: readonly ListFile[]
  readonly whereabouts?: 'strict' | 'address-first'
  readonly timeout?: Duration
}

const KEYS = ['policy', 'defaults', 'facts', 'lists', 'whereabouts', 'timeout'] as const
const listSchema = z.strictObject({
  id: z.string().min(1),
  file: z.string().min(1),
  drawnAt: z.string().min(1),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be two capital letters')
    .exactOptional(),
})
const configSchema = z.looseObject({
  defaults: z.looseObject({}).default({}),
  facts: z.looseObject({}).default({}),
  lists: z.array(listSchema).default([]),
  whereabouts: z.enum(['strict', 'address-first']).exactOptional(),
  timeout: durationSchema.exactOptional(),
})

/**
 * Reads the configuration.
 * @param file absent: there is none
 * @throws Fault, one line per fault
 */
export async function readConfig(file: string | undefined): Promise<Config> {
  if (file === undefined) return { policy: lawful(), defaults: {}, facts: {}, lists: [] }
  const json = parsed(await readFile(file, 'utf8').catch((error: unknown) => Promise.reject(aboutFile(file, error))), file)
  const read = configSchema.safeParse(json)
  if (!read.success)
    throw fault(...faultsOf(read.error, json).map(({ path, message }) => `${file}: ${path === '' ? message : `${path}: ${message}`}`))
  const { policy, defaults, facts, lists, whereabouts, timeout, ...others } = read.data
  const unknown = Object.keys(others).filter((key) => key !== '$schema')
  if (unknown.length > 0) throw fault(...unknown.map((key) => `${file}: unknown key \`${key}\`${didYouMean(nearest(key, KEYS))}`))
  const folder = dirname(file)
  return {
    policy: policy === undefined ? lawful() : policyOf(policy, file),
    defaults: defaults as CallDefaults,
    facts: facts as FactsInput,
    lists: lists.map((list) => ({ ...list, file: resolve(folder, list.file) })),
    ...(whereabouts === undefined ? {} : { whereabouts }),
    ...(timeout === undefined ? {} : { timeout }),
  }
}

/** The JSON in a text; a fault names the file. */
export function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    if (text.trim() === '') throw fault(`${file} is empty`)
    throw fault(`${file} is no JSON: ${error instanceof Error ? error.message : ''}`)
  }
}

function policyOf(spec: unknown, file: string): Rule {
  try {
    return ruleFromSpec(spec, { kinds: [lawful] })
  } catch (error) {
    throw fault(...linesOf(error).map((line) => `${file}: policy.${withNearestRule(line)}`))
  }
}

/** The nearest of the rules that a message lists stands for the list. */
function withNearestRule(line: string): string {
  const [said, wrong = '', known = ''] = /unknown rule `([^`]*)`: known are (.*)$/.exec(line) ?? []
  const meant = nearest(wrong, known.split(', '), 1)
  return said === undefined || meant.length === 0 ? line : `${line.slice(0, line.length - said.length)}unknown rule \`${wrong}\`${didYouMean(meant)}`
}

/** Where a key stands that somebody wrote. */
export interface Written {
  readonly file: string
  /** What stands before the key there, `facts.`; nothing at the top. */
  readonly under: string
  readonly keys: object
}

/**
 * Does what reads JSON, and names the file of each fault.
 * @param places where a key may stand, first come first; the first gets what stands nowhere
 */
export function readFrom<T>(places: readonly [Written, ...Written[]], read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!isGateError(error)) throw error
    throw fault(
      ...error.issues.map(({ path, message }) => {
        const [key = ''] = path.split('.')
        const { file, under } = places.find(({ keys }) => key in keys) ?? places[0]
        return `${file}: ${path === '' ? '' : `${path.startsWith(under) ? '' : under}${path}: `}${message}`
      }),
    )
  }
}
