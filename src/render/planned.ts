import type { AccountAnalysis, ScopeAnalysis } from '../analyze/account.ts';
import { isEffective } from '../analyze/planned.ts';
import { addDays } from '../calendar/day.ts';
import type { PlannedChange } from '../config/configuration.ts';
import type { Format } from '../format/format.ts';

/** The planned changes that still have an effect on what a scope shows. */
export function effectivePlans(changes: readonly PlannedChange[], { daily }: ScopeAnalysis): PlannedChange[] {
  const through = addDays(daily.window.to, -1);
  return changes.filter((change) => isEffective(change, through)).sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** A service that is planned and not there may be new, or its name may be mistyped: the reader knows. */
function unseen({ service, account }: PlannedChange, accounts: readonly AccountAnalysis[]): string {
  const own = accounts.find((each) => each.account === account);
  return own?.services.some((each) => each.service === service) === true ? '' : ' (no cost of it so far)';
}

/**
 * One sentence for each planned change.
 * @param nameOf what to call an account; empty where it goes without saying
 */
export function plannedSentences(
  plans: readonly PlannedChange[],
  accounts: readonly AccountAnalysis[],
  nameOf: (account: string) => string,
  format: Format,
): string[] {
  return plans.map((plan) => {
    const { service, account, from, monthlyChange, reason } = plan;
    const place = nameOf(account) === '' ? service : `${service} in ${nameOf(account)}`;
    const amount = `${format.signedMoney(monthlyChange)} a month`;
    return `${place}${unseen(plan, accounts)} from ${format.fullDay(from)}, ${amount}: ${reason}`;
  });
}

/** The same for scripts, which know no locale. */
export function plannedRisk({ service, account, from, monthlyChange, reason }: PlannedChange): string {
  const amount = `${monthlyChange > 0 ? '+' : ''}${monthlyChange}`;
  return `Planned: ${service} in ${account} from ${from}, ${amount} a month: ${reason}`;
}
