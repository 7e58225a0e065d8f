import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { world } from '../../src/law/jurisdictions/world'
import { ruleFromSpec } from '../../src/rules/rule-from-spec'
import { filesIn, nodesOf, sources, syntaxOf, textOf } from './source'

/** Files past 250 lines, and why each is still one idea. Generated tables, the text of law and the sentences of a language are not counted. */
const LONG: ReadonlyMap<string, string> = new Map([['src/core/facts.ts', 'the dictionary of facts: what is given and what rules see, side by side']])
const LONGEST = 250

const isTable = (path: string) => path.includes('/data/')
const isText = (path: string) =>
  path.startsWith('src/law/jurisdictions/') ||
  path === 'src/law/registers.ts' ||
  path.startsWith('src/explain/languages/') ||
  path.startsWith('src/script/languages/')
const inFolders = (...folders: string[]) => sources.filter((path) => folders.some((folder) => path.startsWith(`src/${folder}/`)))
const isString = (node: ts.Node): node is ts.StringLiteralLike => ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)

describe('how files are named and kept', () => {
  test('in kebab-case', () => {
    const names = [...sources, ...filesIn('test')]
      .flatMap((path) => path.split('/').slice(1))
      .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|bench|config|d))?(\.ts)?$/.test(name))
    expect(names).toEqual([])
  })

  test('for what they hold, never as utils, helpers, common or types', () => {
    const files = [...sources, ...filesIn('test').filter((path) => !path.endsWith('.test.ts'))]
    expect(files.filter((path) => /(^|[/-])(utils?|helpers?|common|types|misc)(\.|\/|-|$)/.test(path))).toEqual([])
  })

  test('one idea long: past 250 lines only with a reason', () => {
    const long = sources.filter((path) => !isTable(path) && !isText(path) && textOf(path).split('\n').length - 1 > LONGEST)
    expect(long).toEqual([...LONG.keys()])
  })

  test('with nothing left for later', () => {
    expect(sources.filter((path) => /\b(TODO|FIXME|XXX|HACK)\b/.test(textOf(path)))).toEqual([])
  })

  test('without a word of where they were written', () => {
    const outside = ['../' + 'shared', '/' + 'work/']
    expect([...sources, ...filesIn('test'), ...filesIn('examples')].filter((path) => outside.some((place) => textOf(path).includes(place)))).toEqual(
      [],
    )
  })
})

describe('how it is typed', () => {
  test('without any', () => {
    const loose = sources.flatMap((path) =>
      nodesOf(path, (node): node is ts.KeywordTypeNode => node.kind === ts.SyntaxKind.AnyKeyword).map(({ at }) => at),
    )
    expect(loose).toEqual([])
  })

  test('without telling the compiler to look away', () => {
    expect([...sources, ...filesIn('test')].filter((path) => /@ts-(ignore|nocheck)/.test(textOf(path)) && !path.endsWith('style.test.ts'))).toEqual(
      [],
    )
  })
})

describe('what is pure', () => {
  const isClock = (node: ts.Node): node is ts.Expression =>
    (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0) ||
    (ts.isCallExpression(node) &&
      /^(Date\.now|performance\.now|DateTime\.(now|local|utc))$/.test(node.expression.getText()) &&
      node.arguments.length === 0)

  test('reads no clock: only the gate and the command line do', () => {
    const pure = sources.filter((path) => !path.startsWith('src/gate/') && !path.startsWith('src/cli/'))
    expect(pure.flatMap((path) => nodesOf(path, isClock).map(({ at }) => at))).toEqual([])
  })

  test('reads no environment, and prints nothing', () => {
    const wrong = sources.filter((path) => !path.startsWith('src/cli/')).flatMap((path) => nodesOf(path, isReach).map(({ at }) => at))
    expect(wrong).toEqual([])
  })

  const isReach = (node: ts.Node): node is ts.PropertyAccessExpression =>
    ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && ['process', 'console'].includes(node.expression.text)

  test('names no country in core, rules and gate', () => {
    const names = world.map(({ name }) => name)
    // The Union is no country: to be passed over as a place, it must be named.
    const isPlace = (text: string) => text !== 'EU' && (/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(text) || names.some((name) => text.includes(name)))
    const places = inFolders('core', 'rules', 'gate').flatMap((path) =>
      nodesOf(path, isString)
        .filter(({ node }) => isPlace(node.text))
        .map(({ node, at }) => `${at} ${node.text}`),
    )
    expect(places).toEqual([])
  })

  test('gives no offset of a clock as a literal, and reads no text of a locale', () => {
    expect(sources.filter((path) => /\btoLocale(Date|Time)?String\b|getTimezoneOffset|Intl\.DateTimeFormat/.test(textOf(path)))).toEqual([])
  })
})

describe('hazard 21: what is not implemented cannot be constructed', () => {
  const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
    ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isMethodDeclaration(node)
  const answerOf = ({ body }: ts.FunctionLikeDeclaration): ts.Node | undefined => {
    if (body === undefined || !ts.isBlock(body)) return body !== undefined && ts.isParenthesizedExpression(body) ? body.expression : body
    const [only, ...more] = body.statements
    return only !== undefined && more.length === 0 && ts.isReturnStatement(only) ? only.expression : undefined
  }
  /** A named function that answers `true`, or any that takes a call, looks at nothing, and allows. */
  const isStub = (node: ts.Node): node is ts.FunctionLikeDeclaration => {
    if (!isFunction(node)) return false
    const answer = answerOf(node)
    if (answer?.kind === ts.SyntaxKind.TrueKeyword) return !ts.isArrowFunction(node) || ts.isVariableDeclaration(node.parent)
    const looksAt = node.parameters.some(({ name }) => new RegExp(`\\b${name.getText()}\\b`).test(answer?.getText() ?? ''))
    return node.parameters.length > 0 && !looksAt && /^(\{\s*allowed: true\b|SILENT\b)/.test(answer?.getText() ?? '')
  }

  test('no function only says yes', () => {
    expect(sources.flatMap((path) => nodesOf(path, isStub).map(({ at }) => at))).toEqual([])
  })

  test('no function only says that it is not there', () => {
    expect(sources.filter((path) => /not (yet )?(implemented|supported)|unimplemented/i.test(syntaxOf(path).text))).toEqual([])
  })

  test('a kind of rule that does not exist is refused when the policy is built', () => {
    expect(() => ruleFromSpec({ 'not-there': {} })).toThrow(expect.objectContaining({ code: 'invalid-policy' }))
  })
})
