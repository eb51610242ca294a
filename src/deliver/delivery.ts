import type { Mail } from './mail.ts';

/** What became of one recipient's mail. */
export interface RecipientResult {
  readonly address: string;
  readonly state: 'sent' | 'skipped' | 'failed' | 'ambiguous';
  /** Why it was not delivered, or cannot be known to be, and what to do; null when all is well. */
  readonly message: string | null;
}

/** What became of one mail. */
export interface Delivery {
  /** The worst of its recipients' states; `skipped` when all of them had it before. */
  readonly state: 'sent' | 'outbox' | 'skipped' | 'failed' | 'ambiguous' | 'preview';
  readonly recipients: readonly string[];
  readonly messageId: string | null;
  /** Path of the .eml file below the output folder; null unless the state is `outbox`. */
  readonly file: string | null;
  /** One for each recipient; empty where nothing was to be sent. */
  readonly results: readonly RecipientResult[];
  /** Why the run ends red although the state is a good one: sent, but not recorded. */
  readonly problem: string | null;
}

/** A mail that is made when its turn comes, so that one at a time is in memory. */
export interface Parcel {
  /** The team's id, or `admin`. */
  readonly id: string;
  readonly recipients: readonly string[];
  readonly render: () => Promise<Mail>;
}

/**
 * Delivers mails in their order, and tells of each when it is settled. What goes wrong with one mail is in its
 * delivery, and does not stop the others.
 */
export type Deliver = (
  parcels: readonly Parcel[],
  onSettled: (parcel: Parcel, delivery: Delivery) => void,
) => Promise<void>;

const NOTHING = { messageId: null, file: null, problem: null };

/** A mail that is shown and goes to nobody. */
export function previewed(recipients: readonly string[]): Delivery {
  return { state: 'preview', recipients, ...NOTHING, results: [] };
}

/** A mail that nobody received, for one reason. */
export function notDelivered(recipients: readonly string[], message: string): Delivery {
  const results = recipients.map((address): RecipientResult => ({ address, state: 'failed', message }));
  return { state: 'failed', recipients, ...NOTHING, results };
}

const WORST_FIRST = ['failed', 'ambiguous', 'sent', 'skipped'] as const;

/** The delivery that the results of all recipients make. */
export function deliveryOf(
  results: readonly RecipientResult[],
  messageId: string | null,
  problem: string | null = null,
): Delivery {
  const state = WORST_FIRST.find((each) => results.some((result) => result.state === each)) ?? 'skipped';
  return {
    state,
    recipients: results.map(({ address }) => address),
    messageId,
    file: null,
    results,
    problem,
  };
}

/** Whether the mail is where it was to go. */
export function isDelivered(delivery: Delivery | null): boolean {
  return delivery !== null && ['sent', 'outbox', 'skipped'].includes(delivery.state);
}

/** Delivers one mail and tells what became of it. */
export async function deliverOne(deliver: Deliver, parcel: Parcel): Promise<Delivery> {
  const settled: Delivery[] = [];
  await deliver([parcel], (_, delivery) => settled.push(delivery));
  const [delivery] = settled;
  if (delivery === undefined) throw new Error(`the delivery of ${parcel.id} came to no end`);
  return delivery;
}
