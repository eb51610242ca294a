import type { Day } from '../calendar/day.ts';
import type { BackfillResult } from '../record/backfill.ts';
import type { MonthOutcome } from '../record/backfill-outcomes.ts';
import { renderMarkdown } from '../render/markdown.ts';
import type { Cell, Row, TableBlock } from '../render/report.ts';

export interface BackfillScope {
  /** The first and the last day. */
  readonly since: Day;
  readonly until: Day;
  readonly source: string;
  /** Where the months are kept, for people. */
  readonly store: string;
}

const STATE_WORDS: Readonly<Record<MonthOutcome['state'], string>> = {
  loaded: 'Loaded',
  'already there': 'Already there',
  failed: 'Failed',
  'no data': 'The source has nothing',
};

function monthRow({ month, state, accounts }: MonthOutcome): Row {
  const cells = [month, STATE_WORDS[state], String(accounts)];
  return { cells: cells.map((text): Cell => ({ text, tone: 'neutral' })), bar: null };
}

function monthsTable(months: readonly MonthOutcome[]): TableBlock {
  return {
    type: 'table',
    title: 'Months',
    note: null,
    columns: [
      { label: 'Month', align: 'left' },
      { label: 'State', align: 'left' },
      { label: 'Accounts', align: 'right' },
    ],
    rows: months.map(monthRow),
    more: null,
  };
}

/** What was done, and what to do about the rest. */
function sentenceOf({ months, failures }: BackfillResult): string {
  const count = (state: MonthOutcome['state']): number =>
    months.filter((each) => each.state === state).length;
  const done = `${count('loaded')} of ${months.length} months loaded, ${count('already there')} already there`;
  const missing = months.filter(({ state }) => state === 'failed').map(({ month }) => month);
  if (missing.length > 0) {
    return `${done}. Missing: ${missing.sort().join(', ')}. Run backfill again: it continues with them.`;
  }
  if (failures.length === 0) return `${done}.`;
  return `${done}. Corrupt objects were put aside; each is listed with its copy.`;
}

/** The job summary: states and counts, which every reader of the repository may see. */
export function backfillSummary(
  result: BackfillResult,
  { since, until, source, store }: BackfillScope,
): string {
  const isWhole = result.failures.length === 0;
  return renderMarkdown({
    subject: '',
    preheader: '',
    title: 'Backfill of cost history',
    subtitle: `${since} to ${until}, from source ${source} into ${store}`,
    status: {
      level: isWhole ? 'ok' : 'action',
      word: isWhole ? 'Complete' : 'Incomplete',
      sentence: sentenceOf(result),
    },
    blocks: [monthsTable(result.months)],
    footer: '',
  });
}
