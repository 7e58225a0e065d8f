import { describe, expect, test } from 'vitest'
import { callJsonSchema, factsJsonSchema } from '../../src/intake/json-schemas'

describe('the JSON Schema of a call', () => {
  const schema = callJsonSchema() as { [keyword: string]: Record<string, unknown> }

  test('names itself and its draft, and is plain JSON', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://dialgate.dev/call.schema.json',
      type: 'object',
    })
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })

  test('asks for what is required and refuses what is unknown', () => {
    expect(schema).toMatchObject({ required: ['to', 'at', 'mode', 'purpose', 'seller'], additionalProperties: false })
    expect(Object.keys(schema.properties ?? {})).toContain('defaultCountry')
    expect(Object.keys(schema.properties ?? {})).not.toContain('whereabouts')
  })

  test('takes instants as text or number', () => {
    expect(schema.properties?.at).toMatchObject({ type: ['string', 'number'] })
  })
})

describe('the JSON Schema of facts', () => {
  const schema = factsJsonSchema() as { [keyword: string]: Record<string, unknown> }

  test('requires nothing and refuses what is unknown', () => {
    expect(schema).toMatchObject({ $id: 'https://dialgate.dev/facts.schema.json', additionalProperties: false })
    expect(schema.required).toBeUndefined()
  })

  test('knows every fact', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(
      expect.arrayContaining(['optOuts', 'listings', 'consents', 'attempts', 'attemptsSince', 'emergencies', 'notices', 'unavailable']),
    )
  })

  test('leaves no scalar without a type', () => {
    const empty: string[] = []
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Array.isArray(value) && Object.keys(value).length === 0 && !path.endsWith('.default')) empty.push(path)
      for (const [key, item] of Object.entries(value)) look(item, `${path}.${key}`)
    }
    look(schema, 'facts')
    look(callJsonSchema(), 'call')
    expect(empty).toEqual([])
  })
})
