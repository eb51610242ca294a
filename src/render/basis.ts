import type { Day } from '../calendar/day.ts';
import type { TotalPolicy } from '../analyze/spend.ts';
import type { ScopeAnalysis } from '../analyze/account.ts';
import { NO_COST } from '../analyze/comparison.ts';
import type { Explanation } from '../explain/evidence.ts';
import type { CostBasis, SourceName } from '../fetch/cost-model.ts';
import type { Format } from '../format/format.ts';
import type { Settings } from '../config/configuration.ts';
import type { LinkTemplate } from './links.ts';
import { redirectBanner, redirectMark } from './redirected.ts';
import type { BannerBlock, FactsBlock } from './report.ts';

/** What every report says about where its numbers come from. */
export interface ReportContext {
  readonly asOf: Day;
  readonly dataThrough: Day;
  readonly source: SourceName;
  readonly costBasis: CostBasis;
  readonly format: Format;
  /** The source could not read everything, or days are missing: totals may be too low. */
  readonly isIncomplete: boolean;
  /** Where history is kept, for people; null where nothing reads or keeps any. */
  readonly history: string | null;
  /** Where reports link to; null when there is nothing to link to. */
  readonly link: LinkTemplate | null;
  /** The local day on which a late report was due; nothing for one in time. */
  readonly dueOn?: Day;
  /** Whose mails these are, where the settings say so. */
  readonly branding?: Settings['branding'];
}

const SOURCE_WORDS: Readonly<Record<SourceName, string>> = {
  datadog: 'Datadog Cloud Cost Management',
  'cost-explorer': 'AWS Cost Explorer',
  focus: 'FOCUS billing export',
  sample: 'Generated sample data, not real cost',
};

const BASIS_WORDS: Readonly<Record<CostBasis, string>> = {
  amortized: 'Amortized: commitments are spread over the days that they cover',
  billed: 'Billed: as invoiced, commitments on the day they are charged',
};

function totalsHold({ includeCredits, includeTax }: TotalPolicy): string {
  const holds = ['usage, fees and refunds'];
  if (includeTax) holds.push('tax');
  if (includeCredits) holds.push('credits');
  const leaves = [...(includeTax ? [] : ['tax']), ...(includeCredits ? [] : ['credits'])];
  return `${holds.join(', ')}${leaves.length === 0 ? '' : `; without ${leaves.join(' and ')}`}`;
}

/** The adjusted change, where it can be told. */
function adjustedFact(scope: ScopeAnalysis, format: Format): { label: string; value: string }[] {
  const { adjusted } = scope.comparison;
  if (adjusted?.changePercent === null || adjusted === null || Math.abs(adjusted.previous) < NO_COST)
    return [];
  const percent = format.signedPercent(adjusted.changePercent);
  return [
    {
      label: 'Change without calendar effects',
      value: `${format.signedMoney(adjusted.change)} (${percent}), with the same weekdays and fixed monthly charges`,
    },
  ];
}

/** How the numbers were made: what a reader needs to find them again in the bill. */
export function basisBlock(
  context: ReportContext,
  policy: TotalPolicy,
  threshold: string,
  scope: ScopeAnalysis | null,
  { wording }: Explanation,
): FactsBlock {
  const { format } = context;
  return {
    type: 'facts',
    title: 'How these numbers were made',
    facts: [
      { label: 'Data through', value: `${format.fullDay(context.dataThrough)} (UTC), newest complete day` },
      { label: 'Source', value: SOURCE_WORDS[context.source] },
      { label: 'Cost basis', value: BASIS_WORDS[context.costBasis] },
      ...(context.history === null ? [] : [{ label: 'History', value: `Kept in ${context.history}` }]),
      { label: 'Currency', value: format.currency },
      ...exactTotal(scope, format),
      { label: 'Totals hold', value: totalsHold(policy) },
      ...creditsFact(scope, format),
      { label: 'Flagged from', value: threshold },
      ...(scope === null ? [] : adjustedFact(scope, format)),
      ...forecastFact(scope, format),
      ...forecastScoreFacts(scope, format),
      { label: 'Wording', value: wording },
    ],
  };
}

