import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { root } from './architecture/source'

/** What a program says that it prints: the comment that follows `// prints:`. */
function promised(code: string): string | undefined {
  const [, prints] = code.split(/^\/\/ prints:\n/m)
  return prints
    ?.split('\n')
    .filter((line) => line.startsWith('//'))
    .map((line) => line.replace(/^\/\/ ?/, ''))
    .join('\n')
}

async function printed(path: string): Promise<string> {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => void lines.push(values.join(' ')))
  try {
    await import(path)
  } finally {
    log.mockRestore()
  }
  return lines.join('\n').trimEnd()
}

describe('what an example says that it prints, it prints', () => {
  const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.ts') && name !== 'minimal-call.ts')

  test.each(examples)('%s', async (name) => {
    const path = join(root, 'examples', name)
    expect(await printed(path)).toBe(promised(readFileSync(path, 'utf8')))
  })

  test('minimal-call.ts ends with a yes', async () => {
    expect(await printed(join(root, 'examples', 'minimal-call.ts'))).toMatch(/^Yes: /m)
  })
})

describe('what the README says that its code prints, it prints', () => {
  const folder = mkdtempSync(join(root, 'test', '.readme-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const blocks = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)]
    .map(([, code = '']) => code)
    .filter((code) => promised(code) !== undefined)

  test('it prints something', () => expect(blocks.length).toBeGreaterThan(1))

  test.each(blocks.map((code, index) => ({ code, index })))('block $index', async ({ code, index }) => {
    const path = join(folder, `block-${index}.ts`)
    writeFileSync(path, code)
    expect(await printed(path)).toBe(promised(code)?.trimEnd())
  })
})
