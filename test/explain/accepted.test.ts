import { describe, expect, it } from 'vitest';
import { countOf, judge, limited, moversIn, withMended } from '../../src/explain/accepted.ts';
import { readAnswer } from '../../src/explain/answer.ts';
import { bySection } from '../../src/explain/model.ts';
import {
  answerWith,
  DOUBLED,
  fact,
  FACTS,
  FALL,
  RISE,
  TOTAL,
  written,
  WRONG_WAY,
} from './wording-subject.ts';

const BY_ID = new Map(FACTS.map((each) => [each.id, each]));

describe('the form of an answer', () => {
  it('is read without what was not asked for', () => {
    const sentence = { ...RISE, tone: 'cheerful' };
    const json = {
      headline: [sentence, 'EC2 rose.', { ...RISE, evidence: 'E3' }, { ...RISE, certainty: 'sure' }, null],
      causes: 'EC2 rose.',
      summary: [RISE],
    };
    expect(readAnswer(json)).toEqual(answerWith({ headline: [RISE] }));
  });

  it('is read no further than a dozen sentences of a section', () => {
    const causes = Array.from({ length: 40 }, () => RISE);
    expect(readAnswer({ causes })?.causes).toHaveLength(12);
  });

  it.each([null, 'EC2 rose.', [], {}, { headline: [] }, { headline: { 0: RISE } }])(
    'is none where no sentence is in it: %j',
    (json) => {
      expect(readAnswer(json)).toBeNull();
    },
  );
});

describe('a section', () => {
  it.each([
    ['causes', 'what went down', FALL],
    ['positives', 'what went up', RISE],
    ['recommendations', 'what no computed saving stands behind', RISE],
    ['outlook', 'what is neither estimate nor forecast', TOTAL],
  ] as const)('%s does not hold %s', (section, _, sentence) => {
    const { passed, failed } = judge(answerWith({ [section]: [sentence] }), BY_ID);
    expect(countOf(passed)).toBe(0);
    expect(failed).toMatchObject([{ section, sentence, failures: [{ code: 'section' }] }]);
  });

  it('holds what its title says', () => {
    const answer = answerWith({ headline: [TOTAL], causes: [RISE], positives: [FALL] });
    expect(judge(answer, BY_ID).passed).toEqual(answer);
  });
});

describe('the judgement of an answer', () => {
  const judged = judge(
    answerWith({ headline: [TOTAL], causes: [DOUBLED, RISE], positives: [WRONG_WAY] }),
    BY_ID,
  );

  it('keeps what holds, and says of each of the others where it stood and why it failed', () => {
    expect(judged.passed).toEqual(answerWith({ headline: [TOTAL], causes: [RISE] }));
    expect(judged.failed).toMatchObject([
      { section: 'causes', sentence: DOUBLED, failures: [{ code: 'number-word' }] },
      { section: 'positives', sentence: WRONG_WAY, failures: [{ code: 'direction' }] },
    ]);
    expect(countOf(judged.passed)).toBe(2);
  });

  it('takes as many mended sentences as failed in a section, behind those that held', () => {
    const mended = answerWith({ headline: [FALL], causes: [FALL, TOTAL], positives: [FALL] });
    expect(withMended(judged, mended)).toEqual(
      answerWith({ headline: [TOTAL], causes: [RISE, FALL], positives: [FALL] }),
    );
  });
});

it('limits each section to its first different sentences', () => {
  const answer = answerWith({ headline: [TOTAL, TOTAL, RISE, FALL], causes: [RISE] });
  expect(
    limited(
      answer,
      bySection(() => 2),
    ),
  ).toEqual(answerWith({ headline: [TOTAL, RISE], causes: [RISE] }));
});

describe('the largest changes', () => {
  it('are services and accounts that moved, up or down, five at most', () => {
    const moved = (i: number, value: number, kind: 'service' | 'account' = 'service') =>
      fact(`E${i}`, { kind, value, direction: value > 0 ? 'up' : 'down' });
    const facts = [
      moved(1, 10),
      moved(2, -60, 'account'),
      moved(3, 20),
      moved(4, 30),
      moved(5, -40),
      moved(6, 50),
      fact('E7', { value: 1000 }),
      fact('E8', { kind: 'total', value: 2000, direction: 'up' }),
    ];
    const all = answerWith({
      causes: [written('It rose.', ['E1', 'E2', 'E8']), written('It rose.', ['E2', 'E6'])],
    });
    expect(moversIn(all, facts)).toEqual({ movers: 5, moversMentioned: 2 });
  });

  it('are none where nothing moved', () => {
    expect(moversIn(answerWith({ headline: [TOTAL] }), [])).toEqual({ movers: 0, moversMentioned: 0 });
  });
});
