import { addDays, eachDay } from '../../src/calendar/day.ts';
import { csv, on, type Row } from '../fetch/focus/exports.ts';

export const ALPHA = '111111111111';
export const BRAVO = '222222222222';
export const UNOWNED = '333333333333';

export const ALPHA_FILE = `team_name: Alpha\naws_account_id: '${ALPHA}'\nteam_email: [alpha@example.com, alpha-lead@example.com]\n`;
export const BRAVO_FILE = `team_name: Bravo\naws_account_id: '${BRAVO}'\nteam_email: bravo@example.com\n`;
export const SETTINGS = 'global_admin_emails: [finops@example.com]\n';

/** Nine days of November: enough for month-to-date, too few for anything to compare with. */
export const AS_OF = '2026-11-12';
export const FIRST = '2026-11-01';
export const DAYS = 9;
export const INPUTS = { source: 'focus', 'focus-path': 'billing.csv', 'as-of': AS_OF };

/** Cents of the first day by account; each day after costs 7 cents more, and is billed at two thirds. */
const FIRST_DAY_CENTS = { [ALPHA]: 432_117, [BRAVO]: 98_764, [UNOWNED]: 5_555 };

function amount(cents: number): string {
  return (cents / 100).toFixed(2);
}

/** The lines of an export: every account on every day of a range. */
export function charges(first = FIRST, days = DAYS): Row[] {
  const window = { from: first, to: addDays(first, days) };
  return Object.entries(FIRST_DAY_CENTS).flatMap(([account, cents]) =>
    eachDay(window).map((day, i) =>
      on(day, {
        SubAccountId: account,
        SubAccountName: `account-${account.slice(0, 1)}`,
        EffectiveCost: amount(cents + 7 * i),
        BilledCost: amount(Math.round((cents + 7 * i) * (2 / 3))),
      }),
    ),
  );
}

/** Sum of a column of the lines, for all accounts or one, added up in cents. */
export function sumOf(
  rows: readonly Row[],
  column: 'EffectiveCost' | 'BilledCost',
  account?: string,
): number {
  const own = rows.filter((row) => account === undefined || row.SubAccountId === account);
  return own.reduce((sum, row) => sum + Math.round(100 * Number(row[column])), 0) / 100;
}

/** A repository of two teams, whose export has an account that neither owns. */
export function smallOrganisation(changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    'config/agent.yaml': SETTINGS,
    'teams/alpha.yaml': ALPHA_FILE,
    'teams/bravo.yaml': BRAVO_FILE,
    'billing.csv': csv(charges()),
    ...changes,
  };
}
