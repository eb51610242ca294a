import type { AnalysisPolicy } from '../analyze/account.ts';
import type { Anomaly } from '../analyze/anomalies.ts';
import { forecastRisks } from '../analyze/risks.ts';
import { byAmount, type Pattern } from '../analyze/patterns.ts';
import type { OrganisationAnalysis, TeamBudget } from '../analyze/team.ts';
import type { Explanation } from '../explain/evidence.ts';
import type { Format } from '../format/format.ts';
import { banners, basisBlock, subjectMarks, thresholdText, type ReportContext } from './basis.ts';
import { acknowledgedSentences, acknowledgementBlock } from './acknowledgement.ts';
import { anomalyBlocks, anomalyRows, listedAnomalies } from './anomalies.ts';
import { accountTable, changeText, comparedWith, serviceTable, tiles } from './blocks.ts';
import { budgetLine } from './budget.ts';
import { causesBlock } from './causes.ts';
import { brandedFooter, brandLinks, brandOf } from './branding.ts';
import { findings, preheader } from './findings.ts';
import { linksBlock } from './links.ts';
import { monthsTable } from './months.ts';
import { patternSentences } from './patterns.ts';
import { riskSentences } from './risks.ts';
import { followedBlock, savingsByRule, savingsTable } from './savings.ts';
import { effectivePlans, plannedSentences } from './planned.ts';
import { sentencesBlock } from './sentences.ts';
import type { Block, Report, Status } from './report.ts';

/** What failed, in the admins' report. */
export const FAILURES_TITLE = 'Failures of this run';

const MAX_SERVICES = 10;
const MAX_SAVINGS = 5;
const MAX_CAUSES = 3;
const MAX_UNOWNED = 15;
/** As many rows as keep the page below the size from which Gmail clips it. */
const MAX_ACCOUNTS = 100;

/** Something of this run that failed, as a sentence for the admins. */
export interface FailureNote {
  readonly scope: string;
  readonly message: string;
}

/** What the admins are told besides the numbers. */
export interface RunNotes {
  readonly failures: readonly FailureNote[];
  /** What became of the teams' mails, in one sentence; null where none were to be sent. */
  readonly deliveries: string | null;
  /** Weeks whose report did not reach everyone; they are not sent again. */
  readonly unfinished: readonly string[];
  /** Accounts that teams own and the source has no data for: `123456789012 (Platform Team)`. */
  readonly accountsWithoutData: readonly string[];
  /** What the source had to say about its data. */
  readonly dataNotes: readonly string[];
}

function statusOf(
  { accounts, anomalies, acknowledged, unownedAccounts }: OrganisationAnalysis,
  notes: RunNotes,
  format: Format,
): Status {
  const flagged = accounts.filter((account) => account.flagged).length;
  const { news, ongoing } = anomalyRows(anomalies);
  const parts = [
    flagged === 0
      ? ''
      : `${format.count(flagged)} of ${format.count(accounts.length)} accounts are above their threshold`,
    news.length === 0
      ? ''
      : `${format.count(news.length)} ${news.length === 1 ? 'anomaly is' : 'anomalies are'} new or worse`,
    unownedAccounts.length === 0 ? '' : `${format.count(unownedAccounts.length)} accounts have no owner`,
    notes.failures.length === 0 ? '' : `${format.count(notes.failures.length)} parts of this run failed`,
  ].filter((part) => part !== '');
  if (parts.length === 0 && ongoing.length > 0) {
    const sentence = `${format.count(ongoing.length)} ${ongoing.length === 1 ? 'anomaly' : 'anomalies'} that earlier reports told of ${ongoing.length === 1 ? 'goes' : 'go'} on.`;
    return { level: 'ok', word: 'Nothing new', sentence };
  }
  if (parts.length === 0) {
    const isKnown = acknowledged.length > 0 || accounts.some(({ planned }) => planned > 0);
    const apart = isKnown ? 'Apart from what is acknowledged or planned: every' : 'Every';
    return {
      level: 'ok',
      word: 'No surprises',
      sentence: `${apart} account is within its threshold, every service on its course, and every account has an owner.`,
    };
  }
  const isAction = flagged > 0 || notes.failures.length > 0;
  return {
    level: isAction ? 'action' : 'watch',
    word: isAction ? 'Action needed' : 'Worth a look',
    sentence: `${parts.join('; ')}.`,
  };
}

