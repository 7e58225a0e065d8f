// How far a scope goes: what permits must cover the whole call, what restricts need only touch it.
import { describe, expect, test } from 'vitest'
import type { CallInput } from '../../src/core/call'
import type { Scope } from '../../src/core/facts'
import { parseCall } from '../../src/intake/parse-call'
import { covers, mayReach, notCovered } from '../../src/rules/reach'
import { BARE } from './ask'

const CALL: Partial<CallInput> = { campaign: 'spring', products: ['insurance', 'credit'] }
const both = (scope: Scope, more: Partial<CallInput> = CALL) => {
  const call = parseCall({ ...BARE, ...more })
  return [covers(scope, call), mayReach(scope, call)]
}

describe('a scope', () => {
  test('of nothing stated is all', () => {
    expect(both({})).toEqual([true, true])
  })

  test.each<[Scope, covers: boolean, reaches: boolean]>([
    [{ sellers: ['seller'] }, true, true],
    [{ sellers: ['x'] }, false, false],
    [{ purposes: ['marketing'] }, true, true],
    [{ purposes: ['survey'] }, false, false],
    [{ modes: ['live'] }, true, true],
    [{ modes: ['text'] }, false, false],
    [{ channels: ['voice'] }, true, true],
    [{ channels: ['text', 'app', 'email'] }, false, false],
    [{ campaigns: ['spring'] }, true, true],
    [{ campaigns: ['autumn'] }, false, false],
    [{ products: ['insurance', 'credit', 'banking'] }, true, true],
    [{ products: ['insurance'] }, false, true],
    [{ products: ['banking'] }, false, false],
    [{ sellers: ['seller'], products: ['banking'] }, false, false],
  ])('%j covers: %s, reaches: %s', (scope, isCovered, reaches) => {
    expect(both(scope)).toEqual([isCovered, reaches])
  })

  test('over what is unknown on the call covers nothing and reaches everything', () => {
    for (const more of [{}, { products: [] }]) {
      expect(both({ campaigns: ['spring'] }, more)).toEqual([false, true])
      expect(both({ products: ['insurance'] }, more)).toEqual([false, true])
    }
  })

  test('the channel follows from the mode: text is text, all others are voice', () => {
    for (const mode of ['live', 'soundboard', 'prerecorded', 'artificial-voice', 'voicemail-drop'] as const)
      expect(both({ channels: ['voice'] }, { mode })).toEqual([true, true])
    expect(both({ channels: ['voice'] }, { mode: 'text' })).toEqual([false, false])
    expect(both({ channels: ['text'] }, { mode: 'text' })).toEqual([true, true])
  })

  test('the first part that does not cover is named', () => {
    expect(notCovered({ sellers: ['seller'], campaigns: ['autumn'], products: ['x'] }, parseCall({ ...BARE, ...CALL }))).toBe('campaigns')
  })
})
