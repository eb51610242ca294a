import { onTestFinished } from 'vitest';
import type { Day } from '../../../src/calendar/day.ts';
import { runRequest, type FetchResult } from '../../../src/fetch/cost-model.ts';
import type { CostTags } from '../../../src/fetch/datadog/asking.ts';
import { datadogClient, type DatadogClient } from '../../../src/fetch/datadog/client.ts';
import { datadogSource } from '../../../src/fetch/datadog/source.ts';
import type { Timing } from '../../../src/retry.ts';
import { startDatadogServer, type DatadogServer, type DatadogServerOptions } from '../../servers/datadog.ts';

export const AS_OF: Day = '2026-11-23';
/** The newest settled day is the 20th; its window begins on 13 August. */
export const THROUGH: Day = '2026-11-20';
export const FROM: Day = '2026-08-13';

export const TAGS: CostTags = {
  metric: 'aws.cost.amortized',
  accountTag: 'aws_member_account_id',
  accountNameTag: 'aws_member_account_name',
  serviceTag: 'aws_product',
  chargeTypeTag: 'aws_cost_type',
  currency: null,
};

/** Time passes only by waiting, and waiting takes none. */
export function patience(): Timing & { readonly waits: number[] } {
  const waits: number[] = [];
  let now = 0;
  return {
    waits,
    now: () => now,
    sleep: (ms) => {
      waits.push(ms);
      now += ms;
      return Promise.resolve();
    },
    random: () => 0.5,
  };
}

/** A server that goes away with the test. */
export async function serverWith(options: DatadogServerOptions): Promise<DatadogServer> {
  const server = await startDatadogServer(options);
  onTestFinished(server.close);
  return server;
}

export interface ClientSettings {
  readonly timing?: Timing;
  readonly attemptTimeoutMs?: number;
  readonly totalTimeoutMs?: number;
  readonly appKey?: string;
  readonly onCall?: () => void;
}

export function clientOf(url: string, settings: ClientSettings = {}): DatadogClient {
  return datadogClient({
    api: url,
    apiKey: 'test-api-key',
    appKey: settings.appKey ?? 'test-app-key',
    attemptTimeoutMs: settings.attemptTimeoutMs ?? 5_000,
    totalTimeoutMs: settings.totalTimeoutMs ?? 60_000,
    timing: settings.timing ?? patience(),
    onCall: settings.onCall ?? (() => undefined),
  });
}

export async function fetchFrom(
  { url }: DatadogServer,
  tags: Partial<CostTags> = {},
  settings: ClientSettings = {},
): Promise<FetchResult> {
  const client = clientOf(url, settings);
  const source = datadogSource({ client, tags: { ...TAGS, ...tags }, progress: () => undefined });
  return source.fetch(runRequest(AS_OF, 'amortized'));
}

/** Whole cents of what a result holds, for all or for the series that fit. */
export function cents(
  { costs }: FetchResult,
  fits: (series: FetchResult['costs']['series'][number]) => boolean = () => true,
): number {
  const sum = costs.series.filter(fits).reduce((all, { daily }) => all + daily.reduce((a, b) => a + b, 0), 0);
  return Math.round(100 * sum);
}
