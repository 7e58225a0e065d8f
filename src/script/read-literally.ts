// What a script says, as far as it can be read without knowing its language: placeholders, and the names and numbers that the call
// declares. The reader that knows languages will stand beside it and answer the same question.
import type { Call, Script } from '../core/call'
import { QUESTIONS, type Question, STATEMENTS, type Statement } from '../core/closed-sets'

/** Where each statement and question first stands, in seconds of speech from the start; what is not there was not found. */
export type Heard = ReadonlyMap<Statement | Question, number>

/** What the reader may look for besides placeholders. */
export interface Declared {
  readonly company?: string
  readonly agentName?: string
  readonly onBehalfOf?: string
  readonly phone?: string
}

/** An unhurried speaker's 150 words a minute. */
const SECONDS_A_WORD = 60 / 150

/** The names and numbers that a call declares. */
export function declaredIn(call: Call): Declared {
  const { seller, agent, callerId } = call
  const agentName = agent !== undefined && 'id' in agent ? agent.name : undefined
  return {
    ...(seller.name === undefined ? {} : { company: seller.name, onBehalfOf: seller.name }),
    ...(agentName === undefined ? {} : { agentName }),
    ...(callerId === undefined || callerId.number === 'withheld' ? {} : { phone: callerId.number }),
  }
}

/** Finds placeholders such as `{{company}}` and, whole words and any case, the declared names and numbers. */
export function readLiterally({ text }: Script, declared: Declared): Heard {
  const plain = fold(text)
  const heard = new Map<Statement | Question, number>()
  for (const what of [...STATEMENTS, ...QUESTIONS]) {
    const named = what in declared ? declared[what as keyof Declared] : undefined
    const placeholder = plain.search(new RegExp(`\\{\\{\\s*${what.toLowerCase()}\\s*\\}\\}`))
    const places = [placeholder, named === undefined ? -1 : what === 'phone' ? indexOfNumber(plain, named) : indexOfName(plain, fold(named))].filter(
      (place) => place >= 0,
    )
    if (places.length > 0) heard.set(what, secondsTo(plain, Math.min(...places)))
  }
  return heard
}

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

/** A number in any grouping: its last seven digits, in order, nothing but punctuation between them. */
function indexOfNumber(plain: string, number: string): number {
  const digits = number.replace(/\D/g, '').slice(-7)
  return digits.length < 7 ? -1 : plain.search(new RegExp([...digits].join('[\\s().\\-/\u2010-\u2015]*')))
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
