// What no facts can be, whatever the call: ends before beginnings, wordings that are not those of the digest.
import { shown } from '../core/faults'
import { sha256Of } from './sha-256'

/** What zod hands to a check. `continue`: the checks of what lies around it run all the same, so that every fault is named. */
interface Checked<T> {
  readonly value: T
  readonly issues: { push(issue: { code: 'custom'; message: string; path: string[]; input: unknown; continue: true }): unknown }
}

/** Complains where the one field is known to be less or earlier than the other should allow: `to` must not be before `from`. */
export function notBefore<From extends string, To extends string>(
  from: From,
  to: To,
): (checked: Checked<{ readonly [field in From | To]?: string | number | undefined }>) => void {
  return ({ value, issues }) => {
    const [least, most] = [value[from], value[to]]
    if (least === undefined || most === undefined || !(most < least)) return
    const how = typeof most === 'string' || to.endsWith('At') ? 'before' : 'less than'
    issues.push({ code: 'custom', path: [to], message: `is ${how} \`${from}\``, input: most, continue: true })
  }
}

/** A consent cannot be given after it expires. */
export function consentMakesSense({
  value,
  issues,
}: Checked<{ readonly grantedAt: number; readonly expiresAt?: number | 'indefinite' | undefined }>): void {
  const { grantedAt, expiresAt } = value
  if (typeof expiresAt === 'number' && expiresAt < grantedAt)
    issues.push({ code: 'custom', path: ['expiresAt'], message: 'is before `grantedAt`: this consent never held', input: expiresAt, continue: true })
}

/** A digest that is not that of the text shows that one of them was changed. */
export function wordingMatches({ value, issues }: Checked<{ readonly text: string; readonly sha256?: string | undefined }>): void {
  const { text, sha256: stated } = value
  if (stated === undefined || stated === sha256Of(text)) return
  issues.push({
    code: 'custom',
    path: ['sha256'],
    message: `is not the SHA-256 of \`text\` in lower-case hex: ${shown(stated)}`,
    input: stated,
    continue: true,
  })
}
