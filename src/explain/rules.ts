import type { AccountAnalysis, ScopeAnalysis } from '../analyze/account.ts';
import type { Anomaly } from '../analyze/anomalies.ts';
import type { ServiceChange } from '../analyze/comparison.ts';
import type { OrganisationAnalysis, TeamAnalysis } from '../analyze/team.ts';
import type { Format } from '../format/format.ts';
import { spokenServiceName } from '../format/service-name.ts';
import {
  anomalySentence,
  calendarNote,
  headline,
  outlook,
  serviceSentence,
  weekSentence,
} from './change-sentences.ts';
import { EvidenceBook, type Explanation, type Finding } from './evidence.ts';

/** Sentences on single services or accounts: more would not be read. */
const MAX_CAUSES = 4;
const MAX_IMPROVEMENTS = 2;
/** A service that moved less than this share of the largest mover is not a cause worth a sentence. */
const MIN_SHARE_OF_LARGEST = 0.1;

/** Services worth a sentence: those that moved by the amount that counts and are not dwarfed by the largest. */
function movers(services: readonly ServiceChange[], minAmount: number): ServiceChange[] {
  const largest = Math.max(0, ...services.map(({ change }) => Math.abs(change ?? 0)));
  const floor = Math.max(minAmount, MIN_SHARE_OF_LARGEST * largest);
  return services.filter(({ change }) => change !== null && Math.abs(change) >= floor);
}

function anomalyOf(service: ServiceChange, anomalies: readonly Anomaly[]): Anomaly | undefined {
  const direction = (service.change ?? 0) > 0 ? 'up' : 'down';
  return anomalies.find((anomaly) => anomaly.service === service.service && anomaly.direction === direction);
}

function sentences(
  book: EvidenceBook,
  kind: 'cause' | 'improvement',
  services: readonly ServiceChange[],
  anomalies: readonly Anomaly[],
  scope: ScopeAnalysis,
): Finding[] {
  return services
    .map((service) => serviceSentence(book, service, anomalyOf(service, anomalies), scope.comparison))
    .filter((sentence) => sentence !== null)
    .map((sentence) => book.finding(kind, sentence));
}

/** Writes a team's explanation from its analysis, without a model. */
export function explainTeam(analysis: TeamAnalysis, minAmount: number, format: Format): Explanation {
  const book = new EvidenceBook(format);
  const { scope, anomalies } = analysis;
  if (scope === null) return { source: 'rules', findings: [], evidence: [] };
  const moving = movers(scope.services, minAmount);
  const risen = moving.filter(({ change }) => (change ?? 0) > 0).slice(0, MAX_CAUSES);
  const fallen = moving.filter(({ change }) => (change ?? 0) < 0).slice(0, MAX_IMPROVEMENTS);
  const told = new Set([...risen, ...fallen].map(({ service }) => service));
  const hidden = anomalies
    .filter(({ service }) => service !== null && !told.has(service))
    .slice(0, MAX_CAUSES - risen.length);
  const findings = [
    headline(book, 'The team', scope.comparison),
    ...calendarNote(book, scope.comparison),
    ...weekSentence(book, scope.week),
    ...sentences(book, 'cause', risen, anomalies, scope),
    ...hidden.map((anomaly) => book.finding('cause', anomalySentence(book, anomaly))),
    ...sentences(book, 'improvement', fallen, anomalies, scope),
    ...outlook(book, scope),
  ];
  return { source: 'rules', findings, evidence: book.facts };
}

/** `payments-prod (123456789012)`, or the id alone. */
export function accountLabel(account: AccountAnalysis): string {
  return account.name === null ? account.account : `${account.name} (${account.account})`;
}

function accountSentence(book: EvidenceBook, account: AccountAnalysis): string | null {
  const { change, changePercent, current } = account.comparison;
  if (change === null) return null;
  const label = book.name('account', accountLabel(account));
  const amount = book.money(`change of ${account.account}`, Math.abs(change), current);
  const percent =
    changePercent === null
      ? ''
      : ` (${book.percent(`change of ${account.account} in percent`, changePercent, current)})`;
  const lead = account.services.find((service) => (service.change ?? 0) * change > 0);
  const mostly =
    lead === undefined ? '' : `, mostly ${book.name('service', spokenServiceName(lead.service))}`;
  return `${label} is ${change > 0 ? 'up' : 'down'} ${amount}${percent}${mostly}.`;
}

function accountSentences(
  book: EvidenceBook,
  kind: 'cause' | 'improvement',
  accounts: readonly AccountAnalysis[],
): Finding[] {
  return accounts
    .map((account) => accountSentence(book, account))
    .filter((sentence) => sentence !== null)
    .map((sentence) => book.finding(kind, sentence));
}

/** Writes the organisation's explanation: the total, who moved it, and where it is heading. */
export function explainOrganisation(
  analysis: OrganisationAnalysis,
  minAmount: number,
  format: Format,
): Explanation {
  const book = new EvidenceBook(format);
  const { scope, accounts } = analysis;
  const byChange = accounts
    .filter(({ comparison }) => Math.abs(comparison.change ?? 0) >= minAmount)
    .sort((a, b) => Math.abs(b.comparison.change ?? 0) - Math.abs(a.comparison.change ?? 0));
  const risen = byChange.filter(({ comparison }) => (comparison.change ?? 0) > 0).slice(0, MAX_CAUSES);
  const fallen = byChange.filter(({ comparison }) => (comparison.change ?? 0) < 0).slice(0, MAX_IMPROVEMENTS);
  const flagged = accounts.filter((account) => account.flagged).length;
  const flaggedSentence =
    flagged === 0
      ? `None of ${book.count('accounts', accounts.length)} accounts is above its threshold.`
      : `${book.count('accounts above their threshold', flagged)} of ${book.count('accounts', accounts.length)} accounts ${flagged === 1 ? 'is' : 'are'} above their threshold.`;
  const findings = [
    headline(book, 'The organisation', scope.comparison),
    ...calendarNote(book, scope.comparison),
    ...weekSentence(book, scope.week),
    book.finding('headline', flaggedSentence),
    ...accountSentences(book, 'cause', risen),
    ...accountSentences(book, 'improvement', fallen),
    ...outlook(book, scope),
  ];
  return { source: 'rules', findings, evidence: book.facts };
}
