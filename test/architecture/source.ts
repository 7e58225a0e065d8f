// The source as the architecture tests read it: files, what they import, and their syntax.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every TypeScript file below a folder of the project, as `src/core/rule.ts`. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort()
}

export const sources = filesIn('src')

const texts = new Map<string, string>()
export function textOf(path: string): string {
  const text = texts.get(path) ?? readFileSync(join(root, path), 'utf8')
  texts.set(path, text)
  return text
}

const parsed = new Map<string, ts.SourceFile>()
export function syntaxOf(path: string): ts.SourceFile {
  const syntax = parsed.get(path) ?? ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ESNext, true)
  parsed.set(path, syntax)
  return syntax
}

/** Every node of a file that is asked for, with its line. */
export function nodesOf<T extends ts.Node>(path: string, wanted: (node: ts.Node) => node is T): readonly { readonly node: T; readonly at: string }[] {
  const found: { node: T; at: string }[] = []
  const file = syntaxOf(path)
  const visit = (node: ts.Node): void => {
    if (wanted(node)) found.push({ node, at: `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}` })
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** What a file imports, re-exports or loads, type imports included. */
export function importsOf(path: string): readonly string[] {
  return nodesOf(path, isSpecifier).map(({ node }) => node.text)
}

function isSpecifier(node: ts.Node): node is ts.StringLiteral {
  if (!ts.isStringLiteral(node)) return false
  const { parent } = node
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return parent.moduleSpecifier === node
  if (ts.isLiteralTypeNode(parent)) return ts.isImportTypeNode(parent.parent)
  return ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword
}

/** The folder of `src/` that a relative import leads to; `index.ts` itself is the folder `.`. */
export function folderOf(path: string, specifier: string): string {
  const target = relative(join(root, 'src'), resolve(root, dirname(path), specifier)).replaceAll('\\', '/')
  return target.includes('/') ? (target.split('/')[0] ?? '.') : '.'
}

/** The name under which a package is declared: `libphonenumber-js` of `libphonenumber-js/max`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
