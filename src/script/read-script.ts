// What a script says, asks and should not say: each with its place in the text and the second at which it is spoken.
import { QUESTIONS, type Question, STATEMENTS, type Statement } from '../core/closed-sets'
import { oncePer } from '../core/lazily'
import { lexiconOf } from './languages'
import type { Concern, Lexicon, WordedConcern } from './lexicon'
import { finderOf, overlaps, type Place } from './patterns'
import { fold, type Tokens, tokensOf } from './tokens'

/** Something that was found: what, where in the text (UTF-16 units, half-open), in which words, and after how many seconds of speech. */
export interface Finding<What extends string> {
  readonly what: What
  readonly from: number
  readonly to: number
  readonly phrase: string
  readonly second: number
}

/** What a script was read to say. Findings are in order of the text; one thing may be found several times. */
export interface Reading {
  /** Whether its language is one that dialgate reads; else only placeholders, declared values and telephone numbers were found. */
  readonly languageKnown: boolean
  readonly statements: readonly Finding<Statement>[]
  readonly questions: readonly Finding<Question>[]
  readonly concerns: readonly Finding<Concern>[]
  /** Where the first offer begins; absent where none was found. */
  readonly offer?: Finding<'offer'>
}

/** The values that stand in the text, or will where it has placeholders: `{ company: 'Acme Solar', agentName: 'Ada', phone: '+4721000000' }`. */
export type Declared = { readonly [value: string]: string | undefined }

/** What is read of a script. */
export interface ScriptText {
  /** BCP 47. */
  readonly language: string
  readonly text: string
  readonly covers?: 'whole' | 'opening'
}

/** An unhurried speaker, where the language is not known. */
const WORDS_PER_MINUTE = 150

/**
 * Reads a script. A value that is declared must itself be found, whole and in any case; what is not declared is known by the words around
 * it. Placeholders named as a statement or a question stand for it: `{{company}}`. Pure, and read once for each text.
 * @example
 * readScript({ language: 'en', text: 'Hi, this is Ada from Acme Solar.' }, { company: 'Acme Solar' }).statements.map(({ what }) => what)
 * // ['agentName', 'company']
 */
export function readScript(script: ScriptText, declared: Declared = {}): Reading {
  const key = keyOf(script, declared)
  const known = readings.get(script.text)?.get(key)
  if (known !== undefined) return known
  const reading = read(script, declared)
  if (readings.size >= MOST_KEPT) readings.clear()
  const ofText = readings.get(script.text) ?? new Map<string, Reading>()
  readings.set(script.text, ofText.set(key, reading))
  return reading
}

/** A script is read once and dialled thousands of times: readings by text, then by what else they depend on. */
const readings = new Map<string, Map<string, Reading>>()
const MOST_KEPT = 1_000

function keyOf({ language, covers }: ScriptText, declared: Declared): string {
  let key = `${language} ${covers ?? ''}`
  for (const name in declared) if (declared[name] !== undefined) key += `\n${name} ${declared[name]}`
  return key
}

type Group = `say ${Statement}` | `ask ${Question}` | `concern ${WordedConcern}` | 'offer'

function read({ language, text, covers }: ScriptText, declared: Declared): Reading {
  const lexicon = lexiconOf(language)
  const tokens = tokensOf(text)
  const secondsAWord = 60 / (lexicon?.wordsPerMinute ?? WORDS_PER_MINUTE)
  const found = lexicon === undefined ? undefined : finderFor(lexicon).find(tokens)
  const finding = <W extends string>(what: W, { first, end }: Place): Finding<W> => {
    const from = tokens.from[first] as number
    const to = tokens.to[end - 1] as number
    return { what, from, to, phrase: text.slice(from, to), second: first * secondsAWord }
  }
  const all = <W extends string>(what: W, places: readonly Place[] | undefined): readonly Finding<W>[] =>
    (places ?? []).map((place) => finding(what, place))

  const names = Object.values(declared).flatMap((value) => (value === undefined ? [] : placesOfValue(tokens, value)))
  const statements = STATEMENTS.flatMap((what) => {
    const value = declared[what]
    const worded = found?.get(`say ${what}`)
    // a company called Acme Solar does not say what it sells
    const places =
      value !== undefined ? placesOfValue(tokens, value) : what === 'productKind' ? worded?.filter((place) => !overlaps(place, names)) : worded
    const number = what === 'phone' && value === undefined ? placesOfNumbers(tokens) : []
    return apart(all(what, [...placesOfPlaceholder(tokens, what), ...(places ?? []), ...number]))
  })
  const questions = QUESTIONS.flatMap((what) => apart(all(what, [...placesOfPlaceholder(tokens, what), ...(found?.get(`ask ${what}`) ?? [])])))
  const [offer] = inOrder(all('offer', found?.get('offer')))
  const worded = lexicon === undefined ? [] : (Object.keys(lexicon.concerns) as WordedConcern[])
  const concerns: Finding<Concern>[] = [
    ...unresolved(tokens, declared).map((place) => finding('unresolved-placeholder', place)),
    ...worded.flatMap((what) => apart(all(what, found?.get(`concern ${what}`)))),
    ...(lexicon === undefined || covers === 'opening' || canRefuse(statements, questions)
      ? []
      : [{ what: 'no-way-to-refuse' as const, from: text.length, to: text.length, phrase: '', second: tokens.words.length * secondsAWord }]),
  ]
  return {
    languageKnown: lexicon !== undefined,
    statements: inOrder(statements),
    questions: inOrder(questions),
    concerns: inOrder(concerns),
    ...(offer === undefined ? {} : { offer }),
  }
}

