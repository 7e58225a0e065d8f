import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BRITISH, dialgate, directory } from './shell'

const LEADS = 'id,phone,postcode\n1,020 7946 0018,SW1A 1AA\n2,0121 496 0001,B1 1AA\n3,not a number,M1 1AE\n'
const TPS = '0121 496 0001\n'

let place: ReturnType<typeof directory>
beforeEach(() => {
  place = directory({ 'leads.csv': LEADS, 'tps.txt': TPS, 'dialgate.json': BRITISH })
})
afterEach(() => place.close())

const scrub = (more: readonly string[] = [], leads = place.at('leads.csv')) =>
  dialgate([
    'scrub',
    leads,
    '--config',
    place.at('dialgate.json'),
    '--list',
    `gb-tps=${place.at('tps.txt')}`,
    '--drawn',
    '2026-11-20',
    '--country',
    'GB',
    '--on',
    '2026-11-25',
    ...more,
  ])
const written = (name: string, content: string | Uint8Array): string => {
  writeFileSync(place.at(name), content)
  return place.at(name)
}

describe('what is written', () => {
  test('rows with their columns and what was found, rejects with line and cause, counts at the end, and 1 for unusable rows', async () => {
    const { code, out, err } = await scrub(['--out', place.at('out.csv'), '--rejects', place.at('rejects.csv')])
    expect(code).toBe(1)
    expect(place.read('out.csv')).toBe(
      [
        'id,phone,postcode,number,status,windows,reasons,fixes,places,duties,atDial',
        '1,020 7946 0018,SW1A 1AA,+442079460018,callable,2026-11-25 09:00-20:00 Europe/London,,,GB,,',
        '2,0121 496 0001,B1 1AA,+441214960001,blocked,,do-not-call/listed,never,GB,,',
        '',
      ].join('\n'),
    )
    expect(place.read('rejects.csv')).toBe('line,cause,id,phone,postcode\n4,`not a number` is no phone number of GB,3,not a number,M1 1AE\n')
    expect(err).toBe('list gb-tps: 1 number, drawn 2026-11-20\ncolumns: phone from `phone`, id from `id`, postalCode from `postcode`\n')
    expect(out).toContain('3 rows\n  1  callable  may be called in the windows given\n')
    expect(out).toContain('Why not (a row can have several reasons)\n  1  do-not-call/listed\n')
    expect(readdirSync(place.path).sort()).toEqual(['dialgate.json', 'leads.csv', 'out.csv', 'rejects.csv', 'tps.txt'])
  })
  test('exits 0 when every row was usable, and writes to stdout unless told otherwise', async () => {
    const { code, out, err } = await scrub([], written('good.csv', LEADS.replace(/3,.*\n/, '')))
    expect(code).toBe(0)
    expect(out.split('\n')).toHaveLength(4)
    expect(err).toContain('2 rows\n')
  })
  test('reads stdin for `-`, and writes to stdout for `--out -`', async () => {
    const { code, out } = await dialgate(
      ['scrub', '-', '--config', place.at('dialgate.json'), '--country', 'GB', '--on', '2026-11-25', '--out', '-'],
      { input: 'tel\n020 7946 0018\n' },
    )
    expect(code).toBe(0)
    expect(out).toBe(
      'tel,number,status,windows,reasons,fixes,places,duties,atDial\n020 7946 0018,+442079460018,supply,,do-not-call/not-checked,supply list gb-tps,GB,,\n',
    )
  })
  test('only the statuses asked for, while all are counted', async () => {
    const { out } = await scrub(['--only', 'callable', '--out', place.at('out.csv')])
    expect(place.read('out.csv').trim().split('\n')).toHaveLength(2)
    expect(out).toContain('1  blocked')
  })
  test('one JSON object per line, and the counts as JSON', async () => {
    const { out } = await scrub(['--json', '--out', place.at('out.jsonl')])
    const [first] = place.read('out.jsonl').split('\n')
    expect(JSON.parse(first ?? '')).toEqual({
      line: 2,
      row: { id: '1', phone: '020 7946 0018', postcode: 'SW1A 1AA' },
      number: '+442079460018',
      status: 'callable',
      windows: '2026-11-25 09:00-20:00 Europe/London',
      reasons: [],
      fixes: [],
      places: ['GB'],
      duties: [],
      atDial: [],
    })
    expect(JSON.parse(out)).toEqual({
      rows: 3,
      unusable: 1,
      written: 2,
      callableNow: 0,
      statuses: { callable: 1, wait: 0, supply: 0, blocked: 1 },
      reasons: { 'do-not-call/listed': 1 },
      fixes: { never: 1 },
    })
  })
  test('a column of the file that is called as one of ours keeps its name', async () => {
    await scrub(['--out', place.at('out.csv')], written('status.csv', 'phone,Status\n020 7946 0018,NEW\n'))
    expect(place.read('out.csv').split('\n')[0]).toBe('phone,Status,number,dialgate_status,windows,reasons,fixes,places,duties,atDial')
  })
  test('without --on, what is left of today by the clock of --at', async () => {
    const { out } = await dialgate([
      'scrub',
      place.at('leads.csv'),
      '--config',
      place.at('dialgate.json'),
      '--list',
      `gb-tps=${place.at('tps.txt')}`,
      '--drawn',
      '2026-11-20',
      '--country',
      'GB',
      '--at',
      '2026-11-24T10:30:00Z',
      '--out',
      place.at('out.csv'),
    ])
    expect(place.read('out.csv')).toContain('2026-11-24 10:30-20:00 Europe/London')
    expect(out).toContain('callable  now 1, later 0')
  })
  test('says what it takes for granted without a configuration', async () => {
    const { err, out } = await dialgate(['scrub', place.at('leads.csv'), '--country', 'GB', '--on', '2026-11-25'])
    expect(err).toContain('not in the configuration: mode, purpose, seller; taken for live marketing calls of a seller of unknown seat')
    expect(out).toContain('law/caller-seat-unknown')
  })
})

