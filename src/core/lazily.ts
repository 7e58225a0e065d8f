// Importing the library does no work: what costs time to build is built when it is first asked for.

/**
 * Makes a value when it is first asked for, and keeps it.
 * @example
 * const squares = lazily(() => [1, 4, 9])
 * squares() === squares() // true
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/**
 * Makes a value for each key when it is first asked for, and keeps it as long as the key lives.
 * @example
 * const sizeOf = oncePer((list: readonly number[]) => list.length)
 * sizeOf([1, 2]) // 2
 */
export function oncePer<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>()
  return (key) => {
    const known = made.get(key) ?? { value: make(key) }
    made.set(key, known)
    return known.value
  }
}
