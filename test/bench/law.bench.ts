// What the law of the whole world costs beside that of one country: the same calls, each under both.
import { type Call, decide, type Facts, parseCall, parseFacts } from 'dialgate'
import { lawful } from 'dialgate/law'
import { lawful as american } from '../../src/law/countries/us'
import { compare, rotating } from './compare'
import { mix } from './subject'

const cases = mix.map(([input, known]): readonly [Call, Facts] => {
  const call = parseCall(input)
  return [call, parseFacts(known, call)]
})
/** Calls to most of the states: law is chosen by place, so that each has its own. */
const AREA_CODES = [205, 212, 213, 214, 216, 303, 305, 312, 313, 401, 404, 405, 410, 503, 504, 505, 601, 602, 615, 617, 702, 703, 801, 802, 907]
const places = AREA_CODES.flatMap((code) => {
  const [first] = mix
  if (first === undefined) return []
  const { calledParty: _, ...input } = first[0]
  const call = parseCall({ ...input, to: `+1${code}5550123` })
  return [[call, parseFacts(first[1], call)] as const]
})

const everywhere = lawful()
const there = american()
const under = (policy: typeof everywhere) => (one: readonly [Call, Facts]) => decide(policy, one[0], one[1])
// Twice each and in turn, so that what warms up first is no better off.
for (const [title, calls] of [
  ['Florida, half allowed', cases],
  ['25 area codes of the United States', places],
] as const)
  await compare(
    `law: ${title}`,
    { name: 'the law of the United States alone', run: rotating(calls, under(there)) },
    { name: 'the law of the world', run: rotating(calls, under(everywhere)) },
    { name: 'the law of the United States alone, again', run: rotating(calls, under(there)) },
    { name: 'the law of the world, again', run: rotating(calls, under(everywhere)) },
  )
