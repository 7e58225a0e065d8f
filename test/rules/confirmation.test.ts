import { expect, test } from 'vitest'
import { confirmation } from '../../src/rules/confirmation'
import { aCall } from '../../src/testing/a-call'
import { ask, codes } from './ask'

test.each([
  ['written-confirmation', 'afterwards'],
  ['written-acceptance', 'afterwards'],
  ['opt-out-confirmation', 'refusal'],
] as const)('%s is a duty, due at %s', (must, when) => {
  expect(confirmation({ must })(aCall(), {})).toEqual({
    allowed: true,
    reasons: [],
    duties: [{ code: `confirmation/${must}`, kind: 'confirm', when }],
  })
  expect(confirmation({ must, within: 'P30D' })(aCall(), {})).toMatchObject({ duties: [{ within: 'P30D' }] })
})

test('a duty is no ground', () => {
  expect(codes(ask(confirmation({ must: 'written-confirmation' })))).toEqual(['policy/no-ground'])
})
