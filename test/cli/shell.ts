// A shell for tests: `run` with streams of its own, in a directory of its own.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/run'

export interface Answer {
  readonly code: number
  readonly out: string
  readonly err: string
}

export const NOW = Date.parse('2026-11-24T15:00:00Z')

/** Runs `dialgate` with these arguments. */
export async function dialgate(
  argv: readonly string[],
  { input = '', signal = new AbortController().signal, now = NOW, isTerminal = false } = {},
): Promise<Answer> {
  const [stdout, stderr] = [collector(), collector()]
  const code = await run(argv, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: stdout.stream,
    stderr: Object.assign(stderr.stream, { isTTY: isTerminal }),
    now: () => now,
    signal,
    color: false,
  })
  return { code, out: stdout.text(), err: stderr.text() }
}

function collector() {
  const parts: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      parts.push(String(chunk))
      done()
    },
  })
  return { stream, text: () => parts.join('') }
}

/** A directory that goes when it is closed. */
export function directory(files: { readonly [name: string]: string | Uint8Array } = {}) {
  const path = mkdtempSync(join(tmpdir(), 'dialgate-'))
  const at = (name: string) => join(path, name)
  for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content)
  return { path, at, read: (name: string) => readFileSync(at(name), 'utf8'), close: () => rmSync(path, { recursive: true, force: true }) }
}

/** A configuration under which a British lead is callable, and little else is asked. */
export const BRITISH = JSON.stringify({
  policy: { every: [{ 'quiet-hours': { callable: 'mon-fri 09:00-20:00' } }, { 'do-not-call': { lists: ['gb-tps'] } }] },
  defaults: { mode: 'live', purpose: 'marketing', seller: { id: 'brightco', seat: { country: 'GB' } } },
})
