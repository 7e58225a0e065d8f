// Several laws over one call: each is heard, each names itself, and the strictest wins.
import { describe, expect, test } from 'vitest'
import type { Reason } from '../../src/core/reason'
import { jurisdictionFromSpec } from '../../src/law/jurisdiction-from-spec'
import { world } from '../../src/law/jurisdictions/world'
import { lawful } from '../../src/law/lawful'
import { askAt, consentOf, denialsBy, named, originOf } from './in-order'

const law = lawful()
const BERLIN = { to: '+4930123456' }
const DUBLIN = { to: '+35312345678' }
const PARIS = { to: '+33142345678' }
const MIAMI = { to: '+13055550123' }
const RIO = { to: '+552132345678' }
const SAO_PAULO = { to: '+551132345678' }
const BARCELONA = { to: '+34932345678' }
const VANCOUVER = { to: '+16045550123' }
const TORONTO = { to: '+14165550123' }
const CLEVELAND = { to: '+12165550123' }

/** The provisions that keep the called party's hours and deny, each once, sorted. */
const quietBy = (at: string, call: Parameters<typeof askAt>[2]): readonly string[] => {
  const verdict = askAt(law, at, call, consentOf(call.to, '2026-01-20T12:00:00Z'))
  return named(verdict.reasons.filter(({ rule, remedy }) => rule === 'quiet-hours' && remedy !== undefined))
}
const closed = (id: string, from: string, required: object, zone: string, local: string) => ({
  code: 'quiet-hours/closed',
  rule: 'quiet-hours',
  origin: originOf(id, from),
  required,
  observed: { zone, local },
  remedy: 'wait',
})
const seller = (country: string, region?: string) => ({
  id: 'acme',
  name: 'Acme',
  sectors: ['commerce'] as const,
  seat: { country, ...(region === undefined ? {} : { region }) },
})

describe('the Union and a member state', () => {
  const missing = (id: string, from: string, qualities: readonly string[]) => ({
    code: 'consent/missing',
    rule: 'consent',
    origin: originOf(id, from),
    required: { form: 'express', qualities },
    observed: [],
    remedy: 'obtain-consent',
  })
  const ofConsent = ({ rule }: Reason) => rule === 'consent'
  const qualities = ['explicit', 'informed', 'voluntary']

  test('both miss the consent to a recorded call, each by its own name', () => {
    const recorded = { ...PARIS, mode: 'prerecorded' as const }
    expect(askAt(law, '2026-11-24T12:00:00+01:00', recorded).reasons.filter(ofConsent)).toEqual([
      missing('eu/recorded-voice-consent', '2003-10-31', qualities),
      missing('fr/recorded-voice-consent', '2004-06-22', qualities),
    ])
    const consented = askAt(law, '2026-11-24T12:00:00+01:00', recorded, consentOf(PARIS.to, '2026-01-20T12:00:00Z'))
    expect(consented.reasons.filter(({ rule, remedy }) => rule === 'consent' && remedy !== undefined)).toEqual([])
  })

  test('only the member asks for consent to a call by a person', () => {
    expect(named(askAt(law, '2026-11-24T12:00:00+01:00', BERLIN).reasons)).toEqual(['de/consumer-consent'])
  })
})

