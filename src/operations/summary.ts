import { anomalyRows } from '../render/anomalies.ts';
import { FAILURES_TITLE } from '../render/admin-report.ts';
import { PRICE_LIST } from '../explain/gemini/prices.ts';
import { capMarkdown, renderMarkdown } from '../render/markdown.ts';
import type { Block, FactsBlock, Report, SentencesBlock, TableBlock } from '../render/report.ts';
import { isDelivered, type Delivery } from '../deliver/delivery.ts';
import type { RepositoryReaders } from './operation.ts';
import type { Failure } from './failure.ts';
import type { TeamOutcome } from './report-run.ts';
import type { WordingRecord } from './wording.ts';
import type { FigureCounts } from '../deliver/figures/figure-checks.ts';

/** GitHub refuses a step's summary above 1 MiB; the rest of the room is for what other tools add. */
export const MAX_SUMMARY_BYTES = 1_000_000;

/** The states of deliveries, for people. */
export const STATE_WORDS: Readonly<Record<Delivery['state'], string>> = {
  sent: 'sent',
  outbox: 'in the outbox',
  skipped: 'already sent',
  failed: 'failed',
  ambiguous: 'may have been sent',
  preview: 'preview',
};

function deliveryWords({ made, delivery }: TeamOutcome): string {
  if (delivery !== null) return STATE_WORDS[delivery.state];
  return made === null ? 'not made' : 'not enabled';
}

/** New and worse ones, and behind them those that go on. */
function anomalyCounts({ made }: TeamOutcome): string {
  const { news, ongoing } = anomalyRows(made?.analysis.anomalies ?? []);
  return ongoing.length === 0 ? String(news.length) : `${news.length}, ${ongoing.length} ongoing`;
}

/** States and counts, which every reader of the repository may see. */
function teamsTable(outcomes: readonly TeamOutcome[], deliveryKey: string): TableBlock {
  const neutral = (text: string): { text: string; tone: 'neutral' } => ({ text, tone: 'neutral' });
  return {
    type: 'table',
    title: 'Teams',
    note: outcomes.length === 0 ? 'There are no teams.' : `Delivery key ${deliveryKey}.`,
    columns: [
      { label: 'Team', align: 'left' },
      { label: 'Status', align: 'left' },
      { label: 'Anomalies', align: 'right' },
      { label: 'Mail', align: 'left' },
    ],
    rows: outcomes.map((outcome) => ({
      cells: [
        neutral(outcome.team.name),
        neutral(outcome.made?.report.status.word ?? 'Not made'),
        neutral(anomalyCounts(outcome)),
        neutral(deliveryWords(outcome)),
      ],
      bar: null,
    })),
    more: null,
  };
}

/** What a run has to show. */
export interface ShownRun {
  /** The report that admins see in full; null when it could not be made. */
  readonly report: Report | null;
  readonly outcomes: readonly TeamOutcome[];
  readonly failures: readonly Failure[];
  readonly subtitle: string;
  readonly deliveryKey: string;
  readonly wording: WordingRecord;
  readonly figures: FigureCounts;
}

/** What failed, and of mail whose it is and why, unless the report says so itself. It holds no cost. */
function failuresBlock({ failures }: ShownRun, shown: readonly Block[]): SentencesBlock[] {
  const isSaid = shown.some((block) => block.type === 'sentences' && block.title === FAILURES_TITLE);
  if (failures.length === 0 || isSaid) return [];
  const sentences = failures.map(({ scope, message }) => `${scope}: ${message}`);
  return [{ type: 'sentences', title: FAILURES_TITLE, sentences }];
}

/** Who worded the reports, how well, and what that cost. */
function wordingBlock(
  { models, byModel, byRules, usage, measures }: WordingRecord,
  { checked, unsupported }: FigureCounts,
): FactsBlock {
  const { requests, promptTokens, outputTokens, cost } = usage;
  const { sentences, passed, repairs, dropped, movers, moversMentioned } = measures;
  const price =
    cost === null
      ? 'price not known'
      : `USD ${cost.toFixed(2)} at prices of ${PRICE_LIST.readOn}, what was lost on the way estimated`;
  const some = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
  const asked = `${some(requests, 'request')}, ${promptTokens} tokens in, ${outputTokens} out, ${price}`;
  const held = `${passed} of ${sentences} held at first, ${some(repairs, 'answer')} sent back, ${some(dropped, 'sentence')} dropped`;
  return {
    type: 'facts',
    title: 'Wording',
    facts: [
      { label: 'Reports', value: `${byModel} worded by a model, ${byRules} by rules` },
      { label: 'Figures in the mails', value: `${checked} checked, ${unsupported} unsupported` },
      ...(models.length === 0 ? [] : [{ label: 'Model', value: models.join(', ') }]),
      // What nothing came of was paid for as well.
      ...(requests === 0 ? [] : [{ label: 'Asked', value: asked }]),
      ...(sentences === 0 ? [] : [{ label: 'Sentences', value: held }]),
      ...(models.length === 0
        ? []
        : [{ label: 'Largest changes mentioned', value: `${moversMentioned} of ${movers}` }]),
    ],
  };
}

/** A report of states and counts only, for readers who may not see costs. */
function stateReport({ outcomes, failures, subtitle }: ShownRun, blocks: readonly Block[]): Report {
  const delivered = outcomes.filter(({ delivery }) => isDelivered(delivery)).length;
  return {
    subject: '',
    preheader: '',
    title: 'AWS cost reports',
    subtitle,
    status: {
      level: failures.length === 0 ? 'ok' : 'action',
      word: failures.length === 0 ? 'Delivered' : 'Incomplete',
      sentence: `${delivered} of ${outcomes.length} team reports delivered, ${failures.length} failures.`,
    },
    blocks,
    footer: 'Costs are not shown here: the readers of this repository may not see them.',
  };
}

/** The job summary of a report run, fit for whoever can read the repository. */
export function reportSummary(readers: RepositoryReaders, run: ShownRun): string {
  const { report, outcomes, deliveryKey, wording, figures } = run;
  const isForAdmins = readers === 'admins' && report !== null;
  const own = isForAdmins ? report.blocks : [];
  const blocks = [
    ...own,
    ...failuresBlock(run, own),
    teamsTable(outcomes, deliveryKey),
    wordingBlock(wording, figures),
  ];
  const shown = isForAdmins ? { ...report, blocks } : stateReport(run, blocks);
  return capMarkdown(renderMarkdown(shown), MAX_SUMMARY_BYTES);
}
