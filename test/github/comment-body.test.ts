import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  commentBody,
  MARKER,
  SECTION_LIMIT,
  sectionsOf,
  sectionText,
  type SectionName,
} from '../../src/github/comment-body.ts';
import { cutLines, cutNote, MAX_CHARACTERS } from '../../src/github/markdown-limit.ts';

const NOTE = cutNote('https://github.com/octo-org/cost-reports/actions/runs/1');

/** Markdown as reports have it, and as an attacker would write it into the name of a team. */
const line = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '```yaml',
    '```',
    '<details><summary>Teams</summary>',
    '</details>',
    MARKER,
    '<!-- /aws-cost-ai-agent:changes -->',
    '<!-- aws-cost-ai-agent:replay -->',
    '<!--aws-cost-ai-agent:changes-->',
    '| team | account |',
    'x'.repeat(20_000),
  ),
);
const markdown = fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'));
const put = fc.record({ name: fc.constantFrom<SectionName>('changes', 'replay'), markdown });

test('in whatever order sections are put, each stays whole and the comment fits', () => {
  fc.assert(
    fc.property(fc.array(put, { minLength: 1, maxLength: 6 }), (puts) => {
      let body = commentBody(new Map());
      const last = new Map<SectionName, string>();
      for (const { name, markdown: text } of puts) {
        const written = sectionText(text, NOTE);
        last.set(name, written);
        body = commentBody(new Map([...sectionsOf(body), [name, written]]));
      }
      expect(sectionsOf(body)).toEqual(last);
      expect(body.length).toBeLessThanOrEqual(MAX_CHARACTERS);
      expect(body.startsWith(MARKER)).toBe(true);
      expect(body.match(/<!-- aws-cost-ai-agent -->/g)).toHaveLength(1);
      if (last.size === 2) expect(body.indexOf(':changes')).toBeLessThan(body.indexOf(':replay'));
    }),
  );
});

test('a text that fits is kept to the letter; a longer one keeps whole lines and says that it was cut', () => {
  fc.assert(
    fc.property(markdown, fc.integer({ min: NOTE.length + 40, max: 60_000 }), (text, limit) => {
      const cut = cutLines(text, limit, NOTE);
      if (text.length <= limit) {
        expect(cut).toBe(text);
        return;
      }
      expect(cut.length).toBeLessThanOrEqual(limit);
      expect(cut.endsWith(NOTE)).toBe(true);
      const kept = cut
        .slice(0, -NOTE.length)
        .trimEnd()
        .replace(/(\n\n<\/details>)+$/, '')
        .replace(/\n(`{3,}|~{3,})$/, '');
      expect(kept === '' || text === kept || text.startsWith(`${kept}\n`) || text.trimEnd() === kept).toBe(
        true,
      );
    }),
  );
});

test('code and details that a cut leaves open are closed before the note', () => {
  const text = [
    '<details><summary>Diff</summary>',
    '',
    '```yaml',
    ...Array<string>(200).fill('a: 1'),
    '```',
    '</details>',
  ];
  const cut = cutLines(text.join('\n'), 300, NOTE);
  expect(cut).toMatch(
    /^<details>.*\n\n```yaml\n(a: 1\n)+```\n\n<\/details>\n\n\*This was cut; the rest is in/s,
  );
});

test('a body that a browser saved with carriage returns holds the same sections', () => {
  const sections = new Map<SectionName, string>([['changes', 'One\n\nTwo']]);
  expect(sectionsOf(commentBody(sections).replaceAll('\n', '\r\n'))).toEqual(sections);
});

test('a section that lost its end is none', () => {
  const body = commentBody(
    new Map<SectionName, string>([
      ['changes', 'One'],
      ['replay', 'Two'],
    ]),
  );
  expect(sectionsOf(body.replace('<!-- /aws-cost-ai-agent:changes -->', ''))).toEqual(
    new Map([['replay', 'Two']]),
  );
});

test('each section has room for what a pull request of many teams changes', () => {
  expect(SECTION_LIMIT).toBeGreaterThan(32_000);
});
