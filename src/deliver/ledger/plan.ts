import type { Claim, LedgerEntry, LedgerRecipient, StoredMail } from './entry.ts';

/** The process that delivers. */
export interface Deliverer {
  readonly runId: string;
  /** Which time this run is run, from 1. */
  readonly runAttempt: number;
  /** A name that no other process has. */
  readonly holder: string;
}

/** What to do about a mail of which nobody knows whether it arrived. */
export type OnAmbiguous = 'skip' | 'resend';
/** Whom to send to: those who do not have the mail, or all once more. */
export type Resend = 'missing' | 'all';

/** Who is to have a mail. */
export interface Wish {
  readonly deliveryKey: string;
  readonly report: string;
  readonly recipients: readonly string[];
  readonly isRedirected: boolean;
  readonly onAmbiguous: OnAmbiguous;
  readonly resend: Resend;
  readonly by: Deliverer;
  /** This process has given the mail to the mail server before. */
  readonly isGiven: boolean;
  readonly now: Date;
}

/** What a ledger entry and a wish come to. */
export type Plan =
  /** Somebody else is at work on it. */
  | { readonly kind: 'held'; readonly until: Date }
  /** There is nothing to send. */
  | { readonly kind: 'settled'; readonly entry: LedgerEntry }
  | {
      readonly kind: 'send';
      readonly to: readonly string[];
      readonly generation: number;
      /** The mail that was made before and must be sent as it is; null when it is made anew. */
      readonly reuse: StoredMail | null;
      /** What is known of the recipients; null where nothing is. */
      readonly entry: LedgerEntry | null;
    };

/** Mail servers that tell capitals apart before the @ are not in use. */
export function isSameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function recipientIn(entry: LedgerEntry | null, address: string): LedgerRecipient | null {
  return entry?.recipients.find((recipient) => isSameAddress(recipient.address, address)) ?? null;
}

function distinct(addresses: readonly string[]): string[] {
  return addresses.filter(
    (address, i) => addresses.findIndex((other) => isSameAddress(other, address)) === i,
  );
}

/** A later attempt of the same workflow run knows that the attempt before it has ended. */
function isLive(claim: Claim | null, { by, now }: Wish): claim is Claim {
  if (claim === null || claim.holder === by.holder) return false;
  const isOfEarlierAttempt = claim.runId === by.runId && claim.runAttempt < by.runAttempt;
  return !isOfEarlierAttempt && Date.parse(claim.until) > now.getTime();
}

const NOT_KNOWN =
  'The run that was sending it ended before the mail server had answered, so nobody knows whether it arrived.';

/**
 * The entry without a claim: what was being sent when its holder went away may have been sent. A process that finds
 * a claim of its own, and has not given the mail to the mail server, only lost the answer to what it wrote before.
 */
function abandoned(entry: LedgerEntry, { by, isGiven, now }: Wish): LedgerEntry {
  const isOwn = entry.claim?.holder === by.holder && !isGiven;
  const recipients = entry.recipients.map((recipient): LedgerRecipient =>
    recipient.state === 'sending' && !isOwn
      ? { ...recipient, state: 'ambiguous', at: now.toISOString(), error: NOT_KNOWN }
      : recipient,
  );
  return { ...entry, claim: null, recipients };
}

function lacksMail(recipient: LedgerRecipient | null, onAmbiguous: OnAmbiguous): boolean {
  if (recipient === null) return true;
  if (recipient.state === 'ambiguous') return onAmbiguous === 'resend';
  return recipient.state !== 'sent';
}

/** A mail that nobody can have is made anew by another run; one that somebody may have is sent as it was. */
function reusable({ mail, recipients }: LedgerEntry, { by }: Wish): StoredMail | null {
  const mayBeKnown = recipients.some(({ state }) => state === 'sent' || state === 'ambiguous');
  return mayBeKnown || mail.holder === by.holder ? mail : null;
}

