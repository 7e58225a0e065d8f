// What changes in the law between two days.
import type { LocalDate } from '../core/scalars'
import type { Jurisdiction } from '../law/jurisdiction'
import type { Provision } from '../law/provision'
import { type SheetStyle, whatItAsks } from './law-sheet'

/** A provision that begins on a local day, or holds no longer from it on. */
export interface Change {
  readonly on: LocalDate
  readonly change: 'begins' | 'ends'
  readonly provision: Provision
}

/** Every beginning and end after one day and up to another, itself included: day by day, place by place, ends before what succeeds them. */
export function changesBetween(laws: readonly Jurisdiction[], after: LocalDate, upTo: LocalDate): readonly Change[] {
  const isBetween = (on: LocalDate): boolean => after < on && on <= upTo
  const changes = laws.flatMap(({ provisions }) =>
    provisions.flatMap((provision): Change[] => {
      const { from, to } = provision.inForce
      return [
        ...(to !== undefined && isBetween(to) ? [{ on: to, change: 'ends' as const, provision }] : []),
        ...(from !== 'unknown' && isBetween(from) ? [{ on: from, change: 'begins' as const, provision }] : []),
      ]
    }),
  )
  return changes.toSorted((a, b) => compare(sortKey(a), sortKey(b)))
}

/** The changes in lines, under a heading for each day and place: of a provision that succeeds itself only what is not as before. */
export function changesInWords(changes: readonly Change[], nameOf: (id: string) => string, { bold }: SheetStyle): readonly string[] {
  const lines: string[] = []
  let heading = ''
  changes.forEach(({ on, change, provision }, index) => {
    const here = `${on}  ${nameOf(provision.jurisdiction)} (${provision.jurisdiction})`
    if (here !== heading) lines.push(...(heading === '' ? [] : ['']), bold(here))
    heading = here
    const other = changes.find((one) => one.on === on && one.change !== change && one.provision.id === provision.id)
    if (other === undefined)
      lines.push(`  ${provision.id} ${change}`, ...inWords(provision).map((words) => `    ${change === 'ends' ? '-' : '+'} ${words}`))
    // Its predecessor stands right before it, and was passed over.
    else if (changes[index - 1] === other) lines.push(`  ${provision.id} changes`, ...difference(inWords(other.provision), inWords(provision)))
  })
  return lines
}

function difference(before: readonly string[], after: readonly string[]): readonly string[] {
  return [
    ...before.filter((words) => !after.includes(words)).map((words) => `    - ${words}`),
    ...after.filter((words) => !before.includes(words)).map((words) => `    + ${words}`),
  ]
}

function inWords(provision: Provision): readonly string[] {
  return [...whatItAsks(provision).map(([label, text]) => (label === '' ? text : `${label} ${text}`)), provision.citation]
}

function sortKey({ on, change, provision: { jurisdiction, id } }: Change): string {
  return [on, jurisdiction, id, change === 'ends' ? 0 : 1].join(' ')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