describe('how files are read', () => {
  const out = async (leads: string, more: readonly string[] = []) => {
    const answer = await scrub(['--out', place.at('out.csv'), '--rejects', place.at('rejects.csv'), ...more], leads)
    return { ...answer, rows: place.read('out.csv') }
  }
  test.each([
    ['semicolons', 'Telefon;Land\n020 7946 0018;GB\n'],
    ['tabs', 'Telefon\tLand\n020 7946 0018\tUnited Kingdom\n'],
    ['a byte order mark and CRLF', '\uFEFFphone,country\r\n020 7946 0018,UK\r\n'],
    ['quoted headers', '"phone","country"\n"020 7946 0018","GB"\n'],
    ['no end of the last line', 'phone,country\n020 7946 0018,GB'],
    ['empty lines', '\nphone,country\n\n020 7946 0018,GB\n\n'],
    ['no header', '17,020 7946 0018\n'],
    ['a single column without a header', '+44 20 7946 0018\n'],
    ['full-width digits', 'phone\n０２０　７９４６　００１８\n'],
    ['lone carriage returns', 'phone,country\r020 7946 0018,GB\r'],
  ])('%s', async (_, text) => {
    const { code, rows } = await out(written('file.csv', text))
    expect(code).toBe(0)
    expect(rows).toContain('+442079460018')
    expect(rows.trim().split('\n')).toHaveLength(2)
  })
  test('line breaks in quotation marks count as lines, and come out as they went in', async () => {
    const { code, rows } = await out(written('file.csv', 'name,phone\n"Ann\r\nof ""York"", GB",020 7946 0018\nBob,nonsense\n'))
    expect(code).toBe(1)
    expect(rows).toContain('"Ann\nof ""York"", GB",020 7946 0018')
    expect(place.read('rejects.csv')).toContain('4,`nonsense` is no phone number of GB')
  })
  test('lines are told right over the bounds of chunks', async () => {
    const many = Array.from({ length: 40_000 }, (_, index) => (index === 39_000 ? '"a\nb",nonsense' : `"row ""${index}""\n, é",+442079460018`)).join(
      '\n',
    )
    const { code } = await out(written('file.csv', `name,phone\n${many}\n`), ['--only', 'wait'])
    expect(code).toBe(1)
    expect(place.read('rejects.csv')).toContain('\n78002,`nonsense`')
  })
  test('a row with more cells than columns is unusable, one with fewer is not', async () => {
    const { code, rows } = await out(written('file.csv', 'phone,name\n020 7946 0018,Doe, Jane\n020 7946 0019\n'))
    expect(code).toBe(1)
    expect(place.read('rejects.csv')).toContain('2,"has 3 cells, and the file 2 columns"')
    expect(rows).toContain('020 7946 0019,,+442079460019,callable')
  })
  test('a misplaced quotation mark spoils its row', async () => {
    const { code } = await out(written('file.csv', 'name,phone\n"Ann" Lee,020 7946 0018\n'))
    expect(code).toBe(1)
    expect(place.read('rejects.csv')).toContain('a quotation mark is missing or out of place')
  })
  test('columns are given where their headers say nothing', async () => {
    const { err, rows } = await out(written('file.csv', 'who,where to\nx,020 7946 0018\n'), ['--map', 'where to=phone', '--map', 'who=id'])
    expect(err).toContain('columns: phone from `where to`, id from `who`\n')
    expect(rows).toContain('+442079460018')
  })
  test.each([
    ['country,phone\nAtlantis,020 7946 0018\n', '`Atlantis` is no country: write it as two letters, such as `US`'],
    ['country,state,phone\nUS,Kalifornien,415 555 0123\n', '`Kalifornien` is no region of US'],
    ['phone,audience\n020 7946 0018,dogs\n', 'calledParty.audience: '],
    ['phone,timezone\n020 7946 0018,Mars\n', 'calledParty.timeZone: '],
    ['phone,id\n,7\n', 'no phone number'],
  ])('what nobody understands makes a row unusable: %j', async (text, cause) => {
    const { code } = await out(written('file.csv', text))
    expect(code).toBe(1)
    expect(place.read('rejects.csv')).toContain(cause)
  })
  test('a region by its code, its name or its id', async () => {
    const { code, rows } = await out(
      written('file.csv', 'country,state,phone\nUS,fl,415 555 0123\nUS,Florida,415 555 0124\nUS,US-FL,415 555 0125\n'),
      ['--only', 'callable,wait,supply,blocked'],
    )
    expect(code).toBe(0)
    expect(rows.match(/US-CA; US-FL|US-FL/g)?.length).toBeGreaterThanOrEqual(3)
  })
})

