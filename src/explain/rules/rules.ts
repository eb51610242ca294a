import { hasKnownRise } from '../../analyze/acknowledged.ts';
import type { AccountAnalysis, ScopeAnalysis } from '../../analyze/account.ts';
import { isFlag } from '../../analyze/anomalies.ts';
import { isNews, type TrackedAnomaly } from '../../analyze/life-cycle.ts';
import type { Driver } from '../../analyze/drivers/drivers.ts';
import type { Comparison, ServiceChange } from '../../analyze/comparison.ts';
import { windowContains } from '../../calendar/day.ts';
import type { OrganisationAnalysis, TeamAnalysis } from '../../analyze/team.ts';
import type { Format } from '../../format/format.ts';
import { spokenServiceName } from '../../format/service-name.ts';
import {
  anomalySentence,
  calendarNote,
  headline,
  outlook,
  serviceSentence,
  weekSentence,
  type Departure,
} from './change-sentences.ts';
import { behindSentence, savingKindSentences, savingSentences } from './driver-sentences.ts';
import { EvidenceBook, type Evidence, type Explanation, type Finding } from '../evidence.ts';

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

/** Telling when an anomaly began explains a change only if it is at least this share of it. */
const MIN_SHARE_OF_CHANGE = 0.5;

/** The anomaly that a service's change comes from: of its direction, begun in the compared days, large enough. */
function reasonOf(
  { service, change }: ServiceChange,
  anomalies: readonly TrackedAnomaly[],
  { current }: Comparison,
): TrackedAnomaly | undefined {
  return anomalies.find(
    (anomaly) =>
      anomaly.service === service &&
      anomaly.impact * (change ?? 0) > 0 &&
      windowContains(current, anomaly.start) &&
      Math.abs(anomaly.impact) >= MIN_SHARE_OF_CHANGE * Math.abs(change ?? 0),
  );
}

/** True when the sentence on a service's change says what there is to say about an anomaly. */
function isTold(
  anomaly: TrackedAnomaly,
  service: ServiceChange,
  reason: TrackedAnomaly | undefined,
): boolean {
  if (service.service !== anomaly.service) return false;
  return service.state === 'changed' ? anomaly === reason : anomaly.impact * (service.change ?? 0) > 0;
}

/** True for a change that earlier reports gave the reason of: what is news comes before it. */
function isOld(reason: TrackedAnomaly | undefined, listed: readonly TrackedAnomaly[]): boolean {
  return reason !== undefined && !(listed.includes(reason) && isNews(reason));
}

/** From this share of a service's change on, one account's tells what lies behind it. */
const MIN_DRIVER_SHARE = 0.6;

/** The account's part of a service's change that makes most of it, where it was looked into. */
function mainDriver({ service, change }: ServiceChange, drivers: readonly Driver[]): Driver | undefined {
  return drivers.find(
    (driver) => driver.service === service && change !== null && driver.change / change >= MIN_DRIVER_SHARE,
  );
}

/** What moved one way: the services that did, then the departures that their totals hide. */
function sentences(
  book: EvidenceBook,
  kind: 'cause' | 'improvement',
  services: readonly ServiceChange[],
  { scope, anomalies, accounts, lookedInto }: TeamAnalysis & { readonly scope: ScopeAnalysis },
): Finding[] {
  const limit = kind === 'cause' ? MAX_CAUSES : MAX_IMPROVEMENTS;
  const departure = (anomaly: TrackedAnomaly): Departure => {
    const account =
      accounts.length > 1 ? accounts.find((each) => each.account === anomaly.account) : undefined;
    return { anomaly, account: account === undefined ? null : accountLabel(account) };
  };
  // What is over and was told of explains a change still.
  const reasons = [...anomalies, ...accounts.flatMap(({ life }) => life?.over ?? [])];
  const told = services
    .slice(0, limit)
    .map((service) => ({ service, reason: reasonOf(service, reasons, scope.comparison) }))
    .sort((a, b) => Number(isOld(a.reason, anomalies)) - Number(isOld(b.reason, anomalies)));
  const ofServices = told.map(({ service, reason }) => {
    const departed = reason === undefined ? null : departure(reason);
    const sentence = serviceSentence(book, service, departed, scope.comparison);
    const driver = mainDriver(service, lookedInto.drivers);
    return sentence === null || driver === undefined
      ? sentence
      : `${sentence}${behindSentence(book, driver)}`;
  });
  const hidden = anomalies.filter(
    (anomaly) =>
      !isFlag(anomaly) &&
      anomaly.impact > 0 === (kind === 'cause') &&
      !told.some(({ service, reason }) => isTold(anomaly, service, reason)),
  );
  const ofHidden = hidden
    .slice(0, limit - told.length)
    .map((anomaly) => anomalySentence(book, departure(anomaly)));
  return [...ofServices, ...ofHidden]
    .filter((sentence) => sentence !== null)
    .map((sentence) => book.finding(kind, sentence));
}

function byRules(findings: readonly Finding[], evidence: readonly Evidence[]): Explanation {
  return { source: 'rules', wording: 'Written by rules, without a model', findings, evidence };
}

/** Writes a team's explanation from its analysis, without a model. */
export function explainTeam(analysis: TeamAnalysis, minAmount: number, format: Format): Explanation {
  const book = new EvidenceBook(format);
  const { scope } = analysis;
  if (scope === null) return byRules([], []);
  const moving = movers(scope.services, minAmount);
  const several = analysis.accounts.length > 1;
  const placeOf = (id: string): string => {
    const account = analysis.accounts.find((each) => each.account === id);
    return several && account !== undefined ? accountLabel(account) : '';
  };
  const risen = moving.filter(({ change }) => (change ?? 0) > 0);
  const fallen = moving.filter(({ change }) => (change ?? 0) < 0);
  const findings = [
    headline(book, 'The team', scope.comparison),
    ...calendarNote(book, scope.comparison),
    ...weekSentence(book, scope.week),
    ...sentences(book, 'cause', risen, { ...analysis, scope }),
    ...sentences(book, 'improvement', fallen, { ...analysis, scope }),
    ...savingSentences(book, analysis.lookedInto.savings, placeOf),
    ...outlook(book, scope),
  ];
  return byRules(findings, book.facts);
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

/** How many accounts are flagged; without anything to compare with, none could be. */
function thresholdSentence(book: EvidenceBook, { scope, accounts }: OrganisationAnalysis): Finding[] {
  if (scope.comparison.change === null) return [];
  const flagged = accounts.filter((account) => account.flagged).length;
  if (flagged === 0 && accounts.some(hasKnownRise)) return [];
  const all = book.count('accounts', accounts.length);
  const sentence =
    flagged === 0
      ? `None of ${all} accounts is above its threshold.`
      : `${book.count('accounts above their threshold', flagged)} of ${all} accounts ${flagged === 1 ? 'is above its' : 'are above their'} threshold.`;
  return [book.finding('headline', sentence)];
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
  const findings = [
    headline(book, 'The organisation', scope.comparison),
    ...calendarNote(book, scope.comparison),
    ...weekSentence(book, scope.week),
    ...thresholdSentence(book, analysis),
    ...accountSentences(book, 'cause', risen),
    ...accountSentences(book, 'improvement', fallen),
    ...savingKindSentences(book, analysis.lookedInto.savings),
    ...outlook(book, scope),
  ];
  return byRules(findings, book.facts);
}