const finderFor = oncePer(({ says, asks, concerns, offer }: Lexicon) =>
  finderOf<Group>(
    Object.fromEntries([
      ...Object.entries(says).map(([what, phrases]) => [`say ${what}`, phrases]),
      ...Object.entries(asks).map(([what, phrases]) => [`ask ${what}`, phrases]),
      ...Object.entries(concerns).map(([what, phrases]) => [`concern ${what}`, phrases]),
      ['offer', offer],
    ]),
  ),
)

/** Without those that overlap one before them. */
function apart<F extends Finding<string>>(findings: readonly F[]): readonly F[] {
  const kept: F[] = []
  for (const finding of findings.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1)
    if (last === undefined || finding.from >= last.to) kept.push(finding)
  }
  return kept
}

/** Somebody can refuse where the script says how to, or asks whether to go on. */
function canRefuse(statements: readonly Finding<Statement>[], questions: readonly Finding<Question>[]): boolean {
  return (
    statements.some(({ what }) => what === 'optOutRight') ||
    questions.some(({ what }) => what === 'permissionToContinue' || what === 'continueEndOrRemove' || what === 'goodMoment')
  )
}

function placesOfPlaceholder(tokens: Tokens, what: string): readonly Place[] {
  return placesOf(tokens, [`{{${what.toLowerCase()}}}`])
}

/** Placeholders that stand for no statement or question, and for which no value is declared. */
function unresolved(tokens: Tokens, declared: Declared): readonly Place[] {
  const names = new Set<string>(
    [...STATEMENTS, ...QUESTIONS, ...Object.keys(declared).filter((name) => declared[name])].map((name) => name.toLowerCase()),
  )
  return tokens.words.flatMap((word, first) => (word.startsWith('{{') && !names.has(word.slice(2, -2)) ? [{ first, end: first + 1 }] : []))
}

/** How companies end that nobody says on the telephone. */
const LEGAL_FORMS = new Set(
  'as asa ab oy oyj aps inc incorporated llc ltd limited plc corp corporation co company gmbh ag kg ug ohg se sa sas sarl sl slu spa srl bv nv spolka'.split(
    ' ',
  ),
)

/** Where a declared value stands, whole: a telephone number by its digits, a company with its legal form or without. */
function placesOfValue(tokens: Tokens, value: string): readonly Place[] {
  if (/^\+?[\d\s().\-/]{6,}$/.test(value)) {
    const digits = value.replace(/\D/g, '')
    return placesOfNumbers(tokens).filter(({ first, end }) => {
      const said = tokens.text
        .slice(tokens.from[first], tokens.to[end - 1])
        .replace(/\D/g, '')
        .replace(/^0+/, '')
      return said.length >= 6 && digits.endsWith(said)
    })
  }
  const words = tokensOf(value.replace(/\./g, ' ')).words
  const places = placesOf(tokens, words)
  let spoken = words
  while (spoken.length > 1 && LEGAL_FORMS.has(spoken.at(-1) ?? '')) spoken = spoken.slice(0, -1)
  return places.length > 0 || spoken === words ? places : placesOf(tokens, spoken)
}

function placesOf(tokens: Tokens, words: readonly string[]): readonly Place[] {
  if (words.length === 0) return []
  const places: Place[] = []
  for (let first = tokens.words.indexOf(words[0] as string); first >= 0; first = tokens.words.indexOf(words[0] as string, first + 1))
    if (words.every((word, offset) => tokens.words[first + offset] === word)) places.push({ first, end: first + words.length })
  return places
}

/** The fewest digits of a telephone number. */
const FEWEST_DIGITS = 7

/** Runs of tokens of digits, seven or more in all, with nothing but spaces and the usual marks between them. */
function placesOfNumbers({ text, words, from, to }: Tokens): readonly Place[] {
  const places: Place[] = []
  let first = -1
  let digits = 0
  const close = (end: number): void => {
    if (first >= 0 && digits >= FEWEST_DIGITS) places.push({ first, end })
    first = -1
    digits = 0
  }
  words.forEach((word, index) => {
    if (!/^\d+$/.test(fold(word))) return close(index)
    if (first >= 0 && !/^[\s().\-/\u2010-\u2015+]{0,4}$/.test(text.slice(to[index - 1], from[index]))) close(index)
    if (first < 0) first = index
    digits += word.length
  })
  close(words.length)
  return places
}

function inOrder<F extends Finding<string>>(findings: readonly F[]): readonly F[] {
  return findings.toSorted((a, b) => a.from - b.from || a.to - b.to)
}
