import { vi } from 'vitest';
import { addDays, type Day } from '../../../src/calendar/day.ts';
import {
  runRequest,
  type DailyCosts,
  type FetchRequest,
  type FetchResult,
} from '../../../src/fetch/cost-model.ts';
import { costExplorerSource, type CostExplorerOptions } from '../../../src/fetch/cost-explorer/source.ts';
import {
  ACCESS_KEY_ID,
  startCostExplorerServer,
  type BilledLine,
  type CostExplorerServer,
  type CostExplorerServerOptions,
  type Fault,
} from '../../servers/cost-explorer.ts';

/** The window of a run as of this day ends with 2026-11-20. */
export const AS_OF: Day = '2026-11-23';
export const RUN: FetchRequest = runRequest(AS_OF, 'amortized');
/** The days of a run, as messages name them. */
export const DAYS = '2026-08-13 to 2026-11-20';
export const NEWEST: Day = addDays(RUN.window.to, -1);

export const ACCOUNT = '123456789012';
export const OTHER_ACCOUNT = '000000000001';

const LINE: BilledLine = {
  account: ACCOUNT,
  service: 'Amazon Elastic Compute Cloud - Compute',
  recordType: 'Usage',
  day: NEWEST,
  amount: 1,
};

/** A line of the bill that is ordinary usage of the newest day where nothing else is said. */
export function line(fields: Partial<BilledLine> = {}): BilledLine {
  return { ...LINE, ...fields };
}

/** Three charge types of one account on the newest day, 9 in all. */
export const BILL: readonly BilledLine[] = [
  line({ amount: 10 }),
  line({ recordType: 'Tax', amount: 2 }),
  line({ recordType: 'Credit', amount: -3 }),
];

/** A refusal of the service, for every request. */
export function refusing(error: string, message: string, status = 400): Fault {
  return { kind: { error, message, status } };
}

export interface Fetched extends FetchResult {
  readonly server: CostExplorerServer;
  readonly calls: number;
  readonly progress: readonly string[];
}

export type Options = Partial<CostExplorerServerOptions> & {
  readonly source?: Partial<CostExplorerOptions>;
  readonly request?: Partial<FetchRequest>;
};

/** Fetches a bill through the whole source from a server of its own, which is gone afterwards. */
export async function fetchBill(
  bill: readonly BilledLine[],
  { source = {}, request = {}, ...options }: Options = {},
): Promise<Fetched> {
  await using server = await startCostExplorerServer({ bill, today: AS_OF, ...options });
  const progress: string[] = [];
  let calls = 0;
  const result = await costExplorerSource({
    endpoint: server.url,
    onCall: () => {
      calls += 1;
    },
    progress: (text) => progress.push(text),
    ...source,
  }).fetch({ ...RUN, ...request });
  return { ...result, server, calls, progress };
}

/** What a fetch that must fail throws, and what it took. */
export async function failedFetch(
  bill: readonly BilledLine[],
  options: Options = {},
): Promise<{ readonly error: Error; readonly calls: number }> {
  let calls = 0;
  const counting = { ...options.source, onCall: () => (calls += 1) };
  try {
    await fetchBill(bill, { ...options, source: counting });
  } catch (error) {
    if (error instanceof Error) return { error, calls };
  }
  throw new Error('The fetch succeeded.');
}

/** Credentials that the server knows, unless told otherwise, and no others that this machine may have. */
export function useCredentials(accessKeyId: string = ACCESS_KEY_ID): void {
  vi.stubEnv('AWS_ACCESS_KEY_ID', accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'not-a-secret');
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  vi.stubEnv('AWS_CONFIG_FILE', 'does-not-exist');
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', 'does-not-exist');
  for (const name of [
    'AWS_PROFILE',
    'AWS_SESSION_TOKEN',
    'AWS_ENDPOINT_URL',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
  ]) {
    vi.stubEnv(name, undefined);
  }
}

/** Cost by day of one account, service and charge type; null for a series that is not there. */
export function dailyCost(
  costs: DailyCosts,
  chargeType: string,
  service: string = LINE.service,
  account = ACCOUNT,
): Record<Day, number> | null {
  const series = costs.series.find(
    (each) => each.account === account && each.service === service && each.chargeType === chargeType,
  );
  if (series === undefined) return null;
  const days = [...series.daily].map((cost, i) => [addDays(costs.window.from, i), cost] as const);
  return Object.fromEntries(days.filter(([, cost]) => cost !== 0));
}

/** Everything added up, in cents. */
export function totalCents(costs: DailyCosts): number {
  const total = costs.series.reduce((sum, { daily }) => daily.reduce((a, b) => a + b, sum), 0);
  return Math.round(total * 100);
}
