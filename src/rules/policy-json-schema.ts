// The schema of policies as JSON, for editors and other languages.
import { z } from 'zod'
import { type AnyRuleMaker, makersOf } from './kinds'
import { matchSchema } from './match'

/**
 * The JSON Schema of a policy, as `ruleFromSpec` reads it; with makers besides the built-in ones, of those too.
 * @example
 * console.log(JSON.stringify(policyJsonSchema(), null, 2))
 */
export function policyJsonSchema(kinds: readonly AnyRuleMaker[] = []): Readonly<Record<string, unknown>> {
  const policy = { $ref: '#/$defs/policy' }
  const policies = { type: 'array', items: policy, minItems: 1 }
  const shapes = [
    shape({ every: policies }),
    shape({ some: policies }),
    shape({ when: optionsOf(matchSchema()), then: policy }),
    shape({ except: policy, liftedBy: policies }),
    ...[...makersOf(), ...kinds].map(({ kind, optionsSchema }) => shape({ [kind]: optionsOf(optionsSchema()) })),
    // rules that are handed to ruleFromSpec, and whose options only their makers know
    {
      type: 'object',
      patternProperties: { '^(x-.+|lawful|ethical)$': {}, '^\\$schema$': { type: 'string' } },
      additionalProperties: false,
      minProperties: 1,
    },
  ]
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://dialgate.dev/policy.schema.json',
    title: 'A policy: which calls may be made',
    ...policy,
    $defs: { policy: { anyOf: shapes } },
  }
}

/** An object of just these keys, and on top a `$schema`. */
function shape(properties: { readonly [key: string]: unknown }): Readonly<Record<string, unknown>> {
  return {
    type: 'object',
    properties: { $schema: { type: 'string' }, ...properties },
    required: Object.keys(properties),
    additionalProperties: false,
  }
}

function optionsOf(schema: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' })
  return rest
}