/** Decides who is to be sent what, from what is known of the deliveries before. */
export function planDelivery(stored: LedgerEntry | null, wish: Wish): Plan {
  const { onAmbiguous, resend, by } = wish;
  const recipients = distinct(wish.recipients);
  if (stored === null) return { kind: 'send', to: recipients, generation: 1, reuse: null, entry: null };
  if (isLive(stored.claim, wish)) return { kind: 'held', until: new Date(stored.claim.until) };
  const entry = abandoned(stored, wish);
  const { generation } = entry;
  if (resend === 'all' && entry.openedBy !== by.runId) {
    return { kind: 'send', to: recipients, generation: generation + 1, reuse: null, entry };
  }
  const to = recipients.filter((address) => lacksMail(recipientIn(entry, address), onAmbiguous));
  return to.length === 0
    ? { kind: 'settled', entry }
    : { kind: 'send', to, generation, reuse: reusable(entry, wish), entry };
}

/** What a step of a delivery changes of a recipient. */
type Change = (recipient: LedgerRecipient) => Partial<LedgerRecipient>;

function changed(
  recipients: readonly LedgerRecipient[],
  to: readonly string[],
  at: Date,
  change: Change,
): LedgerRecipient[] {
  return recipients.map((recipient) =>
    to.some((address) => isSameAddress(address, recipient.address))
      ? { ...recipient, at: at.toISOString(), ...change(recipient) }
      : recipient,
  );
}

function newcomer(address: string, at: Date): LedgerRecipient {
  return { address, state: 'claimed', at: at.toISOString(), attempts: 0, serverMessageId: null, error: null };
}

/** Whoever may have the mail still may while it is claimed once more: the claim can be abandoned. */
const toClaimed: Change = ({ state }) => (state === 'ambiguous' ? {} : { state: 'claimed', error: null });

/** The entry of a delivery that is about to begin. */
export function claimed(
  { to, generation, entry }: Extract<Plan, { kind: 'send' }>,
  { deliveryKey, report, by, now }: Wish,
  mail: StoredMail,
  until: Date,
): LedgerEntry {
  const isOpened = entry?.generation !== generation;
  const known = isOpened ? [] : entry.recipients;
  const newcomers = to.filter((address) => !known.some((other) => isSameAddress(other.address, address)));
  return {
    schema: 1,
    deliveryKey,
    report,
    generation,
    openedBy: isOpened ? by.runId : entry.openedBy,
    mail,
    claim: { ...by, until: until.toISOString() },
    recipients: [
      ...changed(known, to, now, toClaimed),
      ...newcomers.map((address) => newcomer(address, now)),
    ],
  };
}

/** Whether these recipients are as `claimed` left them. */
export function isClaimed(entry: LedgerEntry, to: readonly string[]): boolean {
  const states = to.map((address) => recipientIn(entry, address)?.state);
  return states.every((state) => state === 'claimed' || state === 'ambiguous');
}

/** The entry of a delivery whose mail a server is about to be given. */
export function sending(entry: LedgerEntry, to: readonly string[], at: Date, until: Date): LedgerEntry {
  const change: Change = ({ attempts }) => ({ state: 'sending', attempts: attempts + 1 });
  return {
    ...entry,
    claim: entry.claim === null ? null : { ...entry.claim, until: until.toISOString() },
    recipients: changed(entry.recipients, to, at, change),
  };
}

/** What became of a recipient's mail. */
export type Settlement = Pick<LedgerRecipient, 'address' | 'serverMessageId' | 'error'> & {
  readonly state: 'sent' | 'failed' | 'ambiguous';
};

/**
 * The entry of a delivery that came to an end, without its holder's claim: whoever claims next begins from here.
 * Others may have taken over since `begun`: then only what was sent counts, and what they sent stays sent.
 */
export function settled(
  entry: LedgerEntry,
  begun: LedgerEntry,
  settlements: readonly Settlement[],
  at: Date,
): LedgerEntry {
  const isSettledBy = (recipient: LedgerRecipient, { address, state }: Settlement): boolean => {
    if (!isSameAddress(recipient.address, address) || recipient.state === 'sent') return false;
    return state === 'sent' || recipient.attempts === recipientIn(begun, address)?.attempts;
  };
  const recipients = entry.recipients.map((recipient): LedgerRecipient => {
    const settlement = settlements.find((each) => isSettledBy(recipient, each));
    if (settlement === undefined) return recipient;
    const { state, serverMessageId, error } = settlement;
    return { ...recipient, at: at.toISOString(), state, serverMessageId, error };
  });
  const claim = entry.claim?.holder === begun.claim?.holder ? null : entry.claim;
  return {
    ...entry,
    claim,
    recipients: entry.generation === begun.generation ? recipients : entry.recipients,
  };
}
