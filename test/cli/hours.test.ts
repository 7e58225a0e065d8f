import { describe, expect, test } from 'vitest'
import { dialgate, directory } from './shell'

const days = (out: string) => out.split('\n').filter((line) => /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) /.test(line))

describe('hours', () => {
  test('draws the week by the clock of the called party, with what closes the gaps', async () => {
    const { code, out } = await dialgate(['hours', '305-555-0123', '--country', 'US', '--at', '2026-11-24T12:00-05:00'])
    expect(code).toBe(0)
    expect(out).toContain('+13055550123 in US, US-FL, by the clock of America/New_York\n')
    expect(out).toContain(
      '            00    03    06    09    12    15    18    21    24\nTue 24 Nov  ················████████████████████████········  08:00-20:00\n',
    )
    expect(days(out)).toHaveLength(7)
    expect(out).toContain('  Fla. Stat. § 501.616(6)(a) (US-FL, statute)\n    call only mon-sun 08:00-20:00\n')
    expect(out).toContain('  47 CFR § 64.1200(c)(1); 16 CFR § 310.4(c) (US, regulation)\n    call only mon-sun 08:00-21:00\n')
  })
  test('holidays are named where they close', async () => {
    const { out } = await dialgate(['hours', '+4722123456', '--on', '2026-12-24'])
    expect(days(out).map((line) => line.split('  ').at(-1))).toEqual([
      '09:00-21:00',
      'closed',
      'closed',
      'closed',
      '09:00-21:00',
      '09:00-21:00',
      '09:00-21:00',
    ])
    expect(out).toContain('    2026-12-25 Første juledag\n    2026-12-26 Annen juledag\n')
  })
  test('of several clocks all must be open, and it says so', async () => {
    const { out } = await dialgate(['hours', '+19075550123', '--on', '2026-11-24'])
    expect(out).toContain('by the clock of America/Anchorage; open only when it is so in all of America/Anchorage, America/Adak')
    expect(days(out)[0]).toContain('09:00-21:00')
  })
  test('an address and a clock of their own narrow the hours', async () => {
    const narrowed = await dialgate(['hours', '+13055550123', '--region', 'California', '--on', '2026-11-24'])
    expect(days(narrowed.out)[0]).toContain('11:00-20:00')
    const clocked = await dialgate(['hours', '+13055550123', '--zone', 'America/Chicago', '--on', '2026-11-24'])
    expect(days(clocked.out)[0]).toContain('09:00-20:00')
  })
  test('half an open half hour has half a mark, and house hours count', async () => {
    const { at } = directory({
      'dialgate.json': JSON.stringify({ policy: { every: [{ lawful: {} }, { 'quiet-hours': { callable: 'mon-fri 09:15-12:00 13:45-18:10' } }] } }),
    })
    const { out } = await dialgate(['hours', '+13055550123', '--on', '2026-11-24', '--config', at('dialgate.json')])
    expect(days(out)[0]).toBe('Tue 24 Nov  ··················▐█████···▐████████············  09:15-12:00, 13:45-18:10')
    expect(days(out)[4]).toContain('closed')
    expect(out).toContain('  house rule\n    call only mon-fri 09:15-12:00 13:45-18:10\n')
  })
  test('a day on which clocks change', async () => {
    const { out } = await dialgate(['hours', '+13055550123', '--on', '2026-10-31', '--json'])
    const { days } = JSON.parse(out)
    expect(days[0]).toEqual({ on: '2026-10-31', windows: [{ from: '2026-10-31T12:00:00.000Z', to: '2026-11-01T00:00:00.000Z' }] })
    expect(days[1]).toEqual({ on: '2026-11-01', windows: [{ from: '2026-11-01T13:00:00.000Z', to: '2026-11-02T01:00:00.000Z' }] })
  })
  test.each([
    [['hours', '5550123'], /`5550123` is no phone number with its country code; for a national one say --country\n$/],
    [['hours', '12', '--country', 'NO'], /`12` is no phone number of NO\n$/],
    [['hours', '+13055550123', '--zone', 'Mars/X'], /^dialgate: --zone Mars\/X: is no time zone such as America\/Chicago\n$/],
    [['hours', '+13055550123', '--region', 'US-ZZ'], /^dialgate: --region US-ZZ: is no region of US; did you mean /],
    [['hours', '+13055550123', '--region', 'Florda'], /^dialgate: --region Florda: is no region such as US-FL; did you mean `US-FL`\?\n$/],
    [['hours', '020 7946 0018', '--country', 'UK'], /^dialgate: --country UK: is no country; did you mean `GB`\?\n$/],
    [['hours', ''], /^dialgate: <number> is empty/],
    [['hours', '+13055550123', '--on', '2026-02-30'], /--on 2026-02-30: is no date/],
  ])('%j', async (argv, line) => {
    const { code, out, err } = await dialgate(argv)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(line)
    expect(err).not.toMatch(/\n\s+at /)
  })
})
