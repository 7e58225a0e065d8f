// The bytes of a file that the user named, or of stdin.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { addAbortSignal, type Readable } from 'node:stream'
import { aboutFile, fault } from './fault'
import type { Io } from './io'

/** An input, opened. */
export interface Source {
  /** As it is called in what is said. */
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array | string>
  /** How much of it was read so far, from 0 to 1, where its size is known. */
  fraction(): number | undefined
}

/**
 * Opens a file, or stdin for `-`.
 * @throws Fault when there is none, when it is a directory or may not be read
 */
export async function sourceOf(file: string, { stdin, signal }: Pick<Io, 'stdin' | 'signal'>): Promise<Source> {
  if (file === '-') return { name: 'the input', bytes: untilAborted(stdin, signal), fraction: () => undefined }
  const there = await stat(file).catch((error: unknown) => Promise.reject(aboutFile(file, error)))
  if (there.isDirectory()) throw fault(`${file} is a directory, not a file`)
  const stream = createReadStream(file, { highWaterMark: 1 << 17 })
  return {
    name: file,
    bytes: faultsNamed(untilAborted(stream, signal), file),
    fraction: () => (there.size === 0 ? undefined : stream.bytesRead / there.size),
  }
}

/** The whole text of a file, or of stdin for `-`. @throws Fault when it cannot be read */
export async function wholeText(file: string, io: Pick<Io, 'stdin' | 'signal'>): Promise<string> {
  const { bytes } = await sourceOf(file, io)
  const parts: Uint8Array[] = []
  for await (const part of bytes) parts.push(typeof part === 'string' ? Buffer.from(part) : part)
  return Buffer.concat(parts).toString('utf8')
}

/** Ctrl-C ends a read that waits for more. */
function untilAborted<Stream extends Readable>(stream: Stream, signal: AbortSignal): Stream {
  return addAbortSignal(signal, stream)
}

async function* faultsNamed(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } catch (error) {
    throw aboutFile(file, error)
  }
}
