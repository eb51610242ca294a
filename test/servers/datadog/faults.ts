import type { ServerResponse } from 'node:http';

/** Something that goes wrong with one request. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** A page in HTML with status 200, as a proxy or a login page sends. */
  | { readonly kind: 'html' }
  | { readonly kind: 'empty' }
  /** Status 200 with an error and no data. */
  | { readonly kind: 'errors'; readonly text: string }
  /** The connection breaks in the middle of the body. */
  | { readonly kind: 'reset' }
  /** The body ends in the middle, as if that were all of it. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'hang' }
  /** Another body in place of the right one. */
  | { readonly kind: 'body'; readonly body: unknown };

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** Answers as the fault says; `right` is what would have been answered. */
export function answerWrongly(response: ServerResponse, fault: Fault, right: string): void {
  switch (fault.kind) {
    case 'status':
      for (const [name, value] of Object.entries(fault.headers ?? {})) response.setHeader(name, value);
      send(
        response,
        fault.status,
        'application/json',
        fault.body ?? JSON.stringify({ errors: ['injected'] }),
      );
      return;
    case 'html':
      send(response, 200, 'text/html', '<!DOCTYPE html><html><body>Please sign in</body></html>');
      return;
    case 'empty':
      send(response, 200, 'application/json', '');
      return;
    case 'errors':
      send(response, 200, 'application/json', JSON.stringify({ errors: fault.text }));
      return;
    case 'reset':
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(right) + 10,
      });
      response.write(right.slice(0, Math.ceil(right.length / 2)), () => {
        response.socket?.resetAndDestroy();
      });
      return;
    case 'cut':
      send(response, 200, 'application/json', right.slice(0, Math.ceil(right.length / 2)));
      return;
    case 'hang':
      return;
    case 'body':
      send(response, 200, 'application/json', JSON.stringify(fault.body));
  }
}
