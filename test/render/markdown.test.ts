import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capMarkdown, escapeMarkdown, renderMarkdown } from '../../src/render/markdown.ts';
import { plain } from '../../src/render/plain.ts';
import {
  ADMIN_REPORT,
  HOSTILE_TEXTS,
  QUIET_REPORT,
  REPORTS,
  TEAM_REPORT,
  textsOf,
  withTexts,
} from './fixtures.ts';

/** What GitHub would show for escaped text. */
function shown(markdown: string): string {
  const characters: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    '#124': '|',
    '#8203': '',
  };
  return markdown.replace(
    /\\([!-/:-@[-`{-~])|&(amp|lt|gt|#124|#8203);/g,
    (_, escaped: string, name: string) => (name in characters ? (characters[name] ?? '') : escaped),
  );
}

function tableLines(markdown: string): string[] {
  return markdown.split('\n').filter((line) => line.startsWith('|'));
}

describe('the Markdown of a report', () => {
  test.each(Object.entries(REPORTS))('shows every text of the %s report', (_, report) => {
    const text = shown(renderMarkdown(report));
    expect(textsOf(report).filter((each) => !text.includes(each))).toEqual([]);
  });

  test('keeps the order of the mail: status, figures, then what happened', () => {
    const markdown = renderMarkdown(TEAM_REPORT);
    const positions = [
      '**Action needed**',
      '| Month to date |',
      '### What happened',
      '### Anomalies',
      '### Services',
    ].map((text) => markdown.indexOf(text));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test('aligns figures on the right', () => {
    expect(renderMarkdown(TEAM_REPORT)).toContain(
      '| Service | 1–20 Nov | 1–20 Oct | Change | % |\n| :-- | --: | --: | --: | --: |\n| EC2 instances | $17,842 | $13,632 | +$4,210 | +31 % |\n',
    );
  });

  test('shows the note of an empty table and no header', () => {
    expect(renderMarkdown(QUIET_REPORT)).toContain('### Anomalies\n\nNone in the last 100 days.\n\n###');
  });

  test('keeps every row of a table in its cells, whatever the texts are', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE_TEXTS));
    const pipes = (text: string): number[] => tableLines(text).map((line) => line.split('|').length);
    const expected = pipes(renderMarkdown(TEAM_REPORT));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        let next = 0;
        const report = withTexts(TEAM_REPORT, () => `x${pieces[next++ % pieces.length] ?? ''}`);
        const markdown = renderMarkdown(report);
        expect(pipes(markdown)).toEqual(expected);
        expect(markdown).not.toContain('<');
        expect(markdown).not.toMatch(/@(?!&#8203;)|:\/\/|www\./i);
        const text = shown(markdown);
        expect(
          textsOf(report)
            .map(plain)
            .filter((each) => !text.includes(each)),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('escaping Markdown', () => {
  test.each([
    ['a|b', 'a&#124;b'],
    ['\\|', '\\\\&#124;'],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['[x](y) ![z](y)', '\\[x\\](y) !\\[z\\](y)'],
    ['`a` *b* _c_ ~d~', '\\`a\\` \\*b\\* \\_c\\_ \\~d\\~'],
    ['@octocat', '@&#8203;octocat'],
    ['me@example.com', 'me@&#8203;example.com'],
    ['#12 GH-12', '\\#&#8203;12 GH-&#8203;12'],
    ['https://a.b www.c.d', 'https:&#8203;//a.b www&#8203;.c.d'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['---', '\\---'],
    ['-$12.40', '-$12.40'],
    ['$1 to $2', '\\$1 to \\$2'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('never changes what is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shown(escapeMarkdown(plain(text)))).toBe(plain(text));
      }),
    );
  });
});

describe('capping Markdown', () => {
  const notice =
    '\n\nThis summary was cut here because it is too long. The whole is in the folder `reports` of the output.\n';

  test('leaves a text that fits as it is', () => {
    expect(capMarkdown('äöü\n', 7)).toBe('äöü\n');
  });

  test('cuts whole lines and says where the rest is', () => {
    const capped = capMarkdown(renderMarkdown(ADMIN_REPORT), 2_000);
    expect(capped.endsWith(`%  |${notice}`) || capped.endsWith(` % |${notice}`)).toBe(true);
    expect(Buffer.byteLength(capped)).toBeLessThanOrEqual(2_000);
    expect(Buffer.byteLength(capped)).toBeGreaterThan(1_850);
  });

  test('is empty when not even the notice fits', () => {
    expect(capMarkdown('x\n'.repeat(100), 50)).toBe('');
  });

  test('counts bytes, not characters, and never cuts inside of a line', () => {
    const lines = fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll('\n', '')));
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 400 }), (parts, max) => {
        const text = `${parts.join('\n')}\n`.repeat(3);
        const capped = capMarkdown(text, max);
        expect(Buffer.byteLength(capped)).toBeLessThanOrEqual(max);
        if (capped === text || capped === '') return;
        const kept = capped.slice(0, -notice.length);
        expect(kept === '' || text.startsWith(`${kept}\n`)).toBe(true);
        expect(capped.endsWith(notice)).toBe(true);
      }),
    );
  });
});
