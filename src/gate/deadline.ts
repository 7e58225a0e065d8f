// One bound for everything that one question waits for.

/** Ends waiting; never ends the work itself. */
export interface Deadline {
  readonly passed: boolean
  /** The result of the work, or a rejection once the time is over. A throw inside `work` is a rejection too. */
  within<T>(work: () => Promise<T>): Promise<T>
  /** Frees the timer. */
  end(): void
}

/**
 * A deadline that begins now.
 * @param millis how long from now
 * @example
 * const five = deadline(5000)
 */
export function deadline(millis: number): Deadline {
  let passed = false
  const waiting = new Set<(cause: Error) => void>()
  const late = () => new Error(`no answer within ${millis} ms`)
  const timer = setTimeout(() => {
    passed = true
    for (const reject of waiting) reject(late())
    waiting.clear()
  }, millis)
  return {
    get passed() {
      return passed
    },
    within: (work) =>
      new Promise((resolve, reject) => {
        if (passed) return reject(late())
        waiting.add(reject)
        const started = async () => work()
        started()
          .then(resolve, reject)
          .finally(() => waiting.delete(reject))
      }),
    end: () => clearTimeout(timer),
  }
}

/** Runs work under a deadline and frees its timer. */
export async function underDeadline<T>(millis: number, work: (deadline: Deadline) => Promise<T>): Promise<T> {
  const bound = deadline(millis)
  try {
    return await work(bound)
  } finally {
    bound.end()
  }
}

/** What a failure says, for `facts/unavailable`. */
export function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
