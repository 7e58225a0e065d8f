// Rows of a scrub that nothing in the policy could tell apart share one answer.
import type { Call } from '../core/call'
import type { Facts } from '../core/facts'
import type { PolicySpec } from '../core/policy-spec'
import type { Rule } from '../core/rule'
import type { CallableWindow } from './gate'

/** Whether every rule of the policy is one of ours: a rule of the user's own may read anything, the digits of the number too. */
export function isShareable({ spec }: Rule): boolean {
  return !hasOwnRules(spec)
}

/**
 * What a row has in common with its like, as a key: all of the call but whose it is, and what the lists say. `undefined` where something
 * is known of this very party.
 */
export function likeness(call: Call, facts: Facts, day: CallableWindow | undefined): string | undefined {
  if (isTheirOwn(facts)) return undefined
  const { id: _id, to: _to, at: _at, calledParty = {}, ...rest } = call
  const { id: _party, addresses = [], ...party } = calledParty
  const places = addresses.map(({ postalCode: _, ...place }) => place)
  const lists: unknown[] = []
  // a list that the gate answers itself was drawn this very moment, and its age says nothing
  for (const [list, listing] of Object.entries(facts.listings ?? {})) lists.push(list, listing.listed, list === 'internal' ? 0 : listing.drawnAt)
  const { listings: _lists, optOuts: _none, attempts: _a, consents: _c, contacts: _t, relationships: _r, complaints: _p, ...shared } = facts
  return `${sharedKey(shared)} ${JSON.stringify([day?.from, day?.to, rest, party, places, lists])}`
}

/** Whether something is known of this very party. */
function isTheirOwn({ optOuts, attempts, consents, contacts, relationships, complaints, preferences, reassigned, origin, listings }: Facts): boolean {
  for (const facts of [optOuts, attempts, consents, contacts, relationships, complaints]) if (facts !== undefined && facts.length > 0) return true
  if (preferences !== undefined || reassigned !== undefined || origin !== undefined) return true
  for (const { listedOn, blocks, spares, receipt } of Object.values(listings ?? {}))
    if (listedOn !== undefined || blocks !== undefined || spares !== undefined || receipt !== undefined) return true
  return false
}

/** What is the same for every row is written out once for as long as its parts are the same objects. */
function sharedKey(shared: Facts): string {
  const parts = Object.values(shared)
  if (parts.length !== lastShared.parts.length || parts.some((part, index) => part !== lastShared.parts[index])) {
    lastShared.parts = parts
    lastShared.key = JSON.stringify(shared)
  }
  return lastShared.key
}

const lastShared: { parts: readonly unknown[]; key: string } = { parts: [], key: '{}' }

function hasOwnRules(spec: PolicySpec | unknown): boolean {
  if (Array.isArray(spec)) return spec.some(hasOwnRules)
  if (typeof spec !== 'object' || spec === null) return false
  return Object.entries(spec).some(([kind, options]) => kind.startsWith('x-') || hasOwnRules(options))
}
