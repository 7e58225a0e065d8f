// An opt-out: stored, made to bind every admission under way, and only then acknowledged.
import { gateError } from '../core/errors'
import type { OptOut } from '../core/facts'
import type { PhoneNumber } from '../core/scalars'
import { parseFacts } from '../intake/parse-facts'
import { type Whom, whoKeys } from '../stores/keys'
import { type Deadline, underDeadline } from './deadline'
import type { OptOutRequest } from './gate'
import { store } from './record'
import { unknownCall } from './settle'
import type { Setup } from './setup'
import { readWho } from './who'

/** What `gate.optOut` does. Rejects when it cannot be written: nothing is acknowledged that is not stored. */
export async function optOut(setup: Setup, request: OptOutRequest): Promise<void> {
  await underDeadline(setup.timeoutMillis, async (deadline) => {
    const whom = 'callId' in request ? await whomOfCall(setup, request.callId, deadline) : readWho(request)
    if (whom.number === undefined) throw gateError('invalid-facts', [{ path: 'number', message: 'an opt-out is of a number, or of a call' }])
    const optOut = readOptOut(setup, { ...whom, number: whom.number }, request)
    if (await isStored(setup, optOut, whom, deadline)) await deadline.within(() => setup.stores.attempts.touch(whoKeys(whom)))
    else await store(setup, deadline, whom, { facts: { optOuts: [optOut] } })
  })
}

async function whomOfCall({ stores }: Setup, callId: string, deadline: Deadline): Promise<Whom> {
  const [attempt] = await deadline.within(() => stores.attempts.find([callId]))
  if (attempt === undefined) throw unknownCall(callId)
  return { number: attempt.number, person: attempt.person }
}

/** The scope is read as facts are, so that nothing is stored that no rule could read. */
function readOptOut({ clock }: Setup, { number, person }: Whom & { readonly number: PhoneNumber }, request: OptOutRequest): OptOut {
  const { at = clock(), scope, channel, source } = request
  const input = {
    number,
    at,
    ...(person === undefined ? {} : { person }),
    ...(scope === undefined ? {} : { scope }),
    ...(channel === undefined ? {} : { channel }),
    ...(source === undefined ? {} : { source }),
  }
  const [read] = parseFacts({ optOuts: [input] }).optOuts ?? []
  if (read === undefined) throw gateError('invalid-facts', [{ path: '', message: 'is no opt-out' }])
  return read
}

/** Said again, an opt-out changes nothing: the earlier one stands, and so does its date. */
async function isStored({ stores }: Setup, { number, person, scope, at }: OptOut, whom: Whom, deadline: Deadline): Promise<boolean> {
  const records = await deadline.within(() => stores.records.load(whoKeys(whom)))
  return records
    .flatMap(({ facts }) => facts?.optOuts ?? [])
    .some(
      (other) =>
        other.number === number && other.person === person && JSON.stringify(other.scope) === JSON.stringify(scope) && (other.at ?? 0) <= (at ?? 0),
    )
}
