// Whether the id of a list is one that anybody asks: a mistyped one would be loaded and never looked at.
import type { Rule } from '../core/rule'
import { registers } from '../law/registers'
import { didYouMean, nearest } from './nearest'

/** A warning of an id that is neither a register's, nor `internal`, nor asked by the policy. */
export function doubtOfList(id: string, policy: Rule): string | undefined {
  const asked = listsNamed(policy.spec)
  const known = new Set(['internal', ...asked, ...registers.map((register) => register.id)])
  return known.has(id) ? undefined : `list ${id}: nothing asks for a list of that id${didYouMean(nearest(id, known, 1))}`
}

function listsNamed(spec: unknown): readonly string[] {
  if (typeof spec !== 'object' || spec === null) return []
  return Object.entries(spec).flatMap(([key, value]) => {
    if (key === 'lists' || key === 'recordedIn') return [value].flat().filter((id): id is string => typeof id === 'string')
    return listsNamed(value)
  })
}
