import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PRICE_LIST } from '../../src/explain/gemini/prices.ts';
import { checkSentence, printSentence } from '../../src/explain/lock/lock.ts';
import { FACTS, sentence } from '../explain/lock/facts.ts';

const document = readFileSync('docs/ai.md', 'utf8');

/** The cells of every table row of the document. */
const rows = [...document.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) =>
  row.split('|').map((cell) => cell.trim()),
);

function unquoted(cell = ''): string | null {
  return /^`([^`]*)`$/.exec(cell)?.[1] ?? null;
}

describe('docs/ai.md', () => {
  const refused = rows.flatMap(([text, cites, rule]) => {
    const [written, ids, code] = [unquoted(text), unquoted(cites), unquoted(rule)];
    return written !== null && ids?.startsWith('E') === true && code !== null ? [{ written, ids, code }] : [];
  });

  it('has sentences that are refused', () => {
    expect(refused.length).toBeGreaterThan(10);
  });

  it.each(refused)('shows a sentence that the lock refuses by the rule $code: $written', (shown) => {
    const failures = checkSentence(sentence(shown.written, shown.ids), FACTS);
    expect(failures.map(({ code }) => code)).toContain(shown.code);
  });

  it('prints its good sentence as the lock does', () => {
    const [, written = '', ids = ''] = /^ {4}(\S.*\.) {2,}(E.*)$/m.exec(document) ?? [];
    const printed = printSentence(sentence(written, ids.replaceAll(',', '')), FACTS).text;
    expect(document).toContain(`"${printed.replaceAll('\u00A0', ' ')}"`);
  });

  it('shows the price list of the program', () => {
    const listed = PRICE_LIST.models.flatMap(({ model, readOn, prices }) =>
      prices.map(({ from, input, cached, output }) => [
        `\`${model}\``,
        from,
        String(input),
        String(cached),
        String(output),
        readOn,
      ]),
    );
    expect(rows.filter(([, from]) => /^\d{4}-/.test(from ?? ''))).toEqual(listed);
    expect(document).toContain(PRICE_LIST.source);
  });
});