describe('bad input: one clear line, and nothing half-written', () => {
  const refuses = async (answer: ReturnType<typeof scrub>, line: string | RegExp, code = 1) => {
    const { code: got, err, out } = await answer
    const said = err.split('\n').filter((one) => one.startsWith('dialgate: '))
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(line)
    expect(err + out).not.toMatch(/\n\s+at /)
    expect(got).toBe(code)
    expect(existsSync(place.at('out.csv'))).toBe(false)
    expect(readdirSync(place.path).filter((name) => name.endsWith('.part'))).toEqual([])
  }
  const toFile = (leads: string, more: readonly string[] = []) => scrub(['--out', place.at('out.csv'), ...more], leads)

  test('an empty file', () => refuses(toFile(written('empty.csv', '')), /empty\.csv is empty$/))
  test('a file of blank lines', () => refuses(toFile(written('empty.csv', '\n \n')), /empty\.csv is empty$/))
  test('a header and no rows', () => refuses(toFile(written('head.csv', 'phone,id\n')), /has a header and no rows$/))
  test('a missing column', () =>
    refuses(
      toFile(written('no.csv', 'name,age\nAnn,41\n')),
      /no column that is known to hold phone numbers, only `name`, `age`: say which with --map COLUMN=phone$/,
    ))
  test('UTF-16', () => refuses(toFile(written('utf16.csv', Buffer.from('\uFEFFphone\n020 7946 0018\n', 'utf16le'))), /is UTF-16, not UTF-8/))
  test('UTF-16 without a mark', () => refuses(toFile(written('utf16.csv', Buffer.from('phone\n020 7946 0018\n', 'utf16le'))), /is UTF-16, not UTF-8/))
  test('Latin-1', () =>
    refuses(toFile(written('latin.csv', Buffer.from('name,phone\nJürgen,030 23125123\n', 'latin1'))), /is not UTF-8, perhaps Latin-1/))
  test('Latin-1 far into the file', () =>
    refuses(
      toFile(written('late.csv', Buffer.concat([Buffer.from(`phone\n${'020 7946 0018\n'.repeat(30_000)}`), Buffer.from([0xe9, 0x0a])]))),
      /is not UTF-8/,
    ))
  test('a spreadsheet', () => refuses(toFile(written('leads.xlsx', Buffer.from('PK\u0003\u0004rest'))), /zip archive or a spreadsheet/))
  test('no such file', () => refuses(toFile(place.at('nowhere.csv')), /nowhere\.csv: there is no such file$/))
  test('a directory', () => refuses(toFile(place.path), /is a directory, not a file$/))
  test('an output that is a directory', async () => {
    mkdirSync(place.at('folder'))
    await refuses(scrub(['--out', place.at('folder')]), /folder is a directory, not a file$/)
  })
  test('an output in a directory that there is not', () =>
    refuses(scrub(['--out', place.at('no/out.csv')]), /out\.csv cannot be written: there is no directory /))
  test.skipIf(!existsSync('/dev/full'))('a full disk (only Linux has one to test with)', () =>
    refuses(scrub(['--out', '/dev/full']), /^dialgate: \/dev\/full cannot be written: the disk is full$/),
  )
  test('a quotation mark that is never closed', () =>
    refuses(
      toFile(written('open.csv', `phone,name\n020 7946 0018,"Ann\n${'x'.repeat(99)}\n`.padEnd(3_000_000, 'some text\n'))),
      /line 2: a quotation mark is opened and not closed/,
    ))
  test('output over input', () => refuses(scrub(['--out', place.at('leads.csv')]), /must be three different files$/))
  test('Ctrl-C', async () => {
    const interrupt = new AbortController()
    const many = written('many.csv', `phone\n${'020 7946 0018\n'.repeat(50_000)}`)
    const answer = dialgate(
      ['scrub', many, '--config', place.at('dialgate.json'), '--country', 'GB', '--on', '2026-11-25', '--out', place.at('out.csv')],
      { signal: interrupt.signal },
    )
    setTimeout(() => interrupt.abort(), 60)
    await refuses(answer, /^dialgate: stopped; nothing was written$/, 130)
  })
  test.each([
    [['--on', 'tomorrow'], /--on tomorrow: is no date such as 2026-11-25$/],
    [['--at', '2026-11-24T10:00'], /--at .*: is no instant: it needs date, time and offset/],
    [['--map', 'phon=phone'], /there is no column `phon`; did you mean `phone`\?$/],
    [['--map', 'phone=fone'], /there is no field `fone`/],
    [['--country', 'UK'], /^dialgate: --country UK: is no country; did you mean `GB`\?$/],
    [['--drawn', '2026-12-20'], /^dialgate: /],
    [['--only', 'calable'], /statuses are callable, wait, supply, blocked$/],
    [['--list', 'gb-tps'], /is not of the form ID=FILE/],
    [['--list', 'x=y', '--list', 'z=w', '--drawn', '2026-11-20'], /needs --drawn DATE/],
    [['--outt', 'x'], /unknown option `--outt`; did you mean `--out`\?$/],
  ])('%j', (more, line) => refuses(toFile(place.at('leads.csv'), more), line))
  test('a former output stays as it was when a run fails', async () => {
    writeFileSync(place.at('old.csv'), 'as it was')
    const { code } = await scrub(
      ['--out', place.at('old.csv')],
      written('late.csv', Buffer.concat([Buffer.from('phone\n020 7946 0018\n'.padEnd(400_000, '020 7946 0018\n')), Buffer.from([0xe9])])),
    )
    expect(code).toBe(1)
    expect(place.read('old.csv')).toBe('as it was')
  })
  test('a link is followed, and its target replaced', async () => {
    writeFileSync(place.at('real.csv'), 'old')
    symlinkSync(place.at('real.csv'), place.at('link.csv'))
    await scrub(['--out', place.at('link.csv')])
    expect(place.read('real.csv')).toContain('+442079460018')
    expect(statSync(place.at('link.csv')).isFile()).toBe(true)
  })
})

