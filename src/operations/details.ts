import type { AccountAnalysis } from '../analyze/account.ts';
import { messageOf, ServiceError } from '../errors.ts';
import type { Failure } from './failure.ts';
import type { Gathered } from './gather.ts';

/** Services of one account that are worth a closer look. */
const DRIVERS_PER_ACCOUNT = 3;
/** Of all accounts together, so that a run's answers stay small. */
const MAX_DRIVERS = 200;

/** The services behind the largest changes: by account those that moved by the amount that counts. */
function driversOf(
  accounts: readonly AccountAnalysis[],
  minAmount: number,
): { account: string; service: string; size: number }[] {
  return accounts
    .flatMap(({ account, services }) =>
      services
        .map(({ service, change }) => ({ account, service, size: Math.abs(change ?? 0) }))
        .filter(({ size }) => size > 0 && size >= minAmount)
        .sort((a, b) => b.size - a.size)
        .slice(0, DRIVERS_PER_ACCOUNT),
    )
    .sort((a, b) => b.size - a.size || (a.account + a.service < b.account + b.service ? -1 : 1))
    .slice(0, MAX_DRIVERS);
}

/**
 * Asks a source that can tell for what lies behind the largest changes of some accounts. What fails does not stop the
 * run.
 */
export async function lookCloser(
  gathered: Gathered,
  accounts: readonly AccountAnalysis[],
): Promise<Gathered> {
  const { source, configuration } = gathered;
  const [first] = accounts;
  const drivers = driversOf(accounts, configuration.settings.anomaly_min_amount);
  if (source.details === undefined || first === undefined || drivers.length === 0) return gathered;
  const { current, previous } = first.comparison;
  try {
    const { details, failures } = await source.details({ current, previous, drivers });
    const failed = failures.map((failure): Failure => ({ stage: 'fetch', ...failure }));
    return { ...gathered, details, failures: [...gathered.failures, ...failed] };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const failure: Failure = {
      stage: 'fetch',
      scope: 'details of the largest changes',
      message: messageOf(error),
    };
    return { ...gathered, failures: [...gathered.failures, failure] };
  }
}
