import type { TeamAnalysis } from '../../analyze/team.ts';
import type { Format } from '../../format/format.ts';
import type { Fact } from './fact.ts';
import { accountFacts, flaggedFact, missingFacts } from './accounts.ts';
import { anomalyFacts, anomalyPatternFacts } from './anomalies.ts';
import { detailFacts } from './details.ts';
import { savingFacts } from './savings.ts';
import { numbered } from './draft.ts';
import { accountNames, placeNames } from './names.ts';
import { dailyFacts } from './patterns.ts';
import { serviceFacts } from './services.ts';
import { scopeFacts } from './scope-facts.ts';

/** More would cost a model's attention, and no reader gets to hear of them. */
const MAX_FACTS = 60;
const SERVICES = { rises: 8, falls: 5 };
const ANOMALIES = { rises: 7, falls: 4 };
const ACCOUNTS = { rises: 4, falls: 3, withService: 0 };
const MAX_DETAILS = 10;
const MAX_SAVINGS = 4;
/** Anomalies with something in common that make a pattern. */
const FEWEST_ALIKE = 2;

/**
 * All that an explanation of a team's cost may tell, the most important first, at most 60. Nothing where there is no
 * cost data. Made from the team's own analysis alone.
 */
export function teamFacts(analysis: TeamAnalysis, format: Format): Fact[] {
  const { scope, accounts, anomalies, lookedInto } = analysis;
  if (scope === null) return [];
  const { comparison, daily } = scope;
  const placeOf = placeNames(accounts);
  const [only] = accounts;
  const several = accounts.length > 1;
  const names = only === undefined || several ? [] : accountNames(only);
  return numbered(
    [
      ...scopeFacts(scope, names, format),
      ...missingFacts(accounts, analysis.accountsWithoutData, analysis.unavailable, format),
      ...flaggedFact(accounts, several && comparison.change !== null, format),
      ...anomalyFacts(anomalies, daily.window.to, placeOf, ANOMALIES, format),
      ...serviceFacts(scope, SERVICES.rises, SERVICES.falls, format),
      ...(several ? accountFacts(accounts, ACCOUNTS, format) : []),
      ...savingFacts(lookedInto.savings, placeOf, MAX_SAVINGS, format),
      ...detailFacts(lookedInto.drivers, placeOf, MAX_DETAILS, format),
      ...anomalyPatternFacts(anomalies, FEWEST_ALIKE, format),
      ...dailyFacts(scope, format),
    ],
    MAX_FACTS,
  );
}
