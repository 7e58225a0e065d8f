// Phrases as a lexicon writes them, and where they stand in a text.
import { type Element, elementsOf, type Pattern, PREFIX_KEY } from './pattern-elements'
import type { Tokens } from './tokens'

/** What is meant, and what looks like it and is not: where an exception overlaps, nothing was said. */
export interface Phrases {
  readonly is: readonly Pattern[]
  readonly not?: readonly Pattern[]
}

/** Where a phrase stands, in tokens, half-open. */
export interface Place {
  readonly first: number
  readonly end: number
}

/** Groups of phrases ready to be looked for, all in one pass. */
export interface Finder<Group extends string> {
  /** Every place where a phrase of a group stands, in order of the text. */
  find(tokens: Tokens): ReadonlyMap<Group, readonly Place[]>
}

/**
 * Makes groups of phrases ready. Looking is linear in the text: from each token only the phrases that can begin with its word are tried,
 * and each looks no further than its own length and gaps. Words are compared as numbers.
 * @throws RangeError for a pattern that begins with a gap or with what may be left out, or ends with a gap
 */
export function finderOf<Group extends string>(groups: { readonly [group in Group]: Phrases }): Finder<Group> {
  const index = indexed(groups)
  return {
    find(tokens) {
      const { found, exceptions } = placesOf(index, tokens)
      for (const [group, places] of found) {
        const spared = exceptions.get(group)
        if (spared === undefined) continue
        const left = places.filter(({ first, end }) => !spared.some((exception) => exception.first < end && first < exception.end))
        if (left.length === 0) found.delete(group)
        else found.set(group, left)
      }
      return found
    },
  }
}

interface Entry<Group> {
  readonly elements: readonly Element[]
  readonly inQuestion: boolean
  readonly group: Group
  readonly isException: boolean
}

interface Index<Group> {
  readonly numbers: ReadonlyMap<string, number>
  /** By the number of the first word. */
  readonly byWord: readonly (readonly Entry<Group>[] | undefined)[]
  /** By the first letters of the first word. */
  readonly byPrefix: ReadonlyMap<string, readonly Entry<Group>[]>
  /** Those that begin with a name or a number. */
  readonly anywhere: readonly Entry<Group>[]
}

/** The longest gap, in words. */
const GAP = 4

function indexed<Group extends string>(groups: { readonly [group in Group]: Phrases }): Index<Group> {
  const numbers = new Map<string, number>()
  const byWord: Entry<Group>[][] = []
  const byPrefix = new Map<string, Entry<Group>[]>()
  const anywhere: Entry<Group>[] = []
  const place = (pattern: Pattern, group: Group, isException: boolean): void => {
    const entry = { ...elementsOf(pattern, numbers), group, isException }
    const [first] = entry.elements
    if (first?.kind !== 'words') {
      anywhere.push(entry)
      return
    }
    for (const word of new Set([...first.singles, ...first.several.flatMap((words) => words.slice(0, 1))])) {
      byWord[word] ??= []
      byWord[word].push(entry)
    }
    for (const key of new Set(first.prefixes.map((prefix) => prefix.slice(0, PREFIX_KEY)))) byPrefix.set(key, [...(byPrefix.get(key) ?? []), entry])
  }
  for (const [group, { is, not = [] }] of Object.entries(groups) as [Group, Phrases][]) {
    for (const pattern of is) place(pattern, group, false)
    for (const pattern of not) place(pattern, group, true)
  }
  return { numbers, byWord, byPrefix, anywhere }
}

/** A word that no pattern knows. */
const UNKNOWN = -1

/** The text as patterns see it. */
interface Sight extends Tokens {
  readonly numbers: readonly number[]
}

