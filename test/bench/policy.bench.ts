// End to end, from the text of a number to a verdict: ours, and the same five rules written plainly.
import { decide, every } from 'dialgate'
import { lawful } from 'dialgate/law'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { DateTime } from 'luxon'
import { compare, rotating } from './compare'
import { closures, engine, type Plain } from './plain'
import { mix as complete, house } from './subject'

/** What the five rules ask for; the law needs the rest too. */
const mix = complete.map(
  ([call, { optOuts = [], listings = {}, consents = [], attempts = [] }]) => [call, { optOuts, listings, consents, attempts }] as const,
)

const asked = engine()
const zones: ReadonlyMap<string, string> = new Map([['305', 'America/New_York']])

/** What plain code works out of the same call and facts. */
function plainOf([call, facts]: (typeof mix)[number]): Plain {
  const number = parsePhoneNumberFromString(call.to)
  const zone = number?.isValid() ? zones.get(number.nationalNumber.slice(0, 3)) : undefined
  if (zone === undefined) throw new Error('no zone')
  const local = DateTime.fromISO(String(call.at), { zone })
  const since = local.minus({ hours: 24 }).toMillis()
  return {
    listed: facts.listings?.internal?.listed === true,
    consent: facts.consents?.some(({ number }) => number === call.to) === true,
    weekday: local.weekday,
    hour: local.hour,
    attempts: (facts.attempts ?? []).filter(({ at }) => Date.parse(String(at)) > since).length,
    companySaid: true,
  }
}

const policy = every(lawful(), house)
await compare(
  'end to end: number, place, local time, five rules',
  { name: 'dialgate', run: rotating(mix, ([call, facts]) => decide(house, call, facts)) },
  { name: 'dialgate, with all law of the United States and Florida', run: rotating(complete, ([call, facts]) => decide(policy, call, facts)) },
  { name: 'libphonenumber-js, luxon, json-rules-engine', run: rotating(mix, (one) => asked.run({ ...plainOf(one) })), times: 20 },
  { name: 'libphonenumber-js, luxon, closures', run: rotating(mix, (one) => closures(plainOf(one))), times: 20 },
)
