// Phrases as a lexicon writes them, and where they stand in a text.
import { type Choices, type Element, elementsOf, type Pattern, PREFIX_KEY } from './pattern-elements'
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

/** Whether a place has a token in common with any of others. */
export function overlaps({ first, end }: Place, others: readonly Place[]): boolean {
  return others.some((other) => other.first < end && first < other.end)
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
        const left = places.filter((place) => !overlaps(place, spared))
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
  /** Those that can begin with a name or a number. */
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
    if (first === undefined || first.kind === 'gap') return
    if (first.name || first.number) anywhere.push(entry)
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
      const there = places.get(group) ?? []
      const last = there.at(-1)
      // an entry can be tried twice here: by its word, and as one that begins with a name
      if (last?.first !== first || last.end !== end) there.push({ first, end })
      places.set(group, there)
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
  const end = sight.sentence[at] === sentence ? endOfChoices(element, elements, index, sight, at, sentence) : -1
  return end < 0 && element.optional ? endOf(elements, index + 1, sight, at, sentence) : end
}

function endOfChoices(
  { singles, several, prefixes, name, number }: Choices,
  elements: readonly Element[],
  index: number,
  sight: Sight,
  at: number,
  sentence: number,
): number {
  const ofWord = sight.numbers[at] as number
  if (ofWord !== UNKNOWN) {
    if (singles.includes(ofWord)) {
      const end = endOf(elements, index + 1, sight, at + 1, sentence)
      if (end >= 0) return end
    }
    for (const words of several) {
      if (words[0] !== ofWord || !words.every((one, offset) => sight.numbers[at + offset] === one && sight.sentence[at + offset] === sentence))
        continue
      const end = endOf(elements, index + 1, sight, at + words.length, sentence)
      if (end >= 0) return end
    }
  }
  const word = sight.words[at] as string
  if ((number && isNumber(word)) || prefixes.some((prefix) => word.startsWith(prefix))) {
    const end = endOf(elements, index + 1, sight, at + 1, sentence)
    if (end >= 0) return end
  }
  if (!name) return -1
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