function forecastFact(scope: ScopeAnalysis | null, format: Format): { label: string; value: string }[] {
  const forecast = scope?.forecast;
  if (forecast === undefined || forecast === null) return [];
  const from = `From ${format.count(forecast.basedOnDays)} days of cost`;
  const rate =
    forecast.method === 'last-month'
      ? ', next month at the rate of the closed month, which did better here than the model'
      : '';
  const range =
    forecast.trials === 0
      ? 'the range comes from how much the weeks moved so far, until there is more history'
      : `the range of ${format.percent(100 * forecast.level)} comes from ${format.count(forecast.trials)} trials on past weeks, and from how much the weeks move`;
  return [{ label: 'Forecast', value: `${from}${rate}; ${range}` }];
}

/** What credits took off the totals, as a line of its own: it hides what usage does. */
function creditsFact(scope: ScopeAnalysis | null, format: Format): { label: string; value: string }[] {
  const credits = scope?.credits ?? null;
  if (scope === null || credits === null) return [];
  const before =
    credits.previous === null
      ? ''
      : `, ${format.money(-credits.previous)} on ${format.window(scope.comparison.previous)}`;
  return [
    {
      label: 'Credits',
      value: `Took off ${format.money(-credits.current)} on ${format.window(scope.comparison.current)}${before}`,
    },
  ];
}

/** How far the forecast of the newest closed month was off, and those of the year before it. */
function forecastScoreFacts(scope: ScopeAnalysis | null, format: Format): { label: string; value: string }[] {
  const score = scope?.forecastScore ?? null;
  if (score === null) return [];
  const { last, rolling } = score;
  const off = last.error === null ? '' : `${format.percent(100 * Math.abs(last.error))} off: `;
  const range = last.isInside ? 'within its range' : 'outside its range';
  const came = `${format.money(last.forecast)} was forecast for ${format.month(last.month)}, ${format.money(last.actual)} came, ${range}`;
  const earlier =
    rolling === null
      ? ''
      : `. Over ${format.count(rolling.months)} months: ${format.percent(100 * rolling.wape)} off on average, within the range in ${format.percent(100 * rolling.coverage)} of them`;
  return [{ label: "Last month's forecast", value: `${off}${came}${earlier}` }];
}

function exactTotal(scope: ScopeAnalysis | null, format: Format): { label: string; value: string }[] {
  if (scope === null) return [];
  const { current } = scope.comparison;
  return [
    { label: 'Exact total', value: `${format.exactMoney(current.total ?? 0)} on ${format.window(current)}` },
  ];
}

export function thresholdText(threshold: number, minAmount: number, format: Format): string {
  return `more than ${format.percent(threshold)} and ${format.money(minAmount)} above the compared days, calendar effects removed`;
}

/** Accounts that a banner names; more would push the figures off the first screen. */
const MAX_NAMED = 5;

function unavailableText(accounts: readonly string[], format: Format): string {
  const named = accounts.slice(0, MAX_NAMED).join(', ');
  const rest = accounts.length - MAX_NAMED;
  const more = rest > 0 ? ` and ${format.count(rest)} more` : '';
  return `The cost of ${named}${more} could not be fetched in this run. It is missing from every figure here, which does not mean that it is zero.`;
}

/**
 * Warnings that stand above everything else.
 * @param unavailable accounts of the report whose cost could not be fetched
 */
export function banners(
  context: ReportContext,
  redirectedFrom: readonly string[] | null,
  unavailable: readonly string[],
): BannerBlock[] {
  const sample =
    context.source === 'sample'
      ? ['Sample data. Every account, name and amount in this report is generated; none of it is real cost.']
      : [];
  const incomplete = context.isIncomplete
    ? [
        'The cost data has gaps or rows that could not be read, so totals and changes may be wrong. The admins have the details.',
      ]
    : [];
  const late =
    context.dueOn === undefined
      ? []
      : [
          `This report was due on ${context.format.fullDay(context.dueOn)}. It is late, because no earlier run brought it to everyone.`,
        ];
  const missing = unavailable.length === 0 ? [] : [unavailableText(unavailable, context.format)];
  const asBlock = (text: string): BannerBlock => ({ type: 'banner', text });
  return [
    ...sample.map(asBlock),
    ...redirectBanner(redirectedFrom),
    ...[...late, ...missing, ...incomplete].map(asBlock),
  ];
}

/** Marks at the front of a subject that a reader must not miss. */
export function subjectMarks(context: ReportContext, redirectedFrom: readonly string[] | null): string {
  return `${context.source === 'sample' ? '[SAMPLE] ' : ''}${redirectMark(redirectedFrom)}`;
}
