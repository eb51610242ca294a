import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { contractFrom } from './datadog/contract.ts';
import { answerWrongly, type Fault } from './datadog/faults.ts';
import { parseQuery, QueryError } from './datadog/query.ts';
import { aggregate, measuredBy, MS_PER_DAY, totalOf, type Aggregated, type Truth } from './datadog/truth.ts';

export type { Fault } from './datadog/faults.ts';
export { trueSum, type Truth, type TruthSeries } from './datadog/truth.ts';

/** One request as it came in. */
export interface DatadogRequest {
  readonly path: string;
  /** The metric query; empty for other paths. */
  readonly query: string;
  readonly from: number;
  readonly to: number;
}

export interface DatadogServerOptions {
  readonly truth: Truth;
  readonly apiKey?: string;
  readonly appKey?: string;
  /** Milliseconds added before a request is looked at and again before it is answered. */
  readonly latency?: number;
  /** As many groups as an answer holds; the others are left out without a word. */
  readonly maxGroups?: number;
  /** Groups times days above which Datadog would refuse the question. */
  readonly maxPoints?: number;
  /** Name of the unit of amounts; null states none. */
  readonly unit?: string | null;
  readonly tagKeys?: readonly string[];
  readonly curConfigs?: readonly Readonly<Record<string, unknown>>[];
  /** What goes wrong with a request; null when nothing does. */
  readonly fault?: (request: DatadogRequest, nth: number) => Fault | null;
}

