// Code out of comments and documents, made into modules that compile.
import ts from 'typescript'
import { entries } from './public-entries'
import { sources, syntaxOf, textOf } from './source'

/** What an example may take for granted besides the public names. */
const GIVEN = `
declare const call: import('dialgate').Call
declare const calls: readonly import('dialgate').Call[]
declare const input: import('dialgate').CallInput
declare const facts: import('dialgate').Facts
declare const verdict: import('dialgate').Verdict
declare const denial: import('dialgate').Deny
declare const reason: import('dialgate').Reason
declare const policy: import('dialgate').Rule
declare const rule: import('dialgate').Rule
declare const gate: import('dialgate').Gate
declare const json: import('dialgate').Json
declare const options: import('dialgate').GateOptions
declare const number: import('dialgate').PhoneNumber
declare const consents: NonNullable<import('dialgate').Facts['consents']>
declare const older: NonNullable<import('dialgate').Facts['listings']>[string]
declare const newer: NonNullable<import('dialgate').Facts['listings']>[string]
declare const at: import('dialgate').Instant
declare const now: import('dialgate').Instant
declare const from: import('dialgate').Instant
declare const to: import('dialgate').Instant
declare const zone: import('../../src/time/zone').Zone
declare const lead: { readonly id: string; readonly phone: string }
declare const db: { whatWeKnowOf(number: string): import('dialgate').FactsInput; query(sql: string, values?: readonly unknown[]): Promise<unknown> }
declare function dial(callId: string): Promise<void>
declare const describe: typeof import('vitest').describe
declare const test: typeof import('vitest').test
declare const expect: typeof import('vitest').expect
`
const GIVEN_NAMES = [...GIVEN.matchAll(/^declare (?:const|function) (\w+)/gm)].map((match) => match[1] ?? '')
const PUBLIC = ['dialgate', 'dialgate/law', 'dialgate/script', 'dialgate/testing']

/** Every `@example`, by where it stands. */
export function docExamples(): ReadonlyMap<string, { readonly path: string; readonly code: string }> {
  const found = new Map<string, { path: string; code: string }>()
  for (const path of sources)
    for (const { 0: comment, index } of textOf(path).matchAll(/\/\*\*[\s\S]*?\*\//g)) {
      const [, example] = comment.replace(/\*\/$/, '').split('@example')
      if (example === undefined) continue
      const code = example.split('\n').map((line) => line.replace(/^\s*\* ?/, ''))
      found.set(`${path}:${textOf(path).slice(0, index).split('\n').length}`, { path, code: code.join('\n') })
    }
  return found
}

/** A module of an example: the public names, what its own file exports, and what is given. What it declares itself shadows them. */
export function moduleOf(code: string, path?: string): string {
  const imports = code.match(/^import [^\n]*$/gm) ?? []
  const body = code.replace(/^import [^\n]*$/gm, '').replace(/^export (?=const|function|type|interface|async)/gm, '')
  const own = path === undefined ? [] : [...new Set(exportsOf(path))]
  const given = GIVEN.split('\n').filter((line) => !own.includes(/^declare (?:const|function) (\w+)/.exec(line)?.[1] ?? ''))
  const taken = new Set([...own, ...imports.flatMap(namesOf)])
  const known = PUBLIC.flatMap((entry) => {
    const names = exportsOf(entries.get(entry) ?? '').filter((name) => !taken.has(name) && !GIVEN_NAMES.includes(name))
    for (const name of names) taken.add(name)
    return names.length === 0 ? [] : [`import { ${names.join(', ')} } from '${entry}'`]
  })
  const ownImport = path === undefined || own.length === 0 ? [] : [`import { ${own.join(', ')} } from '../../${path.replace(/\.ts$/, '')}'`]
  const zod = taken.has('z') ? [] : ["import { z } from 'zod'"]
  return [...imports, ...zod, ...ownImport, ...known, ...given, 'async function example() {', body, '}', 'export {}'].join('\n')
}

/** The names of values that a file exports, as far as its syntax shows. */
export function exportsOf(path: string): readonly string[] {
  return syntaxOf(path).statements.flatMap((statement): string[] => {
    if (ts.isExportDeclaration(statement)) {
      if (statement.isTypeOnly || statement.exportClause === undefined || !ts.isNamedExports(statement.exportClause)) return []
      return statement.exportClause.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text)
    }
    const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (!exported) return []
    if (ts.isFunctionDeclaration(statement)) return statement.name === undefined ? [] : [statement.name.text]
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText())
    return []
  })
}

export interface Block {
  readonly language: string
  readonly code: string
  readonly line: number
  /** Nothing but empty lines stands between it and the block before. */
  readonly follows: boolean
}

/**
 * What a document says that a block prints: the block of `text` right below it, or else what stands in a comment after each
 * `console.log(…)`; undefined where it says nothing.
 */
export function printedBy({ code }: Block, next: Block | undefined): string | undefined {
  if (!code.includes('console.log(')) return undefined
  if (next?.language === 'text' && next.follows) return next.code.trimEnd()
  const said = [...code.matchAll(/^console\.log\(.*\) \/\/ (.*)$/gm)].map(([, text]) => text)
  return said.length === code.split('console.log(').length - 1 ? said.join('\n') : undefined
}

/** The fenced blocks of a document in order. */
export function blocksOf(markdown: string): readonly Block[] {
  return [...markdown.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1] ?? '',
    code: match[2] ?? '',
    line: markdown.slice(0, match.index).split('\n').length,
    follows: /```\s*$/.test(markdown.slice(0, match.index)),
  }))
}

function namesOf(line: string): string[] {
  const names = /\{([^}]*)\}/.exec(line)?.[1]?.split(',') ?? []
  return names.map((name) => (name.split(' as ').at(-1) ?? '').replace('type ', '').trim())
}
