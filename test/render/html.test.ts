import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/render/html.ts';
import { plain } from '../../src/render/plain.ts';
import { textOf } from '../../src/render/report.ts';
import {
  ADMIN_REPORT,
  HOSTILE_TEXTS,
  NO_DATA_REPORT,
  QUIET_REPORT,
  REPORTS,
  TEAM_REPORT,
  textsOf,
  withTexts,
} from './fixtures.ts';

const reports = Object.entries(REPORTS);

function unescape(html: string): string {
  const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => characters[name] ?? entity);
}

/** What stands between the tags, one line each. */
function shownTexts(html: string): string[] {
  return html
    .replace(/<style[^]*?<\/style>|<!--[^]*?-->/g, '')
    .split(/<[^>]*>/)
    .map((text) => unescape(text).trim());
}

/** The names of all tags in their order, the ones in conditional comments included. */
function tagsOf(html: string): string[] {
  return html.match(/<\/?[a-z][\w-]*|<!--|-->/gi) ?? [];
}

describe('the HTML of a report', () => {
  test.each(reports)('shows every text of the %s report', async (_, report) => {
    const shown = new Set(shownTexts(await renderHtml(report)));
    expect(textsOf(report).filter((text) => !shown.has(text))).toEqual([]);
  });

  test.each(reports)(
    'needs nothing that mail programs block or drop, in the %s report',
    async (_, report) => {
      const html = await renderHtml(report);
      expect(html).not.toMatch(
        /<(?:script|svg|img|link|iframe|form|video)\b|@import|url\(|\b(?:src|href|srcset)=/i,
      );
      expect(html).not.toMatch(/display:\s*(?:flex|grid)|position:|javascript:/i);
      expect(html).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
    },
  );

  test('keeps an organisation of 84 accounts with bars below 60,000 bytes, far from where Gmail clips', async () => {
    const html = await renderHtml(ADMIN_REPORT);
    expect(html.match(/class="b"/g)).toHaveLength(84);
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
  });

  test('keeps its stylesheet below the 8,192 characters that Gmail reads', async () => {
    const blocks = (await renderHtml(ADMIN_REPORT)).match(/<style[^]*?<\/style>/g) ?? [];
    expect(Math.max(...blocks.map((block) => block.length))).toBeLessThan(8_192);
  });

  test('states its language, schemes, title and preview line', async () => {
    const html = await renderHtml(TEAM_REPORT);
    expect(html).toContain('<html lang="en" dir="ltr"');
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain(`<title>${TEAM_REPORT.subject}</title>`);
    expect(html).toContain(`overflow:hidden;">${textOf(TEAM_REPORT.preheader)}</div>`);
  });

  test('says the status in words beside its colour', async () => {
    expect(shownTexts(await renderHtml(TEAM_REPORT))).toContain('Action needed');
    expect(shownTexts(await renderHtml(NO_DATA_REPORT))).toContain('No data');
  });

  test('shows the note of an empty table, and no header without rows', async () => {
    const html = await renderHtml({
      ...QUIET_REPORT,
      blocks: QUIET_REPORT.blocks.filter((block) => block.type === 'table' && block.rows.length === 0),
    });
    expect(shownTexts(html)).toContain('None in the last 100 days.');
    expect(html).not.toContain('<thead');
  });

  test.each([
    [0, null],
    [Number.NaN, null],
    [0.001, '1%'],
    [0.5, '50%'],
    [1, '100%'],
    [7, '100%'],
  ])('draws a bar of share %d with width %s', async (share, width) => {
    const html = await renderHtml({
      ...TEAM_REPORT,
      blocks: [
        {
          type: 'table',
          title: 'Services',
          note: null,
          columns: [{ label: 'Service', align: 'left' }],
          rows: [{ cells: [{ text: 'S3', tone: 'neutral' }], bar: { share, tone: 'bad' } }],
          more: null,
        },
      ],
    });
    expect(/class="b" role="presentation" width="([^"]+)"/.exec(html)?.[1] ?? null).toBe(width);
  });

  test.each([
    ['$36,392', 22],
    ['$1,128,051.47', 18],
    ['$98,765,432,100.00', 16],
  ])('sets the tiles of a block in one size in which %s does not break', async (value, size) => {
    const other = { label: 'Last 7 days', value: '$1', note: '', tone: 'neutral' } as const;
    const html = await renderHtml({
      ...TEAM_REPORT,
      blocks: [{ type: 'tiles', tiles: [{ ...other, value }, other] }],
    });
    expect(html.match(/font-size:\d+px(?=;line-height:\d+px;font-weight:600">\$)/g)).toEqual([
      `font-size:${size}px`,
      `font-size:${size}px`,
    ]);
  });

  test('renders the same bytes for the same report', async () => {
    expect(await renderHtml(ADMIN_REPORT)).toBe(await renderHtml(ADMIN_REPORT));
  });
});

describe('a text from outside', () => {
  test.each(HOSTILE_TEXTS)('stays text in every field: %j', async (hostile) => {
    const harmless = await renderHtml(withTexts(TEAM_REPORT, () => 'x'));
    const html = await renderHtml(withTexts(TEAM_REPORT, () => hostile));
    expect(tagsOf(html)).toEqual(tagsOf(harmless));
    const shown = new Set(shownTexts(html));
    expect(shown).toContain(plain(hostile));
  });

  test('stays text whatever it is, in every field', async () => {
    const harmless = tagsOf(await renderHtml(withTexts(QUIET_REPORT, () => 'x')));
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE_TEXTS));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), async (pieces) => {
        let next = 0;
        const report = withTexts(QUIET_REPORT, () => `x${pieces[next++ % pieces.length] ?? ''}`);
        const html = await renderHtml(report);
        expect(html).not.toMatch(/<script/i);
        expect(tagsOf(html)).toEqual(harmless);
        const shown = new Set(shownTexts(html));
        expect(
          textsOf(report)
            .map(plain)
            .filter((text) => !shown.has(text)),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('cannot turn the direction of writing or hide characters', async () => {
    const html = await renderHtml(withTexts(TEAM_REPORT, () => HOSTILE_TEXTS.join(' ')));
    expect(html).not.toMatch(
      // eslint-disable-next-line no-control-regex
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    );
  });
});

describe('a plain text', () => {
  test('is one line without marks that nobody sees', () => {
    expect(plain('one\r\ntwo\u2029three\tfour')).toBe('one two three four');
    expect(plain('safe\u202egnp.exe')).toBe('safegnp.exe');
    expect(plain('\u0000 a \u001b[31m')).toBe('a [31m');
    expect(plain('\ud800')).toBe('\ufffd');
  });

  test('keeps emoji, other scripts and the blanks inside of figures', () => {
    expect(plain('🧑🏽‍💻 支払い فريق 1\u202f240,00\u00a0€')).toBe('🧑🏽‍💻 支払い فريق 1\u202f240,00\u00a0€');
  });

  test('is not changed by being made plain again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });
});
