// What a rule asks, in words, from its options: one function per kind.
import type { RuleKind, RuleOptions, RuleSpec } from '../core/policy-spec'
import { registerOf } from '../law/registers'
import { anyOf, duration, moment, named, scopeInWords, windowInWords } from './plain-words'

type Words = { readonly [K in RuleKind]: (options: RuleOptions[K]) => readonly (string | undefined | false)[] }

const WORDS: Words = {
  'do-not-call': ({ lists, polarity, maxAge, voluntary, bindsAfter, cancelsConsents }) => [
    polarity === 'positive' ? `call only numbers on ${anyOf(lists.map(listName))}` : `do not call numbers on ${anyOf(lists.map(listName))}`,
    `the copy at most ${maxAge === undefined ? '31 days old (no age stated)' : maxAge === 'calendar-month' ? 'of the same calendar month' : maxAge === 'each-campaign' ? '31 days old (checked for each campaign)' : `${duration(maxAge)} old`}`,
    voluntary && 'checking it is voluntary, a listing binds',
    bindsAfter !== undefined && `a listing binds ${bindingDelay(bindsAfter)}`,
    cancelsConsents === 'all' && 'a listing ends every earlier consent',
    cancelsConsents === 'as-marked' && 'a listing ends earlier consents where it says so',
  ],
  consent: ({ form, qualities, validFor, validForUnlessStated, initiative, notVia, recordedIn, afterListing, forHours }) => [
    `${article(form)} ${form} consent`,
    qualities !== undefined && `it must be ${qualities.join(', ')}`,
    validFor !== undefined && `valid for ${duration(validFor)}`,
    validForUnlessStated !== undefined && `valid for ${duration(validForUnlessStated)} unless it states a time`,
    initiative !== undefined && 'given by the called party’s own initiative',
    notVia !== undefined && `not given by ${anyOf(notVia)}`,
    recordedIn !== undefined && `recorded in ${listName(recordedIn)}`,
    afterListing && 'given after the listing',
    forHours && 'given for these very hours',
  ],
  'quiet-hours': ({ callable, quiet, clock, holidays }) => [
    callable !== undefined && `call only ${callable}`,
    quiet !== undefined && `do not call ${quiet}`,
    clock !== undefined && `by the clock of ${clock.join(' and ')}`,
    holidays !== undefined &&
      `on holidays (${holidays.calendars.join(', ')}) ${holidays.then === 'closed' ? 'do not call' : `call only ${holidays.then}`}`,
    holidays?.eve !== undefined && `the day before a holiday call only ${holidays.eve}`,
  ],
  'frequency-cap': ({ max, per, counts, scope, channels, onlyAfter }) => [
    `at most ${max} ${counts === 'distinct-channels' ? 'channels' : (counts ?? 'attempts')} ${windowInWords(per)}`,
    `counted by ${scopeInWords(scope ?? ['person', 'seller'])}`,
    channels !== undefined && `only ${anyOf(channels)} counts`,
    onlyAfter !== undefined && `only after one that ended ${anyOf(onlyAfter)}`,
  ],
  'cooling-off': ({ after, for: length, scope }) => [
    `no further call after ${anyOf(after)} ${length === 'ever' ? 'ever' : length === 'rest-of-day' ? 'for the rest of the day' : `for ${duration(length)}`}`,
    scope !== undefined && `by ${scopeInWords(scope)}`,
  ],
  'caller-identity': ({ say, ask = [] }) => [
    ...say.map(({ what, by }) => `say ${anyOf([what].flat().map(named))} ${moment(by)}`),
    ...ask.map(({ what, by, onNo }) => `ask ${named(what)} ${moment(by)}; on no, end${onNo === 'end-and-remove' ? ' and remove from the list' : ''}`),
  ],
  relationship: ({ kinds, within, from = 'last', current, products, numberFromPerson }) => [
    `${article(kinds[0] ?? '')} ${anyOf(kinds)} with the seller`,
    within !== undefined && `within ${duration(within)} of ${{ began: 'its beginning', last: 'the last dealing', ended: 'its end' }[from]}`,
    current && 'not ended',
    products === 'same' && 'for the same kind of product',
    numberFromPerson && 'the number given by the person',
  ],
  invitation: ({ within }) => ['the person asked to be called', within !== undefined && `within ${duration(within)}`],
  prohibition: ({ what }) => [
    {
      product: 'calls about this product are forbidden',
      line: 'calls to such lines are forbidden',
      'kind-of-call': 'such calls are forbidden',
      'generated-number': 'generated numbers may not be called',
      'consent-request': 'asking for consent by phone is forbidden',
    }[what],
  ],
  emergency: ({ level, freshFor }) => [`no calls while an emergency is declared in the ${level}`, `known to be current within ${duration(freshFor)}`],
  'reassigned-number': ({ freshFor, required }) => [
    'do not call a number that was reassigned since consent was given',
    required && `the database must be asked, at most ${duration(freshFor)} before`,
  ],
  'caller-id': ({ mustPresent, prefixes, notPrefixes, name, holder, answerable, registeredWith, inDirectory }) => [
    mustPresent && 'show a caller id',
    prefixes !== undefined && `show a number that begins with ${anyOf(prefixes)}`,
    notPrefixes !== undefined && `show none that begins with ${anyOf(notPrefixes)}`,
    name && 'show the caller’s name',
    holder !== undefined && `the number is the ${holder === 'seller' ? 'seller’s' : 'seller’s or the telemarketer’s'}`,
    answerable && 'calling back is answered',
    registeredWith !== undefined && `registered with ${registeredWith}`,
    inDirectory && 'listed in the directory',
  ],
  abandonment: ({ maxRate, per, by, connectWithin, message, ringFor, maxRings }) => [
    maxRate !== undefined &&
      `abandon at most ${Math.round(maxRate * 10_000) / 100} % of answered calls${per === undefined ? '' : ` ${windowInWords(per)}`}`,
    by !== undefined && `counted by ${scopeInWords(by)}`,
    connectWithin !== undefined && `connect within ${duration(connectWithin)} of the answer`,
    message && 'else play a message that says who called',
    ringFor !== undefined && `ring for at least ${duration(ringFor)}`,
    maxRings !== undefined && `ring at most ${maxRings} times`,
  ],
  'opt-out': ({ honorWithin, keepFor, confirmWithin }) => [
    'never call who opted out',
    honorWithin !== undefined &&
      `the law gives ${honorWithin === 'at-once' ? 'no time for it' : typeof honorWithin === 'object' ? `${honorWithin.businessDays} business days` : duration(honorWithin)}; here at once`,
    keepFor !== undefined && `kept ${keepFor === 'ever' ? 'for ever' : `for ${duration(keepFor)}`}`,
    confirmWithin !== undefined && `confirm it within ${duration(confirmWithin)}`,
  ],
  recording: ({ consent, mandatory, keepFor }) => [
    {
      'one-party': 'one party’s consent is enough to record',
      notice: 'say that the call is recorded',
      'all-party': 'record only with everybody’s consent',
    }[consent],
    mandatory && 'calls must be recorded',
    keepFor !== undefined && `recordings are kept for ${duration(keepFor)}`,
  ],
  registration: ({ of, authority, required }) => [
    `the ${of === 'each' ? 'seller and the telemarketer' : of} must be registered with ${authority}`,
    !required && 'stated as a duty; not checked',
  ],
  confirmation: ({ must, within }) => [
    {
      'written-confirmation': 'confirm in writing what was agreed',
      'written-acceptance': 'nothing binds the consumer until accepted in writing',
      'opt-out-confirmation': 'confirm an opt-out',
    }[must],
    within !== undefined && `within ${duration(within)}`,
  ],
}

/**
 * What a rule asks, one statement each.
 * @example
 * ruleInWords({ 'quiet-hours': { callable: 'mon-fri 09:00-20:00' } }) // ['call only mon-fri 09:00-20:00']
 */
export function ruleInWords(spec: RuleSpec): readonly string[] {
  return (Object.keys(spec) as RuleKind[]).flatMap((kind) => wordsFor(kind, spec))
}

function wordsFor<K extends RuleKind>(kind: K, spec: RuleSpec): readonly string[] {
  const options = (spec as unknown as { readonly [kind in K]: RuleOptions[K] })[kind]
  return WORDS[kind](options).filter((words): words is string => typeof words === 'string')
}

function listName(id: string): string {
  const register = registerOf(id)
  return register === undefined ? id : `${register.name} (${id})`
}

function bindingDelay(after: NonNullable<RuleOptions['do-not-call']['bindsAfter']>): string {
  if (typeof after === 'string') return `${duration(after)} after it`
  return 'monthDays' in after ? `from day ${anyOf(after.monthDays.map(String))} of a month on` : `${after.businessDays} business days after it`
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a'
}
