// The full pure decision on a parsed call and facts.
import { type Call, decide, every, type Facts, parseCall, parseFacts } from 'dialgate'
import { lawful } from 'dialgate/law'
import { compare, rotating } from './compare'
import { closures, engine, plainMix } from './plain'
import { house, mix } from './subject'

const policy = every(lawful(), house)
const cases = mix.map(([input, known]): readonly [Call, Facts] => {
  const call = parseCall(input)
  return [call, parseFacts(known, call)]
})
const allowed = cases.filter(([call, facts]) => decide(policy, call, facts).allowed)
const denied = cases.filter((one) => !allowed.includes(one))
if (allowed.length !== denied.length)
  throw new Error(`${allowed.length} of ${cases.length} allowed`, { cause: cases.map(([call, facts]) => decide(policy, call, facts)) })

const asked = engine()
const ask = ([call, facts]: readonly [Call, Facts]) => decide(policy, call, facts)
await compare(
  'decide: all law of the United States and Florida that applies, and five rules of the house',
  { name: 'dialgate, half allowed, half denied', run: rotating(cases, ask) },
  { name: 'dialgate, allowed', run: rotating(allowed, ask) },
  { name: 'dialgate, denied', run: rotating(denied, ask) },
  { name: 'dialgate, one call again and again', run: () => ask(cases[0] as readonly [Call, Facts]) },
  { name: 'dialgate, only the five rules of the house', run: rotating(cases, ([call, facts]) => decide(house, call, facts)) },
  { name: 'json-rules-engine, five plain rules', run: rotating(plainMix, (plain) => asked.run({ ...plain })), times: 20 },
  { name: 'five closures that answer with an object', run: rotating(plainMix, closures), times: 1000 },
)
