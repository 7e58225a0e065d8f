// Every kind of rule by its name: what ruleFromSpec() finds makers by. Here, and only here, calendars are known by id.
import type { RuleKind } from '../core/policy-spec'
import type { RuleMaker } from '../core/rule'
import { calendarOf } from '../time/calendars'
import type { HolidayCalendar } from '../time/holidays'
import { abandonment } from './abandonment'
import { callerId } from './caller-id'
import { callerIdentity } from './caller-identity'
import { confirmation } from './confirmation'
import { consent } from './consent'
import { coolingOff } from './cooling-off'
import { doNotCall } from './do-not-call'
import { emergency } from './emergency'
import { frequencyCap } from './frequency-cap'
import { invitation } from './invitation'
import { optOut } from './opt-out'
import { prohibition } from './prohibition'
import { quietHoursWith } from './quiet-hours'
import { reassignedNumber } from './reassigned-number'
import { recording } from './recording'
import { registration } from './registration'
import { relationship } from './relationship'

/** A maker as `ruleFromSpec` uses it: its kind, and how options become a rule. */
export type AnyRuleMaker = Pick<RuleMaker, 'kind' | 'fromOptions' | 'optionsSchema'>

/**
 * Allows only in the callable hours, and never in the quiet ones, on every candidate clock. Half-open: the closing minute itself is
 * closed. Holidays go by the local date of each zone; calendars are named by id (`us-federal`, `no`) or handed over whole.
 * @example
 * const decent = quietHours({ callable: 'mon-fri 09:00-20:00', holidays: { calendars: ['us-federal'], then: 'closed' } })
 */
export const quietHours = quietHoursWith(calendarOf)

/** The makers of all kinds. Calendars of one's own come before those carried. */
export function makersOf(calendars: readonly HolidayCalendar[] = []): readonly AnyRuleMaker[] {
  const lookup = (id: string): HolidayCalendar | undefined => calendars.find((calendar) => calendar.id === id) ?? calendarOf(id)
  const makers: { readonly [K in RuleKind]: AnyRuleMaker } = {
    'do-not-call': doNotCall,
    consent,
    'quiet-hours': calendars.length === 0 ? quietHours : quietHoursWith(lookup),
    'frequency-cap': frequencyCap,
    'caller-identity': callerIdentity,
    'cooling-off': coolingOff,
    relationship,
    invitation,
    prohibition,
    emergency,
    'reassigned-number': reassignedNumber,
    'caller-id': callerId,
    abandonment,
    'opt-out': optOut,
    recording,
    registration,
    confirmation,
  }
  return Object.values(makers)
}