describe('lists', () => {
  const withList = (text: string, id = 'gb-tps') =>
    dialgate([
      'scrub',
      place.at('leads.csv'),
      '--config',
      place.at('dialgate.json'),
      '--list',
      `${id}=${written('list.txt', text)}`,
      '--drawn',
      '2026-11-20',
      '--country',
      'GB',
      '--on',
      '2026-11-25',
    ])
  test.each([
    ['national', '020 7946 0018\n'],
    ['international', '+442079460018\r\n0044 121 496 0001\r\n'],
    ['CSV with a header', 'name;telefon\nAnn;020 7946 0018\n'],
    ['comments', '# those who asked\n020 7946 0018\n'],
  ])('%s', async (_, text) => {
    const { out } = await withList(text)
    expect(out).toContain('1,020 7946 0018,SW1A 1AA,+442079460018,blocked,,do-not-call/listed')
  })
  test('American registers write area code and number apart', async () => {
    const { err } = await withList('201,5551234\n201,5551235\n', 'us-national')
    expect(err).toContain('list us-national: 2 numbers')
  })
  test('a line that holds no number is refused: it may be somebody', async () => {
    const { code, err } = await withList('020 7946 0018\nAnn Lee\n')
    expect(code).toBe(1)
    expect(err).toMatch(/list\.txt, line 2: `Ann Lee` is no phone number of GB\n$/)
  })
  test.each(['+44 20 7946 O882', 'ann@example.org', 'Ann Lee 2', 'name,+44 20 7946 O882'])(
    'a first line with a figure or an at sign is no header, but perhaps somebody: %s',
    async (first) => {
      const { code, err } = await withList(`${first}\n020 7946 0653\n`)
      expect(code).toBe(1)
      expect(err).toMatch(/list\.txt, line 1: `.*` is no phone number of GB\n$/)
    },
  )
  test('an id that nothing asks for is warned of, with the nearest', async () => {
    expect((await withList('020 7946 0018\n', 'gb-tsp')).err).toContain('list gb-tsp: nothing asks for a list of that id; did you mean `gb-tps`?\n')
    expect((await withList('020 7946 0018\n')).err).not.toContain('nothing asks')
  })
  test('a copy that was drawn in the future is refused', async () => {
    const config = JSON.stringify({ ...JSON.parse(BRITISH), lists: [{ id: 'gb-tps', file: 'tps.txt', drawnAt: '2027-01-01' }] })
    const { code, err } = await dialgate(['scrub', place.at('leads.csv'), '--config', written('future.json', config)])
    expect(code).toBe(1)
    expect(err).toContain('dialgate: list gb-tps: drawn 2027-01-01, which is in the future\n')
  })
  test('which line was taken for the header is said', async () => {
    expect((await withList('\nname;telefon\nAnn;020 7946 0018\n')).err).toContain(
      'list gb-tps: 1 number, drawn 2026-11-20; line 2, `name;telefon`, was taken for the header\n',
    )
    expect((await withList('# drawn in 2026\n020 7946 0018\n')).err).toContain('list gb-tps: 1 number, drawn 2026-11-20\n')
  })
  test('numbers that are assigned to nobody are passed over and said, unless they are many', async () => {
    const good = Array.from({ length: 20 }, (_, index) => `020 7946 00${index + 10}`).join('\n')
    expect((await withList(`${good}\n07700 900123\n`)).err).toContain(
      '20 numbers, drawn 2026-11-20; 1 more is assigned to nobody and cannot be called',
    )
    expect((await withList('07700 900123\n07700 900124\n')).err).toMatch(/2 of 2 numbers are not assigned in GB/)
  })
  test('hazard 28: a register’s copy without a number is refused, an empty internal list is none', async () => {
    expect((await withList('')).err).toMatch(/list\.txt is empty\n$/)
    expect((await withList('', 'internal')).err).toContain('list internal: 0 numbers')
  })
  test('a copy that is too old is to be refreshed', async () => {
    const { out } = await scrub(['--drawn', '2026-09-01']).then(async () =>
      dialgate([
        'scrub',
        place.at('leads.csv'),
        '--config',
        place.at('dialgate.json'),
        '--list',
        `gb-tps=${place.at('tps.txt')}`,
        '--drawn',
        '2026-09-01',
        '--country',
        'GB',
        '--on',
        '2026-11-25',
      ]),
    )
    expect(out).toContain('+442079460018,supply,,do-not-call/list-stale,refresh')
  })
})

test('progress is shown on a terminal, and only there', async () => {
  const many = written('many.csv', `phone\n${'020 7946 0018\n'.repeat(2000)}`)
  const argv = ['scrub', many, '--config', place.at('dialgate.json'), '--country', 'GB', '--on', '2026-11-25', '--out', place.at('out.csv')]
  expect((await dialgate(argv, { isTerminal: true })).err).toMatch(/█.* % [0-9]+ rows, /)
  expect((await dialgate(argv)).err).not.toContain('█')
})
