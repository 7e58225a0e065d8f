// How far a consent, an opt-out or a partial listing reaches: its Scope against the call.
import type { Call } from '../core/call'
import { channelOf } from '../core/closed-sets'
import type { Scope } from '../core/facts'

/** Whether every stated part of the scope is known to cover the call, all of its products included. For what permits. */
export function covers(scope: Scope, call: Call): boolean {
  return notCovered(scope, call) === undefined
}

/** The first part of the scope that does not cover the call. */
export function notCovered(scope: Scope, call: Call): keyof Scope | undefined {
  if (scope.sellers !== undefined && !scope.sellers.includes(call.seller.id)) return 'sellers'
  if (scope.purposes !== undefined && !scope.purposes.includes(call.purpose)) return 'purposes'
  if (scope.modes !== undefined && !scope.modes.includes(call.mode)) return 'modes'
  if (scope.channels !== undefined && !scope.channels.includes(channelOf(call.mode))) return 'channels'
  if (scope.campaigns !== undefined && (call.campaign === undefined || !scope.campaigns.includes(call.campaign))) return 'campaigns'
  if (scope.products !== undefined && !allIn(call.products, scope.products)) return 'products'
  return undefined
}

/** Whether the scope may reach the call: every stated part does, and what is unknown on the call is reached. For what restricts. */
export function mayReach(scope: Scope, call: Call): boolean {
  if (scope.sellers !== undefined && !scope.sellers.includes(call.seller.id)) return false
  if (scope.purposes !== undefined && !scope.purposes.includes(call.purpose)) return false
  if (scope.modes !== undefined && !scope.modes.includes(call.mode)) return false
  if (scope.channels !== undefined && !scope.channels.includes(channelOf(call.mode))) return false
  if (scope.campaigns !== undefined && call.campaign !== undefined && !scope.campaigns.includes(call.campaign)) return false
  const { products } = scope
  if (products === undefined || call.products === undefined || call.products.length === 0) return true
  return call.products.some((product) => products.includes(product))
}

function allIn(products: readonly string[] | undefined, listed: readonly string[]): boolean {
  return products !== undefined && products.length > 0 && products.every((product) => listed.includes(product))
}
