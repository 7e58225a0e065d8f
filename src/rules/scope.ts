// What a count is kept by: which earlier attempts concern the same person, seller, subject … as the call.
import { z } from 'zod'
import type { Call } from '../core/call'
import { type Channel, channelOf, DISPOSITIONS, type Disposition, OUTCOMES, type Outcome } from '../core/closed-sets'
import type { Attempt } from '../core/facts'
import type { ScopeKey } from '../core/policy-spec'

const SCOPE_KEYS = ['phone-number', 'person', 'seller', 'campaign', 'subject', 'product', 'debt', 'channel'] as const satisfies readonly ScopeKey[]
/** Reads scope keys. */
export const scopeSchema = z.array(z.enum(SCOPE_KEYS)).min(1).readonly()
/** Of one seller to one person, unless said. */
export const DEFAULT_SCOPE: readonly ScopeKey[] = ['person', 'seller']
/** How an attempt ended. */
export const endingSchema = z.enum([...DISPOSITIONS, ...OUTCOMES])

/**
 * Whether an attempt falls into the call's scope by every key. A person is the same where both are known and equal, else the number
 * decides; campaign, subject, debt and product count where either side does not know them. The call itself never counts.
 */
export function inScope(keys: readonly ScopeKey[], attempt: Attempt, call: Call): boolean {
  if (attempt.callId === call.id && call.id !== '') return false
  for (const key of keys) if (!same(key, attempt, call)) return false
  return true
}

/** Whether an attempt was by one of the channels; absent: all. */
export function byChannel(channels: readonly Channel[] | undefined, channel: Channel): boolean {
  return channels === undefined || channels.includes(channel)
}

/** Whether an attempt ended in one of these ways. */
export function endedSo(endings: readonly (Outcome | Disposition)[], { disposition, outcome }: Attempt): boolean {
  return endings.includes(disposition) || (outcome !== undefined && endings.includes(outcome))
}

/** Whether a person was talked to: connected, and not by a machine that answered. */
export function wasConversation({ disposition, answeredBy }: Attempt): boolean {
  return disposition === 'connected' && answeredBy !== 'machine'
}

function same(key: ScopeKey, attempt: Attempt, call: Call): boolean {
  switch (key) {
    case 'phone-number':
      return attempt.number === call.to
    case 'person': {
      const person = call.calledParty?.id
      return attempt.person !== undefined && person !== undefined ? attempt.person === person : attempt.number === call.to
    }
    case 'seller':
      return attempt.seller === call.seller.id
    case 'campaign':
      return agree(attempt.campaign, call.campaign)
    case 'subject':
      return agree(attempt.subject, call.subject)
    case 'debt':
      return agree(attempt.debt, call.debt)
    case 'product':
      return overlap(attempt.products, call.products)
    case 'channel':
      return attempt.channel === channelOf(call.mode)
    default:
      return key satisfies never
  }
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other
}

function overlap(some: readonly string[] | undefined, others: readonly string[] | undefined): boolean {
  if (some === undefined || others === undefined || some.length === 0 || others.length === 0) return true
  return some.some((product) => others.includes(product))
}
