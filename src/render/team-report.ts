import { isFlag, type Anomaly } from '../analyze/anomalies.ts';
import type { AnalysisPolicy, ScopeAnalysis } from '../analyze/account.ts';
import { calendarFreePercent, NO_COST, type Comparison } from '../analyze/comparison.ts';
import { monthOf } from '../calendar/day.ts';
import { forecastRisks } from '../analyze/risks.ts';
import { byAmount, type Pattern } from '../analyze/patterns.ts';
import type { TeamAnalysis } from '../analyze/team.ts';
import type { Explanation } from '../explain/evidence.ts';
import type { Format } from '../format/format.ts';
import { banners, basisBlock, subjectMarks, thresholdText, type ReportContext } from './basis.ts';
import { acknowledgedSentences, acknowledgementBlock } from './acknowledgement.ts';
import { anomalyBlocks, anomalyRows, listedAnomalies } from './anomalies.ts';
import { accountTable, serviceTable, tiles } from './blocks.ts';
import { budgetSentence, budgetSentences } from './budget.ts';
import { causesBlock } from './causes.ts';
import { detailTable, effectsBlock } from './details.ts';
import { firstThing } from './first-thing.ts';
import { monthsTable } from './months.ts';
import { brandedFooter, brandLinks, brandOf } from './branding.ts';
import { findings, preheader } from './findings.ts';
import { linksBlock } from './links.ts';
import { patternSentences } from './patterns.ts';
import { riskSentences } from './risks.ts';
import { followedBlock, savingsTable } from './savings.ts';
import { effectivePlans, plannedSentences } from './planned.ts';
import { sentencesBlock } from './sentences.ts';
import type { Block, Report, Status, StatusLevel } from './report.ts';

const MAX_SERVICES = 15;
const MAX_ACCOUNTS = 50;
const MAX_SAVINGS = 5;
const MAX_CAUSES = 8;

const SUBJECT_WORDS: Readonly<Record<StatusLevel, string>> = {
  action: 'Action',
  watch: 'Watch',
  ok: 'OK',
  'no-data': 'No data',
};

function plural(count: number, one: string, many: string, format: Format): string {
  return `${format.count(count)} ${count === 1 ? one : many}`;
}

/** The rise that the threshold is held against. */
function riseText({ comparison }: ScopeAnalysis, planned: number, format: Format): string {
  const { adjusted } = comparison;
  if (adjusted?.changePercent === null || adjusted === null) return 'new';
  const effects = calendarFreePercent(comparison) === null ? '' : ', calendar effects removed';
  const known = planned < NO_COST ? '' : `, ${format.money(planned)} of it planned`;
  return `up ${format.money(adjusted.change)} (${format.signedPercent(adjusted.changePercent)})${effects}${known}`;
}

/** What the status does not speak of, because the team knows of it. */
function knownApart({ acknowledged, accounts }: TeamAnalysis): string {
  const known = [
    ...(acknowledged.length > 0 ? ['acknowledged'] : []),
    ...(accounts.some(({ planned }) => planned > 0) ? ['planned'] : []),
  ];
  return known.length === 0 ? '' : `Apart from what is ${known.join(' or ')}: `;
}

