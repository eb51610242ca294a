import type { AccountAnalysis } from '../../analyze/account.ts';
import type { OrganisationAnalysis } from '../../analyze/team.ts';
import type { Format } from '../../format/format.ts';
import type { Fact } from './fact.ts';
import { accountFacts, accountsCount, flaggedFact, missingFacts } from './accounts.ts';
import { anomalyFacts, anomalyPatternFacts } from './anomalies.ts';
import { detailFacts } from './details.ts';
import { savingFacts } from './savings.ts';
import { numbered, partsOf, type FactDraft } from './draft.ts';
import { accountNames, placeNames } from './names.ts';
import { dailyFacts } from './patterns.ts';
import { serviceFacts } from './services.ts';
import { scopeFacts } from './scope-facts.ts';

const MAX_FACTS = 80;
const SERVICES = { rises: 8, falls: 5 };
const ANOMALIES = { rises: 8, falls: 4 };
const ACCOUNTS = { rises: 8, falls: 4, withService: 6 };
const MAX_DETAILS = 6;
const MAX_SAVINGS = 5;
/** Anomalies with something in common that make a pattern of an organisation. */
const FEWEST_ALIKE = 3;
/** Accounts whose share of the whole cost is told. */
const LARGEST_ACCOUNTS = 5;

function costOf(accounts: readonly AccountAnalysis[]): number {
  return accounts.reduce((sum, { comparison }) => sum + (comparison.current.total ?? 0), 0);
}

function unownedFact(
  { unownedAccounts, accounts, scope }: OrganisationAnalysis,
  format: Format,
): FactDraft[] {
  if (unownedAccounts.length === 0) return [];
  const about = 'accounts with cost that no team owns';
  const fact = accountsCount('count', about, unownedAccounts, accounts.length, format);
  const { from, to } = scope.comparison.current;
  const parts = { ...fact.parts, amount: format.money(costOf(unownedAccounts)) };
  return [{ ...fact, parts, window: { from, to } }];
}

/** How much of the whole cost the largest few accounts make up. */
function concentrationFact({ accounts, scope }: OrganisationAnalysis, format: Format): FactDraft[] {
  const largest = accounts.slice(0, LARGEST_ACCOUNTS);
  const whole = costOf(accounts);
  const ofLargest = costOf(largest);
  if (accounts.length <= LARGEST_ACCOUNTS || ofLargest <= 0 || ofLargest > whole) return [];
  const { from, to } = scope.comparison.current;
  return [
    {
      kind: 'count',
      about: 'the largest accounts by cost, with their share of the whole cost',
      parts: partsOf({
        count: format.count(largest.length),
        of: format.count(accounts.length),
        share: format.percent((100 * ofLargest) / whole),
        amount: format.money(ofLargest),
      }),
      names: largest.flatMap(accountNames),
      direction: null,
      isCause: false,
      value: largest.length,
      unit: 'count',
      window: { from, to },
    },
  ];
}

/** All that the organisation's summary may tell, the most important first, at most 80. */
export function organisationFacts(analysis: OrganisationAnalysis, format: Format): Fact[] {
  const { scope, accounts, anomalies, lookedInto, unavailable } = analysis;
  const { comparison, daily } = scope;
  const placeOf = placeNames(accounts);
  return numbered(
    [
      ...scopeFacts(scope, [], format),
      ...missingFacts(accounts, [], unavailable, format),
      ...flaggedFact(accounts, comparison.change !== null, format),
      ...accountFacts(accounts, ACCOUNTS, format),
      ...serviceFacts(scope, SERVICES.rises, SERVICES.falls, format),
      ...anomalyFacts(anomalies, daily.window.to, placeOf, ANOMALIES, format),
      ...unownedFact(analysis, format),
      ...concentrationFact(analysis, format),
      ...anomalyPatternFacts(anomalies, FEWEST_ALIKE, format),
      ...savingFacts(lookedInto.savings, placeOf, MAX_SAVINGS, format),
      ...detailFacts(lookedInto.drivers, placeOf, MAX_DETAILS, format),
      ...dailyFacts(scope, format),
    ],
    MAX_FACTS,
  );
}
