import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BRITISH, dialgate, directory } from './shell'

const CALL = {
  to: '305-555-0123',
  defaultCountry: 'US',
  at: '2026-11-24T12:00-05:00',
  mode: 'live',
  purpose: 'marketing',
  dialing: 'predictive',
  seller: { id: 'acme', name: 'Acme Solar', seat: { country: 'US', region: 'US-FL' } },
}
const HOUSE = JSON.stringify({
  policy: { 'quiet-hours': { callable: 'mon-fri 09:00-20:00' } },
  defaults: { mode: 'live', purpose: 'marketing', seller: { id: 'acme' } },
})

let place: ReturnType<typeof directory>
beforeEach(() => {
  place = directory({ 'call.json': JSON.stringify(CALL), 'house.json': HOUSE, 'british.json': BRITISH, 'tps.txt': '020 7946 0018\n' })
})
afterEach(() => place.close())

describe('check', () => {
  test('explains a denial with where and when, what would help and under which law, and exits 2', async () => {
    const { code, out, err } = await dialgate(['check', place.at('call.json')])
    expect(code).toBe(2)
    expect(err).toBe('')
    expect(out).toContain('No: +1 305 555 0123 may not be called now (Tue 24 Nov 2026, 12:00 in Florida). Waiting will not help. This would:')
    expect(out).toContain('list us-national, drawn at most 31 days ago')
    expect(out).toContain('Fla. Stat. § 501.059(1), (4)')
  })
  test('what facts leave out was not looked up, opt-outs included', async () => {
    const { out } = await dialgate(['check', place.at('call.json'), '--json'])
    const { reasons } = JSON.parse(out)
    expect(reasons.map(({ code }: { code: string }) => code)).toContain('opt-out/not-supplied')
  })
  test('facts beside the call count', async () => {
    const input = JSON.stringify({ ...CALL, facts: { optOuts: [] } })
    const { code, out } = await dialgate(['check', '-', '--json'], { input })
    expect(code).toBe(2)
    expect(JSON.parse(out).reasons.map(({ code }: { code: string }) => code)).not.toContain('opt-out/not-supplied')
  })
  test.each([
    ['2026-11-24T19:59:59.999-05:00', 0],
    ['2026-11-24T20:00:00-05:00', 2],
    ['2026-11-24T08:59:59.999-05:00', 2],
    ['2026-11-24T09:00:00-05:00', 0],
  ])('the configuration’s policy and defaults decide: %s', async (at, code) => {
    const input = JSON.stringify({ to: '+13055550123' })
    expect((await dialgate(['check', '-', '--config', place.at('house.json'), '--at', at], { input })).code).toBe(code)
  })
  test('without --at the call’s own instant, without that the clock', async () => {
    const ask = (call: object, now: string) =>
      dialgate(['check', '-', '--config', place.at('house.json')], { input: JSON.stringify(call), now: Date.parse(now) })
    expect((await ask({ to: '+13055550123' }, '2026-11-24T15:00Z')).code).toBe(0)
    expect((await ask({ to: '+13055550123' }, '2026-11-24T03:00Z')).code).toBe(2)
    expect((await ask({ to: '+13055550123', at: '2026-11-24T03:00Z' }, '2026-11-24T15:00Z')).code).toBe(2)
  })
  test('a denial that only waits says until when, proven', async () => {
    const { out } = await dialgate(['check', '-', '--config', place.at('house.json'), '--json', '--at', '2026-11-24T03:00Z'], {
      input: JSON.stringify({ to: '+13055550123' }),
    })
    expect(JSON.parse(out).retryAt).toBe(Date.parse('2026-11-24T09:00-05:00'))
  })
  test('lists of the configuration are asked', async () => {
    const config = { ...JSON.parse(BRITISH), lists: [{ id: 'gb-tps', file: 'tps.txt', drawnAt: '2026-11-20' }] }
    const { at } = directory({ 'dialgate.json': JSON.stringify(config), 'tps.txt': '020 7946 0018\n' })
    const ask = (to: string) => dialgate(['check', '-', '--config', at('dialgate.json'), '--json'], { input: JSON.stringify({ to }) })
    expect(JSON.parse((await ask('+442079460018')).out).reasons).toMatchObject([{ code: 'do-not-call/listed', evidence: expect.anything() }])
    expect((await ask('+442079460019')).code).toBe(0)
  })
})

describe('unusable input exits 1, one line per fault, no stack', () => {
  test.each([
    ['{', /^dialgate: the input is no JSON: /],
    ['', /^dialgate: the input is empty$/],
    ['[]', /^dialgate: the input is no call: a call is a JSON object$/],
    [JSON.stringify({ ...CALL, mode: 'shout' }), /^dialgate: the input: mode: /],
    [JSON.stringify({ ...CALL, colour: 'red' }), /^dialgate: .*colour/],
    [JSON.stringify({ ...CALL, facts: { optOut: [] } }), /^dialgate: the input: facts\.optOut: unknown field/],
  ])('%s', async (input, line) => {
    const { code, out, err } = await dialgate(['check', '-'], { input })
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err.trim()).toMatch(line)
  })
  test('several faults are several lines', async () => {
    const { err } = await dialgate(['check', '-'], { input: '{"to":"+13055550123"}' })
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => line.split(':')[2]?.trim()),
    ).toEqual(['mode', 'purpose', 'seller'])
  })
  test.each([
    ['{"policy":{"quiet-hour":{}}}', /: policy\.quiet-hour: unknown rule `quiet-hour`; did you mean `quiet-hours`\?$/],
    ['{"polcy":{"lawful":{}}}', /: unknown key `polcy`; did you mean `policy`\?$/],
    ['{"lists":[{"id":"gb-tps"}]}', /lists\.0\.file: is required/],
    ['{"policy":{"lawful":{"jurisdictions":["XX"]}}}', /unknown jurisdiction `XX`/],
  ])('a configuration that is none: %s', async (text, line) => {
    const config = directory({ 'dialgate.json': text })
    const { code, err } = await dialgate(['check', place.at('call.json'), '--config', config.at('dialgate.json')])
    expect(code).toBe(1)
    expect(err).toMatch(/^dialgate: /)
    expect(err.split('\n')[0]).toMatch(line)
    config.close()
  })
  test.each([
    [['check', '/nowhere/call.json'], 'dialgate: /nowhere/call.json: there is no such file\n'],
    [['check', '/'], 'dialgate: / is a directory, not a file\n'],
    [['check'], 'dialgate: missing required argument `file`; see dialgate check --help\n'],
    [['chek', 'x'], 'dialgate: unknown command `chek`; did you mean `check`?\n'],
    [['check', 'x', '--jso'], 'dialgate: unknown option `--jso`; did you mean `--json`?\n'],
    [[], 'dialgate: no verb; verbs are check, scrub, hours, law; see dialgate --help\n'],
  ])('%j', async (argv, err) => {
    expect(await dialgate(argv)).toEqual({ code: 1, out: '', err })
  })
})

test('help and version exit 0 and say it on stdout', async () => {
  expect(await dialgate(['--version'])).toEqual({ code: 0, out: '0.1.0\n', err: '' })
  for (const argv of [['--help'], ['check', '--help'], ['scrub', '--help'], ['hours', '--help'], ['law', '--help']]) {
    const { code, out, err } = await dialgate(argv)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Usage: dialgate')
  }
})
