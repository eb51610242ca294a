import { isRecord } from '../../json.ts';
import { objectKeys } from '../../store/keys.ts';
import { StoredObjectError, type Versioned } from '../../store/store.ts';

/**
 * How far one recipient's mail is. `claimed` and `sending` mean something only while the entry's claim is live:
 * without it, what was claimed was not sent, and what was sending may have been.
 */
export type RecipientState = 'claimed' | 'sending' | 'sent' | 'failed' | 'ambiguous';
const STATES: readonly unknown[] = ['claimed', 'sending', 'sent', 'failed', 'ambiguous'];

export interface LedgerRecipient {
  readonly address: string;
  readonly state: RecipientState;
  /** When that was so: an instant as in ISO 8601. */
  readonly at: string;
  /** Times that a mail server was asked to take it. */
  readonly attempts: number;
  /** The id that the server gave the message. */
  readonly serverMessageId: string | null;
  /** Why it is not sent. */
  readonly error: string | null;
}

/** A run that is at work on an entry. */
export interface Claim {
  readonly runId: string;
  readonly runAttempt: number;
  /** The process: a run that is started twice has two. */
  readonly holder: string;
  /** When others may take over. */
  readonly until: string;
}

/** The mail as it was rendered: every recipient of a generation is sent these bytes. */
export interface StoredMail {
  readonly messageId: string;
  readonly date: string;
  readonly isRedirected: boolean;
  /** The addresses in its To header. */
  readonly to: readonly string[];
  /** The process that made it. */
  readonly holder: string;
  readonly key: string;
  /** Of the stored bytes. */
  readonly sha256: string;
}

/** `deliveries/<delivery key>/<team>.json`, or `<team>.redirected.json` */
export interface LedgerEntry extends Versioned {
  readonly schema: 1;
  readonly deliveryKey: string;
  /** The team's id, or `admin`. */
  readonly report: string;
  /** Grows when all are to be sent the mail again. */
  readonly generation: number;
  /** The run that began the generation. */
  readonly openedBy: string;
  readonly mail: StoredMail;
  readonly claim: Claim | null;
  readonly recipients: readonly LedgerRecipient[];
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));
}

function isCount(value: unknown, least: number): boolean {
  return Number.isSafeInteger(value) && Number(value) >= least;
}

function isClaim(value: unknown): boolean {
  if (value === null) return true;
  if (!isRecord(value)) return false;
  const { runId, runAttempt, holder, until } = value;
  return areTexts(runId, holder) && isCount(runAttempt, 1) && isInstant(until);
}

function isStoredMail(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { messageId, date, isRedirected, to, holder, key, sha256 } = value;
  const isAddressed = Array.isArray(to) && to.every((address) => areTexts(address));
  return (
    isAddressed &&
    areTexts(messageId, holder, key, sha256) &&
    isInstant(date) &&
    typeof isRedirected === 'boolean'
  );
}

function isRecipient(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { address, state, at, attempts, serverMessageId, error } = value;
  return (
    typeof address === 'string' &&
    STATES.includes(state) &&
    isInstant(at) &&
    isCount(attempts, 0) &&
    [serverMessageId, error].every((text) => text === null || typeof text === 'string')
  );
}

function isEntry(value: Versioned & Partial<Record<keyof LedgerEntry, unknown>>): value is LedgerEntry {
  const { schema, deliveryKey, report, generation, openedBy, mail, claim, recipients } = value;
  return (
    schema === 1 &&
    areTexts(deliveryKey, report, openedBy) &&
    isCount(generation, 1) &&
    isStoredMail(mail) &&
    isClaim(claim) &&
    Array.isArray(recipients) &&
    recipients.every(isRecipient)
  );
}

/** Where it is kept who has a mail. A mail that is redirected has its own: who has that does not have the real one. */
export function ledgerKey(deliveryKey: string, report: string, isRedirected: boolean): string {
  return objectKeys.delivery(deliveryKey, isRedirected ? `${report}.redirected` : report);
}

function isAt(key: string, { deliveryKey, report, mail }: LedgerEntry): boolean {
  const isOwnMail = mail.key === objectKeys.outbox(deliveryKey, report, mail.sha256);
  return isOwnMail && key === ledgerKey(deliveryKey, report, mail.isRedirected);
}

/** @throws StoredObjectError when the value is not what this version stores under the key */
export function readEntry(key: string, value: Versioned): LedgerEntry {
  if (isEntry(value) && isAt(key, value)) return value;
  throw unreadable(key);
}

/** An entry that cannot be read. To remove it would be to send everything again. */
export function unreadable(key: string): StoredObjectError {
  return new StoredObjectError(
    `${key} is not a ledger entry of this version, so who has this mail cannot be known and none was sent. Restore the object; remove it only when nobody has the mail.`,
  );
}
