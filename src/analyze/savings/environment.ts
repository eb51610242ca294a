import type { Team } from '../../config/configuration.ts';

/** What people call environments that nobody outside depends on. */
const NON_PRODUCTION =
  /^(?:(?:non|pre)[-_ ]?prod(?:uction)?|dev(?:elop(?:ment)?)?|tests?|testing|qa|quality|stage|staging|sandbox(?:es)?|labs?|demo|uat|acceptance|int|integration|training|playground|preview)[-_ ]?\d*$/i;

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
