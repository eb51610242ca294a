import { setTimeout as sleep } from 'node:timers/promises';
import { runRequest } from '../../src/fetch/cost-model.ts';
import { datadogClient } from '../../src/fetch/datadog/client.ts';
import { datadogSource } from '../../src/fetch/datadog/source.ts';
import { recordCosts } from '../../src/record/costs.ts';
import { openS3 } from '../../src/store/s3.ts';
import { AS_OF, type Addresses } from './servers.ts';

/** What one process took to fetch from Datadog and to record in S3. */
export interface Measured {
  readonly fetchMs: number;
  readonly fetchRequests: number;
  readonly recordMs: number;
  readonly recordRequests: number;
  readonly objects: number;
  readonly failures: number;
  readonly peakMegabytes: number;
}

const TAGS = {
  metric: 'aws.cost.amortized',
  accountTag: 'aws_member_account_id',
  accountNameTag: 'aws_member_account_name',
  serviceTag: 'aws_product',
  chargeTypeTag: 'aws_cost_type',
  currency: null,
};

async function measure({ datadog, bucket, s3 }: Addresses, isWarmUp: boolean): Promise<Measured> {
  Object.assign(process.env, s3);
  let [fetchRequests, recordRequests] = [0, 0];
  const client = datadogClient({
    api: datadog,
    apiKey: 'test-api-key',
    appKey: 'test-app-key',
    attemptTimeoutMs: 60_000,
    totalTimeoutMs: 600_000,
    timing: { now: Date.now, sleep: (ms) => sleep(ms), random: Math.random },
    onCall: () => (fetchRequests += 1),
  });
  const source = datadogSource({ client, tags: TAGS, progress: () => undefined });
  // The first request loads the client and connects; what that takes is in the bundle's figures.
  await client.get('/api/v2/cost/aws_cur_config', {});
  fetchRequests = 0;
  const beforeFetch = performance.now();
  const { costs, failures } = await source.fetch(runRequest(AS_OF, 'amortized'));
  const fetchMs = performance.now() - beforeFetch;

  const access = openS3({
    bucket,
    region: null,
    endpoint: s3.AWS_ENDPOINT_URL_S3 ?? null,
    onCall: () => (recordRequests += 1),
  });
  const store = access.store('bench');
  await store.get('config/notification_config.json');
  recordRequests = 0;
  const beforeRecord = performance.now();
  const recorded = isWarmUp ? { failures: [] } : await recordCosts(store, costs, { on: AS_OF });
  const recordMs = performance.now() - beforeRecord;
  return {
    fetchMs,
    fetchRequests,
    recordMs,
    recordRequests,
    objects: recordRequests / 2,
    failures: failures.length + recorded.failures.length,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

const [addresses, what] = process.argv.slice(2);
if (import.meta.main && addresses !== undefined) {
  process.stdout.write(
    `${JSON.stringify(await measure(JSON.parse(addresses) as Addresses, what === 'warm-up'))}\n`,
  );
}
