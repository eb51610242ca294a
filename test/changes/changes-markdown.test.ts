import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesMarkdown } from '../../src/changes/changes-markdown.ts';
import { compareConfigurations } from '../../src/changes/compare.ts';
import { tablesMarkdown } from '../../src/changes/markdown-tables.ts';
import type { Configuration } from '../../src/config/configuration.ts';
import { SETTINGS } from '../configuration.ts';
import { configuration, team } from './teams.ts';

const A = team('a', ['1', '2']);
const B = team('b', ['3']);
const BASE = configuration([A, B]);

function markdown(base: Configuration, head: Configuration): string {
  return changesMarkdown(compareConfigurations(base, head));
}

it('says so when nothing changes', () => {
  expect(markdown(BASE, BASE)).toBe('### What this changes\n\nNothing that a run acts on changes.\n');
});

it('reads as a summary and tables of what changed', () => {
  const head = configuration(
    [
      { ...A, name: 'Search', accounts: A.accounts.slice(0, 1), anomalyThreshold: 12 },
      team('c', ['2'], { recipients: ['c@example.com', 'b@example.com'] }),
    ],
    { anomaly_threshold: 30, mail: { ...SETTINGS.mail, retry_after: [] } },
  );
  expect(markdown(BASE, head)).toBe(`### What this changes

**1 team added, 1 team removed, 1 team renamed, 1 account removed, 1 account moved, 1 key of teams changed, 2 settings changed.**

Next time 2 addresses receive reports that they do not receive today, and 1 address no longer receives a report that it receives today.

#### Teams

|  | Team | Accounts | Recipients |
| :-- | :-- | :-- | :-- |
| added | Team c (\`c\`) | \`000000000002\` | \`c@example.com\`, \`b@example.com\` |
| removed | Team b (\`b\`) | \`000000000003\` | \`b@example.com\` |

#### Renamed teams

| Team | Before | After |
| :-- | :-- | :-- |
| \`a\` | Team a | Search |

#### Accounts

| Account | Owner before | Owner after |
| :-- | :-- | :-- |
| \`000000000002\` | Search (\`a\`) | Team c (\`c\`) |
| \`000000000003\` | Team b (\`b\`) | nobody |

#### Settings

| Setting | Before | After |
| :-- | :-- | :-- |
| \`anomaly_threshold\` | \`20\` | \`30\` |
| \`mail.retry_after\` | \`30\`, \`90\`, \`300\` | empty list |

#### Other keys of teams

| Team | Key | Before | After |
| :-- | :-- | :-- | :-- |
| Search (\`a\`) | \`anomaly_threshold\` | – | \`12\` |

#### Mail next time

| Address | Next time | Reports |
| :-- | :-- | :-- |
| \`c@example.com\` | receives | Team c |
| \`b@example.com\` | receives | Team c |
| \`b@example.com\` | receives no longer | Team b |
`);
});

it('says that all mail goes to one address while redirect_all_to is set', () => {
  const head = configuration(BASE.teams, { redirect_all_to: 'pilot@example.com' });
  expect(markdown(BASE, head)).toContain(
    'Next time 1 address receives a report that it does not receive today, and 3 addresses no longer receive reports that they receive today. All mail goes to `pilot@example.com`: redirect_all_to is set.',
  );
});

it('shows the new name of a file', () => {
  expect(markdown(BASE, configuration([{ ...A, id: 'z' }, B]))).toContain(
    '| Team a | `a.yaml` | `z.yaml` |\n',
  );
});

