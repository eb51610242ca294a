import { messageOf, UserError } from '../../errors.ts';
import { StoredObjectError, type ObjectStore } from '../../store/store.ts';
import { notDelivered } from '../delivery.ts';
import { Ledger } from './ledger.ts';
import type { LedgerEntry } from './entry.ts';
import {
  planDelivery,
  settled,
  type Deliverer,
  type OnAmbiguous,
  type Plan,
  type Resend,
  type Settlement,
  type Wish,
} from './plan.ts';
import type { Mail } from '../mail.ts';
import {
  deliveryFrom,
  notRecorded,
  settlementsOf,
  whatNext,
  withRefused,
  type Obstacle,
  type Outcome,
} from './outcome.ts';
import type { MailServer } from '../smtp/sending.ts';
import { keepNew, keptBefore, type KeptMail } from './stored-mail.ts';

export interface LedgerDeliveryOptions {
  readonly store: ObjectStore;
  readonly server: MailServer;
  /** The address that mails come from. */
  readonly sender: string;
  readonly deliveryKey: string;
  readonly by: Deliverer;
  readonly onAmbiguous: OnAmbiguous;
  readonly resend: Resend;
  /** Why an address must not be sent to; null for one that may. */
  readonly refusalOf: (address: string) => string | null;
  /** Waits for the turn of the next mail. */
  readonly pace: () => Promise<void>;
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
  /** After which others may take a delivery over: longer than a mail server may take for all its answers. */
  readonly leaseMs: number;
}

/** A store that fails once may work a moment later; what was sent must not be forgotten for that. */
const SETTLE_ATTEMPTS = 5;
const SETTLE_PAUSE_MS = 500;

type SendPlan = Extract<Plan, { kind: 'send' }>;

/** Sends mails with the help of a ledger, so that nobody gets one twice. */
export class LedgerDelivery {
  readonly #options: LedgerDeliveryOptions;
  readonly #ledger: Ledger;
  /** Mails that the mail server was given. */
  readonly #given = new Set<string>();
  /** By report, whom this process has sent its mail. */
  readonly #sent = new Map<string, readonly string[]>();

  constructor(options: LedgerDeliveryOptions) {
    this.#options = options;
    this.#ledger = new Ledger(options.store, options.leaseMs);
  }

  /**
   * Sends one mail to whoever lacks it.
   * @param obstacle why nothing can be sent at present; then it is only looked up who has the mail already
   */
  async deliver(mail: Mail, obstacle: Obstacle | null): Promise<Outcome> {
    const { refusalOf } = this.#options;
    const refused = new Map(
      mail.recipients.flatMap((address) => {
        const refusal = refusalOf(address);
        return refusal === null ? [] : [[address, refusal] as const];
      }),
    );
    if (refused.size === 0) return this.#toAllowed(mail, obstacle);
    const recipients = mail.recipients.filter((address) => !refused.has(address));
    const outcome: Outcome =
      recipients.length === 0
        ? { delivery: notDelivered([], ''), again: 'no', obstacle: null }
        : await this.#toAllowed({ ...mail, recipients }, obstacle);
    return { ...outcome, delivery: withRefused(outcome.delivery, mail.recipients, refused) };
  }

  async #toAllowed(mail: Mail, obstacle: Obstacle | null): Promise<Outcome> {
    try {
      const stored = await this.#ledger.read(this.#wish(mail));
      const wish = this.#wish(mail);
      const plan = planDelivery(stored, wish);
      if (plan.kind === 'held') return held(mail);
      if (plan.kind === 'settled') {
        if (stored?.claim !== null) await this.#ledger.abandon(wish, plan.entry);
        return {
          delivery: deliveryFrom(plan.entry, mail.recipients, this.#sentOf(mail)),
          again: 'no',
          obstacle: null,
        };
      }
      if (obstacle !== null) return blocked(mail, plan, obstacle, this.#sentOf(mail));
      await this.#options.pace();
      return await this.#send(mail, plan);
    } catch (error) {
      return unsent(mail, error);
    }
  }

  #sentOf({ id }: Mail): readonly string[] {
    return this.#sent.get(id) ?? [];
  }

