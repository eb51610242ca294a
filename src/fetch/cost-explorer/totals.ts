import { eachDay, windowLength } from '../../calendar/day.ts';
import { CostDataError, ServiceError } from '../../errors.ts';
import { daysOf, pagesOf, type Session } from './queries.ts';

/**
 * The total of the window by record type, as AWS writes it.
 * @throws CostDataError when there is no cost at all
 * @throws ServiceError when days of the window are missing: they would read as days without cost
 */
export async function totalsByRecordType(session: Session): Promise<Map<string, number>> {
  const { window, metric } = session;
  const totals = new Map<string, number>();
  const days = new Set<string>();
  for await (const page of pagesOf(session, { dimensions: ['RECORD_TYPE'], recordTypes: null })) {
    for (const day of page.days) days.add(day);
    for (const { keys, amount } of page.groups) {
      const [recordType = ''] = keys;
      totals.set(recordType, (totals.get(recordType) ?? 0) + amount);
    }
  }
  if (totals.size === 0) {
    throw new CostDataError(
      `Cost Explorer knows of no cost from ${daysOf(window)} (metric ${metric}). Look whether the credentials are of the ` +
        'management account (a member account sees only itself), and whether Cost Explorer was enabled there more than 24 hours ago.',
    );
  }
  const missing = eachDay(window).filter((day) => !days.has(day));
  if (missing[0] !== undefined) {
    throw new ServiceError(
      `Cost Explorer answered for ${days.size} of the ${windowLength(window)} days from ${daysOf(window)}: ${missing[0]} is the first without an answer. Run again later.`,
    );
  }
  return totals;
}
