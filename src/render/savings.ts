import type { FollowedSaving } from '../analyze/savings/follow-up.ts';
import { isUpTo, totalSaving, type Saving } from '../analyze/savings/savings.ts';
import { groupedBy } from '../grouping.ts';
import type { Format } from '../format/format.ts';
import { cell } from './blocks.ts';
import type { Block, Row, TableBlock } from './report.ts';
import { sentencesBlock } from './sentences.ts';

/** Usage types that a saving names; the rest is counted. */
const MAX_USAGE_TYPES = 2;
const MAX_FOLLOWED = 5;
const NOTE =
  'A month, from the last four weeks’ own cost at their present rate. No money counts twice; “up to” amounts are not included in totals.';

function amountText(saving: Saving, format: Format): string {
  return `${isUpTo(saving) ? 'up to ' : ''}${format.money(saving.monthly)}`;
}

function usageText({ usage }: Saving, format: Format): string {
  const named = usage.slice(0, MAX_USAGE_TYPES).map(({ value }) => value);
  const rest = usage.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` and ${format.count(rest)} more` : ''}`;
}

/** `1. …; 2. …` */
function stepsText(steps: readonly string[], format: Format): string {
  return steps.map((step, i) => `${format.count(i + 1)}. ${step}`).join(' ');
}

function savingRow(saving: Saving, place: string, withSteps: boolean, format: Format): Row {
  const { rule, cost } = saving;
  const at = place === '' ? '' : `${place}: `;
  const what = `${at}${rule.title} (${usageText(saving, format)}: ${format.money(cost)}).`;
  const steps = withSteps ? ` Check first: ${rule.check} Then: ${stepsText(rule.steps, format)}` : '';
  return { cells: [cell(`${what}${steps}`), cell(amountText(saving, format), 'good')], bar: null };
}

/** What is left out, the firm ones with their money: what is only "up to" is counted apart. */
function moreText(rest: readonly Saving[], format: Format): string | null {
  if (rest.length === 0) return null;
  const firm = rest.filter((saving) => !isUpTo(saving));
  const upTo = rest.length - firm.length;
  const parts = [
    ...(firm.length === 0
      ? []
      : [`${format.count(firm.length)} more, together ${format.money(totalSaving(firm))} a month`]),
    ...(upTo === 0 ? [] : [`${format.count(upTo)} more whose amount is only “up to”`]),
  ];
  return `And ${parts.join(', and ')}: operation recommendations lists them.`;
}

/** How many savings a table lists, and whether with the check to make and the steps: who acts needs them. */
interface SavingsView {
  readonly maxRows: number;
  readonly withSteps: boolean;
}

/**
 * Savings, the largest first.
 * @param placeOf what the reader calls the account; empty where there is only one
 */
export function savingsTable(
  savings: readonly Saving[],
  placeOf: (account: string) => string,
  { maxRows, withSteps }: SavingsView,
  format: Format,
): TableBlock[] {
  if (savings.length === 0) return [];
  const firm = totalSaving(savings);
  return [
    {
      type: 'table',
      title: firm > 0 ? `Savings: ${format.money(firm)} a month` : 'Savings',
      note: NOTE,
      columns: [
        { label: 'What to do', align: 'left' },
        { label: 'A month', align: 'right' },
      ],
      rows: savings
        .slice(0, maxRows)
        .map((saving) => savingRow(saving, placeOf(saving.account), withSteps, format)),
      more: moreText(savings.slice(maxRows), format),
    },
  ];
}

/** What each kind of saving comes to in all accounts. */
export function savingsByRule(savings: readonly Saving[], format: Format): TableBlock[] {
  const kinds = [...groupedBy(savings, ({ rule }) => rule)]
    .map(([rule, own]) => ({ rule, own, monthly: own.reduce((sum, { monthly }) => sum + monthly, 0) }))
    .sort((a, b) => Number(isUpTo(a)) - Number(isUpTo(b)) || b.monthly - a.monthly);
  if (kinds.length === 0) return [];
  return [
    {
      type: 'table',
      title: 'Savings of all accounts by kind',
      note: null,
      columns: [
        { label: 'What to do', align: 'left' },
        { label: 'Accounts', align: 'right' },
        { label: 'A month', align: 'right' },
      ],
      rows: kinds.map(({ rule, own, monthly }) => ({
        cells: [
          cell(rule.title),
          cell(format.count(own.length)),
          cell(`${isUpTo({ rule }) ? 'up to ' : ''}${format.money(monthly)}`, 'good'),
        ],
        bar: null,
      })),
      more: null,
    },
  ];
}

/** A drop of this many times what was claimed has other reasons, too. */
const MORE_THAN_CLAIMED = 1.5;

function followedSentence({ told, rule, measured }: FollowedSaving, place: string, format: Format): string {
  const at = place === '' ? '' : `${place}: `;
  const claimed = `${format.money(told.claimed)} were claimed on ${format.day(told.since)}`;
  if (measured === null) return `Done: ${at}${rule.title}; what it saves is not in the usage, ${claimed}.`;
  const why = measured > MORE_THAN_CLAIMED * told.claimed ? 'the usage itself shrank, ' : '';
  return `Done: ${at}${rule.title}; ${why}it costs ${format.money(measured)} a month less than then, ${claimed}.`;
}

/** What has become of savings that earlier reports told. */
export function followedBlock(
  followed: readonly FollowedSaving[],
  placeOf: (account: string) => string,
  format: Format,
): Block[] {
  const done = followed
    .filter(({ state }) => state === 'done')
    .sort((a, b) => (b.measured ?? 0) - (a.measured ?? 0));
  const open = followed.filter(({ state, rule }) => state === 'open' && !isUpTo({ rule }));
  const claimed = open.reduce((sum, { left }) => sum + left, 0);
  const oldest = open.map(({ told }) => told.since).sort()[0];
  const more = done.length - MAX_FOLLOWED;
  return sentencesBlock(
    'Savings told before',
    [
      ...done
        .slice(0, MAX_FOLLOWED)
        .map((each) => followedSentence(each, placeOf(each.told.account), format)),
      ...(more > 0 ? [`And ${format.count(more)} more that are done.`] : []),
      ...(oldest === undefined
        ? []
        : [
            `Open: ${format.count(open.length)} of ${format.money(claimed)} a month, the oldest told on ${format.day(oldest)}.`,
          ]),
    ],
    format,
  );
}
