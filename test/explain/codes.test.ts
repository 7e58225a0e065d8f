// Reads the sources: every code that can be emitted has a sentence, and no sentence is for a code that cannot.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { QUESTIONS, STATEMENTS } from '../../src/core/closed-sets'
import { DUTY_CODES, FAULT_FAMILIES, FAULTS, REASON_CODES } from '../../src/explain/codes'
import { en } from '../../src/explain/languages/en'

const root = fileURLToPath(new URL('../../src/', import.meta.url))
const sources = ['rules', 'law', 'intake', 'gate']
  .flatMap((folder) => readdirSync(root + folder).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(root + file, 'utf8').replaceAll(/^(import|export) .* from .*$/gm, '') }))

const RULES = [
  ...['abandonment', 'caller-id', 'caller-identity', 'confirmation', 'consent', 'cooling-off', 'do-not-call', 'emergency', 'frequency-cap'],
  ...['invitation', 'opt-out', 'prohibition', 'quiet-hours', 'reassigned-number', 'recording', 'registration', 'relationship'],
  ...['call', 'whereabouts', 'law', 'facts', 'policy', 'rule', 'script'],
]
const ruleOf = (code: string): string => code.split('/')[0] ?? ''

/** The values of a zod enum that a template code is made with. */
function enumIn(file: string, name: string): readonly string[] {
  const text = sources.find((source) => source.file === file)?.text ?? ''
  const values = new RegExp(`\\b${name}: z\\s*\\.enum\\(\\[([^\\]]*)\\]`).exec(text)?.[1] ?? ''
  return [...values.matchAll(/'([^']+)'/g)].map(([, value = '']) => value)
}

function emitted(): { readonly reasons: readonly string[]; readonly duties: readonly string[]; readonly templates: readonly string[] } {
  const [all, duties, templates] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const { text } of sources) {
    for (const [, code = ''] of text.matchAll(/'([a-z-]+\/[a-z-]+)'/g)) if (RULES.includes(ruleOf(code))) all.add(code)
    for (const [, code = ''] of text.matchAll(/code: '([^']+)',\s*kind:/g)) duties.add(code)
    for (const [, template = ''] of text.matchAll(/`((?:[a-z-]+|\$\{kind\})\/\$?[^`\n]*)`/g)) if (template.includes('${')) templates.add(template)
    for (const [, kind] of text.matchAll(/missingFact(?:Reason)?\('([a-z-]+)'/g)) all.add(`${kind}/not-supplied`)
  }
  for (const what of enumIn('rules/prohibition.ts', 'what')) all.add(`prohibition/${what}`)
  for (const must of enumIn('rules/confirmation.ts', 'must')) duties.add(`confirmation/${must}`)
  for (const onNo of enumIn('rules/caller-identity.ts', 'onNo')) duties.add(`caller-identity/${onNo}`)
  // a list that was not supplied is `not-checked`, and one that was not answered `facts/unavailable`
  all.delete('do-not-call/not-supplied')
  // proclaimed holidays never deny by absence, only when they were asked for and not answered
  all.delete('quiet-hours/not-supplied')
  // the gate's own table of what is known only at the dial: no rule emits it
  all.delete('caller-identity/not-supplied')
  return { reasons: [...all].filter((code) => !duties.has(code)).toSorted(), duties: [...duties].toSorted(), templates: [...templates] }
}

describe('codes', () => {
  const { reasons, duties, templates } = emitted()

  test('every reason has a sentence, and every sentence a reason', () => {
    expect(reasons).toEqual([...REASON_CODES].toSorted())
    expect(Object.keys(en.reasons).toSorted()).toEqual(reasons)
  })

  test('every duty has a line, and every line a duty', () => {
    expect(duties).toEqual([...DUTY_CODES].toSorted())
    expect(Object.keys(en.duties).toSorted()).toEqual(duties)
  })

  test('codes are put together only in ways that this test knows', () => {
    const codes = templates.filter((template) => template.startsWith('${kind}/') || RULES.includes(ruleOf(template)))
    expect(codes.toSorted()).toEqual([
      '${kind}/not-supplied',
      'caller-identity/${onNo}',
      "caller-identity/${typeof what === 'string' ? what : what.join('-or-')}",
      'confirmation/${must}',
      'prohibition/${what}',
    ])
  })

  test('every fault of a consent, relationship or invitation has a name', () => {
    const whole = new Set<string>()
    const families = new Set<string>()
    for (const file of ['rules/standing-consent.ts', 'rules/invitation.ts', 'rules/relationship.ts']) {
      const text = sources.find((source) => source.file === file)?.text ?? ''
      for (const [, fault = ''] of text.matchAll(/(?:fault: |return (?:[^\n]*\? )?)'([a-z-]+)'/g)) whole.add(fault)
      for (const [, family = ''] of text.matchAll(/`([a-z]+)-\$\{/g)) families.add(family)
    }
    expect([...whole].toSorted()).toEqual([...FAULTS].toSorted())
    expect([...families].toSorted()).toEqual([...FAULT_FAMILIES].toSorted())
  })

  test('every statement and question has a name', () => {
    expect(Object.keys(en.statements).toSorted()).toEqual([...STATEMENTS].toSorted())
    expect(Object.keys(en.questions).toSorted()).toEqual([...QUESTIONS].toSorted())
  })
})