describe('long lists', () => {
  const many = (count: number): Configuration =>
    configuration(Array.from({ length: count }, (_, index) => team(`t${index}`, [`${index + 100}`])));

  it('of up to 20 rows are open, longer ones folded', () => {
    expect(markdown(BASE, configuration([...BASE.teams, ...many(20).teams]))).not.toContain('<details>');
    const folded = markdown(BASE, configuration([...BASE.teams, ...many(21).teams]));
    expect(folded).toContain('<details><summary>Teams (21)</summary>\n\n|  | Team |');
    expect(folded.match(/<details>/g)).toHaveLength(folded.match(/<\/details>/g)?.length ?? 0);
  });

  it('of 3,000 teams stay within 28,000 characters, whole, and say how much is left out', () => {
    const text = markdown(BASE, many(3000));
    expect(text.length).toBeLessThanOrEqual(28_001);
    expect(text).toMatch(/\n\n\d+ more teams, see the JSON file of the run\.\n\n<\/details>/);
    expect(text).toContain('**3000 teams added, 2 teams removed, 3000 accounts added, 3 accounts removed.**');
    expect(text).toMatch(/\n\n\d+ more accounts, see /);
    expect(text.length).toBeGreaterThan(27_000);
    expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
  });
});

it('a table of which not one row fits is counted', () => {
  const table = { title: 'Teams', row: 'team', columns: ['Team'], rows: [['x'.repeat(500)], ['y']] };
  expect(tablesMarkdown([table], 100, 'see the JSON file.')).toBe('Teams: 2 teams, see the JSON file.');
  expect(tablesMarkdown([table], 20, 'see the JSON file.')).toBe('');
});

/** What could do harm in a comment: a mention, a link, HTML, a way out of the cell. */
const HOSTILE = [
  '@octocat',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '</details><h1>',
  '| a | b |',
  '`',
  '``` @octocat',
  '`<b>` @octocat',
  '\\`@octocat',
  '\\|',
  'https://evil.example',
  'www.evil.example',
  'owner/repository#1',
  'GH-12',
  '$a$ $b$',
  '\u202e@octocat',
  '# Title',
  '&lt;b&gt;',
  '~~x~~',
  '\n\n# x',
];

/** What remains of a comment without code spans, in which GitHub makes nothing of anything, and the marks that are ours. */
function outsideCode(text: string): string {
  return text
    .replaceAll(/<\/?(?:code|details|summary)>/g, '')
    .replaceAll(/\\[\\`]/g, '')
    .replaceAll(/`[^`\n|\\]+`/g, 'CODE');
}

const unescaped = (mark: string): RegExp => new RegExp(`(?<!\\\\)(?:\\\\\\\\)*${mark}`);

function requireHarmless(text: string): void {
  const rest = outsideCode(text);
  expect(rest).not.toMatch(/[<>`]/);
  expect(rest).not.toMatch(/@(?!&#8203;)/);
  expect(rest).not.toMatch(unescaped('\\['));
  expect(rest).not.toMatch(/:\/\/|www\.|GH-\d/);
  expect(rest).not.toMatch(/[\u202a-\u202e]/);
}

const texts = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));

/** Addresses may hold these marks before the @. */
const addresses = fc.constantFrom(
  'a@example.com',
  '`x|y`@example.com',
  '#{$}*_~@example.com',
  'x|@e.example',
);

it('text from files adds no line, cell, mention, link or HTML', () => {
  const row = /^\|(?:(?:[^|\\]|\\.)*\|)+$/;
  fc.assert(
    fc.property(texts, texts, addresses, (name, value, address) => {
      const plain = markdown(
        BASE,
        configuration([{ ...A, name: 'n', recipients: ['x@example.com'] }, team('c', ['3'])], {
          ai: { ...SETTINGS.ai, model: 'm', fallbacks: ['f', 'g'] },
        }),
      );
      const text = markdown(
        BASE,
        configuration([{ ...A, name, recipients: [address] }, team('c', ['3'])], {
          ai: { ...SETTINGS.ai, model: value, fallbacks: [value, name] },
        }),
      );
      const lines = text.split('\n');
      const cells = (of: string): number[] =>
        of
          .split('\n')
          .filter((line) => line.startsWith('|'))
          .map((line) => line.split('|').length);
      requireHarmless(text);
      for (const line of lines.filter((each) => each.startsWith('|'))) expect(line).toMatch(row);
      if (address !== 'a@example.com' && name !== 'Team a') expect(cells(text)).toEqual(cells(plain));
    }),
    { numRuns: 500 },
  );
});
