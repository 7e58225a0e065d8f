// What is wrong with an input, in our words: every fault with its path, unknown fields one by one.
import type { z } from 'zod'
import type { Issue } from './errors'

type ZodIssue = z.ZodError['issues'][number]
type Path = readonly PropertyKey[]

/** What a text field that says nothing gets: an empty text is not the same as unknown, and would compare equal to another empty one. */
export const EMPTY = 'must not be empty: leave out what is unknown'

const EXPECTED: { readonly [type in string]: string } = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

/**
 * Every fault that zod found in `input`, in our words; `under` is the path at which the input stands.
 * @example
 * const read = z.strictObject({ id: z.string() }).safeParse({ name: 'x' })
 * if (!read.success) faultsOf(read.error, { name: 'x' }) // [{ path: 'id', message: 'is required' }, { path: 'name', message: 'unknown field' }]
 */
export function faultsOf(error: z.ZodError, input: unknown, under = ''): readonly Issue[] {
  const found = error.issues.flatMap((issue) => faultsOfIssue(issue, [], input))
  return under === '' ? found : found.map(({ path, message }) => ({ path: path === '' ? under : `${under}.${path}`, message }))
}

/** A value as messages show it: in backticks, cut where it is long. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``
}

function faultsOfIssue(issue: ZodIssue, under: Path, input: unknown): readonly Issue[] {
  const path = [...under, ...issue.path]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: pathText([...path, key]), message: 'unknown field' }))
  if (issue.code === 'invalid_union') {
    const [closest] = issue.errors.toSorted((a, b) => a.length - b.length)
    if (closest !== undefined && closest.length > 0) return closest.flatMap((inner) => faultsOfIssue(inner, path, input))
  }
  return [{ path: pathText(path), message: messageOf(issue, valueAt(input, path)) }]
}

function messageOf(issue: ZodIssue, value: unknown): string {
  if (value === undefined) return 'is required'
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${EXPECTED[issue.expected] ?? issue.expected}, not ${shown(value)}`
    case 'invalid_value':
      return `must be one of ${issue.values.map((option) => shown(option)).join(', ')}, not ${shown(value)}`
    case 'too_small':
      if (issue.origin === 'string') return 'must not be empty'
      return issue.origin === 'array' ? EMPTY : `must be at least ${issue.minimum}, not ${shown(value)}`
    case 'too_big':
      return `must be at most ${issue.maximum}, not ${shown(value)}`
    case 'invalid_format':
      return issue.format === 'date' ? `is no date \`YYYY-MM-DD\` that exists: ${shown(value)}` : issue.message
    default:
      return issue.message.charAt(0).toLowerCase() + issue.message.slice(1)
  }
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as { readonly [key: PropertyKey]: unknown })[key]
  }
  return value
}

const pathText = (path: Path): string => path.map(String).join('.')
