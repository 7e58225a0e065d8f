// What a pattern is made of.
import { fold, tokensOf } from './tokens'

/**
 * A phrase in words that are compared folded, separated by spaces:
 * `call|ring|phone` any one of these; `call*` any word that begins so; `[really]` may be there; `...` up to four other words; `<name>` a
 * word written like a name, or a placeholder; `<number>` digits, both also as one of several choices; `on_behalf_of` several words as one choice; a last `?` only in a
 * question. It never reaches beyond its sentence.
 */
export type Pattern = string

/** One place of a pattern: any of its choices, or a gap. */
export type Element = Choices | { readonly kind: 'gap' }

/** What may stand at one place of a pattern. */
export interface Choices {
  readonly kind: 'choices'
  /** Numbers of words. */
  readonly singles: readonly number[]
  /** Several words as one choice. */
  readonly several: readonly (readonly number[])[]
  readonly prefixes: readonly string[]
  readonly name: boolean
  readonly number: boolean
  readonly optional: boolean
}

const NAME = '<name>'
const NUMBER = '<number>'

/** Prefixes are found by their first letters. */
export const PREFIX_KEY = 3

/**
 * A pattern taken apart; its words get numbers, the same word the same one.
 * @throws RangeError for a pattern that begins with a gap or with what may be left out, or ends with a gap
 */
export function elementsOf(pattern: Pattern, numbers: Map<string, number>): { readonly elements: readonly Element[]; readonly inQuestion: boolean } {
  const parts = pattern.split(/\s+/).filter((part) => part !== '')
  const inQuestion = parts.at(-1) === '?'
  const elements = (inQuestion ? parts.slice(0, -1) : parts).map((part) => elementOf(part, numbers))
  const [first] = elements
  if (first === undefined || first.kind === 'gap' || first.optional) throw new RangeError(`\`${pattern}\` begins with what may be left out`)
  if (elements.at(-1)?.kind === 'gap') throw new RangeError(`\`${pattern}\` ends with a gap`)
  return { elements, inQuestion }
}

function elementOf(part: string, numbers: Map<string, number>): Element {
  if (part === '...') return { kind: 'gap' }
  const optional = part.startsWith('[') && part.endsWith(']')
  const body = optional ? part.slice(1, -1) : part
  const choices = body.split('|')
  const isPrefix = (choice: string): boolean => choice.endsWith('*')
  const prefixes = choices.filter(isPrefix).map((choice) => fold(choice.slice(0, -1)))
  const short = prefixes.find((prefix) => prefix.length < PREFIX_KEY)
  if (short !== undefined) throw new RangeError(`\`${short}*\` is too short a beginning of a word: ${PREFIX_KEY} letters at least`)
  const worded = choices.filter((choice) => !isPrefix(choice) && choice !== NAME && choice !== NUMBER)
  const numbered = worded.map((choice) => tokensOf(choice.replaceAll('_', ' ')).words.map((word) => numberOf(word, numbers)))
  return {
    kind: 'choices',
    optional,
    prefixes,
    name: choices.includes(NAME),
    number: choices.includes(NUMBER),
    singles: numbered.flatMap((one) => (one.length === 1 ? one : [])),
    several: numbered.filter((one) => one.length > 1),
  }
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, numbers.size)
  return numbers.size - 1
}
