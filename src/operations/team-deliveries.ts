import { isDelivered, type Deliver, type Delivery, type Parcel } from '../deliver/delivery.ts';
import type { Mail } from '../deliver/mail.ts';
import { routeTo } from '../deliver/recipients.ts';
import { messageOf } from '../errors.ts';
import type { Failure } from './failure.ts';
import type { Gathered } from './gather.ts';
import { deliveryFailures } from './mailing.ts';
import type { OperationContext } from './operation.ts';
import type { TeamOutcome } from './report-run.ts';
import { renderReport } from './reports.ts';
import { sizeOfChange } from './wording.ts';

const PROGRESS_EVERY = 20;

/** Renders and delivers the teams' reports, the largest change first. Teams that are not enabled get no mail. */
export async function deliverTeamReports(
  outcomes: readonly TeamOutcome[],
  gathered: Gathered,
  context: OperationContext,
  deliver: Deliver,
): Promise<{ outcomes: TeamOutcome[]; failures: Failure[] }> {
  const failures: Failure[] = [];
  const { redirect_all_to } = gathered.configuration.settings;
  const deliveries = new Map<string, Delivery>();
  const inOrder = [...outcomes].sort((a, b) => sizeOfChange(b) - sizeOfChange(a));
  const parcels: Parcel[] = [];
  for (const { team, made } of inOrder) {
    if (made === null) continue;
    const routing = routeTo(team.recipients, redirect_all_to);
    const render = (): Promise<Mail> => renderReport(team.id, made.report, routing, context);
    if (team.enabled) parcels.push({ id: team.id, recipients: routing.recipients, render });
    else failures.push(...(await failuresOfShowing(`team ${team.id}`, render)));
  }
  await deliver(parcels, ({ id }, delivery) => {
    deliveries.set(id, delivery);
    failures.push(...deliveryFailures(`team ${id}`, delivery));
    if (deliveries.size % PROGRESS_EVERY === 0)
      context.progress(`Reports done: ${deliveries.size} of ${parcels.length}`);
  });
  return {
    outcomes: inOrder.map((outcome) => ({ ...outcome, delivery: deliveries.get(outcome.team.id) ?? null })),
    failures,
  };
}

/** Makes a report that nobody is mailed. @param scope whose it is, such as `team platform` */
export async function failuresOfShowing(scope: string, render: () => Promise<Mail>): Promise<Failure[]> {
  try {
    await render();
    return [];
  } catch (error) {
    return [{ stage: 'deliver', scope, message: messageOf(error) }];
  }
}

const DELIVERY_WORDS = [
  ['sent', 'sent'],
  ['outbox', 'written to the outbox'],
  ['skipped', 'sent before, so not again'],
  ['ambiguous', 'perhaps sent'],
  ['failed', 'not delivered'],
] as const;

/** What became of the teams' mails, in one sentence with no cost; null when all are where they were to go. */
export function deliverySentence(outcomes: readonly TeamOutcome[]): string | null {
  const deliveries = outcomes.flatMap(({ delivery }) => delivery ?? []);
  if (deliveries.every(isDelivered)) return null;
  const states = deliveries.map(({ state }) => state);
  const parts = DELIVERY_WORDS.flatMap(([state, words]) => {
    const count = states.filter((each) => each === state).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `Team reports: ${parts.join(', ')}.`;
}
