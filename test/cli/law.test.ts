import { describe, expect, test } from 'vitest'
import { lawSheet } from '../../src/cli/law-sheet'
import { ruleInWords } from '../../src/cli/rule-words'
import { world } from '../../src/law/jurisdictions/world'
import { counts } from '../law/case-data'
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
  test('on a day only what is in force then; else every period, and what has ended or is yet to begin says so', async () => {
    const { out } = await dialgate(['law', 'US-PA', '--on', '2026-10-17'])
    expect(out).toContain('call only mon-sun 08:00-21:00\n')
    expect(out).not.toContain('mon-sat 09:00-19:00')
    const all = await dialgate(['law', 'US-PA'])
    expect(all.out).toMatch(/mon-sun 08:00-21:00[^]*until 2026-10-18, exclusive: no longer\n[^]*mon-sat 09:00-19:00[^]*from 2026-10-18\n/)
    expect((await dialgate(['law', 'FI'])).out).toContain('in force    from 2027-07-01: not yet\n')
  })
  test('provisions stand under what they are about, hours first', async () => {
    const { out } = await dialgate(['law', 'NO'])
    const headings = ['  Hours and holidays\n', '  Consent\n', '  Do-not-call lists\n', '  What is said\n'].map((heading) => out.indexOf(heading))
    expect(headings.every((at) => at > 0)).toBe(true)
    expect(headings).toEqual(headings.toSorted((a, b) => a - b))
  })
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
  test.each(Object.keys(counts))('%s is found by its id', async (id) => {
    const { code, out, err } = await dialgate(['law', id])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n')[0]).toMatch(new RegExp(` \\(${id}\\)$`))
  })
  test.each(world.map((one) => [one.id, one] as const))('every provision of %s has words, and no line is empty-handed', (_, one) => {
    for (const { rule } of one.provisions) expect(ruleInWords(rule), JSON.stringify(rule)).not.toEqual([])
    const { notes: _notes, ...rest } = one
    const provisions = one.provisions.map(({ note: _note, ...provision }) => provision)
    expect(lawSheet({ ...rest, provisions }, '2026-11-24', plain).join('\n')).not.toMatch(/undefined|NaN|\[object/)
  })
})

describe('law --table', () => {
  test('says at a glance what an ordinary call meets in each place', async () => {
    const { code, out } = await dialgate(['law', '--table'])
    const [header = '', ...lines] = out.split('\n')
    expect(code).toBe(0)
    expect(header.split(/  +/)).toEqual(['ID', 'Place', 'Hours', 'Holidays', 'Consent', 'Lists', 'Caps', 'Recording', 'Provisions', 'Low', 'Checked'])
    expect(lines.indexOf('')).toBe(world.length)
    const row = (id: string) => lines.find((line) => line.startsWith(`${id} `))?.split(/  +/)
    expect(row('NO')).toEqual([
      'NO',
      'Norway',
      'mon-fri 09:00-21:00',
      'closed',
      '–',
      'no-reservasjon',
      '–',
      'notice',
      expect.any(String),
      '0',
      '2026-11-24',
    ])
    expect(row('CZ')).toContain('only cz-directory')
    expect(row('IE')?.[2]).toBe('?')
  })
  test('for a country and its parts', async () => {
    const { out } = await dialgate(['law', 'CA', '--table', '--json'])
    expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toEqual(['CA', 'CA-BC', 'CA-ON', 'CA-QC'])
  })
  test('as it was on a day', async () => {
    const hoursOn = async (day: string) => JSON.parse((await dialgate(['law', 'US-PA', '--table', '--on', day, '--json'])).out)[0].hours
    expect([await hoursOn('2026-10-17'), await hoursOn('2026-10-18')]).toEqual(['mon-sun 08:00-21:00', 'mon-sat 09:00-19:00'])
  })
})

