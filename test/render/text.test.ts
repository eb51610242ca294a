import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/render/plain.ts';
import type { Report } from '../../src/render/report.ts';
import { displayWidth, wrap } from '../../src/render/text-layout.ts';
import { renderText } from '../../src/render/text.ts';
import { HOSTILE_TEXTS, QUIET_REPORT, REPORTS, TEAM_REPORT, textsOf, withTexts } from './fixtures.ts';

const reports = Object.entries(REPORTS);

function tableReport(rows: readonly (readonly string[])[], labels: readonly string[]): Report {
  return {
    ...TEAM_REPORT,
    footer: '',
    blocks: [
      {
        type: 'table',
        title: '',
        note: null,
        columns: labels.map((label, i) => ({ label, align: i === 0 ? 'left' : 'right' })),
        rows: rows.map((cells) => ({ cells: cells.map((text) => ({ text, tone: 'neutral' })), bar: null })),
        more: null,
      },
    ],
  };
}

function lastLines(text: string, count: number): string[] {
  return text.trimEnd().split('\n').slice(-count);
}

describe('the plain text of a report', () => {
  test.each(reports)('holds every word and figure of the %s report', (_, report) => {
    const text = renderText(report);
    const words = textsOf(report).flatMap((each) => each.split(' '));
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test('holds whole sentences once its lines are joined again', () => {
    const text = renderText(TEAM_REPORT).replace(/\s+/g, ' ');
    const sentences = TEAM_REPORT.blocks.flatMap((block) =>
      block.type === 'sentences' ? block.sentences : [],
    );
    for (const sentence of [...sentences, TEAM_REPORT.status.sentence, TEAM_REPORT.footer]) {
      expect(text).toContain(sentence);
    }
  });

  test.each(reports)('has short lines without blanks at their ends, in the %s report', (_, report) => {
    const lines = renderText(report).split('\n');
    expect(lines.filter((line) => displayWidth(line) > 76)).toEqual([]);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
    expect(lines.join('\n')).not.toContain('\n\n\n');
  });

  test('aligns figures on the right and names on the left', () => {
    const text = renderText(
      tableReport(
        [
          ['EC2 instances', '$17,842', '+31 %'],
          ['S3', '$4.20', 'new'],
        ],
        ['Service', 'Nov', '%'],
      ),
    );
    expect(lastLines(text, 4)).toEqual([
      'Service            Nov      %',
      '-------------  -------  -----',
      'EC2 instances  $17,842  +31 %',
      'S3               $4.20    new',
    ]);
  });

  test('aligns beside names that are drawn twice as wide', () => {
    const text = renderText(
      tableReport(
        [
          ['支払い', '$1'],
          ['💸 ops', '$22'],
          ['abcdef', '$3'],
        ],
        ['Team', 'Nov'],
      ),
    );
    expect(lastLines(text, 3)).toEqual(['支払い   $1', '💸 ops  $22', 'abcdef   $3']);
  });

  test('wraps a name of 200 characters inside of its column', () => {
    const text = renderText(tableReport([['n'.repeat(200), '$17,842']], ['Name', 'Nov']));
    const lines = lastLines(text, 4);
    expect(lines[1]).toMatch(/^n{67} {2}\$17,842$/);
    expect(lines.slice(1).join('').replace(/[^n]/g, '')).toHaveLength(200);
  });

  test('breaks labels before it gives up columns', () => {
    const text = renderText(
      tableReport(
        [['Relational Database', '$1,234,567', '$1,234,567', '+$10,042 (+6.1 %)']],
        ['Service', 'November 1 to 20, 2026', 'October 1 to 20, 2026', 'Change'],
      ),
    );
    expect(lastLines(text, 4)).toEqual([
      '                     November 1 to 20,   October 1 to 20,',
      'Service                           2026               2026             Change',
      '-------------------  -----------------  -----------------  -----------------',
      'Relational Database         $1,234,567         $1,234,567  +$10,042 (+6.1 %)',
    ]);
  });

  test('leaves out what a row does not have, where each figure has its own line', () => {
    const wide = '$98,765,432.10 at least';
    const text = renderText(
      tableReport([['S3', wide, '', wide, wide]], ['Service', 'Nov', 'Flag', 'Oct', 'Sep']),
    );
    expect(text).not.toContain('Flag:');
  });

  test('gives each figure a line of its own where aligned columns would be too wide', () => {
    const wide = '$98,765,432.10 at least';
    const text = renderText(tableReport([['S3', wide, wide, wide]], ['Service', 'Nov', 'Oct', 'Change']));
    expect(lastLines(text, 5)).toEqual([
      'Service',
      '- S3',
      `  Nov: ${wide}`,
      `  Oct: ${wide}`,
      `  Change: ${wide}`,
    ]);
  });

  test('shows the note of an empty table', () => {
    expect(renderText(QUIET_REPORT)).toContain('Anomalies\n---------\nNone in the last 100 days.\n');
  });

  test('keeps its layout whatever the texts are', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE_TEXTS));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        let next = 0;
        const report = withTexts(TEAM_REPORT, () => pieces[next++ % pieces.length] ?? '');
        const text = renderText(report);
        for (const line of text.split('\n')) {
          expect(displayWidth(line)).toBeLessThanOrEqual(76);
          expect(plain(`x${line}x`).replace(/ /g, '')).toBe(`x${line}x`.replace(/ /g, ''));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('wrapping', () => {
  test('loses nothing and keeps to the width', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 2, max: 80 }), (words, width) => {
        const text = plain(words.join(' '));
        const lines = wrap(text, width);
        expect(lines.every((line) => displayWidth(line) <= width)).toBe(true);
        expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
      }),
    );
  });
});
