// `dialgate check`: one call, decided and explained.
import type { CallInput } from '../core/call'
import type { Decision } from '../core/decision'
import type { FactsInput, Listing } from '../core/facts'
import { explain } from '../explain/explain'
import { judge } from '../intake/judge'
import { nextAllowed } from '../intake/next-allowed'
import { parseCall } from '../intake/parse-call'
import { parseFacts } from '../intake/parse-facts'
import { policyDigest } from '../intake/policy-digest'
import { dataVersions } from '../law/data-versions'
import { parsed, readConfig, readFrom } from './config'
import { fault } from './fault'
import { instantOption } from './instants'
import { EXIT, type Io, print } from './io'
import { plainList } from './plain-list'
import { wholeText } from './source-bytes'

/** The flags of `dialgate check`. */
export interface CheckOptions {
  readonly config?: string
  readonly at?: string
  readonly json?: true
}

/**
 * Decides on the call in a file, on the facts beside it: what neither they nor the configuration say was not looked up. Nothing is
 * stored, and opt-outs are no exception to that.
 * @returns the exit code: 0 allow, 2 deny
 */
export async function check(file: string, options: CheckOptions, io: Io): Promise<number> {
  const config = await readConfig(options.config)
  const name = file === '-' ? 'the input' : file
  const json = parsed(await wholeText(file, io), name)
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw fault(`${name} is no call: a call is a JSON object`)
  const { facts: given = {}, at, ...fields } = json as { readonly facts?: FactsInput; readonly at?: CallInput['at'] }
  const configFile = options.config ?? ''
  const call = readFrom(
    [
      { file: name, under: '', keys: { ...fields, at } },
      { file: configFile, under: 'defaults.', keys: config.defaults },
    ],
    () =>
      parseCall(
        { ...config.defaults, ...fields, at: instantOption(options.at) ?? at ?? io.now() } as CallInput,
        config.whereabouts === undefined ? {} : { whereabouts: config.whereabouts },
      ),
  )
  const { policy } = config
  const wanted = policy.needs(call).lists
  const lists = await Promise.all(config.lists.filter(({ id }) => wanted.includes(id)).map((one) => plainList(one, Math.max(call.at, io.now()))))
  for (const { list, header } of lists)
    if (header !== undefined) print(io.stderr, `list ${list.id}: line ${header.line}, \`${header.text}\`, was taken for the header`)
  const found: { readonly [list: string]: Listing } = Object.fromEntries(lists.map(({ list }) => [list.id, list.lookup(call.to)]))
  const listings = { ...found, ...config.facts.listings, ...given.listings }
  const facts = readFrom(
    [
      { file: name, under: 'facts.', keys: given },
      { file: configFile, under: 'facts.', keys: config.facts },
    ],
    () => parseFacts({ ...config.facts, ...given, ...(Object.keys(listings).length === 0 ? {} : { listings }) }, call),
  )
  const verdict = judge(policy, call, facts)
  const retryAt = verdict.allowed || verdict.remedy !== 'wait' ? undefined : nextAllowed(policy, call, facts, { within: 'P31D' })
  const { to, at: asked, whereabouts } = call
  const decision: Decision = {
    ...verdict,
    ...(retryAt === undefined ? {} : { retryAt }),
    policy: policyDigest(policy),
    data: dataVersions(),
    about: { to, at: asked, whereabouts },
  }
  print(io.stdout, options.json ? JSON.stringify(decision, undefined, 2) : explain(decision))
  return decision.allowed ? EXIT.done : EXIT.denied
}