function subjectOf(analysis: OrganisationAnalysis, status: Status, format: Format): string {
  const { comparison } = analysis.scope;
  const word = status.level === 'action' ? 'Action' : status.level === 'watch' ? 'Watch' : 'OK';
  const change =
    comparison.change === null
      ? ''
      : `, ${changeText({ ...comparison, previous: comparison.previous.total }, format)}`;
  const total = format.money(comparison.current.total ?? 0);
  return `[${word}] AWS cost of all accounts: ${total}${change}, ${format.shortWindow(comparison.current)}`;
}

function unfinishedSentence(period: string): string {
  return `No run of week ${period} brought the reports to everyone. They are not sent now, because they would hold today's numbers.`;
}

const MAX_BUDGETS = 10;

/** Teams whose budget is used up or may be, those furthest above first, and a count of the others. */
function budgetLines({ budgets }: OrganisationAnalysis, format: Format): string[] {
  const above = ({ state }: TeamBudget): number => Math.max(state.spent, state.estimate ?? 0) - state.budget;
  const told = budgets.filter(({ state }) => state.state !== 'on-track').sort((a, b) => above(b) - above(a));
  const lines = told
    .slice(0, MAX_BUDGETS)
    .map(({ team, state }) => `${team.name}: ${budgetLine(state, format)}`);
  const more = told.length - lines.length;
  const onTrack = budgets.length - told.length;
  return [
    ...lines,
    ...(more > 0 ? [`${format.count(more)} more teams are over their budget or at risk.`] : []),
    ...(onTrack > 0
      ? [
          `${format.count(onTrack)} ${onTrack === 1 ? 'team is' : 'teams are'} on track with ${onTrack === 1 ? 'its' : 'their'} budget.`,
        ]
      : []),
  ];
}

function coverageBlocks(analysis: OrganisationAnalysis, notes: RunNotes, format: Format): Block[] {
  const { unownedAccounts } = analysis;
  const unowned =
    unownedAccounts.length === 0
      ? []
      : [
          accountTable(
            'Accounts without an owner',
            unownedAccounts,
            'Nobody is mailed about these. Add each to a file in the teams folder.',
            format,
            MAX_UNOWNED,
          ),
        ];
  return [
    ...sentencesBlock(
      'Delivery',
      [...(notes.deliveries === null ? [] : [notes.deliveries]), ...notes.unfinished.map(unfinishedSentence)],
      format,
    ),
    ...sentencesBlock(
      FAILURES_TITLE,
      notes.failures.map(({ scope, message }) => `${scope}: ${message}`),
      format,
    ),
    ...unowned,
    ...sentencesBlock(
      'Accounts without data',
      notes.accountsWithoutData.map(
        (account) => `${account}: owned by a team, but the source has no cost for it.`,
      ),
      format,
    ),
    ...sentencesBlock('About the data', notes.dataNotes, format),
  ];
}

function namesOf({ accounts }: OrganisationAnalysis): (account: string) => string {
  const names = new Map(accounts.map(({ account, name }) => [account, name ?? account]));
  return (account) => names.get(account) ?? account;
}

function placeOf(analysis: OrganisationAnalysis): (anomaly: Pick<Anomaly, 'account' | 'service'>) => string {
  const nameOf = namesOf(analysis);
  return ({ account, service }) => `${nameOf(account)}: ${service ?? 'all services'}`;
}

function patternsBlock({ accounts }: OrganisationAnalysis, format: Format): Block[] {
  const names = new Map(accounts.map(({ account, name }) => [account, name ?? account]));
  const placeOf = ({ account, service }: Pattern): string => {
    const name = names.get(account) ?? account;
    return service === null ? name : `${service} in ${name}`;
  };
  const patterns = accounts.flatMap((account) => account.patterns).sort(byAmount);
  return sentencesBlock('Patterns', patternSentences(patterns, placeOf, format), format);
}

