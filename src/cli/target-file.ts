// A file that is written aside and gets its name when it is complete, so that half of one is never taken for the whole.
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Writable } from 'node:stream'
import { aboutFile, fault, isSystemError } from './fault'

/** Where a verb writes rows to. */
export interface Target {
  /** Nothing is to be awaited while it is only held for later. */
  write(text: string): Promise<void> | undefined
  /** Everything was written: the file gets its name. */
  complete(): Promise<void>
  /** Leaves nothing behind. */
  discard(): Promise<void>
}

const BUFFERED = 1 << 18

/**
 * Opens a file to be written. Devices and pipes are written to directly.
 * @param file as the user named it
 * @throws Fault when it is a directory or cannot be written
 */
export async function targetFile(file: string): Promise<Target> {
  const final = await targetOf(file)
  if (final.aside === undefined)
    return buffered(
      await opened(final.path, 'a', file),
      file,
      async () => undefined,
      async () => undefined,
    )
  const { path, aside } = final
  const handle = await opened(aside, 'wx', file)
  return buffered(
    handle,
    file,
    () => rename(aside, path),
    () => rm(aside, { force: true }),
  )
}

/** A stream as a target: what was written to it cannot be taken back. */
export function targetStream(stream: Writable): Target {
  let failed: unknown
  stream.on('error', (error) => {
    failed = error
  })
  const write = (text: string): Promise<void> =>
    new Promise((done, fail) => {
      if (failed !== undefined) fail(aboutFile('stdout', failed))
      else stream.write(text, (error) => (error ? fail(aboutFile('stdout', failed ?? error)) : done()))
    })
  return { ...inLargePieces(write), discard: async () => undefined }
}

async function targetOf(file: string): Promise<{ readonly path: string; readonly aside?: string }> {
  const path = await realpath(file).catch((error: unknown) => {
    if (isSystemError(error) && error.code === 'ENOENT') return file
    throw aboutFile(file, error)
  })
  const there = await stat(path).catch(() => undefined)
  if (there?.isDirectory() === true) throw fault(`${file} is a directory, not a file`)
  if (there !== undefined && !there.isFile()) return { path }
  const folder = await stat(dirname(path)).catch(() => undefined)
  if (folder === undefined) throw fault(`${file} cannot be written: there is no directory ${dirname(path)}`)
  return { path, aside: join(dirname(path), `.${path.slice(dirname(path).length).replace(/^[/\\]/, '')}.${process.pid}.part`) }
}

async function opened(path: string, flags: string, file: string): Promise<FileHandle> {
  try {
    return await open(path, flags)
  } catch (error) {
    throw aboutFile(file, error)
  }
}

function buffered(handle: FileHandle, file: string, keep: () => Promise<void>, remove: () => Promise<void>): Target {
  const pieces = inLargePieces((text) => handle.writeFile(text).catch((error: unknown) => Promise.reject(aboutFile(file, error))))
  let closed = false
  const close = async (): Promise<void> => {
    if (closed) return
    closed = true
    await handle.close()
  }
  return {
    write: pieces.write,
    complete: async () => {
      await pieces.complete()
      try {
        await close()
        await keep()
      } catch (error) {
        throw aboutFile(file, error)
      }
    },
    discard: async () => {
      await close().catch(() => undefined)
      await remove()
    },
  }
}

function inLargePieces(write: (text: string) => Promise<void>): Omit<Target, 'discard'> {
  let held = ''
  const flush = async (): Promise<void> => {
    const text = held
    held = ''
    if (text !== '') await write(text)
  }
  return {
    write: (text) => {
      held += text
      return held.length >= BUFFERED ? flush() : undefined
    },
    complete: flush,
  }
}
