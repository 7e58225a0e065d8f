// What somebody may have meant who mistyped one of a few known words.

/**
 * The known words nearest to a text, nearest first, as far as they can be a slip of it.
 * @example
 * nearest('US-FLA', ['US-FL', 'US-GA', 'NO']) // ['US-FL']
 */
export function nearest(text: string, known: Iterable<string>, most = 3): readonly string[] {
  const wanted = text.toLowerCase()
  const slips = Math.max(1, Math.floor(wanted.length * 0.4))
  const rated: { readonly word: string; readonly distance: number }[] = []
  for (const word of known) {
    const distance = edits(wanted, word.toLowerCase())
    if (distance <= slips) rated.push({ word, distance })
  }
  return rated
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word)
}

/** `, did you mean `a` or `b`?`, or nothing. */
export function didYouMean(words: readonly string[]): string {
  return words.length === 0 ? '' : `; did you mean ${words.map((word) => `\`${word}\``).join(' or ')}?`
}

/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function edits(a: string, b: string): number {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1)
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
