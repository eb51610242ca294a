import { capMarkdown, renderMarkdown } from '../render/markdown.ts';
import type { Report, TableBlock } from '../render/report.ts';
import { isDelivered, type Delivery } from '../deliver/delivery.ts';
import type { RepositoryReaders } from './operation.ts';
import type { Failure } from './failure.ts';
import type { TeamOutcome } from './report-run.ts';

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
        neutral(String(outcome.made?.analysis.anomalies.length ?? 0)),
        neutral(deliveryWords(outcome)),
      ],
      bar: null,
    })),
    more: null,
  };
}

/** A report of states and counts only, for readers who may not see costs. */
function stateReport(
  outcomes: readonly TeamOutcome[],
  failures: readonly Failure[],
  subtitle: string,
  deliveryKey: string,
): Report {
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
    blocks: [teamsTable(outcomes, deliveryKey)],
    footer: 'Costs are not shown here: the readers of this repository may not see them.',
  };
}

/** The job summary of a report run, fit for whoever can read the repository. */
export function reportSummary(
  readers: RepositoryReaders,
  admin: Report | null,
  outcomes: readonly TeamOutcome[],
  failures: readonly Failure[],
  subtitle: string,
  deliveryKey: string,
): string {
  const states = stateReport(outcomes, failures, subtitle, deliveryKey);
  if (readers === 'teams' || admin === null) return capMarkdown(renderMarkdown(states), MAX_SUMMARY_BYTES);
  const withTeams: Report = { ...admin, blocks: [...admin.blocks, teamsTable(outcomes, deliveryKey)] };
  return capMarkdown(renderMarkdown(withTeams), MAX_SUMMARY_BYTES);
}
