// A number in groups that people can read out. No number plan: groups by length alone.

/** `+1 305 555 0123`, `+47 22 12 34 56`; what is no E.164 number as it is. */
export function phoneText(number: string): string {
  if (!/^\+\d{7,15}$/.test(number)) return number
  const digits = number.slice(1)
  const code = digits.slice(0, codeLength(digits))
  const rest = digits.slice(code.length)
  const sizes = code === '33' ? [1, 2, 2, 2, 2] : (GROUPS[rest.length] ?? [])
  const groups: string[] = []
  let at = 0
  for (const size of sizes) {
    groups.push(rest.slice(at, at + size))
    at += size
  }
  for (; at < rest.length; at += 3) groups.push(rest.slice(at, at + 3))
  return `+${code} ${groups.filter((group) => group !== '').join(' ')}`
}

const GROUPS: { readonly [length in number]?: readonly number[] } = { 7: [3, 4], 8: [2, 2, 2, 2], 10: [3, 3, 4], 11: [2, 5, 4] }

/** The two-digit calling codes of ITU-T E.164; 1 and 7 have one digit, all others three. */
const TWO_DIGITS = /^(20|27|3[0-4]|36|39|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

function codeLength(digits: string): number {
  if (digits.startsWith('1') || digits.startsWith('7')) return 1
  return TWO_DIGITS.test(digits) ? 2 : 3
}
