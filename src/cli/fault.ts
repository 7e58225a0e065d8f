// A fault of what the user handed over, as lines that say so: no stack, no type names.
import { isGateError } from '../core/errors'

/** Ends a verb with these lines on stderr. */
export interface Fault extends Error {
  readonly name: 'Fault'
  readonly lines: readonly string[]
}

/** Makes a fault of one line or several. */
export function fault(...lines: readonly string[]): Fault {
  return Object.assign(new Error(lines.join('\n')), { name: 'Fault' as const, lines })
}

/** Says that there is nothing in a file. */
export function emptyFile(file: string): Fault {
  return Object.assign(fault(`${file} is empty`), { empty: true })
}

/** Whether an error was made by `emptyFile`. */
export function isEmptyFile(error: unknown): boolean {
  return isFault(error) && 'empty' in error
}

/** Whether an error is a `Fault`. */
export function isFault(error: unknown): error is Fault {
  return error instanceof Error && error.name === 'Fault' && 'lines' in error
}

/** What a shell user is told of an error: the lines of a fault, the issues of a GateError with their paths, or what the system said. */
export function linesOf(error: unknown): readonly string[] {
  if (isFault(error)) return error.lines
  if (isGateError(error)) return error.issues.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
  if (isSystemError(error)) return [systemMessage(error)]
  return [error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error)]
}

interface SystemError extends Error {
  readonly code: string
  readonly path?: string
}

const SYSTEM: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a directory, not a file',
  ENOTDIR: 'has a file where a directory should be',
  EACCES: 'may not be opened: permission denied',
  EPERM: 'may not be opened: operation not permitted',
  EPIPE: 'cannot be written: its reader closed it',
  EROFS: 'lies on a file system that is read-only',
  ENOSPC: 'cannot be written: the disk is full',
  EDQUOT: 'cannot be written: the disk quota is used up',
  EFBIG: 'cannot be written: it grew too large',
  EIO: 'cannot be read or written: the disk fails',
  EMFILE: 'cannot be opened: too many files are open',
  ENAMETOOLONG: 'has too long a name',
}

/** The same error as a fault about the file that the user named, which is seldom the one that the system names. */
export function aboutFile(file: string, error: unknown): unknown {
  if (!isSystemError(error)) return error
  return fault(`${file}${wordsFor(error.code)}`)
}

/** Whether the operating system refused something. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
}

function systemMessage({ code, path }: SystemError): string {
  return path === undefined ? (SYSTEM[code] ?? code) : `${path}${wordsFor(code)}`
}

/** What follows the name of a file: ` is a directory`, `: there is no such file`. */
function wordsFor(code: string): string {
  const said = SYSTEM[code]
  if (said === undefined) return `: ${code}`
  return said.startsWith('there ') ? `: ${said}` : ` ${said}`
}
