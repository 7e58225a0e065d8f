// Misuse. A denial is never thrown; whatever is thrown on purpose is a GateError.

/** One fault of what was handed over: where, and what is wrong with it. */
export interface Issue {
  readonly path: string
  readonly message: string
}
export type GateErrorCode = 'invalid-call' | 'invalid-facts' | 'invalid-policy' | 'invalid-list' | 'unknown-call'

/** Misuse of the library, never a denial. Recognize it with `isGateError()`: `instanceof` fails between ESM and CJS copies. */
export interface GateError extends Error {
  readonly code: GateErrorCode
  readonly issues: readonly Issue[]
}

/** Makes a `GateError`; its message lists every issue with its path. */
export function gateError(code: GateErrorCode, issues: readonly Issue[], cause?: unknown): GateError {
  const message = issues.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; ')
  const error = new Error(`${code}: ${message}`, cause === undefined ? undefined : { cause })
  error.name = 'GateError'
  return Object.assign(error, { code, issues })
}

/**
 * Whether an unknown thing is a `GateError`, from whichever copy of the library.
 * @example
 * try { createGate(options) } catch (error) { if (isGateError(error)) console.error(error.issues); else throw error }
 */
export function isGateError(error: unknown): error is GateError {
  return error instanceof Error && error.name === 'GateError' && 'code' in error && 'issues' in error
}
