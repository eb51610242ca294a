import { readObject, StoredObjectError, updateObject, type ObjectStore } from '../../store/store.ts';
import { ledgerKey, readEntry, unreadable, type LedgerEntry, type StoredMail } from './entry.ts';
import {
  claimed,
  isClaimed,
  planDelivery,
  sending,
  settled,
  type Plan,
  type Settlement,
  type Wish,
} from './plan.ts';

type SendPlan = Extract<Plan, { kind: 'send' }>;

/** Somebody else changed the entry in a way that this delivery must not go on from. */
class Overtaken extends Error {}

/** Where it is kept who has which mail. Each step is written before what it says is done. */
export class Ledger {
  readonly #store: ObjectStore;
  readonly #leaseMs: number;

  /** @param leaseMs after which others may take a delivery over: longer than a mail server may take to answer */
  constructor(store: ObjectStore, leaseMs: number) {
    this.#store = store;
    this.#leaseMs = leaseMs;
  }

  /** @throws StoredObjectError when what is there cannot be read, so that nobody knows who has the mail */
  async read({ deliveryKey, report, isRedirected }: Wish): Promise<LedgerEntry | null> {
    const key = ledgerKey(deliveryKey, report, isRedirected);
    const stored = await readObject(this.#store, key).catch((error: unknown) => {
      throw error instanceof StoredObjectError ? unreadable(key) : error;
    });
    return stored === null ? null : readEntry(key, stored);
  }

  /**
   * Claims what the plan says to send.
   * @returns null when the entry is not what the plan was made from any more
   */
  async claim(plan: SendPlan, wish: Wish, mail: StoredMail): Promise<LedgerEntry | null> {
    return this.#change(wish, (stored) => {
      if (stored === null && plan.entry !== null) throw new Overtaken();
      const latest = planDelivery(stored, wish);
      if (latest.kind !== 'send' || !isSameWork(latest, plan)) throw new Overtaken();
      return claimed(latest, wish, mail, this.#until(wish.now));
    });
  }

  /**
   * Says that the mail server is about to be given the mail.
   * @returns null when the claim was lost, or an earlier holder's mail was answered after all; then it must not be sent
   */
  async begin(wish: Wish, to: readonly string[], now: Date): Promise<LedgerEntry | null> {
    return this.#change(wish, (stored) => {
      if (stored?.claim?.holder !== wish.by.holder || !isClaimed(stored, to)) throw new Overtaken();
      return sending(stored, to, now, this.#until(now));
    });
  }

  /** Says what became of it, also when others took over meanwhile. */
  async settle(begun: LedgerEntry, wish: Wish, settlements: readonly Settlement[], now: Date): Promise<void> {
    await this.#change(wish, (stored) => settled(stored ?? begun, begun, settlements, now));
  }

  /** Says what is known of an entry that its holder abandoned. */
  async abandon(wish: Wish, entry: LedgerEntry): Promise<void> {
    await this.#change(wish, (stored) => {
      const latest = stored === null ? null : planDelivery(stored, wish);
      return latest?.kind === 'settled' ? latest.entry : (stored ?? entry);
    });
  }

  #until(now: Date): Date {
    return new Date(now.getTime() + this.#leaseMs);
  }

  async #change(
    { deliveryKey, report, isRedirected }: Wish,
    change: (stored: LedgerEntry | null) => LedgerEntry,
  ): Promise<LedgerEntry | null> {
    const key = ledgerKey(deliveryKey, report, isRedirected);
    const made: { entry: LedgerEntry | null } = { entry: null };
    const merge = (stored: LedgerEntry | null): LedgerEntry => (made.entry = change(stored));
    try {
      await updateObject(this.#store, key, (value) => readEntry(key, value), merge);
      return made.entry;
    } catch (error) {
      if (error instanceof Overtaken) return null;
      throw error;
    }
  }
}

function isSameWork(a: SendPlan, b: SendPlan): boolean {
  return (
    a.generation === b.generation &&
    a.reuse?.key === b.reuse?.key &&
    a.to.length === b.to.length &&
    a.to.every((address, i) => address === b.to[i])
  );
}
