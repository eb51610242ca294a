import { expect, it } from 'vitest';
import type { Fact } from '../../../src/explain/facts/fact.ts';
import { checkSentence } from '../../../src/explain/lock/lock.ts';
import { FACTS, sentence } from './facts.ts';
import { GOOD_SENTENCES } from './good-sentences.ts';

const SENTENCES = GOOD_SENTENCES.slice(0, 20).map(([text, evidence]) => sentence(text, evidence));
/**
 * The goal is 5 ms, on a machine that scans the yardstick in 0.63 ms. Others are slower or busy: they are held to as many
 * scans, so that the test fails for the code and not for its machine.
 */
const MAX_SCANS = 8;
const YARDSTICK = 'EC2 rose by $4,210 (31 %) since November 5, mostly BoxUsage:m5.xlarge. '.repeat(4800);

function scan(): number {
  return (YARDSTICK.match(/\b(?:[A-Z]\w+|\d[\d,.]*)(?:\s|$)/g) ?? []).length;
}

/** Sixty facts that no check has seen, as each mail has its own. */
function unseenFacts(): ReadonlyMap<string, Fact> {
  const known = [...FACTS.values()].map((fact) => ({ ...fact }));
  const [account] = known.filter(({ kind }) => kind === 'account');
  if (account === undefined) throw new Error('There is no account among the facts.');
  const more = Array.from({ length: 60 - known.length }, (_, i): Fact => {
    const names = [`team-account-${i}`, String(100_000_000_000 + i)];
    return { ...account, id: `E${i + 100}`, names };
  });
  return new Map([...known, ...more].map((fact) => [fact.id, fact]));
}

/** The best of many, in scans of the yardstick: what the code needs, whatever else the machine does. */
function bestOf(runs: number, check: (facts: ReadonlyMap<string, Fact>) => void): number {
  const timed = (action: () => unknown): number => {
    const start = performance.now();
    action();
    return performance.now() - start;
  };
  const times = Array.from({ length: runs }, () => {
    const facts = unseenFacts();
    return {
      check: timed(() => {
        check(facts);
      }),
      scan: timed(scan),
    };
  });
  const best = (of: 'check' | 'scan'): number => Math.min(...times.map((each) => each[of]));
  return best('check') / best('scan');
}

it('checks a mail of twenty sentences and sixty facts in the time of eight scans of a text', () => {
  let failures = 0;
  const best = bestOf(100, (facts) => {
    for (const each of SENTENCES) failures += checkSentence(each, facts).length;
  });
  expect(failures).toBe(0);
  expect(best).toBeLessThan(MAX_SCANS);
});

it('takes no longer than that for a text made to be slow', () => {
  const slow = [
    'a-'.repeat(200),
    '{'.repeat(400),
    '. '.repeat(200),
    'EC2 '.repeat(100),
    'twenty'.repeat(66),
    `${'a'.repeat(399)}.`,
    '{{E2.amount}} '.repeat(28),
    ' '.repeat(400),
    'x'.repeat(1_000_000),
  ].map((text) => sentence(text, 'E2 E3'));
  const best = bestOf(20, (facts) => {
    for (const each of slow) checkSentence(each, facts);
  });
  expect(best).toBeLessThan(2 * MAX_SCANS);
});
