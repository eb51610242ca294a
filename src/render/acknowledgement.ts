import type { AcknowledgedAnomaly } from '../analyze/anomalies.ts';
import type { Anomaly } from '../analyze/anomalies.ts';
import { addDays, type Day } from '../calendar/day.ts';
import type { Format } from '../format/format.ts';
import { anomalyText } from './blocks.ts';
import type { CodeBlock, CodeGroup, CodeLine } from './report.ts';

/** Long enough to look into it, short enough not to be forgotten. */
const PROPOSED_DAYS = 30;

/** Stands for what the team writes; the check of team files refuses it as it is. */
const REASON = '…';

/** In quotes, because YAML takes some ids for numbers. */
function linesFor({ id }: Anomaly, until: Day): CodeLine[] {
  return [
    { indent: 0, text: `- anomaly: '${id}'` },
    { indent: 2, text: `reason: ${REASON}` },
    { indent: 2, text: `until: '${until}'` },
  ];
}

/**
 * The lines that acknowledge each anomaly, by the team file that they belong in.
 * @param fileOf null for an account that no team owns
 */
export function acknowledgementBlock(
  anomalies: readonly Anomaly[],
  fileOf: (account: string) => string | null,
  asOf: Day,
): CodeBlock[] {
  if (anomalies.length === 0) return [];
  const byFile = new Map<string | null, CodeLine[]>();
  for (const anomaly of anomalies) {
    const file = fileOf(anomaly.account);
    byFile.set(file, [...(byFile.get(file) ?? []), ...linesFor(anomaly, addDays(asOf, PROPOSED_DAYS))]);
  }
  const groups = [...byFile].map(([file, lines]): CodeGroup => {
    if (file !== null) return { label: file, lines };
    return {
      label: 'Those of accounts without an owner: not until a team file names the account.',
      lines: [],
    };
  });
  // What can be done comes before what cannot.
  const inOrder = [...groups].sort((a, b) => Math.sign(b.lines.length) - Math.sign(a.lines.length));
  const note = 'Paste its lines under acknowledged: in the team file, and write why.';
  return [{ type: 'code', title: 'To acknowledge an anomaly', note, groups: inOrder }];
}

/** One sentence for each anomaly that its team knows of. */
export function acknowledgedSentences(
  acknowledged: readonly AcknowledgedAnomaly[],
  placeOf: (anomaly: Anomaly) => string,
  format: Format,
): string[] {
  return acknowledged.map((anomaly) => {
    const { id, impact, acknowledged: by } = anomaly;
    const what = `${placeOf(anomaly)}, ${anomalyText(anomaly, format)}, ${format.signedMoney(impact)} (${id})`;
    return `${what}. Until ${format.fullDay(by.until)}: ${by.reason}`;
  });
}
