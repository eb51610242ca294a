import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/explain/facts/fact.ts';
import { checkSentence } from '../../../src/explain/lock/lock.ts';
import { calledFacts, codesOf } from './called-facts.ts';
import { FACTS, sentence } from './facts.ts';
import { GOOD_SENTENCES } from './good-sentences.ts';
import { INVENTED_SENTENCES } from './invented-sentences.ts';
import { NATURAL_SENTENCES } from './natural-sentences.ts';

const facts: ReadonlyMap<string, Fact> = calledFacts();

function codes(text: string, evidence: string): string[] {
  return checkSentence(sentence(text, evidence), FACTS).map(({ code }) => code);
}

/** Of the sample organisation; that has no savings, so those are of the other facts. */
function codesOfNatural(section: string, row: string): string[] {
  if (section !== 'recommendations') return codesOf(row, facts);
  const [text = '', more = ''] = row.split(' | ');
  const evidence = [text.includes('SAVING') ? 'E13' : '', more === 'SERVICE' ? 'E2' : ''].join(' ');
  return codes(text.replaceAll('{{SAVING.', '{{E13.'), evidence);
}

describe.each(Object.entries(INVENTED_SENTENCES))('right figures with %s', (_, cases) => {
  it.each(cases)('are refused: %s', (text, evidence) => {
    const own = codes(text, evidence).filter((code) => ['word', 'cause', 'instruction'].includes(code));
    expect(own).not.toEqual([]);
  });
});

describe.each(Object.entries(NATURAL_SENTENCES))('the words of %s', (section, rows) => {
  it.each(rows)('are plain: %s', (row) => {
    const own = codesOfNatural(section, row).filter((code) =>
      ['word', 'name', 'cause', 'instruction'].includes(code),
    );
    expect(own).toEqual([]);
  });
});

it('lets nine of ten natural sentences pass all rules', () => {
  const all = Object.entries(NATURAL_SENTENCES).flatMap(([section, rows]) =>
    rows.map((row) => ({ row, codes: codesOfNatural(section, row) })),
  );
  const passed = all.filter((each) => each.codes.length === 0);
  expect(all).toHaveLength(150);
  expect(passed.length / all.length).toBeGreaterThanOrEqual(0.9);
});

it('knows the words in which every fact says what it is', () => {
  for (const { about } of [...facts.values(), ...FACTS.values()]) {
    expect(
      codes(`EC2 is up: ${about}.`, 'E2').filter((code) => code === 'word'),
      about,
    ).toEqual([]);
  }
});

/** People, events, orders, verdicts: what invented English is made of. */
const FOREIGN = [
  'customer customers client clients user users vendor vendors supplier partner partners engineer engineers developer',
  'developers manager managers director employee employees intern contractor contractors administrator operator hacker',
  'hackers attacker attackers somebody someone anybody everyone people person staff colleague colleagues boss finance',
  'marketing sales legal security support auditor auditors regulator government competitor competitors shareholder investor',
  'deployment deployments release releases rollout rollback migration migrations outage outages incident incidents crash bug',
  'bugs error errors mistake mistakes misconfiguration failure failures attack attacks breach breaches leak leaks hack hacked',
  'fraud theft abuse malware ransomware virus scan backup backups restore upgrade upgrades update updates patch patches hotfix',
  'campaign campaigns promotion holiday holidays sale event events conference webinar game tournament election strike storm',
  'weather flood fire earthquake heatwave pandemic war merger acquisition audit lawsuit contract contracts negotiation',
  'renewal invoice invoices payment payments tax taxes penalty fine discount discounts coupon refund refunds budget',
  'budgets project projects product products feature features experiment experiments test tests testing load traffic demand',
  'visitors downloads streaming training model models machine robot database databases server servers cluster clusters',
  'container containers bucket buckets queue queues pipeline pipelines job jobs script scripts cron query queries index cache',
  'delete deleted deleting remove removed removing terminate terminated disable disabled disabling grant granted revoke',
  'approve approved reject rejected cancel cancelled shutdown reboot restart restarted deploy deployed install installed',
  'uninstall configure configured enable enabled block blocked allow allowed escalate notify inform call email',
  'contact ask asked order ordered buy bought sell sold hire hired fire fired sue blame blamed punish reward forgot forgotten',
  'ignored neglected wasted waste wasteful careless negligent alarming disastrous catastrophic terrible horrible awful bad good',
  'great excellent best worst poor impressive shocking dramatic critical urgent severe serious dangerous suspicious malicious',
  'illegal stupid brilliant healthy unhealthy sick broken faulty corrupt obsolete legacy modern secret hidden public',
  'private tomato banana mountain river music',
].flatMap((line) => line.split(' '));

/** Behind a word, and never inside a placeholder. */
function inserted(text: string, word: string, at: number): string {
  const blanks = Array.from(text.matchAll(/ /g), ({ index }) => index);
  const place = blanks[at % blanks.length] ?? text.length - 1;
  return `${text.slice(0, place)} ${word}${text.slice(place)}`;
}

describe('a word of people, events or orders', () => {
  it('makes a good sentence a refused one, wherever it stands', () => {
    expect(new Set(FOREIGN).size).toBeGreaterThanOrEqual(300);
    fc.assert(
      fc.property(
        fc.constantFrom(...GOOD_SENTENCES),
        fc.constantFrom(...FOREIGN),
        fc.nat(),
        (good, word, at) => {
          const text = inserted(good[0], word, at);
          expect(codes(text, good[1]), text).toContain('word');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
