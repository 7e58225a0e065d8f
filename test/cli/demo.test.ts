// The demonstration as `npm run demo` shows it, and the command as a process.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { directory } from './shell'

const root = fileURLToPath(new URL('../..', import.meta.url))

function node(
  args: readonly string[],
  { input, killAfter, cwd = root }: { readonly input?: string; readonly killAfter?: RegExp; readonly cwd?: string } = {},
) {
  return new Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...args], { cwd })
    let [out, err] = ['', '']
    child.stdout.on('data', (part) => {
      out += part
    })
    child.stderr.on('data', (part) => {
      err += part
      if (killAfter?.test(err)) child.kill('SIGINT')
    })
    child.on('close', (code) => done({ code, out, err }))
    if (input === undefined) child.stdin.end()
    else child.stdin.write(input)
  })
}

describe('the demonstration', () => {
  test('scrubs some hundred leads of at least twelve countries, and says now, later, why not, and where', async () => {
    rmSync(`${root}/.demo`, { recursive: true, force: true })
    const { code, out } = await node(['examples/demo.mjs', 'src/cli/main.ts'])
    expect(code).toBe(0)
    expect(out).toMatch(/^370 rows$/m)
    expect(out).toMatch(/^ +\d+ {2}callable {2}now \d+, later \d+$/m)
    expect(out).toMatch(/^ +12 {2}unusable/m)
    for (const title of ['Why not', 'What would help', 'Now', 'Later', 'When something is supplied', 'Not as it stands', 'Unusable'])
      expect(out).toMatch(new RegExp(`^${title}`, 'm'))
    expect(out).toContain('.demo/scrubbed.csv')
    const written = readFileSync(`${root}/.demo/scrubbed.csv`, 'utf8')
    for (const place of ['US', 'CA', 'GB', 'IE', 'AU', 'FR', 'DE', 'SE', 'NO', 'ES', 'IT', 'PL', 'NL', 'IN', 'MX', 'NZ'])
      expect(written).toMatch(new RegExp(`[,; ]${place}[,;]`))
    expect(existsSync(`${root}/.demo/rejects.csv`)).toBe(true)
  })
})

describe('the command as a process', () => {
  test('exit codes reach the shell', async () => {
    expect((await node(['src/cli/main.ts', 'law', 'XX'])).code).toBe(1)
    expect((await node(['src/cli/main.ts', 'law', 'NO'])).code).toBe(0)
  })
  test('Ctrl-C while it waits for input: one line, no file, 130', async () => {
    const place = directory()
    const out = `${place.path}/out.csv`
    const { code, err } = await node(['src/cli/main.ts', 'scrub', '-', '--country', 'GB', '--out', out], {
      input: 'phone\n020 7946 0018\n',
      killAfter: /columns: /,
    })
    expect(err.trim().split('\n').at(-1)).toBe('dialgate: stopped; nothing was written')
    expect(code).toBe(130)
    expect(existsSync(out)).toBe(false)
    place.close()
  })
})
