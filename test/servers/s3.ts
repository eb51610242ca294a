import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './s3/answer.ts';
import { readRequest, refusalAnswer, send, subjectOf, type Addressed } from './s3/exchange.ts';
import { Faults, faultyAnswer, type Fault } from './s3/faults.ts';
import { perform, servedObject, type ServedBucket, type ServedObjects } from './s3/objects.ts';
import { verifyBody, verifySignature, type Identity } from './s3/signature.ts';

export type { Fault, FaultKind, FaultyAnswer, ForeignAnswer } from './s3/faults.ts';
export type { ServedObject } from './s3/objects.ts';

export interface S3ServerOptions {
  /** @default history */
  readonly bucket?: string;
  /** @default us-east-1 */
  readonly region?: string;
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
  /** Of temporary credentials, such as those of a role; null for those of a user. @default null */
  readonly sessionToken?: string | null;
  /** Milliseconds that each request and each answer takes; they do not wait for each other. @default 0 */
  readonly latency?: number;
  /** Objects on one page of a listing. @default 1000 */
  readonly pageSize?: number;
}

/** One request as it was served. */
export interface ServedRequest {
  readonly method: string;
  /** Of the object, or the prefix of a listing. */
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Null when no answer was given. */
  readonly status: number | null;
}

/** Runs before an object is written, after the writer's signature was checked. */
export type BeforePut = (server: S3TestServer) => void | Promise<void>;

export interface S3TestServer extends AsyncDisposable {
  /** http://127.0.0.1:port */
  readonly endpoint: string;
  readonly bucket: string;
  /** The environment variables that a client needs. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly objects: ServedObjects;
  /** In the order they were answered. */
  readonly requests: readonly ServedRequest[];
  /** Puts an object there without a request. */
  readonly put: (key: string, body: Buffer | string, modified?: Date) => void;
  /** The text of an object; null when it is not there. */
  readonly text: (key: string) => string | null;
  readonly failNext: (fault: Fault) => void;
  /** Does something just before the next write of an object, once: what another run might do. */
  readonly beforePut: (key: string, handler: BeforePut) => void;
  readonly close: () => Promise<void>;
}

function identityOf(options: S3ServerOptions): Identity {
  return {
    region: options.region ?? 'us-east-1',
    accessKeyId: options.accessKeyId ?? 'AKIATESTTESTTESTTEST',
    secretAccessKey: options.secretAccessKey ?? 'a-secret-of-the-tests',
    sessionToken: options.sessionToken ?? null,
  };
}

function credentialsOf(identity: Identity, endpoint: string): Record<string, string> {
  const { accessKeyId, secretAccessKey, sessionToken, region } = identity;
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken === null ? {} : { AWS_SESSION_TOKEN: sessionToken }),
    AWS_REGION: region,
    AWS_ENDPOINT_URL_S3: endpoint,
  };
}

/** Checks a request and answers it. */
type Responder = (addressed: Addressed, fault: Fault | null) => Promise<Answer>;

/** Serves one request after the other arrives, with the faults that befall them. */
function listener(
  respond: Responder,
  { faults, requests, latency }: { faults: Faults; requests: ServedRequest[]; latency: number },
): (message: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (message, response) => {
    const addressed = await readRequest(message);
    const { method, headers } = addressed.request;
    const key = subjectOf(addressed);
    await sleep(latency);
    const fault = faults.take(method, key);
    const kind = fault?.kind;
    const answer = kind === 'hang' || kind === 'reset' ? null : await respond(addressed, fault);
    const isLost = answer === null || kind === 'lost-answer';
    await sleep(latency + (kind === 'slow' ? (fault?.delay ?? 1000) : 0));
    requests.push({ method, key, headers, status: isLost ? null : answer.status });
    if (!isLost) send(response, method, answer, fault);
    else if (kind !== 'hang') message.socket.destroy();
  };
}

/** A server that speaks S3's protocol as strictly as S3 does, for one bucket in memory, addressed in the path. */
export async function startS3Server(options: S3ServerOptions = {}): Promise<S3TestServer> {
  const { bucket = 'history', latency = 0, pageSize = 1000 } = options;
  const identity = identityOf(options);
  const served: ServedBucket = { name: bucket, objects: new Map(), pageSize };
  const requests: ServedRequest[] = [];
  const faults = new Faults();
  const handlers = new Map<string, BeforePut>();

  const runHandler = async ({ request, key }: Addressed): Promise<void> => {
    const handler = handlers.get(key);
    if (request.method !== 'PUT' || handler === undefined) return;
    handlers.delete(key);
    await handler(server);
  };
  const respond: Responder = async (addressed, fault) => {
    try {
      await verifySignature(addressed.request, identity, new Date());
      verifyBody(addressed.request);
      const faulty = fault === null ? null : faultyAnswer(fault);
      if (faulty !== null) return faulty;
      await runHandler(addressed);
      return perform(served, addressed, new Date());
    } catch (error) {
      return refusalAnswer(error, addressed);
    }
  };

  const serve = listener(respond, { faults, requests, latency });
  const http = createServer((message, response) => {
    serve(message, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  const endpoint = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
  const close = async (): Promise<void> => {
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
  };
  const server: S3TestServer = {
    endpoint,
    bucket,
    credentials: credentialsOf(identity, endpoint),
    objects: served.objects,
    requests,
    put: (key, body, modified = new Date()) => {
      served.objects.set(key, servedObject(Buffer.from(body), modified, {}));
    },
    text: (key) => served.objects.get(key)?.body.toString() ?? null,
    failNext: (fault) => {
      faults.add(fault);
    },
    beforePut: (key, handler) => {
      handlers.set(key, handler);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
  return server;
}
