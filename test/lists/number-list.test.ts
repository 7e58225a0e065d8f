import { describe, expect, test } from 'vitest'
import { isGateError } from '../../src/core/errors'
import { numberList } from '../../src/lists/number-list'
import { parsePhoneNumber } from '../../src/phone/number'

const drawnAt = '2026-11-20T00:00:00Z'

describe('numberList', () => {
  test('hazard 26: any spelling is the number', () => {
    const list = numberList({ id: 'us-fl', drawnAt, numbers: ['305-555-0123', '(305) 555 0123', '+1 305 555 0124'], defaultCountry: 'US' })
    expect(list.size).toBe(2)
    expect(list.lookup(number('+13055550123'))).toEqual({ listed: true, drawnAt: Date.UTC(2026, 10, 20), via: 'file' })
    expect(list.lookup(number('+13055550125'))).toEqual({ listed: false, drawnAt: Date.UTC(2026, 10, 20), via: 'file' })
  })

  test('hazard 26: what cannot be normalized is refused, by index and text', () => {
    expect(thrown(() => numberList({ id: 'us-fl', drawnAt, numbers: ['+13055550123', 'none', ''] }))).toEqual({
      code: 'invalid-list',
      issues: [
        { path: 'numbers.1', message: '`none` is no phone number' },
        { path: 'numbers.2', message: '`` is no phone number' },
      ],
    })
  })

  test('names twenty faults of many, and how many more there are', () => {
    const { issues } = thrown(() => numberList({ id: 'us-fl', drawnAt, numbers: Array.from({ length: 30 }, () => 'x') })) as { issues: unknown[] }
    expect(issues).toHaveLength(21)
    expect(issues.at(-1)).toEqual({ path: 'numbers', message: 'and 10 more' })
  })

  test('hazard 28: a register without a number was not loaded', () => {
    expect(thrown(() => numberList({ id: 'us-national', drawnAt, numbers: [] }))).toEqual({
      code: 'invalid-list',
      issues: [{ path: 'numbers', message: 'the list `us-national` holds no number' }],
    })
    expect(numberList({ id: 'internal', drawnAt, numbers: [] }).size).toBe(0)
  })

  test('a list has a name, and was drawn at an instant', () => {
    expect(thrown(() => numberList({ id: '', drawnAt, numbers: ['+13055550123'] }))).toMatchObject({ issues: [{ path: 'id' }] })
    expect(thrown(() => numberList({ id: 'x', drawnAt: '2026-11-20', numbers: ['+13055550123'] }))).toMatchObject({ issues: [{ path: 'drawnAt' }] })
  })
})

function number(text: string) {
  const parsed = parsePhoneNumber(text)
  if (parsed === undefined) throw new Error(text)
  return parsed
}

function thrown(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return isGateError(error) ? { code: error.code, issues: error.issues } : error
  }
  return undefined
}
