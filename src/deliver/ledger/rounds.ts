import { mapConcurrently } from '../../concurrency.ts';
import { messageOf } from '../../errors.ts';
import type { Timing } from '../../retry.ts';
import { notDelivered, type Delivery, type Parcel } from '../delivery.ts';
import type { Obstacle, Outcome } from './outcome.ts';

export interface RoundsOptions {
  /** Mails that are delivered at the same time. */
  readonly concurrency: number;
  /** Pauses before mails that were not sent are tried again; none after the last. */
  readonly pausesMs: readonly number[];
  /** How long to wait for another run that is sending the same mail. */
  readonly patienceMs: number;
  readonly timing: Pick<Timing, 'now' | 'sleep'>;
  /** Tells whoever watches what is waited for. */
  readonly tell: (line: string) => void;
}

/** Between two looks at what another run does. */
const LOOK_AGAIN_MS = 1000;

interface Waiting {
  readonly parcel: Parcel;
  readonly dueAt: number;
  /** Pauses that it has had. */
  readonly pauses: number;
  /** Since when another run holds it; null when none does. */
  readonly heldSince: number | null;
  /**
   * What an obstacle to all did to it in its last round: one that met it may have made it itself, so the others go
   * first; one that was told of it did not ask the server.
   */
  readonly obstacle: 'met' | 'told' | null;
}

type Attempt = (parcel: Parcel, obstacle: Obstacle | null) => Promise<Outcome>;

/**
 * Delivers parcels in their order. Those that were not sent wait until all others had their turn, then are tried
 * again; an obstacle to all ends a round, so that a mail server that is down is not asked once for each mail. Whoever
 * met one goes last in the next round.
 * @returns the obstacle that was left in the end
 */
export async function deliverInRounds(
  parcels: readonly Parcel[],
  attempt: Attempt,
  onSettled: (parcel: Parcel, delivery: Delivery) => void,
  { concurrency, pausesMs, patienceMs, timing, tell }: RoundsOptions,
): Promise<Obstacle | null> {
  const met: { obstacle: Obstacle | null } = { obstacle: null };

  /** When to try again; null when it is settled. */
  const afterwards = (before: Waiting, again: Outcome['again']): Waiting | null => {
    const now = timing.now();
    const pause = pausesMs[before.pauses];
    const heldSince = before.heldSince ?? now;
    if (again === 'soon' && now < heldSince + patienceMs) {
      if (before.heldSince === null) tell(`Another run is sending mail ${before.parcel.id}; waiting for it`);
      return { ...before, dueAt: now + LOOK_AGAIN_MS, heldSince };
    }
    if (again === 'after a pause' && pause !== undefined) {
      return { ...before, dueAt: now + pause, pauses: before.pauses + 1, heldSince: null };
    }
    return null;
  };

  const tryOne = async (each: Waiting): Promise<Waiting[]> => {
    const { parcel } = each;
    const known = met.obstacle;
    const outcome = await attempt(parcel, known).catch((error: unknown) => broken(parcel, error));
    met.obstacle = outcome.obstacle ?? met.obstacle;
    const next = afterwards(each, outcome.again);
    const obstacle = outcome.obstacle === null ? null : known === null ? 'met' : 'told';
    if (next !== null) return [{ ...next, obstacle }];
    onSettled(parcel, outcome.delivery);
    return [];
  };

  let waiting: readonly Waiting[] = parcels.map((parcel) => ({
    parcel,
    dueAt: 0,
    pauses: 0,
    heldSince: null,
    obstacle: null,
  }));
  while (waiting.length > 0) {
    const pause = Math.min(...waiting.map(({ dueAt }) => dueAt)) - timing.now();
    if (pause > LOOK_AGAIN_MS) tell(`Mails to try again in ${Math.ceil(pause / 1000)} s: ${waiting.length}`);
    if (pause > 0) await timing.sleep(pause);
    const now = timing.now();
    const due = waiting.filter(({ dueAt }) => dueAt <= now);
    const later = waiting.filter(({ dueAt }) => dueAt > now);
    if (met.obstacle?.isTransient === true) met.obstacle = null;
    const again = (await mapConcurrently(due, concurrency, tryOne)).flat();
    waiting = [...later, ...together(again)].sort(
      (a, b) => Number(a.obstacle === 'met') - Number(b.obstacle === 'met'),
    );
  }
  return met.obstacle;
}

/** Who waits for the same obstacle to pass tries again in one round: a server that is down is asked once for all. */
function together(again: readonly Waiting[]): Waiting[] {
  const last = Math.max(...again.filter(({ obstacle }) => obstacle !== null).map(({ dueAt }) => dueAt));
  return again.map((each) => (each.obstacle === null ? each : { ...each, dueAt: last }));
}

function broken({ recipients }: Parcel, error: unknown): Outcome {
  return { delivery: notDelivered(recipients, messageOf(error)), again: 'no', obstacle: null };
}