function plannedBlock(analysis: OrganisationAnalysis, format: Format): Block[] {
  const { owners, scope, accounts } = analysis;
  const planned = [...new Set(owners.values())].flatMap(({ plannedChanges }) => plannedChanges);
  const plans = effectivePlans(planned, scope);
  return sentencesBlock(
    'Planned changes',
    plannedSentences(plans, accounts, namesOf(analysis), format),
    format,
  );
}

/** What teams know of, and how they say so of the rest. */
function acknowledgementBlocks(analysis: OrganisationAnalysis, { asOf, format }: ReportContext): Block[] {
  const { anomalies, acknowledged, owners } = analysis;
  const fileOf = (account: string): string | null => owners.get(account)?.file ?? null;
  return [
    ...sentencesBlock('Acknowledged', acknowledgedSentences(acknowledged, placeOf(analysis), format), format),
    ...acknowledgementBlock(listedAnomalies(anomalies), fileOf, asOf),
  ];
}

/** The admins' report: the organisation, then every account. */
export function adminReport(
  analysis: OrganisationAnalysis,
  explanation: Explanation,
  policy: AnalysisPolicy,
  notes: RunNotes,
  redirectedFrom: readonly string[] | null,
  context: ReportContext,
): Report {
  const { format } = context;
  const { scope, accounts } = analysis;
  const status = statusOf(analysis, notes, format);
  const nameOf = namesOf(analysis);
  const { savings, followed } = analysis.lookedInto;
  const threshold = `${thresholdText(policy.anomalyThreshold, policy.anomalyMinAmount, format)}; teams may set their own`;
  return {
    subject: subjectMarks(context, redirectedFrom) + subjectOf(analysis, status, format),
    preheader: preheader(explanation, status),
    title: 'All AWS accounts',
    subtitle: `AWS cost of ${format.count(accounts.length)} accounts, data through ${format.fullDay(context.dataThrough)}`,
    status,
    blocks: [
      ...banners(context, redirectedFrom, analysis.unavailable),
      tiles(scope, format),
      ...findings(explanation),
      ...sentencesBlock('Budgets', budgetLines(analysis, format), format),
      ...coverageBlocks(analysis, notes, format),
      ...anomalyBlocks(
        analysis,
        placeOf(analysis),
        analysis.acknowledged.length > 0
          ? 'Nothing departed from what was expected but what is acknowledged.'
          : 'No account and no service departed from what was expected.',
        // The page of all accounts has no room for charts.
        [],
        format,
      ),
      ...causesBlock(
        listedAnomalies(analysis.anomalies),
        analysis.lookedInto,
        placeOf(analysis),
        MAX_CAUSES,
        format,
      ),
      ...savingsTable(savings, nameOf, { maxRows: MAX_SAVINGS, withSteps: false }, format),
      ...savingsByRule(savings, format),
      ...plannedBlock(analysis, format),
      accountTable(
        'Every account',
        accounts,
        scope.comparison.previous.total === null
          ? `Cost on ${format.window(scope.comparison.current)}. There is no earlier data to compare with.`
          : `Cost on ${format.window(scope.comparison.current)}, change ${comparedWith(scope.comparison, format)}.`,
        format,
        MAX_ACCOUNTS,
      ),
      serviceTable(scope, format, MAX_SERVICES),
      ...monthsTable(scope, null, format),
      ...patternsBlock(analysis, format),
      ...sentencesBlock(
        'Risks of the forecast',
        riskSentences(forecastRisks(scope, analysis.anomalies), placeOf(analysis), format),
        format,
      ),
      ...followedBlock(followed, nameOf, format),
      ...linksBlock(context.link, 'all', scope.comparison.current),
      ...acknowledgementBlocks(analysis, context),
      ...brandLinks(context),
      basisBlock(context, policy, threshold, scope, explanation),
    ],
    footer: brandedFooter(
      'Sent by AWS Cost AI Agent to the addresses in global_admin_emails. The attached file has every account in full.',
      context,
    ),
    ...brandOf(context),
  };
}