describe('law --stale', () => {
  test('names what was last checked so many days ago, on the day itself too, the oldest first', async () => {
    const stale = async (days: string) => JSON.parse((await dialgate(['law', 'AT', '--stale', days, '--on', '2027-05-21', '--json'])).out)
    expect(await stale('180')).toContainEqual({
      id: 'at/opt-out',
      citation: 'TKG 2021 § 174 Abs. 1',
      verifiedOn: '2026-11-22',
      days: 180,
    })
    expect(await stale('181')).toEqual([])
  })
  test('calendars too, where the whole world is asked about; nothing that has ended', async () => {
    const { out } = await dialgate(['law', '--stale', '0', '--json'])
    const ids = JSON.parse(out).map(({ id }: { id: string }) => id)
    expect(ids).toContain('us-federal')
    expect(ids).not.toContain('fr/bloctel')
  })
  test('says that there is nothing', async () => {
    const { code, out } = await dialgate(['law', '--stale', '180'])
    expect({ code, out }).toEqual({ code: 0, out: 'nothing has gone unchecked for 180 days or more on 2026-11-24\n' })
  })
})

describe('law --diff', () => {
  test('what a provision becomes, without what stays', async () => {
    const { code, out } = await dialgate(['law', '--diff', '2026-10-01', '2026-10-31'])
    expect(code).toBe(0)
    expect(out.split('\n').slice(0, 8)).toEqual([
      '2026-10-18  Pennsylvania (US-PA)',
      '  us-pa/calling-hours changes',
      '    - call only mon-sun 08:00-21:00',
      '    - applies to purposes marketing or consent-request, modes live, prerecorded, artificial-voice, soundboard or voicemail-drop',
      '    - 73 P.S. § 2245(a)(1) (before Act 47)',
      '    + call only mon-sat 09:00-19:00',
      '    + applies to purposes marketing or consent-request',
      '    + 73 P.S. § 2245(a)(1) as amended by Act 47 of 2026',
    ])
  })
  test('the first day is not counted, the last is; a place may stand before or behind', async () => {
    const days = async (...argv: string[]) => JSON.parse((await dialgate(['law', ...argv, '--json'])).out)
    const begins = { on: '2026-08-11', change: 'begins', provision: expect.objectContaining({ id: 'fr/consumer-consent' }) }
    expect(await days('FR', '--diff', '2026-08-10', '2026-08-11')).toContainEqual(begins)
    expect(await days('--diff', '2026-08-10', '2026-08-11', 'FR')).toContainEqual(begins)
    expect(await days('FR', '--diff', '2026-08-11', '2026-08-12')).toEqual([])
  })
  test('says that there is nothing', async () => {
    expect((await dialgate(['law', '--diff', '2026-11-01', '2026-11-01'])).out).toBe('no law begins or ends after 2026-11-01 and up to 2026-11-01\n')
  })
})

describe('what law cannot read', () => {
  test.each([
    [['--stale', 'soon'], '--stale soon: is no number of days such as 180'],
    [['--stale', '-1'], '--stale -1: is no number of days such as 180'],
    [['--diff', '2026-01-01'], '--diff 2026-01-01: needs two dates such as 2026-01-01 2027-01-01'],
    [['--diff', '2026-02-30', '2026-03-01'], '--diff 2026-02-30 2026-03-01: needs two dates such as 2026-01-01 2027-01-01'],
    [['NO', '--diff', '2026-01-01', '2026-02-01', 'SE'], '--diff 2026-01-01 2026-02-01 SE: needs two dates such as 2026-01-01 2027-01-01'],
    [['--diff', '2027-01-01', '2026-01-01'], '--diff 2027-01-01 2026-01-01: the earlier day comes first'],
    [['--table', '--on', 'today'], '--on today: is no date such as 2026-11-25'],
  ])('law %j', async (argv, said) => {
    expect(await dialgate(['law', ...argv])).toEqual({ code: 1, out: '', err: `dialgate: ${said}\n` })
  })
  test('two questions at once', async () => {
    const { code, err } = await dialgate(['law', '--table', '--stale', '180'])
    expect({ code, err }).toEqual({
      code: 1,
      err: 'dialgate: option `--table` cannot be used with option `--stale <days>`; see dialgate law --help\n',
    })
  })
})