export interface DatadogServer {
  readonly url: string;
  readonly requests: readonly DatadogRequest[];
  /** What a run needs to know to ask this server. */
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** Answers that the server keeps, so that a benchmark does not measure the server. */
const MAX_REMEMBERED = 20;

class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const DEFAULT_TAG_KEYS = [
  'aws_member_account_id',
  'aws_member_account_name',
  'aws_product',
  'aws_cost_type',
  'aws_usage_type',
  'aws_region',
  'aws_pricing_usage_unit',
];

const ACTIVE_CUR = {
  account_id: '000000000000',
  bucket_name: 'billing',
  bucket_region: 'us-east-1',
  error_messages: [],
  months: 15,
  report_name: 'cur',
  report_prefix: 'cur-hourly',
  status: 'active',
};

interface Attributes {
  readonly from: number;
  readonly to: number;
  readonly interval?: number;
  readonly formulas?: readonly { readonly formula: string; readonly limit?: { readonly count: number } }[];
  readonly queries: readonly {
    readonly data_source: string;
    readonly query: string;
    readonly aggregator?: string;
  }[];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function unitOf(name: string | null): unknown {
  if (name === null) return null;
  return [
    { family: 'currency', name, plural: `${name}s`, scale_factor: 1, short_name: name.slice(0, 1) },
    null,
  ];
}

function seriesAnswer(groups: readonly Aggregated[], { from, to }: Attributes, unit: string | null): unknown {
  const times = Array.from({ length: (to - from) / MS_PER_DAY }, (_, i) => from + i * MS_PER_DAY);
  return {
    data: {
      id: '0',
      type: 'timeseries_response',
      attributes: {
        series: groups.map(({ tags }) => ({ group_tags: tags, query_index: 0, unit: unitOf(unit) })),
        times: groups.length === 0 ? [] : times,
        values: groups.map(({ values }) => values),
      },
    },
  };
}

function scalarAnswer(
  groups: readonly Aggregated[],
  by: readonly string[],
  count: number,
  unit: string | null,
): unknown {
  const rows = [...groups].sort((a, b) => totalOf(b) - totalOf(a)).slice(0, count);
  const columns = [
    ...by.map((name, i) => ({
      name,
      type: 'group',
      values: rows.map(({ tags }) => [(tags[i] ?? '').slice(name.length + 1)]),
    })),
    { name: 'a', type: 'number', values: rows.map(totalOf), meta: { unit: unitOf(unit) } },
  ];
  return { data: { id: '0', type: 'scalar_response', attributes: { columns } } };
}

/** Answers Datadog's cost queries from a truth table, and refuses what Datadog would refuse. */
export async function startDatadogServer(options: DatadogServerOptions): Promise<DatadogServer> {
  const { truth, apiKey = 'test-api-key', appKey = 'test-app-key', latency = 0, unit = 'dollar' } = options;
  const contract = contractFrom(process.env.DATADOG_OPENAPI);
  const requests: DatadogRequest[] = [];

  function checkBody(schema: string, body: unknown): void {
    const fault = contract?.(schema, body) ?? null;
    if (fault !== null) throw new Refused(400, `API input validation failed: ${fault}`);
  }

  function answerQuery(kind: 'scalar' | 'timeseries', body: unknown): unknown {
    checkBody(kind === 'scalar' ? 'ScalarFormulaQueryRequest' : 'TimeseriesFormulaQueryRequest', body);
    const { data } = body as { data: { type: string; attributes: Attributes } };
    if (data.type !== `${kind}_request`) {
      throw new Refused(400, `API input validation failed: Invalid type. Expected "${kind}_request".`);
    }
    const { attributes } = data;
    const [query] = attributes.queries;
    if (kind === 'timeseries' && query?.data_source === 'metrics') {
      const measured = measuredBy(truth, query.query, attributes.from, attributes.to);
      if (measured === null) throw new Refused(400, `unable to parse "${query.query}"`);
      return seriesAnswer(measured, attributes, null);
    }
    if (query?.data_source !== 'cloud_cost')
      throw new Refused(400, 'CCM metrics need data_source cloud_cost');
    if (kind === 'scalar' && query.aggregator !== 'sum') throw new Refused(400, 'aggregator is required');
    if (
      attributes.from % MS_PER_DAY !== 0 ||
      attributes.to % MS_PER_DAY !== 0 ||
      attributes.from >= attributes.to
    ) {
      throw new Refused(400, 'from and to must be UTC midnights in milliseconds');
    }
    const parsed = parseQuery(query.query);
    const all = aggregate(truth, parsed, attributes.from, attributes.to);
    const points = all.length * ((attributes.to - attributes.from) / MS_PER_DAY);
    if (kind === 'timeseries' && points > (options.maxPoints ?? Infinity)) {
      throw new Refused(400, 'The query would return too many points');
    }
    const count = attributes.formulas?.[0]?.limit?.count;
    const largest = [...all].sort((a, b) => totalOf(b) - totalOf(a)).slice(0, count);
    const asked = kind === 'timeseries' && count !== undefined ? largest : all;
    const groups = asked.slice(0, options.maxGroups ?? Infinity);
    const ofUnit = parsed.metric === 'aws.usage' ? null : unit;
    if (kind === 'timeseries') return seriesAnswer(groups, attributes, ofUnit);
    return scalarAnswer(groups, parsed.by, count ?? 100, ofUnit);
  }

  const answered = new Map<string, string>();

  /** The same question has the same answer, and to find it takes longer than to send it. */
  function remembered(url: URL, method: string, text: string): string {
    const question = `${method} ${url.href} ${text}`;
    const known = answered.get(question) ?? JSON.stringify(answer(url, method, text));
    if (answered.size < MAX_REMEMBERED) answered.set(question, known);
    return known;
  }

  function answer(url: URL, method: string, text: string): unknown {
    switch (`${method} ${url.pathname}`) {
      case 'POST /api/v2/query/scalar':
        return answerQuery('scalar', JSON.parse(text));
      case 'POST /api/v2/query/timeseries':
        return answerQuery('timeseries', JSON.parse(text));
      case 'GET /api/v2/cost/tag_keys': {
        const isKnown = url.searchParams.get('filter[metric]') === truth.metric;
        const keys = isKnown ? (options.tagKeys ?? DEFAULT_TAG_KEYS) : [];
        return {
          data: keys.map((id) => ({ id, type: 'cost_tag_key', attributes: { sources: ['aws'], value: id } })),
        };
      }
      case 'GET /api/v2/cost/aws_cur_config':
        return {
          data: (options.curConfigs ?? [ACTIVE_CUR]).map((attributes, i) => ({
            type: 'aws_cur_config',
            id: String(100 + i),
            attributes,
          })),
        };
      default:
        throw new Refused(404, 'Not Found');
    }
  }

  function described(url: URL, text: string): DatadogRequest {
    try {
      const { data } = JSON.parse(text) as { data: { attributes: Attributes } };
      const { from, to, queries } = data.attributes;
      return { path: url.pathname, query: queries[0]?.query ?? '', from, to };
    } catch {
      return { path: url.pathname, query: '', from: 0, to: 0 };
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://datadog');
    const text = await bodyOf(request);
    await sleep(latency);
    const seen = described(url, text);
    requests.push(seen);
    let status = 200;
    let body: string;
    try {
      if (request.headers['dd-api-key'] !== apiKey) throw new Refused(401, 'Unauthorized');
      if (request.headers['dd-application-key'] !== appKey) throw new Refused(403, 'Forbidden');
      body = remembered(url, request.method ?? 'GET', text);
    } catch (error) {
      status = error instanceof Refused ? error.status : 400;
      if (!(error instanceof Refused) && !(error instanceof QueryError)) status = 500;
      body = JSON.stringify({ errors: [String(error)] });
    }
    await sleep(latency);
    const nth = requests.filter(({ path, query }) => path === seen.path && query === seen.query).length;
    const fault = options.fault?.(seen, nth) ?? null;
    if (fault !== null) {
      answerWrongly(response, fault, body);
      return;
    }
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  }

  const server = createServer((request, response) => {
    void handle(request, response).catch(() => {
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    env: { DATADOG_BASE_URL: url, DATADOG_API_KEY: apiKey, DATADOG_APP_KEY: appKey },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
