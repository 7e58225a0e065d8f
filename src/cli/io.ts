// What a verb may touch of the process it runs in.
import type { Readable, Writable } from 'node:stream'

/** The process as a verb sees it; tests hand in their own. */
export interface Io {
  readonly stdin: Readable
  /** What was asked for. */
  readonly stdout: Writable & { readonly isTTY?: boolean }
  /** What is said besides. */
  readonly stderr: Writable & { readonly isTTY?: boolean }
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
  /** Whether texts on stdout may be colored. */
  readonly color: boolean
}

/** What a shell gets: allowed or done; denied; the input was unusable, or some of it. */
export const EXIT = { done: 0, unusable: 1, denied: 2, interrupted: 130 } as const

/**
 * Makes sure that what was printed arrives; ask before printing.
 * @returns what waits until it has, and throws what the system said if it has not
 */
export function delivery(stream: Writable): () => Promise<void> {
  let failed: Error | undefined
  const note = (error: Error): void => {
    failed ??= error
  }
  stream.on('error', note)
  return async () => {
    const late = await new Promise<Error | null | undefined>((done) => stream.write('', done))
    // An error is told after the write that it belongs to.
    await new Promise((done) => setImmediate(done))
    const error = failed ?? late
    if (error) throw error
  }
}

/** Prints lines, each with its line end. */
export function print(stream: Writable, ...lines: readonly string[]): void {
  stream.write(lines.map((line) => `${line}\n`).join(''))
}
