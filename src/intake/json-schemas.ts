// The schemas of what people hand over, for editors and other languages.
import { z } from 'zod'
import { lazily } from '../core/lazily'
import { callSchema } from './call-schema'
import { factsSchema } from './facts-schema'

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema of a call as handed over, `CallInput`. It knows shapes, not the world: that a time zone or a region exists only
 * `parseCall` knows.
 * @example
 * console.log(JSON.stringify(callJsonSchema(), null, 2))
 */
export const callJsonSchema: () => JsonSchema = lazily(() => published(callSchema(), 'call', 'A call that is about to be dialled'))

/**
 * The JSON Schema of facts as handed over, `FactsInput`. An absent field was not looked up; an empty list was, and there is nothing.
 * @example
 * console.log(JSON.stringify(factsJsonSchema(), null, 2))
 */
export const factsJsonSchema: () => JsonSchema = lazily(() => published(factsSchema(), 'facts', 'What is known about a call'))

function published(schema: z.ZodType, name: string, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    unrepresentable: 'any',
    // `format` says the same, and is what people read.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'date') delete jsonSchema.pattern
    },
  })
  return { $schema, $id: `https://dialgate.dev/${name}.schema.json`, title, ...rest }
}