  #wish({ id, recipients, isRedirected }: Mail): Wish {
    const { deliveryKey, onAmbiguous, resend, by, now } = this.#options;
    const isGiven = this.#given.has(id);
    return {
      deliveryKey,
      report: id,
      recipients,
      isRedirected,
      onAmbiguous,
      resend,
      by,
      isGiven,
      now: now(),
    };
  }

  /** Every error that it throws came before the mail server was given anything. */
  async #send(mail: Mail, plan: SendPlan): Promise<Outcome> {
    const { server, sender, now } = this.#options;
    const wish = this.#wish(mail);
    const kept = await this.#keep(mail, wish, plan);
    const claim = await this.#ledger.claim(plan, wish, kept.mail);
    if (claim === null) return held(mail);
    const begun = await this.#ledger.begin(wish, plan.to, now());
    if (begun === null) return held(mail);
    this.#given.add(mail.id);
    const result = await server.send(kept.bytes, sender, plan.to);
    const settlements = settlementsOf(result, plan.to, claim);
    const problem = await this.#settle(begun, wish, settlements);
    const entry = settled(begun, begun, settlements, now());
    const sentNow = settlements.filter(({ state }) => state === 'sent').map(({ address }) => address);
    this.#sent.set(mail.id, [...this.#sentOf(mail), ...sentNow]);
    const next = whatNext(result);
    return {
      delivery: deliveryFrom(entry, mail.recipients, this.#sentOf(mail), problem),
      again: problem === null ? next.again : 'no',
      obstacle: next.obstacle,
    };
  }

  async #keep(mail: Mail, wish: Wish, { reuse, generation }: SendPlan): Promise<KeptMail> {
    const { store, sender } = this.#options;
    const before = reuse === null ? null : await keptBefore(store, reuse, wish);
    return before ?? keepNew(store, mail, wish, { generation, sender });
  }

  /** @returns what to tell when it could not be written down; null when it was */
  async #settle(begun: LedgerEntry, wish: Wish, settlements: readonly Settlement[]): Promise<string | null> {
    const { now, sleep, store } = this.#options;
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#ledger.settle(begun, wish, settlements, now());
        return null;
      } catch (error) {
        if (attempt === SETTLE_ATTEMPTS) return notRecorded(settlements, store.description, messageOf(error));
        await sleep(SETTLE_PAUSE_MS * attempt);
      }
    }
  }
}

function held({ recipients }: Mail): Outcome {
  const message = 'Another run is sending this mail. Run again later to see what became of it.';
  return { delivery: notDelivered(recipients, message), again: 'soon', obstacle: null };
}

/** Who has the mail already, and why the others do not get it now. */
function blocked(
  mail: Mail,
  { to, entry }: SendPlan,
  obstacle: Obstacle,
  sentBefore: readonly string[],
): Outcome {
  const again = obstacle.isTransient ? 'after a pause' : 'no';
  const lacking = new Map(to.map((address) => [address, obstacle.message]));
  const known = mail.recipients.filter((address) => !lacking.has(address));
  const delivery = entry === null ? notDelivered(known, '') : deliveryFrom(entry, known, sentBefore);
  return { delivery: withRefused(delivery, mail.recipients, lacking), again, obstacle };
}

/** A store that fails for one mail fails for the others; an object that cannot be read concerns its own mail. */
function unsent({ recipients }: Mail, error: unknown): Outcome {
  if (!(error instanceof UserError)) throw error;
  const message = `Nothing was sent, because the ledger cannot be used. ${messageOf(error)}`;
  const delivery = notDelivered(recipients, message);
  if (error instanceof StoredObjectError) return { delivery, again: 'no', obstacle: null };
  return { delivery, again: 'after a pause', obstacle: { message, isTransient: true } };
}
