// Which digits are a telephone number, and whose: the number plan of the world outside +1, as an automaton over the digits of E.164.
import { REGIONS, STATE_COUNT, STATES } from './data/number-plan'

interface Plan {
  /** Ten targets a state. */
  readonly targets: Uint16Array
  /** 0: a number cannot end here; else an index into the regions. */
  readonly outputs: Uint8Array
  readonly regions: readonly string[]
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const PLUS = 43
const ZERO = 48

let decoded: Plan | undefined

/**
 * The region of a number outside +1, as an index for `regionName`; 0 if the text is no assigned number. Only `+` and digits are read.
 * Source: the metadata of libphonenumber, all of it, cut at the fifteen digits of E.164.
 */
export function regionIndex(text: string): number {
  const length = text.length
  if (length > 16 || text.charCodeAt(0) !== PLUS) return 0
  decoded ??= decodePlan()
  const { targets, outputs } = decoded
  let state = STATE_COUNT - 1
  for (let at = 1; at < length; at++) {
    const digit = text.charCodeAt(at) - ZERO
    if (digit < 0 || digit > 9) return 0
    state = targets[state * 10 + digit] ?? 0
    if (state === 0) return 0
  }
  return outputs[state] ?? 0
}

/** The country that `regionIndex` found, ISO 3166 alpha-2; undefined where the number belongs to none, as +800 does. */
export function regionName(index: number): string | undefined {
  decoded ??= decodePlan()
  const name = decoded.regions[index]
  return name === '-' ? undefined : name
}

function decodePlan(): Plan {
  const values = new Uint8Array(128)
  for (let value = 0; value < 64; value++) values[LETTERS.charCodeAt(value)] = value
  const targets = new Uint16Array(STATE_COUNT * 10)
  const outputs = new Uint8Array(STATE_COUNT)
  let at = 0
  for (let state = 1; state < STATE_COUNT; state++) {
    const head = (letter() << 6) | letter()
    if (head & 512) outputs[state] = number()
    let target = back(state)
    for (let digit = 0; digit < 10; digit++) {
      if (digit > 0 && head & (1 << (digit - 1))) target = back(state)
      targets[state * 10 + digit] = target
    }
  }
  return { targets, outputs, regions: REGIONS.split(' ') }

  function back(state: number): number {
    const distance = number()
    return distance === 0 ? 0 : state - distance
  }

  function number(): number {
    const first = letter()
    return first < 56 ? first : ((first - 56) << 12) | (letter() << 6) | letter()
  }

  function letter(): number {
    return values[STATES.charCodeAt(at++)] ?? 0
  }
}
