import type { IncomingMessage, ServerResponse } from 'node:http';
import { refusalXml, S3Refusal, type Answer } from './answer.ts';
import type { Fault } from './faults.ts';
import type { WireRequest } from './signature.ts';

/** A request with what its path names. */
export interface Addressed {
  readonly request: WireRequest;
  readonly bucket: string;
  /** Empty for the bucket itself. */
  readonly key: string;
}

export async function readRequest(message: IncomingMessage): Promise<Addressed> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk as Uint8Array));
  const [path = '', query = ''] = (message.url ?? '').split('?');
  const [, bucket = '', ...segments] = path.split('/');
  const request: WireRequest = {
    method: message.method ?? '',
    path,
    query: new URLSearchParams(query),
    headers: Object.fromEntries(
      Object.entries(message.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: Buffer.concat(chunks),
  };
  return { request, bucket: decodeURIComponent(bucket), key: decodeURIComponent(segments.join('/')) };
}

/** What a request is about: an object, or the prefix of a listing. */
export function subjectOf({ key, request }: Addressed): string {
  return key === '' ? (request.query.get('prefix') ?? '') : key;
}

/** @throws whatever is no refusal */
export function refusalAnswer(error: unknown, { request }: Addressed): Answer {
  if (!(error instanceof S3Refusal)) throw error;
  return {
    status: error.status,
    headers: { ...error.headers, 'content-type': 'application/xml' },
    body: refusalXml(error, request.path),
  };
}

export function send(response: ServerResponse, method: string, answer: Answer, fault: Fault | null): void {
  const body = Buffer.from(answer.body ?? '');
  const length = answer.status === 204 ? {} : { 'content-length': body.length };
  response.writeHead(answer.status, { ...answer.headers, ...length });
  const half = body.subarray(0, Math.ceil(body.length / 2));
  if (fault?.kind === 'stall') response.write(half);
  else if (fault?.kind === 'cut') response.write(half, () => setTimeout(() => response.socket?.destroy(), 5));
  else response.end(method === 'HEAD' ? undefined : body);
}
