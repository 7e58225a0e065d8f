// One suite that every pair of stores must pass: the atomicity and the durability that admission rests on.
import type { Attempt, OptOut } from '../core/facts'
import type { Instant, PhoneNumber } from '../core/scalars'
import type { StoreKey } from '../stores/keys'
import type { ExpectedVersion, StoredRecord, Stores } from '../stores/ports'

/** The test functions that the suite is written in: those of Vitest, Jest or `node:test` with an `expect`. */
export interface TestFunctions {
  describe(name: string, body: () => void): unknown
  test(name: string, body: () => Promise<void>): unknown
  expect(actual: unknown): { toEqual(expected: unknown): unknown }
}

/**
 * Declares the suite. Each test asks for fresh, empty stores.
 * @example
 * storeConformance({ describe, test, expect }, () => memoryStores({ historyFrom: 'beginning' }))
 */
export function storeConformance({ describe, test, expect }: TestFunctions, makeStores: () => Stores | Promise<Stores>): void {
  describe('attempt store', () => {
    test('reads a log that was never written, and gives it a version', async () => {
      const { attempts } = await makeStores()
      const [log] = await attempts.load([NUMBER])
      expect([log?.key, log?.attempts, typeof log?.version]).toEqual([NUMBER, [], 'string'])
    })

    test('answers one log for each key, in their order', async () => {
      const { attempts } = await makeStores()
      await attempts.append(await versions({ attempts }, [NUMBER]), attempt('a'))
      expect((await attempts.load([PERSON, NUMBER, OTHER])).map(({ key, attempts }) => [key, attempts.length])).toEqual([
        [PERSON, 0],
        [NUMBER, 1],
        [OTHER, 0],
      ])
    })

    test('appends to all logs, and changes their versions', async () => {
      const { attempts } = await makeStores()
      const before = await versions({ attempts }, [NUMBER, PERSON])
      expect(await attempts.append(before, attempt('a'))).toEqual(true)
      const after = await attempts.load([NUMBER, PERSON])
      expect(after.map(({ attempts }) => attempts)).toEqual([[attempt('a')], [attempt('a')]])
      expect(after.map(({ version }, index) => version === before[index]?.version)).toEqual([false, false])
    })

    test('appends to none where one version is old', async () => {
      const { attempts } = await makeStores()
      const old = await versions({ attempts }, [NUMBER, PERSON])
      await attempts.append(await versions({ attempts }, [PERSON]), attempt('a'))
      expect(await attempts.append(old, attempt('b'))).toEqual(false)
      expect((await attempts.load([NUMBER]))[0]?.attempts).toEqual([])
      expect(await attempts.find(['b'])).toEqual([])
    })

    test('appends a call id once, whatever the log', async () => {
      const { attempts } = await makeStores()
      await attempts.append(await versions({ attempts }, [NUMBER]), attempt('a'))
      expect(await attempts.append(await versions({ attempts }, [OTHER]), attempt('a'))).toEqual(false)
    })

    test('lets one of many appends with the same versions win', async () => {
      const { attempts } = await makeStores()
      const same = await versions({ attempts }, [NUMBER, PERSON])
      const won = await Promise.all(Array.from({ length: 50 }, (_, index) => attempts.append(same, attempt(`c-${index}`))))
      expect(won.filter(Boolean).length).toEqual(1)
      expect((await attempts.load([PERSON]))[0]?.attempts.length).toEqual(1)
    })

    test('touch makes an append fail that read before it, also of a log that is empty', async () => {
      const { attempts } = await makeStores()
      const before = await versions({ attempts }, [NUMBER, PERSON])
      await attempts.touch([PERSON])
      expect(await attempts.append(before, attempt('a'))).toEqual(false)
    })

    test('leaves out what was dialled before `since`, and everything for infinity', async () => {
      const { attempts } = await makeStores()
      for (const [id, at] of [
        ['old', AT - 1],
        ['new', AT],
      ] as const)
        await attempts.append(await versions({ attempts }, [NUMBER]), { ...attempt(id), at: at as Instant })
      const idsSince = async (since: number) => (await attempts.load([NUMBER], since))[0]?.attempts.map(({ callId }) => callId)
      expect([await idsSince(AT), await idsSince(Infinity)]).toEqual([['new'], []])
    })

    test('finds attempts by call id, and leaves out the unknown', async () => {
      const { attempts } = await makeStores()
      await attempts.append(await versions({ attempts }, [NUMBER]), attempt('a'))
      expect(await attempts.find(['nobody', 'a'])).toEqual([attempt('a')])
    })

    test('update sets fields wherever the attempt stands, and changes the versions', async () => {
      const { attempts } = await makeStores()
      await attempts.append(await versions({ attempts }, [NUMBER, PERSON]), attempt('a'))
      const before = await versions({ attempts }, [NUMBER, PERSON])
      expect(await attempts.update('a', { disposition: 'connected', outcome: 'refused' })).toEqual(true)
      expect(await attempts.update('a', { outcome: 'opted-out' })).toEqual(true)
      const settled = { ...attempt('a'), disposition: 'connected', outcome: 'opted-out' }
      expect((await attempts.load([NUMBER, PERSON])).map(({ attempts }) => attempts)).toEqual([[settled], [settled]])
      expect(await attempts.append(before, attempt('b'))).toEqual(false)
    })

    test('remove takes an attempt out of all logs, and its id is free again', async () => {
      const { attempts } = await makeStores()
      await attempts.append(await versions({ attempts }, [NUMBER, PERSON]), attempt('a'))
      expect(await attempts.remove('a')).toEqual(true)
      expect((await attempts.load([NUMBER, PERSON])).map(({ attempts }) => attempts)).toEqual([[], []])
      expect(await attempts.append(await versions({ attempts }, [NUMBER]), attempt('a'))).toEqual(true)
    })

    test('says of a call that nobody knows that nobody knows it', async () => {
      const { attempts } = await makeStores()
      expect([await attempts.update('x', { disposition: 'busy' }), await attempts.remove('x')]).toEqual([false, false])
    })

    test('counts a campaign by what became of its calls', async () => {
      const { attempts } = await makeStores()
      for (const id of ['a', 'b', 'c', 'd']) await attempts.append(await versions({ attempts }, [NUMBER]), attempt(id))
      await attempts.update('a', { disposition: 'abandoned' })
      await attempts.update('b', { disposition: 'connected', answeredBy: 'person' })
      await attempts.update('c', { disposition: 'connected', answeredBy: 'machine' })
      await attempts.remove('d')
      const hour = (Math.floor(AT / HOUR) * HOUR) as Instant
      expect(await attempts.figures(['solar', 'none'], hour)).toEqual([
        { answeredByPerson: 2, abandoned: 1 },
        { answeredByPerson: 0, abandoned: 0 },
      ])
      expect(await attempts.figures(['solar'], (hour + HOUR) as Instant)).toEqual([{ answeredByPerson: 0, abandoned: 0 }])
    })
  })

  describe('record store', () => {
    test('finds a record under each of its keys, once', async () => {
      const { records } = await makeStores()
      await records.append([optedOut('r-1', [NUMBER, PERSON])])
      expect(await records.load([NUMBER, PERSON])).toEqual([optedOut('r-1', [NUMBER, PERSON])])
      expect(await records.load([OTHER])).toEqual([])
    })

    test('answers in the order of appending, the last of each id at least', async () => {
      const { records } = await makeStores()
      await records.append([optedOut('r-2', [NUMBER]), optedOut('r-1', [PERSON])])
      await records.append([optedOut('r-2', [NUMBER, OTHER])])
      const loaded = await records.load([PERSON, NUMBER])
      expect(loaded.map(({ id }) => id).slice(-2)).toEqual(['r-1', 'r-2'])
      expect(loaded.at(-1)).toEqual(optedOut('r-2', [NUMBER, OTHER]))
    })

    test('is read by whoever asks after the append is acknowledged', async () => {
      const { records } = await makeStores()
      const acknowledged = Array.from({ length: 20 }, async (_, index) => {
        await records.append([optedOut(`r-${index}`, [NUMBER])])
        return (await records.load([NUMBER])).some(({ id }) => id === `r-${index}`)
      })
      expect(await Promise.all(acknowledged)).toEqual(acknowledged.map(() => true))
    })
  })
}

const HOUR = 3_600_000
const AT = 1_795_500_000_000 as Instant
const NUMBER: StoreKey = 'number:+13055550123'
const OTHER: StoreKey = 'number:+13055550124'
const PERSON: StoreKey = 'person:p-1'

async function versions({ attempts }: Pick<Stores, 'attempts'>, keys: readonly StoreKey[]): Promise<readonly ExpectedVersion[]> {
  return (await attempts.load(keys, Infinity)).map(({ key, version }) => ({ key, version }))
}

function attempt(callId: string): Attempt {
  const number = '+13055550123' as PhoneNumber
  return { callId, at: AT, number, person: 'p-1', seller: 'acme', campaign: 'solar', channel: 'voice', mode: 'live', disposition: 'reserved' }
}

function optedOut(id: string, keys: readonly StoreKey[]): StoredRecord {
  const optOut: OptOut = { number: '+13055550123' as PhoneNumber, at: AT }
  return { id, recordedAt: AT, keys, facts: { optOuts: [optOut] } }
}