/** A sentence behind what `knownApart` says. */
function behind(apart: string, sentence: string): string {
  return apart === '' ? sentence : `${apart}${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

/** The status of a team: an account above its threshold asks for action, an anomaly for a look. */
export function teamStatus(analysis: TeamAnalysis, policy: AnalysisPolicy, format: Format): Status {
  const { scope, accounts, anomalies, accountsWithoutData, unavailable } = analysis;
  if (scope === null && unavailable.length > 0) {
    return {
      level: 'no-data',
      word: 'Not fetched',
      sentence: `The cost of ${unavailable.join(', ')} could not be fetched in this run. The admins know; nothing is to be done here.`,
    };
  }
  if (scope === null) {
    return {
      level: 'no-data',
      word: 'No data',
      sentence: `There is no cost data for ${accountsWithoutData.join(', ')}. Check the account ids in the team's file and the source's access to them.`,
    };
  }
  const flagged = accounts.filter((account) => account.flagged);
  const apart = knownApart(analysis);
  const { news, ongoing } = anomalyRows(anomalies);
  const rising = news.filter(({ anomaly }) => anomaly.direction === 'up' && !isFlag(anomaly));
  if (flagged.length > 0) {
    const threshold = `the threshold is ${format.percent(policy.anomalyThreshold)}`;
    const sentence =
      accounts.length === 1
        ? `Cost is ${riseText(scope, accounts[0]?.planned ?? 0, format)}; ${threshold}.`
        : `${plural(flagged.length, 'account has', 'accounts have', format)} risen too far; ${threshold}.`;
    const before = news.length === 0 && ongoing.length > 0 ? ' Earlier reports told of it.' : '';
    return { level: 'action', word: 'Action needed', sentence: `${sentence}${before}` };
  }
  const { budget } = analysis;
  if (budget?.state === 'over') {
    return { level: 'action', word: 'Over budget', sentence: budgetSentence(budget, format) };
  }
  if (budget?.state === 'at-risk' && budget.day !== null) {
    return { level: 'watch', word: 'Budget at risk', sentence: budgetSentence(budget, format) };
  }
  if (rising.length > 0) {
    const sentence = `The total is within the threshold, but ${plural(rising.length, 'service departed', 'services departed', format)} from what was expected.`;
    return { level: 'watch', word: 'Worth a look', sentence: behind(apart, sentence) };
  }
  if (scope.comparison.previous.total === null) {
    return {
      level: 'ok',
      word: 'Nothing to compare yet',
      sentence: 'There is no earlier data to compare these days with.',
    };
  }
  if (news.length > 0) {
    const sentence = `Cost is within the threshold; ${plural(news.length, 'fall', 'falls', format)} below what was expected ${news.length === 1 ? 'is' : 'are'} listed.`;
    return { level: 'ok', word: 'Lower cost', sentence: behind(apart, sentence) };
  }
  if (ongoing.length > 0) {
    const sentence = `${plural(ongoing.length, 'anomaly', 'anomalies', format)} that earlier reports told of ${ongoing.length === 1 ? 'goes' : 'go'} on.`;
    return { level: 'ok', word: 'Nothing new', sentence: behind(apart, sentence) };
  }
  return {
    level: 'ok',
    word: 'No surprises',
    sentence: behind(apart, 'Cost is within the threshold and every service is on its course.'),
  };
}

/** `+$1,240 this month (+18 %)`, or what the closed month came to. */
function subjectChange(comparison: Comparison, format: Format): string {
  const { basis, change, changePercent, current } = comparison;
  const when = basis === 'last-month' ? `in ${format.monthName(monthOf(current.from))}` : 'this month';
  if (change === null) return `${format.money(current.total ?? 0)} ${when}`;
  const percent = changePercent === null ? '' : ` (${format.signedPercent(changePercent)})`;
  return `${format.signedMoney(change)} ${when}${percent}`;
}

function subjectOf(analysis: TeamAnalysis, status: Status, format: Format): string {
  const word = `[${SUBJECT_WORDS[status.level]}] ${analysis.team.name}`;
  if (analysis.scope === null) return `${word}: no cost data`;
  const { comparison } = analysis.scope;
  const count = anomalyRows(analysis.anomalies).news.length;
  const anomalies = count === 0 ? '' : `, ${plural(count, 'anomaly', 'anomalies', format)}`;
  return `${word}: ${subjectChange(comparison, format)}${anomalies}`;
}

function namesOf(analysis: TeamAnalysis): (account: string) => string {
  const names = new Map(analysis.accounts.map(({ account, name }) => [account, name ?? account]));
  return (account) => names.get(account) ?? account;
}

function placeOf(analysis: TeamAnalysis): (anomaly: Pick<Anomaly, 'account' | 'service'>) => string {
  const single = analysis.team.accounts.length === 1;
  const nameOf = namesOf(analysis);
  return ({ account, service }) => {
    const place = service ?? 'All services';
    return single ? place : `${nameOf(account)}: ${place}`;
  };
}

function patternPlace(analysis: TeamAnalysis): (pattern: Pattern) => string {
  const single = analysis.team.accounts.length === 1;
  const nameOf = namesOf(analysis);
  return ({ account, service }) => {
    if (service === null) return single ? 'The account' : nameOf(account);
    return single ? service : `${service} in ${nameOf(account)}`;
  };
}

function noAnomalies(analysis: TeamAnalysis): string {
  if (analysis.accounts.some(({ learning }) => learning)) {
    return 'Still learning: departures are detected from 14 days of data on.';
  }
  return analysis.acknowledged.length > 0
    ? 'Nothing departed from what was expected but what is acknowledged.'
    : 'No service departed from what was expected.';
}

function dataBlocks(
  analysis: TeamAnalysis,
  scope: ScopeAnalysis,
  explanation: Explanation,
  format: Format,
): Block[] {
  const { accounts } = analysis;
  const several = analysis.team.accounts.length > 1;
  const missing =
    analysis.accountsWithoutData.length === 0
      ? null
      : `No cost data for ${analysis.accountsWithoutData.join(', ')}.`;
  const nameOf = namesOf(analysis);
  const placeName = several ? nameOf : (): string => '';
  const { drivers, savings, followed } = analysis.lookedInto;
  const plans = effectivePlans(analysis.team.plannedChanges, scope);
  return [
    tiles(scope, format, analysis.budget),
    ...firstThing(analysis, placeOf(analysis), placeName, format),
    ...sentencesBlock(
      'Budget',
      analysis.budget === null ? [] : budgetSentences(analysis.budget, format),
      format,
    ),
    ...findings(explanation),
    ...anomalyBlocks(analysis, placeOf(analysis), noAnomalies(analysis), analysis.lookedInto.trails, format),
    ...causesBlock(
      listedAnomalies(analysis.anomalies),
      analysis.lookedInto,
      placeOf(analysis),
      MAX_CAUSES,
      format,
    ),
    ...savingsTable(savings, placeName, { maxRows: MAX_SAVINGS, withSteps: true }, format),
    ...sentencesBlock('Planned changes', plannedSentences(plans, accounts, placeName, format), format),
    serviceTable(scope, format, MAX_SERVICES),
    ...monthsTable(scope, analysis.budget, format),
    ...sentencesBlock(
      'Patterns',
      patternSentences(
        accounts.flatMap(({ patterns }) => patterns).sort(byAmount),
        patternPlace(analysis),
        format,
      ),
      format,
    ),
    ...sentencesBlock(
      'Risks of the forecast',
      riskSentences(forecastRisks(scope, analysis.anomalies), placeOf(analysis), format),
      format,
    ),
    ...effectsBlock(drivers, placeName, format),
    ...detailTable(drivers, scope.comparison, placeName, format),
    ...followedBlock(followed, placeName, format),
    ...(several ? [accountTable('Accounts', accounts, missing, format, MAX_ACCOUNTS)] : []),
  ];
}

/** What the team knows of, and how it says so of the rest. */
function acknowledgementBlocks(analysis: TeamAnalysis, { asOf, format }: ReportContext): Block[] {
  const { team, anomalies, acknowledged } = analysis;
  return [
    ...sentencesBlock('Acknowledged', acknowledgedSentences(acknowledged, placeOf(analysis), format), format),
    ...acknowledgementBlock(listedAnomalies(anomalies), () => team.file, asOf),
  ];
}

/** A team's report as its reader will see it. */
export function teamReport(
  analysis: TeamAnalysis,
  explanation: Explanation,
  policy: AnalysisPolicy,
  redirectedFrom: readonly string[] | null,
  context: ReportContext,
): Report {
  const { format } = context;
  const { team, scope } = analysis;
  const status = teamStatus(analysis, policy, format);
  const accountNames = team.accounts.map(({ id, name }) => (name === null ? id : `${name} (${id})`));
  const threshold = thresholdText(policy.anomalyThreshold, policy.anomalyMinAmount, format);
  return {
    subject: subjectMarks(context, redirectedFrom) + subjectOf(analysis, status, format),
    preheader: preheader(explanation, status),
    title: team.name,
    subtitle: `AWS cost, data through ${format.fullDay(context.dataThrough)} · ${accountNames.join(', ')}`,
    status,
    blocks: [
      ...banners(context, redirectedFrom, scope === null ? [] : analysis.unavailable),
      ...(scope === null ? [] : dataBlocks(analysis, scope, explanation, format)),
      ...(scope === null ? [] : linksBlock(context.link, team.accounts, scope.comparison.current)),
      ...acknowledgementBlocks(analysis, context),
      ...brandLinks(context),
      basisBlock(context, policy, threshold, scope, explanation),
    ],
    footer: brandedFooter(
      "Sent by AWS Cost AI Agent. Recipients, accounts and thresholds are in the team's file in the repository.",
      context,
    ),
    ...brandOf(context),
  };
}
