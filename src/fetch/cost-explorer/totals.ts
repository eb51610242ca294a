import { CostDataError } from '../../errors.ts';
import { daysOf, pagesOf, type Session } from './queries.ts';

/**
 * The total of the window by record type, as AWS writes it.
 * @throws CostDataError when there is no cost at all
 */
export async function totalsByRecordType(session: Session): Promise<Map<string, number>> {
  const { window, metric } = session;
  const totals = new Map<string, number>();
  for await (const page of pagesOf(session, { dimensions: ['RECORD_TYPE'], recordTypes: null })) {
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
  return totals;
}