describe('a federation and its parts: open only where both are', () => {
  const us = ['us/calling-hours']
  const fl = ['us-fl/calling-hours']
  const br = ['br/calling-hours-code']
  const rj = ['br-rj/calling-hours']
  const ca = ['ca/calling-hours']
  const bc = ['ca-bc/calling-hours']
  const es = ['es/calling-hours']
  const ct = ['es-ct/regional-holidays']

  test.each([
    ['2026-11-24T07:59:59.999-05:00', MIAMI, [...fl, ...us]],
    ['2026-11-24T08:00:00-05:00', MIAMI, []],
    ['2026-11-24T19:59:59.999-05:00', MIAMI, []],
    ['2026-11-24T20:00:00-05:00', MIAMI, fl],
    ['2026-11-24T20:59:59.999-05:00', MIAMI, fl],
    ['2026-11-24T21:00:00-05:00', MIAMI, [...fl, ...us]],
    ['2026-11-24T20:59:59.999-05:00', CLEVELAND, []],
    ['2026-11-24T21:00:00-05:00', CLEVELAND, us],
    ['2026-11-24T07:59:59.999-03:00', RIO, [...rj, ...br]],
    ['2026-11-24T08:00:00-03:00', RIO, br],
    ['2026-11-24T08:59:59.999-03:00', RIO, br],
    ['2026-11-24T09:00:00-03:00', RIO, []],
    ['2026-11-24T17:59:59.999-03:00', RIO, []],
    ['2026-11-24T18:00:00-03:00', RIO, rj],
    ['2026-11-24T20:59:59.999-03:00', RIO, rj],
    ['2026-11-24T21:00:00-03:00', RIO, [...rj, ...br]],
    ['2026-11-28T10:00:00-03:00', RIO, rj],
    ['2026-07-01T11:00:00-07:00', VANCOUVER, bc],
    ['2026-07-02T21:29:59.999-07:00', VANCOUVER, []],
    ['2026-07-02T21:30:00-07:00', VANCOUVER, [...bc, ...ca]],
    ['2026-07-01T21:30:00-07:00', VANCOUVER, [...bc, ...ca]],
    ['2026-06-23T21:00:00+02:00', BARCELONA, es],
    ['2026-06-24T12:00:00+02:00', BARCELONA, ct],
    ['2026-06-24T21:00:00+02:00', BARCELONA, [...ct, ...es]],
  ] as const)('hazard 11: at %s, %o: closed by %o', (at, phone, provisions) => {
    expect(quietBy(at, phone)).toEqual(provisions)
  })

  test('each gives its own reason, whole', () => {
    const verdict = askAt(law, '2026-11-24T21:00:00-03:00', RIO, consentOf(RIO.to, '2026-01-20T12:00:00Z'))
    const [zone, local] = ['America/Sao_Paulo', '2026-11-24T21:00']
    const code = { callable: 'mon-fri 09:00-21:00; sat 10:00-16:00', holidays: { calendars: ['br'], then: 'closed' } }
    const statute = { callable: 'mon-fri 08:00-18:00', holidays: { calendars: ['br', 'br-rj'], then: 'closed' } }
    expect(verdict.reasons).toEqual([
      closed('br/calling-hours-code', 'unknown', code, zone, local),
      closed('br-rj/calling-hours', '2018-05-15', statute, zone, local),
    ])
  })
})

describe('where the caller sits', () => {
  const consent = consentOf(SAO_PAULO.to, '2026-01-20T12:00:00Z')

  test('Amazonas binds callers seated there, by the clock of the called party', () => {
    const verdict = askAt(law, '2026-11-24T18:00:00-03:00', { ...SAO_PAULO, seller: seller('BR', 'BR-AM') }, consent)
    const hours = { callable: 'mon-fri 08:00-18:00; sat 08:00-14:00', holidays: { calendars: ['br', 'br-am'], then: 'closed' } }
    expect(verdict.reasons).toEqual([closed('br-am/calling-hours', 'unknown', hours, 'America/Sao_Paulo', '2026-11-24T18:00')])
    expect(askAt(law, '2026-11-24T17:59:59.999-03:00', { ...SAO_PAULO, seller: seller('BR', 'BR-AM') }, consent).allowed).toBe(true)
  })

  test('hours that do not say so bind nobody by the seat', () => {
    expect(askAt(law, '2026-11-24T18:00:00-03:00', { ...SAO_PAULO, seller: seller('BR', 'BR-RJ') }, consent).allowed).toBe(true)
  })

  test("a holiday of British Columbia, and not of Ontario, is kept by the province's telemarketers", () => {
    expect(quietBy('2026-08-03T12:00:00-04:00', { ...TORONTO, seller: seller('CA', 'CA-BC') })).toEqual(['ca-bc/calling-hours'])
    expect(quietBy('2026-08-03T12:00:00-04:00', { ...TORONTO, seller: seller('CA', 'CA-ON') })).toEqual([])
  })
})

