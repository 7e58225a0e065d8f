// Durations, moments, windows and matches as a reader says them.
import type { Moment } from '../core/closed-sets'
import type { Match, ScopeKey, Window } from '../core/policy-spec'
import { type Duration, durationParts } from '../core/scalars'

/** `a, b or c`. */
export function anyOf(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** `18 months`, `24 hours`. */
export function duration(text: Duration): string {
  const { months, days, millis } = durationParts(text)
  const [years, restMonths] = months % 12 === 0 ? [months / 12, 0] : [0, months]
  const seconds = millis / 1000
  const [hours, minutes, restSeconds] = seconds % 3600 === 0 ? [seconds / 3600, 0, 0] : seconds % 60 === 0 ? [0, seconds / 60, 0] : [0, 0, seconds]
  const parts = [
    count(years, 'year'),
    count(restMonths, 'month'),
    count(days, 'day'),
    count(hours, 'hour'),
    count(minutes, 'minute'),
    count(restSeconds, 'second'),
  ]
  return parts.filter((part) => part !== '').join(' ') || 'no time'
}

function count(number: number, unit: string): string {
  return number === 0 ? '' : `${number} ${unit}${number === 1 ? '' : 's'}`
}

const MOMENTS: { readonly [moment: string]: string } = {
  'before-recording': 'before a recording plays',
  opening: 'at the opening',
  'before-offer': 'before the offer',
  during: 'during the call',
  'on-request': 'on request',
  end: 'at the end',
}

/** When something is to be said. */
export function moment(by: Moment): string {
  return MOMENTS[by] ?? `within ${duration(by as Duration)}`
}

/** `agentName` as `agent name`. */
export function named(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')
}

/** Over how long is counted. */
export function windowInWords(per: Window): string {
  if (per === 'day' || per === 'week' || per === 'month' || per === 'year') return `a calendar ${per}`
  return `in ${duration(per)}`
}

/** By what is counted together. */
export function scopeInWords(scope: readonly ScopeKey[]): string {
  return scope.map(named).join(' + ')
}

const FIELDS: { readonly [field in keyof Match]-?: string } = {
  modes: 'modes',
  dialing: 'dialing',
  purposes: 'purposes',
  products: 'products',
  sectors: 'sellers in',
  audiences: 'audience',
  legalForms: 'legal form',
  lineTypes: 'line',
  directory: 'directory entry',
  numbersFrom: 'numbers from',
  registeredAs: 'registered as',
  relationships: 'relationship',
  agentReserved: 'an agent waits for this call',
  liveIntroduction: 'a person introduces it',
  callerSeat: 'caller seated in',
}

/** Which calls are meant: `purposes marketing or consent-request, audience consumer`. */
export function matchInWords(match: Match): string {
  return Object.entries(match)
    .map(([field, value]) => {
      const words = FIELDS[field as keyof Match]
      if (typeof value === 'boolean') return value ? words : `not: ${words}`
      return `${words} ${anyOf(value)}`
    })
    .join(', ')
}
