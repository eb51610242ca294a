import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { addDays, type Day } from '../../src/calendar/day.ts';
import {
  groupsFor,
  pageOf,
  type Answer,
  type AnsweredGroup,
  type BilledLine,
} from './cost-explorer/answer.ts';
import { isObject, readQuery, Refusal, type Query } from './cost-explorer/contract.ts';

export type { BilledLine } from './cost-explorer/answer.ts';

/** What goes wrong with a request instead of an answer. */
export interface Fault {
  readonly kind:
    | { readonly error: string; readonly message: string; readonly status?: number }
    | { readonly body: string; readonly contentType: string }
    | 'reset-mid-body'
    | 'hang'
    | 'hang-mid-body';
  /** How many requests it strikes; all of them by default. */
  readonly times?: number;
  /** Only requests that filter on this record type. */
  readonly recordType?: string;
  /** Only requests for a page after the first. */
  readonly onLaterPages?: boolean;
}

export interface CostExplorerServerOptions {
  readonly bill: readonly BilledLine[];
  /** The day that the service thinks it is; the day after the newest line of the bill by default. */
  readonly today?: Day;
  /** Groups on one page. */
  readonly pageSize?: number;
  /** Names of accounts. */
  readonly names?: ReadonlyMap<string, string>;
  /** Added to each answer. */
  readonly latencyMs?: number;
  readonly faults?: readonly Fault[];
  /** Changes an answer before it is sent. */
  readonly alter?: (answer: Answer, query: Query) => unknown;
}

export interface CostExplorerServer extends AsyncDisposable {
  readonly url: string;
  /** The queries answered or failed on purpose, in the order in which they came. */
  readonly queries: readonly Query[];
  /** All requests, those without a readable query too. */
  readonly requestCount: () => number;
  readonly close: () => Promise<void>;
}

const TARGET = 'AWSInsightsIndexService.GetCostAndUsage';
const CONTENT_TYPE = 'application/x-amz-json-1.1';
export const ACCESS_KEY_ID = 'AKIDCOSTEXPLORER';
const CREDENTIAL = /^AWS4-HMAC-SHA256 Credential=(\w+)\/\d{8}\/([\w-]+)\/(\w+)\/aws4_request, SignedHeaders=/;
const PAGE_SIZE = 5000;

export const throttled = (times: number, error = 'ThrottlingException'): Fault => ({
  kind: { error, message: 'Rate exceeded' },
  times,
});

export const denied: Fault['kind'] = {
  error: 'AccessDeniedException',
  message:
    'User: arn:aws:sts::999999999999:assumed-role/reports/run is not authorized to perform: ' +
    'ce:GetCostAndUsage on resource: arn:aws:ce:us-east-1:999999999999:/GetCostAndUsage',
};

/** A stand-in for AWS Cost Explorer that answers GetCostAndUsage (JSON 1.1) from a bill. */
export async function startCostExplorerServer({
  bill,
  today = addDays(
    bill.reduce((newest, { day }) => (day > newest ? day : newest), '2000-01-01'),
    1,
  ),
  pageSize = PAGE_SIZE,
  names = new Map(),
  latencyMs = 0,
  faults = [],
  alter = (answer) => answer,
}: CostExplorerServerOptions): Promise<CostExplorerServer> {
  const queries: Query[] = [];
  const answers = new Map<string, AnsweredGroup[]>();
  const pending = faults.map((fault) => ({ fault, left: fault.times ?? Infinity }));
  let requests = 0;

  function faultFor(query: Query, token: string | null): Fault | null {
    const due = pending.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.recordType === undefined || query.recordTypes?.includes(fault.recordType) === true) &&
        (fault.onLaterPages !== true || token !== null),
    );
    if (due === undefined) return null;
    due.left -= 1;
    return due.fault;
  }

  function answer(query: Query, token: string | null): unknown {
    const id = idOf(query);
    const groups = answers.get(id) ?? groupsFor(query, bill);
    answers.set(id, groups);
    const offset = token === null ? 0 : offsetOf(token, id);
    const end = offset + pageSize;
    const page = pageOf(query, groups.slice(offset, end), names, today);
    return alter(end < groups.length ? { ...page, NextPageToken: tokenFor(end, id) } : page, query);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    requests += 1;
    const body = parsed(await text(request));
    if (latencyMs > 0) await sleep(latencyMs);
    try {
      authenticate(request);
      const query = readQuery(body, today);
      queries.push(query);
      const token = typeof body.NextPageToken === 'string' ? body.NextPageToken : null;
      const fault = faultFor(query, token);
      if (fault === null) send(response, 200, JSON.stringify(answer(query, token)));
      else strike(fault.kind, response, () => JSON.stringify(answer(query, token)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      send(response, error.status, JSON.stringify({ __type: error.type, Message: error.message }));
    }
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      send(response, 500, JSON.stringify({ __type: 'InternalFailure', message: String(error) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    url: `http://127.0.0.1:${port}`,
    queries,
    requestCount: () => requests,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function send(response: ServerResponse, status: number, body: string, contentType = CONTENT_TYPE): void {
  response.writeHead(status, { 'content-type': contentType, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function strike(kind: Fault['kind'], response: ServerResponse, wholeAnswer: () => string): void {
  if (kind === 'hang') return;
  if (kind === 'reset-mid-body' || kind === 'hang-mid-body') {
    const body = wholeAnswer();
    response.writeHead(200, { 'content-type': CONTENT_TYPE, 'content-length': Buffer.byteLength(body) });
    response.write(body.slice(0, body.length / 2), () => {
      if (kind === 'reset-mid-body') response.socket?.resetAndDestroy();
    });
  } else if ('body' in kind) {
    send(response, 200, kind.body, kind.contentType);
  } else {
    send(response, kind.status ?? 400, JSON.stringify({ __type: kind.error, Message: kind.message }));
  }
}

function parsed(body: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(body);
  return isObject(value) ? value : {};
}

function authenticate({ method, headers }: IncomingMessage): void {
  if (method !== 'POST' || headers['x-amz-target'] !== TARGET || headers['content-type'] !== CONTENT_TYPE) {
    throw new Refusal('UnknownOperationException', 'The requested operation is not known');
  }
  const [, key, region, service] = CREDENTIAL.exec(headers.authorization ?? '') ?? [];
  if (key === undefined) {
    throw new Refusal('MissingAuthenticationTokenException', 'Missing Authentication Token');
  }
  if (region !== 'us-east-1' || service !== 'ce') {
    throw new Refusal('InvalidSignatureException', 'Credential should be scoped to a valid region.');
  }
  if (key !== ACCESS_KEY_ID) {
    throw new Refusal(
      'UnrecognizedClientException',
      'The security token included in the request is invalid.',
    );
  }
}

function idOf(query: Query): string {
  return createHash('sha256').update(JSON.stringify(query)).digest('hex');
}

function tokenFor(offset: number, id: string): string {
  return Buffer.from(JSON.stringify([offset, id])).toString('base64');
}

function offsetOf(token: string, id: string): number {
  const [, offset, asked] = /^\[(\d+),"(\w+)"\]$/.exec(Buffer.from(token, 'base64').toString()) ?? [];
  if (offset === undefined)
    throw new Refusal('InvalidNextTokenException', 'The pagination token is invalid.');
  if (asked !== id) throw new Refusal('RequestChangedException', 'Request parameters changed between pages.');
  return Number(offset);
}
