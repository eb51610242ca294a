import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/analyze/savings/catalogue.ts';
import type { FollowedSaving } from '../../src/analyze/savings/follow-up.ts';
import type { Saving } from '../../src/analyze/savings/savings.ts';
import { formatFor } from '../../src/format/format.ts';
import { textOf, type TableBlock } from '../../src/render/report.ts';
import { followedBlock, savingsByRule, savingsTable } from '../../src/render/savings.ts';
import { ACCOUNT } from '../configuration.ts';

const FORMAT = formatFor('en-US', 'USD');

function ruleOf(id: string): Saving['rule'] {
  const rule = CATALOGUE.find((each) => each.id === id);
  if (rule === undefined) throw new Error(id);
  return rule;
}

function saving(id: string, monthly: number, account = ACCOUNT): Saving {
  const usage = [{ service: 'Amazon EC2', value: `type of ${id}`, cost: 5 * monthly, monthly }];
  return { id: `${id}-${account}`, account, rule: ruleOf(id), monthly, cost: 5 * monthly, usage };
}

function cells(tables: readonly TableBlock[]): string[][] {
  return tables.flatMap(({ rows }) => rows.map((row) => row.cells.map(({ text }) => text)));
}

describe('the savings of a report', () => {
  const savings = [saving('gp2-to-gp3', 450), saving('lambda-arm', 30), saving('nat-bytes', 900)];

  it('are what to do, how, and how much; what is only "up to" is in no total', () => {
    const [table] = savingsTable(savings, () => '', { maxRows: 5, withSteps: true }, FORMAT);
    expect(table?.title).toBe('Savings: $480 a month');
    const [first, , last] = cells(table === undefined ? [] : [table]);
    expect(first?.[0]).toBe(
      'Move EBS volumes from gp2 to gp3 (type of gp2-to-gp3: $2,250). Check first: IOPS and throughput of volumes above 1 TB: gp2 gives them more than 3,000 IOPS, on gp3 that is bought. Then: 1. List gp2 volumes with size and peak IOPS. 2. Modify them to gp3 while they are in use. 3. Change templates, so that new volumes are gp3.',
    );
    expect([first?.[1], last?.[1]]).toEqual(['$450', 'up to $900']);
  });

  it('past the limit are counted with their money', () => {
    const [table] = savingsTable(savings, () => '', { maxRows: 1, withSteps: false }, FORMAT);
    expect(table?.more).toBe(
      'And 1 more, together $30.00 a month, and 1 more whose amount is only “up to”: operation recommendations lists them.',
    );
  });

  it('without a firm one have no total, and without any there is no table', () => {
    const view = { maxRows: 5, withSteps: false };
    expect(savingsTable([saving('nat-bytes', 900)], () => '', view, FORMAT)[0]?.title).toBe('Savings');
    expect(savingsTable([], () => '', view, FORMAT)).toEqual([]);
  });

  it('of all accounts are added up by kind', () => {
    const all = [...savings, saving('gp2-to-gp3', 100, '999999999999')];
    expect(cells(savingsByRule(all, FORMAT))).toEqual([
      ['Move EBS volumes from gp2 to gp3', '2', '$550'],
      ['Move Lambda functions from x86 to arm64', '1', '$30.00'],
      ['Take traffic to AWS services off NAT gateways', '1', 'up to $900'],
    ]);
  });
});

describe('savings that were told before', () => {
  const followed = (id: string, change: Partial<FollowedSaving>): FollowedSaving => ({
    rule: ruleOf(id),
    state: 'open',
    left: 100,
    measured: null,
    told: {
      id: `${id}-1`,
      rule: id,
      account: '1',
      since: '2026-10-04',
      claimed: 100,
      matched: 500,
      covered: 0,
      successor: 0,
      doneOn: null,
    },
    ...change,
  });
  const sentences = (...all: FollowedSaving[]): string[] =>
    followedBlock(all, () => 'payments-prod', FORMAT).flatMap((block) =>
      block.type === 'sentences' ? block.sentences.map((each) => textOf(each).replaceAll('\u00a0', ' ')) : [],
    );

  it('are done, with what was measured beside what was claimed, or open', () => {
    expect(
      sentences(
        followed('gp2-to-gp3', { state: 'done', measured: 93 }),
        followed('lambda-arm', { state: 'done', measured: 900 }),
        followed('savings-plan', { state: 'done' }),
        followed('idle-ipv4', { state: 'lapsed', left: 0 }),
        followed('graviton-instances', {}),
        followed('nat-bytes', {}),
      ),
    ).toEqual([
      'Done: payments-prod: Move Lambda functions from x86 to arm64; the usage itself shrank, it costs $900 a month less than then, $100 were claimed on October 4.',
      'Done: payments-prod: Move EBS volumes from gp2 to gp3; it costs $93.00 a month less than then, $100 were claimed on October 4.',
      'Done: payments-prod: Cover the base load with a Compute Savings Plan, one year, nothing upfront; what it saves is not in the usage, $100 were claimed on October 4.',
      'Open: 1 of $100 a month, the oldest told on October 4.',
    ]);
  });

  it('are not there where nothing was told', () => {
    expect(sentences()).toEqual([]);
  });
});
