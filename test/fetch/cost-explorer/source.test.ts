import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays, eachDay } from '../../../src/calendar/day.ts';
import { problemText } from '../../../src/config/problem.ts';
import { costExplorerSource } from '../../../src/fetch/cost-explorer/source.ts';
import { dataThrough } from '../../../src/fetch/cost-model.ts';
import type { BilledLine } from '../../servers/cost-explorer.ts';
import {
  ACCOUNT,
  dailyCost,
  failedFetch,
  fetchBill,
  line,
  NEWEST,
  OTHER_ACCOUNT,
  RUN,
  totalCents,
  useCredentials,
} from './fetching.ts';

const EC2 = 'Amazon Elastic Compute Cloud - Compute';
const FIRST = RUN.window.from;

beforeEach(() => {
  useCredentials();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the cost-explorer source', () => {
  it('adds cost up by account, service, charge type and day', async () => {
    const { costs, problems, failures } = await fetchBill(
      [
        line({ day: FIRST, amount: 0.25 }),
        line({ amount: 4 }),
        line({ recordType: 'Tax', amount: 0.4 }),
        line({ account: OTHER_ACCOUNT, service: 'AWS Lambda', amount: 8 }),
      ],
      { names: new Map([[ACCOUNT, 'Atlas']]) },
    );

    expect(costs).toMatchObject({ source: 'cost-explorer', costBasis: 'amortized', currency: 'USD' });
    expect(costs.window).toEqual({ from: '2026-08-13', to: '2026-11-21' });
    expect(costs.accountNames).toEqual(new Map([[ACCOUNT, 'Atlas']]));
    expect(costs.unavailable).toEqual(new Set());
    expect(costs.series.map(({ account, service, chargeType }) => [account, service, chargeType])).toEqual([
      [OTHER_ACCOUNT, 'AWS Lambda', 'usage'],
      [ACCOUNT, EC2, 'tax'],
      [ACCOUNT, EC2, 'usage'],
    ]);
    expect(dailyCost(costs, 'usage')).toEqual({ [FIRST]: 0.25, [NEWEST]: 4 });
    expect(dailyCost(costs, 'tax')).toEqual({ [NEWEST]: 0.4 });
    expect([problems, failures]).toEqual([[], []]);
  });

  it('gives 84 accounts with 12 services over 100 days exactly, page by page', async () => {
    const days = eachDay(RUN.window);
    const truth = new Map<string, number[]>();
    const bill: BilledLine[] = [];
    for (let a = 0; a < 84; a++) {
      for (let s = 0; s < 12; s++) {
        const [account, service] = [(100_000_000_000 + a * 7919).toString(), `Service ${s}`];
        const cents = days.map((_, d) => 100 + ((a * 31 + s * 17 + d * 7) % 997));
        truth.set(`${account} ${service}`, cents);
        bill.push(...days.map((day, d) => line({ account, service, day, amount: (cents[d] ?? 0) / 100 })));
      }
    }

    const { costs, calls, server, progress, problems } = await fetchBill(bill);

    expect(costs.window).toEqual(RUN.window);
    const found = costs.series.map(({ account, service, daily }) => {
      return [`${account} ${service}`, [...daily].map((cost) => Math.round(cost * 100))] as const;
    });
    expect(new Map(found)).toEqual(truth);
    // 100,800 groups on pages of 5,000, and one request for the totals.
    expect(calls).toBe(22);
    expect(server.requestCount()).toBe(22);
    expect(progress).toEqual([
      'Cost Explorer: 10 paid requests so far (USD 0.01 each)',
      'Cost Explorer: 20 paid requests so far (USD 0.01 each)',
      'Cost Explorer took 22 paid requests, about USD 0.22',
    ]);
    expect(problems).toEqual([]);
  });

  it.each([1, 2, 3, 7])('puts pages of %i groups together', async (pageSize) => {
    const bill = ['2026-11-01', '2026-11-02', NEWEST].flatMap((day) =>
      ['A', 'B', 'C'].map((service, i) => line({ day, service, amount: i + 1 })),
    );
    const { costs } = await fetchBill(bill, { pageSize });
    expect(dailyCost(costs, 'usage', 'C')).toEqual({ '2026-11-01': 3, '2026-11-02': 3, [NEWEST]: 3 });
    expect(totalCents(costs)).toBe(1800);
  });

  it('asks for amortized cost, or for unblended cost on the billed basis', async () => {
    const bill = [line({ amount: 3, unblended: 5 })];
    const amortized = await fetchBill(bill);
    const billed = await fetchBill(bill, { request: { costBasis: 'billed' } });
    expect([totalCents(amortized.costs), totalCents(billed.costs)]).toEqual([300, 500]);
    expect(billed.costs.costBasis).toBe('billed');
    expect(billed.server.queries[0]?.metrics).toEqual(['UnblendedCost']);
  });

  it('asks once for all record types and once for each charge type among them', async () => {
    const recordTypes = ['Usage', 'DiscountedUsage', 'Tax', 'Credit', 'Refund', 'SavingsPlanRecurringFee'];
    const { server, calls } = await fetchBill(recordTypes.map((recordType) => line({ recordType })));
    expect(calls).toBe(6);
    expect(server.queries[0]).toEqual({
      window: RUN.window,
      granularity: 'DAILY',
      metrics: ['AmortizedCost'],
      groupBy: ['RECORD_TYPE'],
      recordTypes: null,
    });
    const rest = server.queries.slice(1);
    expect(new Set(rest.map(({ groupBy }) => groupBy.join()))).toEqual(new Set(['LINKED_ACCOUNT,SERVICE']));
    expect(rest.map((query) => query.recordTypes?.join()).sort()).toEqual([
      'Credit',
      'DiscountedUsage,Usage',
      'Refund',
      'SavingsPlanRecurringFee',
      'Tax',
    ]);
  });

  it('keeps record types apart and takes Support from usage and fees', async () => {
    const { costs } = await fetchBill([
      line({ amount: 10 }),
      line({ recordType: 'SavingsPlanNegation', amount: -2 }),
      line({ recordType: 'Credit', amount: -3 }),
      line({ recordType: 'Refund', amount: -4 }),
      line({ recordType: 'RIFee', amount: 5 }),
      line({ recordType: 'Usage', service: 'AWS Support (Business)', amount: 6 }),
      line({ recordType: 'Fee', service: 'AWS Support (Business)', amount: 7 }),
      line({ recordType: 'Tax', service: 'AWS Support (Business)', amount: 1 }),
    ]);
    expect(costs.series.map(({ service, chargeType, daily }) => [service, chargeType, daily.at(-1)])).toEqual(
      [
        ['AWS Support (Business)', 'support', 13],
        ['AWS Support (Business)', 'tax', 1],
        [EC2, 'credit', -3],
        [EC2, 'purchase', 5],
        [EC2, 'refund', -4],
        [EC2, 'usage', 8],
      ],
    );
  });

  it('counts a record type that it does not know as usage and says so', async () => {
    const { costs, problems } = await fetchBill([
      line({ amount: 1 }),
      line({ recordType: 'Quantum\u202Erebate', amount: 2 }),
    ]);
    expect(dailyCost(costs, 'usage')).toEqual({ [NEWEST]: 3 });
    expect(problems.map(problemText)).toEqual([
      '1 record type of Cost Explorer that this version does not know, counted as usage: "Quantumrebate".',
    ]);
  });

  it('makes names fit to be printed', async () => {
    const { costs } = await fetchBill([line({ service: `  Evil\u0000\u202E\nservice ` })], {
      names: new Map([[ACCOUNT, `\u200B${'x'.repeat(300)}\u0007`]]),
    });
    expect(costs.series.map(({ service }) => service)).toEqual(['Evil service']);
    expect(costs.accountNames.get(ACCOUNT)).toBe('x'.repeat(128));
  });

  it.each(['', 'NoService'])('calls the service %j "No service name"', async (service) => {
    const { costs } = await fetchBill([line({ service })]);
    expect(costs.series.map((series) => series.service)).toEqual(['No service name']);
  });

  it('leaves out cost that belongs to no account and says how much', async () => {
    const { costs, problems } = await fetchBill([
      line({ amount: 10 }),
      line({ account: 'NoLinkedAccount', amount: 2.5 }),
      line({ account: '12345', recordType: 'Tax', amount: 0.5 }),
    ]);
    expect(totalCents(costs)).toBe(1000);
    expect(problems.map(problemText)).toEqual([
      'Left out 3.00 USD that Cost Explorer books to no account id of 12 digits but to "12345", "NoLinkedAccount".',
    ]);
  });

  it('ends before a newest day that has not arrived', async () => {
    const bill = eachDay(RUN.window).flatMap((day) =>
      Array.from({ length: 20 }, (_, i) =>
        line({ account: (100_000_000_000 + i).toString(), day, amount: 10 }),
      ),
    );
    const { costs, failures } = await fetchBill(
      bill.filter(({ day, account }) => day < NEWEST || account <= '100000000004'),
    );
    expect(dataThrough(costs)).toBe(addDays(NEWEST, -1));
    expect(totalCents(costs)).toBe(99 * 20 * 1000);
    expect(failures.map(({ scope }) => scope)).toEqual([`cost of ${NEWEST}`]);
  });

  it('asks for the days that Cost Explorer keeps when more are wanted', async () => {
    const { costs, problems } = await fetchBill([line({ day: '2025-10-01', amount: 2 })], {
      request: { window: { from: '2025-09-01', to: '2026-03-01' } },
    });
    expect(costs.window).toEqual({ from: '2025-10-01', to: '2026-03-01' });
    expect(dailyCost(costs, 'usage')).toEqual({ '2025-10-01': 2 });
    expect(problems.map(problemText)).toEqual([
      'Cost Explorer keeps the current month and the 13 before it day by day: 2025-10-01 to 2026-02-28 was asked for instead of 2025-09-01 to 2026-02-28.',
    ]);
  });

  it('goes to the endpoint that AWS_ENDPOINT_URL_COST_EXPLORER names', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_COST_EXPLORER', 'http://127.0.0.1:9');
    const { error } = await failedFetch([line()], { source: { endpoint: null, maxAttempts: 1 } });
    expect(error.message).toContain('ECONNREFUSED 127.0.0.1:9');
  });

  it('takes up to a year in one fetch', () => {
    const source = costExplorerSource({ endpoint: null, onCall: vi.fn(), progress: vi.fn() });
    expect([source.name, source.longestWindow]).toEqual(['cost-explorer', 366]);
  });
});
