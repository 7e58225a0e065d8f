// How people write numbers down: other digits, brackets, dots, invisible marks.

/** A spelling without its ornaments. */
export interface Spelling {
  /** What was written, with ASCII digits and without invisible marks. */
  readonly text: string
  readonly digits: string
  /** It begins with a plus. */
  readonly international: boolean
  /** Nothing but digits and separators, and no trunk zero in brackets: the digits are the whole number. */
  readonly plain: boolean
}

/** Separators that mean nothing: space, ( ) - . /, and their typographic and full-width kin. */
const SEPARATORS = new Set(' ()-./\t\u00a0\u202f\u2007\u2009\u3000\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff08\uff09\uff0d\uff0e\uff0f')
/** Marks that nobody sees: soft hyphen, zero-width characters, directions of writing, the byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/
/** The zeros of ASCII, Arabic-Indic, Persian, Devanagari, Bengali and full-width digits. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10]
/** A `tel:` URI whose number is whole; with a `phone-context` libphonenumber has to put it together. */
const TEL_URI = /^tel:(?!.*;phone-context=)/i
const TRUNK_ZERO = /[(\uff08]\s*0\s*[)\uff09]/

/** Reads a spelling; what stands before the number in `tel:+13055550123` goes, the rest is judged by what it consists of. */
export function readSpelling(written: string): Spelling {
  let text = ''
  let digits = ''
  let international = false
  let plain = true
  for (const character of TEL_URI.test(written) ? written.slice(4) : written) {
    const digit = digitOf(character.charCodeAt(0))
    if (digit >= 0) {
      text += digit
      digits += digit
    } else if (SEPARATORS.has(character)) text += character
    else if ((character === '+' || character === '\uff0b') && digits === '') {
      text += '+'
      plain &&= !international
      international = true
    } else if (!INVISIBLE.test(character)) {
      text += character
      plain = false
    }
  }
  return { text: text.trim(), digits, international, plain: plain && !TRUNK_ZERO.test(text) }
}

function digitOf(code: number): number {
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return code - zero
  return -1
}
