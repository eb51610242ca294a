import {
  CostExplorerClient,
  GetCostAndUsageCommand,
  type GetCostAndUsageRequest,
} from '@aws-sdk/client-cost-explorer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCostExplorerServer } from '../../servers/cost-explorer.ts';
import { ACCOUNT, AS_OF, line, OTHER_ACCOUNT, useCredentials } from './fetching.ts';

const BILL = [
  line({ day: '2026-10-30', amount: 1 }),
  line({ day: '2026-10-31', amount: 2, recordType: 'Tax' }),
  line({ day: '2026-11-02', amount: 4, account: OTHER_ACCOUNT }),
];
const QUERY: GetCostAndUsageRequest = {
  TimePeriod: { Start: '2026-10-30', End: '2026-11-03' },
  Granularity: 'DAILY',
  Metrics: ['UnblendedCost'],
};

async function ask(change: Partial<GetCostAndUsageRequest>, pageSize = 10) {
  await using server = await startCostExplorerServer({ bill: BILL, today: AS_OF, pageSize });
  const client = new CostExplorerClient({ endpoint: server.url, region: 'us-east-1', maxAttempts: 1 });
  return await client.send(new GetCostAndUsageCommand({ ...QUERY, ...change }));
}

beforeEach(() => {
  useCredentials();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** What the other tests rely on: a server that let everything pass would prove nothing. */
describe('the stand-in for Cost Explorer', () => {
  it.each<[string, Partial<GetCostAndUsageRequest>, string]>([
    ['an unknown metric', { Metrics: ['Cost'] }, 'ValidationException'],
    ['no metric', { Metrics: [] }, 'ValidationException'],
    [
      'three groups',
      {
        GroupBy: ['LINKED_ACCOUNT', 'SERVICE', 'RECORD_TYPE'].map((Key) => ({ Type: 'DIMENSION', Key })),
      },
      'ValidationException',
    ],
    ['an unknown dimension', { GroupBy: [{ Type: 'DIMENSION', Key: 'ACCOUNT' }] }, 'ValidationException'],
    ['an empty window', { TimePeriod: { Start: '2026-11-01', End: '2026-11-01' } }, 'ValidationException'],
    ['a day that is none', { TimePeriod: { Start: '2026-02-30', End: '2026-11-01' } }, 'ValidationException'],
    [
      'a start that is too old',
      { TimePeriod: { Start: '2025-09-30', End: '2026-11-01' } },
      'ValidationException',
    ],
    ['the future', { TimePeriod: { Start: '2026-11-01', End: '2026-12-02' } }, 'ValidationException'],
    ['a token of its own making', { NextPageToken: 'abc' }, 'InvalidNextTokenException'],
  ])('refuses %s', async (_, change, code) => {
    await expect(ask(change)).rejects.toMatchObject({ name: code });
  });

  it('refuses a token of another query', async () => {
    const { NextPageToken } = await ask({}, 1);
    expect(NextPageToken).toBeDefined();
    await expect(ask({ NextPageToken, Metrics: ['AmortizedCost'] }, 1)).rejects.toMatchObject({
      name: 'RequestChangedException',
    });
  });

  it.each([
    ['another operation', { 'x-amz-target': 'AWSInsightsIndexService.GetTags' }, 'UnknownOperationException'],
    ['no signature', {}, 'MissingAuthenticationTokenException'],
    [
      'another region',
      {
        authorization: 'AWS4-HMAC-SHA256 Credential=A/20261123/eu-west-1/ce/aws4_request, SignedHeaders=host',
      },
      'InvalidSignatureException',
    ],
  ])('refuses %s', async (_, headers, code) => {
    await using server = await startCostExplorerServer({ bill: BILL });
    const response = await fetch(server.url, {
      method: 'POST',
      headers: {
        'x-amz-target': 'AWSInsightsIndexService.GetCostAndUsage',
        'content-type': 'application/x-amz-json-1.1',
        ...headers,
      },
      body: JSON.stringify(QUERY),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ __type: code });
  });

  it('gives totals by month where nothing is grouped', async () => {
    const { ResultsByTime } = await ask({ Granularity: 'MONTHLY' });
    expect(ResultsByTime).toEqual([
      {
        TimePeriod: { Start: '2026-10-30', End: '2026-11-01' },
        Total: { UnblendedCost: { Amount: '3', Unit: 'USD' } },
        Groups: [],
        Estimated: false,
      },
      {
        TimePeriod: { Start: '2026-11-01', End: '2026-11-03' },
        Total: { UnblendedCost: { Amount: '4', Unit: 'USD' } },
        Groups: [],
        Estimated: true,
      },
    ]);
  });

  it('gives days without cost too, and only what the filter lets pass', async () => {
    const { ResultsByTime } = await ask({
      GroupBy: [{ Type: 'DIMENSION', Key: 'LINKED_ACCOUNT' }],
      Filter: { Dimensions: { Key: 'RECORD_TYPE', Values: ['Usage'] } },
    });
    expect(ResultsByTime?.map((day) => day.Groups?.flatMap(({ Keys }) => Keys))).toEqual([
      [ACCOUNT],
      [],
      [],
      [OTHER_ACCOUNT],
    ]);
  });
});
