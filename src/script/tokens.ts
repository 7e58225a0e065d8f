// A script as tokens: words folded so that case, accents, width and invisible characters do not matter, each with its place in the text.

/** The text taken apart once; arrays run in parallel, one entry a token. */
export interface Tokens {
  readonly text: string
  /** Folded: `señal` is `senal`, `ＡＢＣ` is `abc`. A placeholder is `{{name}}`, a Han character a token of its own. */
  readonly words: readonly string[]
  /** Places in the text, in UTF-16 units, half-open. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** Which sentence it stands in, counted from 0. */
  readonly sentence: readonly number[]
  /** Whether it is written like a name: a capital letter first, a Han character, or a placeholder. */
  readonly isName: readonly boolean[]
  /** Whether each sentence is a question, by its mark. */
  readonly isQuestion: readonly boolean[]
}

/**
 * Placeholders, single Han characters and signs of currency, runs of letters and digits (with what is invisible inside them), and what ends a sentence. Each
 * alternative begins differently and repeats one class of characters, so that matching takes one pass.
 */
const TOKEN =
  /\{\{\s*([\w.-]{1,64})\s*\}\}|[\p{Script=Han}\p{Sc}]|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF])*|[.?!…。？！؟¿¡\n;]/gu

const INVISIBLE = /[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/gu
const ENDS = new Set(['.', '!', '…', '。', '！', '\n', ';', '¡'])
const ASKS = new Set(['?', '？', '؟'])
/** Letters that no accent was taken from. */
const UNACCENTED: { readonly [letter: string]: string } = { ø: 'o', æ: 'ae', å: 'a', ł: 'l', đ: 'd', ß: 'ss', œ: 'oe', ð: 'd', þ: 'th', ı: 'i' }

/**
 * A word as it is compared: lower case, half width, without accents and invisible characters.
 * @example
 * fold('Über') // 'uber'
 */
export function fold(word: string): string {
  // most words of most scripts are plain
  if (/^[a-z0-9]*$/.test(word)) return word
  const lower = word.normalize('NFKD').toLowerCase().replace(INVISIBLE, '')
  return lower.replace(/[øæåłđßœðþı]/g, (letter) => UNACCENTED[letter] ?? letter)
}

/** Takes a text apart. Linear in its length. */
export function tokensOf(text: string): Tokens {
  const words: string[] = []
  const from: number[] = []
  const to: number[] = []
  const sentence: number[] = []
  const isName: boolean[] = []
  const isQuestion: boolean[] = []
  let current = 0
  let isBare = true
  for (const match of text.matchAll(TOKEN)) {
    const [found, placeholder] = match
    const at = match.index
    const isPoint = found.length === 1 && (ENDS.has(found) || ASKS.has(found) || found === '¿')
    if (isPoint) {
      // a point inside a number or an abbreviation such as `e.V.` ends nothing: a space or the end must follow
      const next = text.charCodeAt(at + 1)
      if (found === '.' && next > 32) continue
      if (isBare) continue
      isQuestion[current] = ASKS.has(found)
      current++
      isBare = true
      continue
    }
    isBare = false
    words.push(placeholder === undefined ? fold(found) : `{{${placeholder.toLowerCase()}}}`)
    from.push(at)
    to.push(at + found.length)
    sentence.push(current)
    isName.push(placeholder !== undefined || isCapital(found))
  }
  isQuestion[current] ??= false
  return { text, words, from, to, sentence, isName, isQuestion }
}

/** A capital letter first, or a character of a script that has none to tell names by. */
function isCapital(word: string): boolean {
  const [first = ''] = word
  return first !== first.toLowerCase() || /^\p{Lo}/u.test(first)
}
