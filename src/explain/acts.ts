// What would do about one reason: the acts of which any one helps.
import { CONSENT_FORMS } from '../core/closed-sets'
import type { Reason, Remedy } from '../core/reason'
import type { Json } from '../core/scalars'
import { field, textOf, textsOf } from './json'

/** Something to do. Acts with one key are the same act. */
export interface Act {
  readonly key: string
  /** The path to supply or to renew. */
  readonly path?: string
  /** What a consent, a relationship or an invitation must be. */
  readonly grant?: Grant
}

/** A grant that would lift a denial. */
export interface Grant {
  readonly rule: 'consent' | 'relationship' | 'invitation'
  readonly required: Json
}

/** The remedy of a reason; one without is none that anything is known to help. */
export function remedyOf({ remedy }: Reason): Remedy {
  return remedy ?? 'never'
}

/** The acts of which any one helps against a denial's reason, the caller's own fields first. */
export function actsOf(reason: Reason): readonly Act[] {
  switch (remedyOf(reason)) {
    case 'wait':
      return [{ key: 'wait' }]
    case 'supply':
      return supplying(reason)
    case 'refresh':
      return [refreshing(reason)]
    case 'obtain-consent':
      return obtaining(reason)
    case 'change-call':
      return [{ key: CHANGES[reason.rule] ?? reason.code }]
    default:
      return [{ key: `${reason.code} ${textOf(reason.observed, 'list')}` }]
  }
}

/** Whether the reason stands only because fields are unknown, so that any of them may do away with it: those fields. */
export function unknownFields(reason: Reason): readonly string[] {
  if (reason.remedy !== 'supply') return []
  const own = ownPath(reason)
  return own === 'all' ? [] : (reason.missing ?? []).filter((path) => path !== own)
}

function supplying(reason: Reason): readonly Act[] {
  const { code, missing = [] } = reason
  const own = ownPath(reason)
  if (own === 'all' && missing.length > 0) return [{ key: missing.join(' '), path: missing.join(' ') }]
  if (own !== undefined && own !== 'all') return [{ key: own, path: own }]
  if (missing.length === 0) return [{ key: code }]
  return [...missing.filter((path) => !isOfOthers(path)), ...missing.filter(isOfOthers)].map((path) => ({ key: path, path }))
}

/** What only the called party, or a table, can tell. */
function isOfOthers(path: string): boolean {
  return path.startsWith('calledParty') || path.startsWith('facts')
}

/**
 * The path that the rule itself missed, besides fields that made it match. It was named last, unless a field that made it match was the
 * same. `all`: every path is to be supplied. Undefined: the rule missed nothing, and stands only because fields are unknown.
 */
function ownPath({ code, rule, missing = [] }: Reason): string | 'all' | undefined {
  if (code === 'call/invalid') return 'all'
  const named = OWN[code] ?? (code.endsWith('/not-supplied') ? OWN_OF_RULE[rule] : undefined)
  if (named !== undefined && missing.includes(named)) return named
  return OWN_LAST.test(code) ? missing.at(-1) : undefined
}

const OWN_LAST = /\/not-supplied$|^facts\/unavailable$|^do-not-call\/not-checked$|^registration\/missing$/
const OWN_OF_RULE: { readonly [rule in string]?: string } = { registration: 'facts.registrations', relationship: 'facts.relationships' }
const OWN: { readonly [code in string]?: string } = {
  'caller-identity/no-script': 'script',
  'frequency-cap/history-unknown': 'facts.attempts',
  'law/caller-seat-unknown': 'seller.seat',
  'policy/not-recorded': 'onDecision',
  'quiet-hours/clock-unknown': 'callingFrom',
  'registration/missing': 'facts.registrations',
  'whereabouts/unknown': 'calledParty.addresses',
}

const CHANGES: { readonly [rule in string]?: string } = { 'caller-id': 'callerId', 'caller-identity': 'script' }

function refreshing({ code, observed }: Reason): Act {
  const list = textOf(observed, 'list')
  const path = code === 'do-not-call/list-stale' ? `facts.listings.${list}` : REFRESHED[code]
  return path === undefined ? { key: code } : { key: path, path }
}

const REFRESHED: { readonly [code in string]?: string } = { 'emergency/stale': 'facts.emergencies', 'reassigned-number/stale': 'facts.reassigned' }

/** The grant itself, where it is missing; and every grant that was tried and would lift the denial. */
function obtaining(reason: Reason): readonly Act[] {
  const grants = [reason, ...(reason.unless ?? [])].flatMap(({ rule, required }) => (isGrant(rule) ? [{ rule, required }] : []))
  if (grants.length === 0) return [{ key: reason.code }]
  return grants.map((grant) => ({ key: `${grant.rule} ${JSON.stringify(grant.required)}`, grant }))
}

function isGrant(rule: string): rule is Grant['rule'] {
  return rule === 'consent' || rule === 'relationship' || rule === 'invitation'
}

/** The acts that help against both: where one is more than the other asks, the greater. */
export function shared(some: readonly Act[], others: readonly Act[]): readonly Act[] {
  return some.flatMap((one) => {
    const met = others.find((other) => one.key === other.key || suffices(one, other))
    if (met !== undefined) return [one]
    const greater = others.find((other) => suffices(other, one))
    return greater === undefined ? [] : [greater]
  })
}

/** Whether what one consent must be is enough for another: as strong a form, all of its qualities, nothing else asked. */
function suffices({ grant: one }: Act, { grant: other }: Act): boolean {
  if (one?.rule !== 'consent' || other?.rule !== 'consent') return false
  const qualities = textsOf(one.required, 'qualities')
  return (
    rank(one.required) >= rank(other.required) &&
    textsOf(other.required, 'qualities').every((quality) => qualities.includes(quality)) &&
    OTHER_DEMANDS.every((name) => {
      const asked = field(other.required, name)
      return asked === undefined || JSON.stringify(asked) === JSON.stringify(field(one.required, name))
    })
  )
}

const OTHER_DEMANDS = ['validFor', 'validForUnlessStated', 'initiative', 'notVia', 'recordedIn', 'afterListing', 'forHours'] as const

function rank(required: Json): number {
  return (CONSENT_FORMS as readonly string[]).indexOf(textOf(required, 'form'))
}
