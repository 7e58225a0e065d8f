// Reading what a reason requires and observed: plain JSON of a shape that its code tells.
import type { Json } from '../core/scalars'

/** One field, where the value is an object that has it. */
export function field(json: Json | undefined, name: string): Json | undefined {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as { readonly [key: string]: Json })[name] : undefined
}

/** A field as text; absent: ''. */
export function textOf(json: Json | undefined, name: string): string {
  const value = field(json, name)
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** A field as a list of texts; one value is a list of one. */
export function textsOf(json: Json | undefined, name: string): readonly string[] {
  const value = field(json, name)
  if (value === undefined || value === null) return []
  return listOf(value).map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
}

/** A list as it is, one value as a list of one. */
export function listOf(json: Json | undefined): readonly Json[] {
  if (json === undefined) return []
  return Array.isArray(json) ? json : [json as Json]
}
