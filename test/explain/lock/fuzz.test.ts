import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSentence, printSentence } from '../../../src/explain/lock/lock.ts';
import type { ModelSentence } from '../../../src/explain/model.ts';
import { FACTS, sentence } from './facts.ts';
import { anyDigits, anyFigure } from './figures-generated.ts';
import { GOOD_SENTENCES } from './good-sentences.ts';

const anyGood = fc
  .constantFrom(...GOOD_SENTENCES)
  .map(([text, evidence]): ModelSentence => sentence(text, evidence));

/** Where something can be put between words, and where within them; never inside a placeholder. */
function places(text: string, within: boolean): number[] {
  const blanked = text.replaceAll(/\{\{.*?\}\}/g, (placeholder) => `<${'#'.repeat(placeholder.length - 2)}>`);
  return Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => {
    const [before, after] = [blanked[at - 1] ?? ' ', blanked[at] ?? ' '];
    if (before === '#' || after === '#' || (before === '<' && after === '>')) return false;
    return within || before === ' ';
  });
}

function put({ text, ...rest }: ModelSentence, what: string, at: number, within: boolean): ModelSentence {
  const possible = places(text, within);
  const place = possible[at % possible.length] ?? 0;
  const inserted = within ? what : place === text.length ? ` ${what}` : `${what} `;
  return { ...rest, text: text.slice(0, place) + inserted + text.slice(place) };
}

function idsIn(text: string): string {
  return Array.from(text.matchAll(/\{\{(E\d+)/g), ([, id]) => id).join(' ');
}

describe('a figure that a model makes up', () => {
  it('does not go out, in whatever form, wherever in a good sentence it stands', () => {
    fc.assert(
      fc.property(anyGood, anyFigure, fc.nat(), (good, figure, at) => {
        const wrong = put(good, figure, at, false);
        expect(checkSentence(wrong, FACTS), wrong.text).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not go out inside of a word, a name, or beside a placeholder', () => {
    fc.assert(
      fc.property(anyGood, anyDigits, fc.nat(), (good, digits, at) => {
        const wrong = put(good, digits, at, true);
        expect(checkSentence(wrong, FACTS), wrong.text).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not go out in place of a placeholder', () => {
    fc.assert(
      fc.property(
        anyGood.filter(({ text }) => text.includes('{{')),
        anyFigure,
        fc.nat(),
        (good, figure, at) => {
          const found = Array.from(good.text.matchAll(/\{\{.*?\}\}/g));
          const placeholder = found[at % found.length];
          const start = placeholder?.index ?? 0;
          const text =
            good.text.slice(0, start) + figure + good.text.slice(start + (placeholder?.[0].length ?? 0));
          expect(checkSentence({ ...good, text }, FACTS), text).not.toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('does not stay when one character of a placeholder or a name changes to a digit', () => {
    fc.assert(
      fc.property(anyGood, fc.nat(), fc.nat(9), (good, at, digit) => {
        const place = at % good.text.length;
        const text = good.text.slice(0, place) + String(digit) + good.text.slice(place + 1);
        fc.pre(text !== good.text);
        // An id may turn into another that is cited as well: that is a placeholder again.
        fc.pre(
          idsIn(text) === idsIn(good.text) ||
            !idsIn(text)
              .split(' ')
              .every((id) => good.evidence.includes(id)),
        );
        expect(checkSentence({ ...good, text }, FACTS), text).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a word that holds no figure', () => {
  it('keeps a good sentence good', () => {
    fc.assert(
      fc.property(anyGood, fc.constantFrom('overall', 'clearly', 'currently', 'meanwhile'), (good, word) => {
        const text = `${good.text.slice(0, -1)}, ${word}.`;
        expect(checkSentence({ ...good, text }, FACTS), text).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** Independent of the lock: everything that a reader could take for a figure. */
const FIGURE =
  /\p{N}|\p{Sc}|[%‰]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|half|third|quarter|double[ds]?|triple[ds]?|twice|percent|dollars?|euros?|january|february|march|april|june|july|august|september|october|november|december|monday|friday)\b/iu;

function withoutPrinted(text: string, facts: readonly string[]): string {
  return [...facts]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, known) => rest.split(known).join('·'), text);
}

describe('what is printed', () => {
  const token = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        'EC2',
        'RDS',
        'm5.xlarge',
        'payments-prod',
        'Lambda',
        'the',
        'cost',
        'rose',
        'fell',
        'by',
        'and',
        'to',
        'is',
        ',',
        'on',
        'since',
      ),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        ...[...FACTS.values()].flatMap(({ id, parts }) =>
          Object.keys(parts).map((part) => `{{${id}.${part}}}`),
        ),
      ),
    },
    { weight: 1, arbitrary: anyFigure },
  );

  it('holds no figure but parts and names of the facts that it cites', () => {
    let passed = 0;
    fc.assert(
      fc.property(
        fc.array(token, { minLength: 1, maxLength: 6 }),
        fc.subarray([...FACTS.keys()], { minLength: 4, maxLength: 8 }),
        (tokens, evidence) => {
          const given: ModelSentence = { text: `${tokens.join(' ')}.`, evidence, certainty: 'observed' };
          if (checkSentence(given, FACTS).length > 0) return;
          passed++;
          const { text, printed } = printSentence(given, FACTS);
          const cited = evidence.flatMap((id) => FACTS.get(id) ?? []);
          const known = cited.flatMap(({ parts, names }) => [...Object.values(parts), ...names]);
          expect(withoutPrinted(text, [...known, 'm5.xlarge'])).not.toMatch(FIGURE);
          expect(withoutPrinted(text, printed)).not.toMatch(FIGURE);
        },
      ),
      { numRuns: 5000 },
    );
    expect(passed).toBeGreaterThan(250);
  });

  it.each(GOOD_SENTENCES)('of a good sentence neither: %s', (text, evidence) => {
    const { text: shown, printed } = printSentence(sentence(text, evidence), FACTS);
    expect(shown).not.toMatch(/[{}]/);
    expect(withoutPrinted(shown, printed)).not.toMatch(FIGURE);
  });
});
