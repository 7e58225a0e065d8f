import { type CallInput, decide, type FactsInput, fixes } from 'dialgate'
import { lawful } from 'dialgate/law'
import { describe, expect, test, vi } from 'vitest'

interface Known {
  readonly call?: Partial<CallInput>
  readonly facts?: FactsInput
}
type Seat = NonNullable<CallInput['seller']['seat']>
type Path = { readonly [path: string]: Known }

const policy = lawful()

/** What an honest company knows wherever it calls, and nothing that makes the call easier than it is. */
function honest(number: string, from: Seat, more: Path = {}): Path {
  return {
    callerId: { call: { callerId: { number } } },
    'facts.callerIds': { facts: { callerIds: [{ number, holder: 'seller', from, answeredUntilOn: '2027-12-31', inDirectory: true }] } },
    dialing: { call: { dialing: 'manual' } },
    products: { call: { products: ['other'] } },
    numbersFrom: { call: { numbersFrom: 'own-customers' } },
    'calledParty.audience': { call: { calledParty: { audience: 'consumer', legalForm: 'natural-person' } } },
    'calledParty.legalForm': { call: { calledParty: { audience: 'consumer', legalForm: 'natural-person' } } },
    'seller.sectors': {},
    'facts.optOuts': { facts: { optOuts: [] } },
    'facts.attempts': { facts: { attempts: [] } },
    'facts.consents': { facts: { consents: [] } },
    'facts.abandonment': { facts: { abandonment: [] } },
    ...more,
  }
}

/** Does what the fixes say until the call is allowed, at most ten times. */
function follow(start: CallInput, known: Path): { readonly steps: readonly string[][]; readonly allowed: boolean } {
  let [call, facts] = [start, {} as FactsInput]
  const steps: string[][] = []
  for (let step = 0; step < 10; step++) {
    const verdict = decide(policy, call, facts)
    if (verdict.allowed) return { steps, allowed: true }
    const asked = fixes(verdict)
    steps.push(asked.map(({ remedy, supply }) => `${remedy}: ${supply?.join(' ') ?? ''}`))
    for (const { remedy, supply = [] } of asked) {
      const [path = remedy] = supply
      const list = /^facts\.listings\.(.+)$/.exec(path)?.[1]
      if (list !== undefined) facts = { ...facts, listings: { ...facts.listings, [list]: { listed: false, drawnAt: '2026-11-20T00:00:00Z' } } }
      else if (known[path] === undefined) return { steps, allowed: false }
      call = { ...call, ...known[path]?.call }
      facts = { ...facts, ...known[path]?.facts }
    }
  }
  return { steps, allowed: false }
}

const minimal = (to: string, at: string, seat: Seat): CallInput => ({
  to,
  at,
  mode: 'live',
  purpose: 'marketing',
  seller: { id: 'acme', name: 'Acme', seat },
})

function consentTo(form: 'express' | 'signed'): NonNullable<FactsInput['consents']>[number] {
  return {
    id: 'web-1',
    form,
    grantedAt: '2026-10-01T10:00:00+02:00',
    qualities: { explicit: 'an empty box that she ticked', informed: 'names Acme and calls', voluntary: 'not tied to an order' },
  }
}

describe('the least one can say of a call, followed fix by fix', () => {
  test('Florida', () => {
    const from = { country: 'US', region: 'US-FL' }
    const { steps, allowed } = follow(minimal('+13055550123', '2026-11-24T12:00:00-05:00', from), honest('+13055550100', from))
    expect(steps).toEqual([
      [
        'supply: facts.listings.us-national',
        'supply: facts.optOuts',
        'supply: facts.consents',
        'supply: callerId',
        'supply: facts.abandonment',
        'supply: facts.attempts',
        'supply: facts.listings.us-fl',
      ],
      ['supply: dialing', 'supply: facts.callerIds'],
    ])
    expect(allowed).toBe(true)
  })

  test('Norway', () => {
    const from = { country: 'NO' }
    const { steps, allowed } = follow(minimal('+4722123456', '2026-11-24T12:00:00+01:00', from), honest('+4721000000', from))
    expect(steps).toEqual([['supply: facts.listings.no-reservasjon', 'supply: callerId', 'supply: facts.optOuts'], ['supply: facts.callerIds']])
    expect(allowed).toBe(true)
  })

  test('France, where nobody may be called who has not agreed', () => {
    const from = { country: 'FR' }
    const known = honest('+33162000000', from, { 'obtain-consent': { facts: { consents: [consentTo('express')] } } })
    const { steps, allowed } = follow(minimal('+33612345678', '2026-11-24T12:00:00+01:00', from), known)
    expect(steps).toEqual([
      ['supply: facts.optOuts', 'supply: facts.attempts', 'supply: facts.consents', 'supply: products calledParty.audience', 'supply: callerId'],
      ['supply: calledParty.audience', 'supply: facts.callerIds'],
      ['obtain-consent: '],
    ])
    expect(allowed).toBe(true)
  })

  test('Great Britain', () => {
    const from = { country: 'GB' }
    const { steps, allowed } = follow(minimal('+442079460958', '2026-11-24T12:00:00+00:00', from), honest('+442079460000', from))
    expect(steps).toEqual([
      [
        'supply: facts.listings.gb-tps',
        'supply: facts.listings.gb-ctps',
        'supply: facts.consents',
        'supply: products calledParty.legalForm',
        'supply: callerId',
        'supply: facts.abandonment',
        'supply: facts.attempts',
        'supply: facts.optOuts',
      ],
      ['supply: facts.callerIds'],
    ])
    expect(allowed).toBe(true)
  })
})

test('Florida by a predictive dialler, which needs signed consent', () => {
  const from = { country: 'US', region: 'US-FL' }
  const known = honest('+13055550100', from, {
    dialing: { call: { dialing: 'predictive' } },
    'obtain-consent': { facts: { consents: [consentTo('signed')] } },
  })
  const { steps, allowed } = follow(minimal('+13055550123', '2026-11-24T12:00:00-05:00', from), known)
  expect(steps.slice(1)).toEqual([
    ['supply: dialing', 'supply: facts.callerIds'],
    ['supply: numbersFrom calledParty.lineType', 'obtain-consent: '],
  ])
  expect(allowed).toBe(true)
})

test('the example follows the path to Florida', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  await import('../../examples/minimal-call')
  const printed = log.mock.calls.map(([text]) => String(text).split('\n')[0])
  log.mockRestore()
  expect(printed).toEqual([
    'No: this call may not be made. Waiting will not help. This would:',
    'No: this call may not be made. Waiting will not help. This would:',
    'Yes: this call may be made.',
  ])
})
