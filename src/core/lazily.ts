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
