import type { Team } from '../../config/configuration.ts';

/** What people call environments that nobody outside depends on. */
const NON_PRODUCTION =
  /^(?:non-?prod\w*|dev\w*|test\w*|qa|quality\w*|stag\w*|sandbox\w*|lab\w*|demo\w*|uat|acceptance|integration|training|play\w*|preview)\b/i;

/** Accounts that their team files call something else than production; one without an environment may be anything. */
export function nonProductionAccounts(teams: readonly Team[]): Set<string> {
  return new Set(
    teams.flatMap(({ accounts }) =>
      accounts
        .filter(({ environment }) => environment !== null && NON_PRODUCTION.test(environment))
        .map(({ id }) => id),
    ),
  );
}
