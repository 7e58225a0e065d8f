import { describe, expect, test } from 'vitest'
import { lawSheet } from '../../src/cli/law-sheet'
import { ruleInWords } from '../../src/cli/rule-words'
import { world } from '../../src/law/jurisdictions/world'
import { dialgate } from './shell'

const plain = { bold: (text: string) => text, faint: (text: string) => text }

describe('law', () => {
  test('a place as a sheet: what is asked, of whom, what lifts it, where it stands and when it was checked', async () => {
    const { code, out } = await dialgate(['law', 'us-fl'])
    expect(code).toBe(0)
    expect(out).toContain('Florida (US-FL)\n\nLaws\n  Florida Telemarketing Act: Fla. Stat. §§ 501.601–501.626\n')
    expect(out).toContain(
      [
        '  us-fl/do-not-call-list  Fla. Stat. § 501.059(1), (4)',
        '    do not call numbers on Florida Do Not Call list (us-fl)',
        '    the copy at most 31 days old (no age stated)',
        '    applies to  purposes marketing or consent-request, audience consumer',
        '    not to      sellers in publisher, products newspaper-magazine',
        '    lifted by   the person asked to be called',
        '    lifted by   a contract, debt or purchase with the seller',
        '    attaches by location or area-code',
        '    in force    long since',
        '    checked     2026-11-24, confidence high, statute',
      ].join('\n'),
    )
    expect(out).toContain('Penalty: $500, $1,500 if wilful')
  })
  test('by name too', async () => expect((await dialgate(['law', 'norway'])).out).toMatch(/^Norway \(NO\)\n/))
  test('without an id all places', async () => {
    const { out } = await dialgate(['law'])
    expect(out.trim().split('\n')).toHaveLength(world.length)
    expect(out).toContain('US-FL  Florida\n')
  })
  test('an unknown id gets the nearest', async () => {
    const { code, out, err } = await dialgate(['law', 'US-FLA'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^dialgate: there is no law of `US-FLA`; did you mean `US-FL` or .*\? `dialgate law` lists all\n$/)
    expect((await dialgate(['law', 'Florda'])).err).toContain('`US-FL`')
  })
  test('a country by what else it is called, and a region without law of its own', async () => {
    expect((await dialgate(['law', 'UK'])).out).toMatch(/^United Kingdom \(GB\)\n/)
    expect(await dialgate(['law', 'DE-BY'])).toEqual({ code: 1, out: '', err: 'dialgate: DE-BY: no law of its own is carried; see DE\n' })
  })
  test('as JSON the data', async () => {
    const { out } = await dialgate(['law', 'NO', '--json'])
    expect(JSON.parse(out).provisions[0]).toMatchObject({ id: 'no/calling-hours', rule: { 'quiet-hours': { callable: 'mon-fri 09:00-21:00' } } })
  })
  test.each(world.map((one) => [one.id, one] as const))('every provision of %s has words, and no line is empty-handed', (_, one) => {
    for (const { rule } of one.provisions) expect(ruleInWords(rule), JSON.stringify(rule)).not.toEqual([])
    const { notes: _notes, ...rest } = one
    const provisions = one.provisions.map(({ note: _note, ...provision }) => provision)
    expect(lawSheet({ ...rest, provisions }, plain).join('\n')).not.toMatch(/undefined|NaN|\[object/)
  })
})
