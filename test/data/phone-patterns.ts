// Regular expressions over decimal digits, and their Brzozowski derivatives: what is left to match after one more digit.

/** A pattern by its number: equal patterns have equal numbers. */
export type Pattern = number

/** The pattern that matches nothing. */
export const NOTHING: Pattern = 0
/** The pattern that matches only the empty text. */
export const EMPTY: Pattern = 1

type Node =
  | { readonly is: 'nothing' | 'empty' }
  | { readonly is: 'digit'; readonly mask: number }
  | { readonly is: 'sequence'; readonly first: Pattern; readonly rest: Pattern }
  | { readonly is: 'choice'; readonly among: readonly Pattern[] }

const ANY_DIGIT = 0b1111111111
const nodes: Node[] = [{ is: 'nothing' }, { is: 'empty' }]
const accepting: boolean[] = [false, true]
const interned = new Map<string, Pattern>()
const derivatives = new Map<number, Pattern>()

/** Whether the pattern matches the empty text. */
export function isNullable(pattern: Pattern): boolean {
  return accepting[pattern] === true
}

/** What must follow for the pattern to match, once a digit was read. */
export function derivative(pattern: Pattern, digit: number): Pattern {
  const key = pattern * 10 + digit
  const known = derivatives.get(key)
  if (known !== undefined) return known
  const result = derive(nodeOf(pattern), digit)
  derivatives.set(key, result)
  return result
}

/** The pattern followed by anything up to so many digits. */
export function andUpTo(pattern: Pattern, digits: number): Pattern {
  let tail = EMPTY
  for (let count = 0; count < digits; count++) tail = choice([EMPTY, sequence(digitOf(ANY_DIGIT), tail)])
  return sequence(pattern, tail)
}

/**
 * Reads the dialect of libphonenumber's metadata: digits, classes, `\d`, groups, `|`, `?`, `{n}`, `{n,m}`.
 * @throws Error at anything else
 */
export function patternOf(source: string): Pattern {
  let at = 0
  const result = readChoice()
  if (at < source.length) throw new Error(`\`${source.slice(at)}\` trails in \`${source}\``)
  return result

  function readChoice(): Pattern {
    const among = [readSequence()]
    while (source[at] === '|') {
      at++
      among.push(readSequence())
    }
    return choice(among)
  }

  function readSequence(): Pattern {
    const parts: Pattern[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(readRepeated())
    return parts.reduceRight((rest, part) => sequence(part, rest), EMPTY)
  }

  function readRepeated(): Pattern {
    let pattern = readOne()
    for (;;) {
      if (source[at] === '?') {
        at++
        pattern = choice([pattern, EMPTY])
      } else if (source[at] === '{') {
        const end = source.indexOf('}', at)
        const [least = 0, most = least] = source
          .slice(at + 1, end)
          .split(',')
          .map(Number)
        at = end + 1
        pattern = repeat(pattern, least, most)
      } else return pattern
    }
  }

  function readOne(): Pattern {
    const symbol = source[at] ?? ''
    if (symbol === '(') {
      at += source.startsWith('(?:', at) ? 3 : 1
      const inner = readChoice()
      if (source[at++] !== ')') throw new Error(`a group is open in \`${source}\``)
      return inner
    }
    if (symbol === '[') {
      const end = source.indexOf(']', at)
      const mask = maskOf(source.slice(at + 1, end))
      at = end + 1
      return digitOf(mask)
    }
    if (source.startsWith('\\d', at)) {
      at += 2
      return digitOf(ANY_DIGIT)
    }
    if (!/\d/.test(symbol)) throw new Error(`\`${symbol}\` is unknown in \`${source}\``)
    at++
    return digitOf(1 << Number(symbol))
  }
}

function maskOf(digitClass: string): number {
  let mask = 0
  for (const [, from, to] of digitClass.replaceAll('\\d', '0-9').matchAll(/(\d)(?:-(\d))?/g))
    for (let digit = Number(from); digit <= Number(to ?? from); digit++) mask |= 1 << digit
  return mask
}

function repeat(pattern: Pattern, least: number, most: number): Pattern {
  let result = EMPTY
  for (let count = least; count < most; count++) result = choice([EMPTY, sequence(pattern, result)])
  for (let count = 0; count < least; count++) result = sequence(pattern, result)
  return result
}

function derive(node: Node, digit: number): Pattern {
  switch (node.is) {
    case 'nothing':
    case 'empty':
      return NOTHING
    case 'digit':
      return (node.mask >> digit) & 1 ? EMPTY : NOTHING
    case 'choice':
      return choice(node.among.map((pattern) => derivative(pattern, digit)))
    case 'sequence': {
      const within = sequence(derivative(node.first, digit), node.rest)
      return isNullable(node.first) ? choice([within, derivative(node.rest, digit)]) : within
    }
  }
}

function digitOf(mask: number): Pattern {
  return mask === 0 ? NOTHING : intern(`d${mask}`, { is: 'digit', mask }, false)
}

function sequence(first: Pattern, rest: Pattern): Pattern {
  if (first === NOTHING || rest === NOTHING) return NOTHING
  if (first === EMPTY) return rest
  if (rest === EMPTY) return first
  const node = nodeOf(first)
  if (node.is === 'sequence') return sequence(node.first, sequence(node.rest, rest))
  return intern(`s${first},${rest}`, { is: 'sequence', first, rest }, isNullable(first) && isNullable(rest))
}

function choice(patterns: readonly Pattern[]): Pattern {
  const flat = new Set<Pattern>()
  for (const pattern of patterns) {
    const node = nodeOf(pattern)
    for (const each of node.is === 'choice' ? node.among : [pattern]) if (each !== NOTHING) flat.add(each)
  }
  const among = [...flat].sort((a, b) => a - b)
  const [only] = among
  if (only === undefined) return NOTHING
  return among.length === 1 ? only : intern(`c${among.join()}`, { is: 'choice', among }, among.some(isNullable))
}

function intern(key: string, node: Node, nullable: boolean): Pattern {
  const known = interned.get(key)
  if (known !== undefined) return known
  interned.set(key, nodes.length)
  accepting.push(nullable)
  return nodes.push(node) - 1
}

function nodeOf(pattern: Pattern): Node {
  const node = nodes[pattern]
  if (node === undefined) throw new Error(`no pattern ${pattern}`)
  return node
}
