import type { Timing } from '../retry.ts';
import type { Deliver } from './delivery.ts';
import { LedgerDelivery, type LedgerDeliveryOptions } from './ledger/ledger-delivery.ts';
import type { Obstacle } from './ledger/outcome.ts';
import type { Mail } from './mail.ts';
import { evenPace } from './ledger/pace.ts';
import { deliverInRounds } from './ledger/rounds.ts';

export interface SmtpDeliveryOptions extends Omit<
  LedgerDeliveryOptions,
  'pace' | 'now' | 'sleep' | 'leaseMs'
> {
  readonly messagesPerMinute: number;
  /** Connections to the mail server, so mails at the same time. */
  readonly connections: number;
  /** The longest that the mail server may take for one answer. */
  readonly answerTimeoutMs: number;
  /** Pauses before mail that was not sent is tried again. */
  readonly pausesMs: readonly number[];
  readonly timing: Pick<Timing, 'now' | 'sleep'>;
  /** Tells whoever watches what is waited for; never a cost. */
  readonly tell: (line: string) => void;
}

/** What a delivery takes besides two slow answers: a slow token endpoint, connecting, and writing to the store. */
const LEASE_MARGIN_MS = 300_000;

/** Delivers over SMTP with a ledger, as quickly as the mail server allows. */
export function smtpDelivery(options: SmtpDeliveryOptions): Deliver {
  const { messagesPerMinute, connections, answerTimeoutMs, pausesMs, timing, tell } = options;
  const leaseMs = 2 * answerTimeoutMs + LEASE_MARGIN_MS;
  const ledgerDelivery = new LedgerDelivery({
    ...options,
    pace: evenPace(messagesPerMinute, timing),
    now: () => new Date(timing.now()),
    sleep: timing.sleep,
    leaseMs,
  });
  const rounds = { concurrency: connections, patienceMs: 2 * leaseMs, timing, tell };
  let obstacle: Obstacle | null = null;
  return async (parcels, onSettled) => {
    /** Mails that another run holds: they are looked at often, and need be rendered once. */
    const held = new Map<string, Mail>();
    obstacle = await deliverInRounds(
      parcels,
      async (parcel, met) => {
        const mail = held.get(parcel.id) ?? (await parcel.render());
        const outcome = await ledgerDelivery.deliver(mail, met);
        if (outcome.again === 'soon') held.set(parcel.id, mail);
        else held.delete(parcel.id);
        return outcome;
      },
      onSettled,
      // After a first delivery that ended at an obstacle, one more look at it is enough.
      { ...rounds, pausesMs: obstacle === null ? pausesMs : [] },
    );
  };
}
