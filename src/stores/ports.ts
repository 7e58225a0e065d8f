// What a gate asks of its stores: the smallest structural interfaces. Clients are handed to an adapter; no driver is a dependency.
import type { Attempt, Facts } from '../core/facts'
import type { Instant } from '../core/scalars'
import type { StoreKey } from './keys'

/** What a gate writes to. Both must be shared by every process that dials for the same company. */
export interface Stores {
  readonly attempts: AttemptStore
  readonly records: RecordStore
}

/** One log as it was read: what it holds, and the version that `append` compares. */
export interface VersionedLog {
  readonly key: StoreKey
  /** Changes with every `append`, `update`, `remove` and `touch` that concerns the key. A log that was never written has one too. */
  readonly version: string
  readonly attempts: readonly Attempt[]
}

/** The version under which a log was read. */
export interface ExpectedVersion {
  readonly key: StoreKey
  readonly version: string
}

/** What `settle` may change of an attempt. */
export type AttemptPatch = Partial<Pick<Attempt, 'disposition' | 'answeredBy' | 'outcome' | 'answeredAt' | 'agentJoinedAt' | 'endedAt' | 'fulfilled'>>

/** A campaign's figures, counted by distinct `callId`. */
export interface CampaignFigures {
  /** Attempts that a person answered, the abandoned ones included. */
  readonly answeredByPerson: number
  readonly abandoned: number
}

/**
 * The log of attempts. One log per number and one per person; an attempt stands in both and is one attempt, known by its `callId`.
 * Every promise settles only when what it did is durable. In Postgres: a table of attempts, a table of (key, version), and `append` in one
 * transaction that locks the version rows in the order of their keys; in Redis: one script. An adapter lets errors through; the gate denies.
 */
export interface AttemptStore {
  /**
   * The logs of these keys in the order asked for, one for each, empty ones too, with the attempts dialled at `since` or later
   * (absent: all; `Infinity`: none, only the version is wanted).
   */
  load(keys: readonly StoreKey[], since?: number): Promise<readonly VersionedLog[]>
  /**
   * Appends the attempt to all of these logs if every version is unchanged and its `callId` is new; else changes nothing and answers
   * `false`. All or nothing, atomic against every other method.
   */
  append(expected: readonly ExpectedVersion[], attempt: Attempt): Promise<boolean>
  /** Changes the version of each of these logs, so that no admission that read them earlier can succeed. */
  touch(keys: readonly StoreKey[]): Promise<void>
  /** The attempts with these call ids, in any order; those that nobody knows are left out. */
  find(callIds: readonly string[]): Promise<readonly Attempt[]>
  /** Sets these fields of an attempt, wherever it stands, and changes the versions of its logs; `false` if nobody knows the call. */
  update(callId: string, patch: AttemptPatch): Promise<boolean>
  /** Takes an attempt out of its logs and changes their versions; `false` if nobody knows the call. */
  remove(callId: string): Promise<boolean>
  /** The figures of these campaigns in the order asked for, of attempts dialled at `since` or later; `since` is a full hour. */
  figures(campaigns: readonly string[], since: Instant): Promise<readonly CampaignFigures[]>
  /** From when on the log is complete; `undefined`: from the beginning. */
  completeSince(): Promise<Instant | undefined>
  /** The gate's clock when a gate is made on the store: a store that remembers nothing from before is complete from its first opening on. */
  opened?(at: Instant): void
}

/** What became known of a number, a person or a campaign: a fragment of facts, or a withdrawal. Plain JSON. */
export interface StoredRecord {
  /** A later record of one id replaces the earlier one. */
  readonly id: string
  readonly recordedAt: Instant
  /** Everything that it is found under. */
  readonly keys: readonly StoreKey[]
  /** As rules see them: instants are milliseconds, numbers E.164. */
  readonly facts?: Facts
  readonly withdraws?: { readonly consent: string; readonly at: Instant }
}

/**
 * Opt-outs, consents, listings, contacts, …: append-only. Nothing is ever changed in place, so an adapter needs an insert and a select.
 * A promise of `append` settles only when the records are durable: an opt-out is acknowledged on its word.
 */
export interface RecordStore {
  /** Appends these records, all or none. */
  append(records: readonly StoredRecord[]): Promise<void>
  /** The records found under any of these keys, each once, in the order of appending; of several with one id at least the last. */
  load(keys: readonly StoreKey[]): Promise<readonly StoredRecord[]>
}
