import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problemText } from '../../../src/config/problem.ts';
import { costExplorerSource } from '../../../src/fetch/cost-explorer/source.ts';
import { denied, startCostExplorerServer, throttled, type Fault } from '../../servers/cost-explorer.ts';
import {
  AS_OF,
  BILL,
  dailyCost,
  DAYS,
  fetchBill,
  line,
  NEWEST,
  refusing,
  RUN,
  totalCents,
  useCredentials,
} from './fetching.ts';

beforeEach(() => {
  useCredentials();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a passing failure', () => {
  it.each<[string, Fault]>([
    ['a ThrottlingException', throttled(1)],
    ['a LimitExceededException', throttled(1, 'LimitExceededException')],
    ['an error of the server', { ...refusing('InternalFailure', 'oops', 500), times: 2 }],
    ['a 503', { ...refusing('ServiceUnavailable', 'oops', 503), times: 1 }],
    ['a connection that breaks within an answer', { kind: 'reset-mid-body', times: 1 }],
    ['no answer', { kind: 'hang', times: 1 }],
    ['an answer that stops in the middle', { kind: 'hang-mid-body', times: 1 }],
  ])('is ridden out and its requests are counted: %s', async (_, fault) => {
    const { costs, calls, server, failures } = await fetchBill(BILL, {
      faults: [fault],
      source: { requestTimeoutMs: 250 },
    });
    expect(totalCents(costs)).toBe(900);
    expect(calls).toBe(4 + (fault.times ?? 0));
    expect(server.requestCount()).toBe(calls);
    expect(failures).toEqual([]);
  });

  it('is ridden out on a later page too', async () => {
    const { costs, calls } = await fetchBill(BILL, {
      pageSize: 1,
      faults: [{ kind: 'reset-mid-body', times: 3, onLaterPages: true }],
    });
    expect(totalCents(costs)).toBe(900);
    // Each query has 100 days, the first of which 102 groups.
    expect(calls).toBe(102 + 3 * 100 + 3);
  });
});

describe('a charge type that cannot be fetched', () => {
  const faults: Fault[] = [{ kind: denied, recordType: 'Tax' }];

  it('leaves the others and is a failure, not zero', async () => {
    const { costs, failures, problems } = await fetchBill(BILL, { faults });
    expect(dailyCost(costs, 'usage')).toEqual({ [NEWEST]: 10 });
    expect(dailyCost(costs, 'credit')).toEqual({ [NEWEST]: -3 });
    expect(dailyCost(costs, 'tax')).toBeNull();
    expect(failures).toEqual([
      {
        scope: 'charge type tax',
        message:
          'Cost Explorer refused access: User: arn:aws:sts::999999999999:assumed-role/reports/run is not authorized to ' +
          'perform: ce:GetCostAndUsage on resource: arn:aws:ce:us-east-1:999999999999:/GetCostAndUsage. Allow ' +
          'ce:GetCostAndUsage in the policy of the role, and enable Cost Explorer in the management account. A member account ' +
          'sees its own cost only, and only where the management account permits it. Its cost is unknown, not zero, and missing ' +
          'from every total.',
      },
    ]);
    expect(problems.map(problemText)).toEqual([
      'The cost of charge type tax ("Tax") could not be fetched: it is unknown, not zero, and missing from every total. ' +
        'Run again; the failure of this run says why.',
    ]);
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('leaves no half of its pages behind', async () => {
    const bill = [line(), line({ recordType: 'Tax' }), line({ recordType: 'Tax', service: 'AWS Lambda' })];
    const { costs, failures } = await fetchBill(bill, {
      pageSize: 100,
      faults: [{ kind: denied, recordType: 'Tax', onLaterPages: true }],
    });
    expect(costs.series.map(({ chargeType }) => chargeType)).toEqual(['usage']);
    expect(failures.map(({ scope }) => scope)).toEqual(['charge type tax']);
  });

  it('fails the whole fetch when it is usage, and stops the other queries', async () => {
    await using server = await startCostExplorerServer({
      bill: BILL,
      today: AS_OF,
      pageSize: 10,
      latencyMs: 20,
      faults: [{ kind: denied, recordType: 'Usage' }],
    });
    const source = costExplorerSource({ endpoint: server.url, onCall: vi.fn(), progress: vi.fn() });
    await expect(source.fetch(RUN)).rejects.toThrow(/^Cost Explorer refused access/);
    await setTimeout(400);
    // The totals take 11 pages, and usage one; tax and credit would take 10 each.
    expect(server.requestCount()).toBeLessThan(18);
  });

  it('is one whose groups are missing although it has a total', async () => {
    const { failures } = await fetchBill(BILL, {
      alter: (answer, { recordTypes }) =>
        recordTypes?.includes('Tax') === true
          ? { ...answer, ResultsByTime: answer.ResultsByTime.map((day) => ({ ...day, Groups: [] })) }
          : answer,
    });
    expect(failures).toEqual([
      {
        scope: 'charge type tax',
        message:
          `Cost Explorer has cost of charge type tax from ${DAYS}, but gives none of it by account and service. ` +
          'Run again later. Its cost is unknown, not zero, and missing from every total.',
      },
    ]);
  });

  it('is one whose newest days are missing', async () => {
    const { costs, failures } = await fetchBill(BILL, {
      alter: (answer, { recordTypes }) =>
        recordTypes?.includes('Credit') === true
          ? { ...answer, ResultsByTime: answer.ResultsByTime.slice(0, 98) }
          : answer,
    });
    expect(dailyCost(costs, 'credit')).toBeNull();
    expect(failures).toEqual([
      {
        scope: 'charge type credit',
        message:
          `Cost Explorer answered for 98 of the 100 days from ${DAYS}: 2026-11-19 is the first without an answer. ` +
          'Run again later. Its cost is unknown, not zero, and missing from every total.',
      },
    ]);
  });
});

describe('a sum that differs from its total', () => {
  const lacking = async (amount: number, of: number): Promise<string[]> => {
    const { problems } = await fetchBill(
      [line({ service: 'AWS Lambda', amount }), line({ amount: of - amount })],
      {
        alter: (answer, { recordTypes }) =>
          recordTypes === null
            ? answer
            : {
                ...answer,
                ResultsByTime: answer.ResultsByTime.map((day) => ({ ...day, Groups: day.Groups.slice(-1) })),
              },
      },
    );
    return problems.map(problemText);
  };

  it('is a warning with both amounts', async () => {
    expect(await lacking(1.01, 1000)).toEqual([
      "Charge type usage adds up to 998.99 USD by account and service, but Cost Explorer's own total is 1000.00 USD: the bill " +
        'was updated between the two requests, or part of the answer is missing. Run again; if the difference stays, compare with ' +
        'the Cost Explorer console.',
    ]);
  });

  it.each([
    ['one unit', 1, 100],
    ['a thousandth', 99, 99_000],
  ])('is nothing to speak of when it is no more than %s', async (_, amount, of) => {
    expect(await lacking(amount, of)).toEqual([]);
  });
});
