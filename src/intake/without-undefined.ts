// Absent fields are absent: JSON has no undefined, and a rule may ask `in`.

/**
 * A copy without the fields that are undefined, at every depth.
 * @example
 * withoutUndefined({ id: 'a', name: undefined }) // { id: 'a' }
 */
export function withoutUndefined(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withoutUndefined)
  const kept: { [key: string]: unknown } = {}
  for (const [key, item] of Object.entries(value)) if (item !== undefined) kept[key] = withoutUndefined(item)
  return kept
}