describe('what an allowed call must still do comes from all of them', () => {
  const say = (what: string, id: string, from: string) => ({
    code: `caller-identity/${what}`,
    kind: 'say',
    when: 'opening',
    what: [what],
    origin: originOf(id, from),
  })

  test('from the Union, the member, and the country of the seat', () => {
    const verdict = askAt(law, '2026-11-24T12:00:00+01:00', { ...PARIS, recording: 'whole' }, consentOf(PARIS.to, '2026-01-20T12:00:00Z'))
    const duties = verdict.allowed ? verdict.duties : []
    const eu = ['eu/opt-out', 'eu/recording-notice', 'eu/say-right-to-object', 'eu/say-who']
    expect(named(duties)).toEqual([...eu, 'fr/opt-out', 'fr/recording', 'fr/say-who', 'fr/written-acceptance', 'no/recording'])
    expect(duties).toContainEqual(say('company', 'eu/say-who', '2014-06-13'))
    expect(duties).toContainEqual(say('company', 'fr/say-who', '2026-08-11'))
  })

  test('from the federation, the state, and both ends of a call that is recorded', () => {
    const call = { ...MIAMI, recording: 'whole' as const, seller: seller('US', 'US-NY'), callingFrom: { country: 'US', region: 'US-CA' } }
    const verdict = askAt(law, '2026-11-24T12:00:00-05:00', call)
    const us = ['us/internal-do-not-call', 'us/ring-time', 'us/say-purpose', 'us/say-who']
    const fl = ['us-fl/internal-do-not-call', 'us-fl/licence', 'us-fl/recording', 'us-fl/say-who']
    expect(named(verdict.allowed ? verdict.duties : [])).toEqual(['us-ca/recording', ...fl, 'us-ny/recording-notice', ...us])
  })
})

describe('what the Union says settles neither hours nor consent for a member', () => {
  const union = world.filter(({ id }) => id === 'EU')
  const member = (covers: object) => jurisdictionFromSpec({ id: 'IE', name: 'Ireland', laws: [], covers, provisions: [] })
  const unsettled = (required: object, observed: object | readonly unknown[], kind: 'quiet-hours' | 'consent') => {
    const [code, remedy] = kind === 'consent' ? ['consent/missing', 'obtain-consent'] : ['quiet-hours/closed', 'wait']
    return [
      { code, rule: kind, required, observed, remedy },
      { code: 'law/not-established', rule: 'law', required: { kind }, observed: { country: 'IE' }, remedy },
    ]
  }
  const noHours = (local: string) => unsettled({ callable: 'mon-fri 09:00-20:00; sat 10:00-18:00' }, { zone: 'Europe/Dublin', local }, 'quiet-hours')
  const noConsent = unsettled({ form: 'express' }, [], 'consent')

  test('Ireland has no hours that anybody found, and the Union is known to have none: the strict fallback joins in', () => {
    const facts = consentOf(DUBLIN.to, '2026-01-20T12:00:00Z')
    expect(askAt(law, '2026-11-22T12:00:00+00:00', DUBLIN, facts).reasons).toEqual(noHours('2026-11-22T12:00'))
    expect(askAt(law, '2026-11-24T19:59:59.999+00:00', DUBLIN, facts).allowed).toBe(true)
    expect(askAt(law, '2026-11-24T20:00:00+00:00', DUBLIN, facts).reasons).toEqual(noHours('2026-11-24T20:00'))
  })

  test('a member of which nothing was read gets both, whatever the Union says of consent', () => {
    const unread = lawful({ jurisdictions: [...union, member({})] })
    expect(askAt(unread, '2026-11-22T12:00:00+00:00', DUBLIN).reasons).toEqual([...noHours('2026-11-22T12:00'), ...noConsent])
  })

  test('a member that is known to have neither is settled by that, and the Union still adds its duties', () => {
    const read = lawful({ jurisdictions: [...union, member({ 'quiet-hours': 'none', consent: 'none' })] })
    const verdict = askAt(read, '2026-11-22T12:00:00+00:00', DUBLIN)
    expect(verdict.allowed).toBe(true)
    expect(named(verdict.allowed ? verdict.duties : [])).toEqual(['eu/opt-out', 'eu/say-right-to-object', 'eu/say-who'])
    expect(denialsBy(verdict, 'EU', 'IE')).toEqual([])
  })
})
