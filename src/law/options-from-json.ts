// The options of `lawful` as a policy file writes them.
import { gateError } from '../core/errors'
import type { Json } from '../core/scalars'
import { ruleFromSpec } from '../rules/rule-from-spec'
import type { Jurisdiction } from './jurisdiction'
import { jurisdictionFromSpec } from './jurisdiction-from-spec'
import type { LawfulOptions } from './lawful-over'

/** Plain options name carried jurisdictions by id and give others, and the fallback, in full. */
export function optionsFromJson(json: Json, known: readonly Jurisdiction[]): LawfulOptions {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw gateError('invalid-policy', [{ path: 'lawful', message: 'is no object of options' }])
  const { jurisdictions, unknownLaw, ...rest } = json as { readonly [key: string]: Json | undefined }
  return {
    ...rest,
    ...(jurisdictions === undefined ? {} : { jurisdictions: listOf(jurisdictions).map((one) => jurisdictionOf(one, known)) }),
    ...(unknownLaw === undefined ? {} : { unknownLaw: fallbackOf(unknownLaw) }),
  } as LawfulOptions
}

function listOf(jurisdictions: Json): readonly Json[] {
  if (!Array.isArray(jurisdictions)) throw gateError('invalid-policy', [{ path: 'lawful.jurisdictions', message: 'is no list' }])
  return jurisdictions
}

function jurisdictionOf(one: Json, known: readonly Jurisdiction[]): Jurisdiction {
  if (typeof one !== 'string') return jurisdictionFromSpec(one)
  const found = known.find(({ id }) => id === one)
  if (found === undefined) throw gateError('invalid-policy', [{ path: 'lawful.jurisdictions', message: `unknown jurisdiction \`${one}\`` }])
  return found
}

function fallbackOf(unknownLaw: Json): NonNullable<LawfulOptions['unknownLaw']> {
  if (typeof unknownLaw === 'object' && unknownLaw !== null && 'fallback' in unknownLaw) return { fallback: ruleFromSpec(unknownLaw.fallback) }
  return unknownLaw as 'deny'
}
