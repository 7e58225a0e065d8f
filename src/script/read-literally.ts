// What a script says, as far as it can be read without knowing its language: placeholders, and the names and numbers that the call
// declares. The reader that knows languages will stand beside it and answer the same question.
import type { Call, Script } from '../core/call'
import { QUESTIONS, type Question, STATEMENTS, type Statement } from '../core/closed-sets'
import { unmistakablePhrases } from './unmistakable'

/** Where each statement and question first stands, in seconds of speech from the start; what is not there was not found. */
export type Heard = ReadonlyMap<Statement | Question, number>

/** What the reader may look for besides placeholders. */
export interface Declared {
  readonly company?: string
  readonly agentName?: string
  readonly onBehalfOf?: string
}

/** An unhurried speaker's 150 words a minute. */
const SECONDS_A_WORD = 60 / 150

/** The names and numbers that a call declares. */
export function declaredIn(call: Call): Declared {
  const { seller, agent } = call
  const agentName = agent !== undefined && 'id' in agent ? agent.name : undefined
  return {
    ...(seller.name === undefined ? {} : { company: seller.name, onBehalfOf: seller.name }),
    ...(agentName === undefined ? {} : { agentName }),
  }
}

/**
 * Finds placeholders such as `{{company}}`; whole words and any case, the declared names; a telephone number; and the phrases of its
 * language that cannot mean anything else.
 */
export function readLiterally({ language, text }: Script, declared: Declared): Heard {
  const plain = fold(text)
  const phrases = unmistakablePhrases(language)
  const heard = new Map<Statement | Question, number>()
  for (const what of [...STATEMENTS, ...QUESTIONS]) {
    const places = [plain.indexOf(`{{${what.toLowerCase()}}}`), ...(phrases[what] ?? []).map((phrase) => plain.search(phrase))]
    if (what === 'phone') places.push(plain.search(TELEPHONE_NUMBER))
    const named = declared[what as keyof Declared]
    if (named !== undefined) places.push(indexOfName(plain, fold(named)))
    const first = Math.min(...places.map((place) => (place < 0 ? Infinity : place)))
    if (first < Infinity) heard.set(what, secondsTo(plain, first))
  }
  return heard
}

/** Seven digits or more, in any grouping. */
const TELEPHONE_NUMBER = /(?<![\d])\+?\d(?:[\s().\-/\u2010-\u2015]{0,3}\d){6,14}(?!\d)/

function secondsTo(plain: string, place: number): number {
  const before = plain.slice(0, place)
  return (before.split(/\s+/).filter((word) => word !== '').length + (before.match(/\p{Script=Han}/gu)?.length ?? 0)) * SECONDS_A_WORD
}

function indexOfName(plain: string, name: string): number {
  for (let from = 0; name !== ''; from++) {
    const place = plain.indexOf(name, from)
    if (place < 0) return -1
    if (!isWordCharacter(plain[place - 1]) && !isWordCharacter(plain[place + name.length])) return place
    from = place
  }
  return -1
}

function isWordCharacter(character: string | undefined): boolean {
  // scripts without spaces between words have no such boundary
  return (
    character !== undefined &&
    /[\p{L}\p{N}]/u.test(character) &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character)
  )
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .toLowerCase()
}
