import { once } from 'node:events';
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** One side of a request to S3. */
export interface Passing {
  readonly method: string;
  /** Of the object. */
  readonly key: string;
  /** Which request of this method for this key it is, from 1. */
  readonly count: number;
  /** Nothing has been carried out yet, or all of it has and the client does not know. */
  readonly side: 'before' | 'after';
}

/** Lets a request go on when its promise is fulfilled; one that never is leaves the client waiting. */
export type Pass = (passing: Passing) => Promise<unknown> | undefined;

/** What stands between a client and an S3 server. */
export interface S3Gate {
  /** http://127.0.0.1:port, in the place of the server's. */
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Sends a request on with its Host header, which is signed. */
async function answerOf(
  upstream: string,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
): Promise<Answer> {
  const request = send(new URL(url ?? '/', upstream), { method, headers });
  request.end(body);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 500, headers: response.headers, body: await buffer(response) };
}

/** `/bucket/a/key?query` */
function keyOf(url: string): string {
  const [pathname = ''] = url.split('?');
  return decodeURIComponent(pathname.split('/').slice(2).join('/'));
}

/** Hands requests on to an S3 server, and asks before and after each. */
export async function startS3Gate(upstream: string, pass: Pass): Promise<S3Gate> {
  const counts = new Map<string, number>();
  const serve = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '' } = message;
    const body = await buffer(message);
    const key = keyOf(url);
    const count = 1 + (counts.get(`${method} ${key}`) ?? 0);
    counts.set(`${method} ${key}`, count);
    await pass({ method, key, count, side: 'before' });
    const answer = await answerOf(upstream, message, body);
    await pass({ method, key, count, side: 'after' });
    // The body is whole by now.
    delete answer.headers['transfer-encoding'];
    response.writeHead(answer.status, answer.headers).end(answer.body);
  };
  const server = createServer((message, response) => {
    serve(message, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    endpoint: `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Never lets a request go on. */
export function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** Whether this is a write of a mail's own object below `deliveries/` or `outbox/`. */
export function isWrite({ method, key }: Passing, folder: 'deliveries' | 'outbox', team: string): boolean {
  const [top, , name = ''] = key.split('/');
  return method === 'PUT' && top === folder && [team, `${team}.json`].includes(name);
}
