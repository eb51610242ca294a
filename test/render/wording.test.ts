import { describe, expect, it } from 'vitest';
import type { Explanation, Finding } from '../../src/explain/evidence.ts';
import { analyzeTeam, policyFor } from '../../src/analyze/team.ts';
import { formatFor } from '../../src/format/format.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { printedTexts } from '../../src/render/printed-texts.ts';
import type { Report, TableBlock } from '../../src/render/report.ts';
import { teamReport } from '../../src/render/team-report.ts';
import { renderText } from '../../src/render/text.ts';
import { costsThrough } from '../analyze/costs.ts';
import { SETTINGS, TEAM } from '../configuration.ts';
import { TEAM_REPORT } from './fixtures.ts';

function finding(kind: Finding['kind'], text: string, printed: Finding['printed'] = null): Finding {
  return { kind, text, evidence: ['E1'], certainty: 'observed', printed };
}

function reportOf(findings: readonly Finding[]): Report {
  const costs = costsThrough('2026-11-20', [{ cost: () => 100 }]);
  const explanation: Explanation = {
    source: 'gemini',
    wording: 'Worded by gemini-3-flash-preview on November 23, 2026; every figure is computed by code',
    findings,
    evidence: [],
  };
  return teamReport(analyzeTeam(costs, TEAM, SETTINGS), explanation, policyFor(SETTINGS, TEAM), null, {
    asOf: '2026-11-23',
    dataThrough: '2026-11-20',
    source: 'focus',
    costBasis: 'amortized',
    format: formatFor('en-US', 'USD'),
    isIncomplete: false,
    history: null,
    link: null,
  });
}

describe('the wording of a report', () => {
  it('stands under a title for each kind of finding, in one order', () => {
    const report = reportOf([
      finding('risk', 'G.'),
      finding('outlook', 'F.'),
      finding('recommendation', 'E.'),
      finding('pattern', 'D.'),
      finding('improvement', 'C.'),
      finding('cause', 'B.'),
      finding('headline', 'A.'),
    ]);
    const blocks = report.blocks.filter((block) => block.type === 'sentences');
    expect(blocks.map(({ title, sentences }) => [title, ...sentences])).toEqual([
      ['In short', 'A.'],
      ['What went up', 'B.'],
      ['What went down', 'C.'],
      ['Patterns', 'D.'],
      ['What could be saved', 'E.'],
      ['Outlook', 'F.'],
      ['Risks', 'G.'],
    ]);
  });

  it('keeps beside a sentence of a model what code printed into it, and the sentence as it is', () => {
    const sentence = { text: 'Likely: it costs $2,000.', printed: ['$2,000'] };
    const report = reportOf([finding('headline', sentence.text, sentence.printed)]);
    expect(report.preheader).toEqual(sentence);
    expect(report.blocks.flatMap((block) => (block.type === 'sentences' ? block.sentences : []))).toEqual([
      sentence,
    ]);
    expect(renderText(report)).toContain('Likely: it costs $2,000.');
    expect(renderMarkdown(report)).toContain('Likely: it costs $2,000.');
  });

  it('is told of among what the numbers were made of', () => {
    expect(renderText(reportOf([])).replace(/\s+/g, ' ')).toContain(
      'Wording Worded by gemini-3-flash-preview on November 23, 2026; every figure is computed by code',
    );
  });

  it('begins with why the status is what it is where nothing was found', () => {
    const report = reportOf([]);
    expect(report.preheader).toBe(report.status.sentence);
  });
});

describe('the texts that a mail shows', () => {
  const table: TableBlock = {
    type: 'table',
    title: 'Services',
    note: null,
    columns: [
      { label: 'Service', align: 'left' },
      { label: 'Nov 1–20', align: 'right' },
      { label: '', align: 'right' },
      { label: 'Flag 9', align: 'left' },
    ],
    rows: [
      { cells: ['S3', '$1', '+1', ''].map((text) => ({ text, tone: 'neutral' })), bar: null },
      { cells: ['EC2', '$2', '+2', 'new'].map((text) => ({ text, tone: 'neutral' })), bar: null },
    ],
    more: 'and 1 more',
  };
  const report: Report = { ...TEAM_REPORT, blocks: [table] };
  const around = [
    TEAM_REPORT.status.word,
    TEAM_REPORT.status.sentence,
    TEAM_REPORT.title,
    TEAM_REPORT.subtitle,
    'Services',
    '',
  ];

  it('are the subject twice and the preview line in HTML, and the body in both', () => {
    const body = [
      'Service',
      'Nov 1–20',
      '',
      'Flag 9',
      'S3',
      '$1',
      '+1',
      '',
      'EC2',
      '$2',
      '+2',
      'new',
      'and 1 more',
    ];
    const { subject, preheader, footer } = report;
    expect(printedTexts(report, 'html')).toEqual([subject, subject, preheader, ...around, ...body, footer]);
    expect(printedTexts(report, 'text')).toEqual([...around, ...body, footer]);
  });

  it('are the labels of a table once for each figure where plain text has no room for columns', () => {
    const wide = '$98,765,432.10 at the very least';
    const rows = table.rows.map(({ cells: [name, , change, flag] }) => ({
      cells: [
        name,
        { text: wide, tone: 'neutral' as const },
        { text: wide, tone: 'neutral' as const },
        change,
        flag,
      ].filter((cell) => cell !== undefined),
      bar: null,
    }));
    const [first, second, third, last] = table.columns;
    const columns = [first, second, second, third, last].filter((column) => column !== undefined);
    const texts = printedTexts({ ...TEAM_REPORT, blocks: [{ ...table, columns, rows }] }, 'text');
    expect(texts.slice(around.length, -2)).toEqual([
      'Service',
      ...['S3', `Nov 1–20: ${wide}`, `Nov 1–20: ${wide}`, '+1', ''],
      ...['EC2', `Nov 1–20: ${wide}`, `Nov 1–20: ${wide}`, '+2', 'Flag 9: new'],
    ]);
  });
});
