import type { FindingKind } from '../explain/evidence.ts';
import type { Insight } from '../record/insights.ts';
import type { Cell, Column, Row, TableBlock } from '../render/report.ts';

function neutral(text: string): Cell {
  return { text, tone: 'neutral' };
}

/** A table of texts. */
export function textTable(
  title: string,
  labels: readonly string[],
  rows: readonly (readonly string[])[],
  note: string | null,
): TableBlock {
  return {
    type: 'table',
    title,
    note,
    columns: labels.map((label): Column => ({ label, align: 'left' })),
    rows: rows.map((cells): Row => ({ cells: cells.map(neutral), bar: null })),
    more: null,
  };
}

/** The kinds in the order that people read them, with their names. */
const KIND_WORDS: Readonly<Record<FindingKind, string>> = {
  headline: 'In short',
  cause: 'Went up',
  improvement: 'Went down',
  pattern: 'Pattern',
  recommendation: 'Recommendation',
  outlook: 'Outlook',
  risk: 'Risk',
};

/** What a finding rests on, each fact in words with its value. */
export function evidenceText({ evidence }: Insight): string {
  return evidence.map(({ about, display }) => `${about}: ${display}`).join('; ');
}

/**
 * Findings, each beside what it rests on.
 * @param wording who worded them, in a sentence
 */
export function findingsTable(title: string, findings: readonly Insight[], wording: string): TableBlock {
  const inOrder = Object.entries(KIND_WORDS).flatMap(([kind, word]) =>
    findings.filter((finding) => finding.kind === kind).map((finding) => ({ finding, word })),
  );
  const rows = inOrder.map(({ finding, word }) => [word, finding.text, evidenceText(finding)]);
  const empty = 'There are no findings: nothing is known of these accounts.';
  const note = findings.length === 0 ? empty : `${wording.replace(/\.$/, '')}.`;
  return textTable(title, ['Kind', 'Finding', 'Evidence'], rows, note);
}
