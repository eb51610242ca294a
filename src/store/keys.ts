import type { Month } from '../calendar/day.ts';

function monthPath(month: Month): string {
  return month.replace('-', '/');
}

/** The keys of the object layout; the same in a bucket and in a local folder. */
export const objectKeys = {
  settings: 'config/notification_config.json',
  teams: 'teams/teams.json',
  costs: (month: Month, account: string): string => `costs/${monthPath(month)}/${account}.json`,
  costsOfMonth: (month: Month): string => `costs/${monthPath(month)}/`,
  anomalies: (month: Month): string => `anomalies/${monthPath(month)}/anomalies.json`,
  forecasts: (month: Month, account: string): string => `forecasts/${monthPath(month)}/${account}.json`,
  /** What reports told of their own totals of a month. */
  reportForecasts: (month: Month): string => `forecasts/${monthPath(month)}/reports.json`,
  savings: (month: Month): string => `savings/${monthPath(month)}/savings.json`,
  delivery: (deliveryKey: string, report: string): string => `deliveries/${deliveryKey}/${report}.json`,
  /** Which delivery a run belongs to. */
  deliveryKeyOf: (runId: string): string => `delivery-keys/${runId}.json`,
  finishedPeriods: 'finished/',
  /** That the report of a period reached everyone. */
  finished: (period: string, isRedirected: boolean): string =>
    `finished/${period}${isRedirected ? '.redirected' : ''}.json`,
  outbox: (deliveryKey: string, report: string, sha256: string): string =>
    `outbox/${deliveryKey}/${report}/${sha256}.eml`,
  explanation: (sha256: string): string => `explanations/${sha256}.json`,
  insights: (month: Month): string => `ai_insights/${monthPath(month)}/insights.json`,
  runs: 'runs/',
  run: (startedAt: Date): string => `runs/${startedAt.toISOString().replaceAll(':', '')}.json`,
  /** The copy of an object that cannot be read. */
  corrupt: (key: string, digest: string): string => `corrupt/${key}.${digest.slice(0, 12)}`,
  corruptCostsOfMonth: (month: Month): string => `corrupt/costs/${monthPath(month)}/`,
  backfill: (source: string, costBasis: string): string => `backfill/${source}-${costBasis}.json`,
  probe: (uuid: string): string => `health/probe-${uuid}.json`,
};

/** Files that a local folder keeps beside its objects, so no object may be named like them. */
const RESERVED = /\.(?:tmp|lock|takeover)$/;

export function isReserved(key: string): boolean {
  return RESERVED.test(key);
}

/** @throws Error when the key is none of ours: it would climb out of a folder, or could not be stored in one */
export function checkKey(key: string): void {
  const segments = key.split('/');
  if (key.includes('\\') || isReserved(key) || segments.some((segment) => /^\.{0,2}$/.test(segment))) {
    throw new Error(`${key} is no key of an object`);
  }
}

/** @throws Error when the prefix does not end with a slash, or no key can begin with it */
export function checkPrefix(prefix: string): void {
  if (!prefix.endsWith('/')) throw new Error(`${prefix} is no prefix of keys: it has no slash at its end`);
  checkKey(prefix.slice(0, -1));
}