function placesOf<Group>({ numbers, byWord, byPrefix, anywhere }: Index<Group>, tokens: Tokens) {
  const sight: Sight = { ...tokens, numbers: tokens.words.map((word) => numbers.get(word) ?? UNKNOWN) }
  const found = new Map<Group, Place[]>()
  const exceptions = new Map<Group, Place[]>()
  const tryAll = (entries: readonly Entry<Group>[], first: number): void => {
    const sentence = sight.sentence[first] as number
    for (const { elements, inQuestion, group, isException } of entries) {
      if (inQuestion && !sight.isQuestion[sentence]) continue
      const end = endOf(elements, 0, sight, first, sentence)
      if (end < 0) continue
      const places = isException ? exceptions : found
      const there = places.get(group)
      if (there === undefined) places.set(group, [{ first, end }])
      else there.push({ first, end })
    }
  }
  const { words, isName } = sight
  for (let first = 0; first < words.length; first++) {
    const word = words[first] as string
    const number = sight.numbers[first] as number
    const ofWord = number === UNKNOWN ? undefined : byWord[number]
    if (ofWord !== undefined) tryAll(ofWord, first)
    const ofPrefix = byPrefix.size === 0 ? undefined : byPrefix.get(word.slice(0, PREFIX_KEY))
    if (ofPrefix !== undefined) tryAll(ofPrefix, first)
    if (isName[first] || isNumber(word)) tryAll(anywhere, first)
  }
  return { found, exceptions }
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  return (code >= 48 && code <= 57) || (code > 127 && /^\p{N}/u.test(word))
}

/** Where the elements from `index` on end, if they stand at `at`; -1 if they do not. */
function endOf(elements: readonly Element[], index: number, sight: Sight, at: number, sentence: number): number {
  const element = elements[index]
  if (element === undefined) return at
  if (element.kind === 'gap') {
    for (let skipped = 0; skipped <= GAP; skipped++) {
      const end = endOf(elements, index + 1, sight, at + skipped, sentence)
      if (end >= 0) return end
      if (sight.sentence[at + skipped] !== sentence) return -1
    }
    return -1
  }
  if (sight.sentence[at] === sentence) {
    const end =
      element.kind === 'words'
        ? endOfWords(element, elements, index, sight, at, sentence)
        : endOfOther(element.kind, elements, index, sight, at, sentence)
    if (end >= 0) return end
  }
  return element.optional ? endOf(elements, index + 1, sight, at, sentence) : -1
}

function endOfWords(
  { singles, several, prefixes }: Element & { readonly kind: 'words' },
  elements: readonly Element[],
  index: number,
  sight: Sight,
  at: number,
  sentence: number,
): number {
  const number = sight.numbers[at] as number
  if (number !== UNKNOWN) {
    if (singles.includes(number)) {
      const end = endOf(elements, index + 1, sight, at + 1, sentence)
      if (end >= 0) return end
    }
    for (const words of several) {
      if (words[0] !== number || !words.every((one, offset) => sight.numbers[at + offset] === one && sight.sentence[at + offset] === sentence))
        continue
      const end = endOf(elements, index + 1, sight, at + words.length, sentence)
      if (end >= 0) return end
    }
  }
  if (prefixes.length === 0) return -1
  const word = sight.words[at] as string
  return prefixes.some((prefix) => word.startsWith(prefix)) ? endOf(elements, index + 1, sight, at + 1, sentence) : -1
}

function endOfOther(kind: 'name' | 'number', elements: readonly Element[], index: number, sight: Sight, at: number, sentence: number): number {
  if (kind === 'number') return isNumber(sight.words[at] as string) ? endOf(elements, index + 1, sight, at + 1, sentence) : -1
  // the longest name first
  for (let after = nameEnd(sight, at, sentence); after > at; after--) {
    const end = endOf(elements, index + 1, sight, after, sentence)
    if (end >= 0) return end
  }
  return -1
}

/** The most words of a name, and the most characters of one in Han. */
const NAME = 4
const HAN_NAME = 12
const HAN = /^\p{Script=Han}$/u

/** A name is a run of words written so, or a placeholder. */
function nameEnd({ words, isName, sentence: sentences }: Tokens, at: number, sentence: number): number {
  if (!isName[at]) return at
  const most = at + (HAN.test(words[at] ?? '') ? HAN_NAME : NAME)
  let end = at
  while (end < most && isName[end] && sentences[end] === sentence) end++
  return end
}
