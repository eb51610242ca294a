import type { MailLogin, MailServer, Refusal, SendResult } from '../../../src/deliver/smtp/sending.ts';
import { openMailServer, type MailServerOptions } from '../../../src/deliver/smtp/mail-server.ts';
import { startSmtpServer, type SmtpTestServer } from '../../servers/smtp.ts';

export const SENDER = 'reports@example.com';
export const PASSWORD = 'a-password-of-the-tests';
export const TEAM = ['one@example.com', 'two@example.com', 'three@example.com'];
/** Longer than any answer takes on a busy machine. */
const ANSWER_TIMEOUT_MS = 20_000;

export function message(padding = 0): Buffer {
  const lines = [
    `From: ${SENDER}`,
    `To: ${TEAM.join(', ')}`,
    'Subject: Cost',
    'Date: Mon, 23 Nov 2026 07:00:00 +0000',
    'Message-ID: <cost.test@example.com>',
    '',
    'Hello',
    ...Array.from({ length: Math.ceil(padding / 72) }, () => 'x'.repeat(70)),
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

export function clientOf(
  server: { readonly port: number; readonly ca?: string },
  options: Partial<MailServerOptions> = {},
): MailServer & Disposable {
  const client = openMailServer({
    host: 'localhost',
    port: server.port,
    login: { kind: 'password', user: SENDER, password: PASSWORD },
    connections: 1,
    answerTimeoutMs: ANSWER_TIMEOUT_MS,
    onCall: () => undefined,
    ...(server.ca === undefined ? {} : { ca: server.ca }),
    ...options,
  });
  return { ...client, [Symbol.dispose]: client.close };
}

function withoutWords({ address, isTransient }: Refusal): Omit<Refusal, 'message'> {
  return { address, isTransient };
}

/** What is left of a result without its words. */
export function essence(result: SendResult): Record<string, unknown> {
  switch (result.kind) {
    case 'answered':
      return {
        kind: result.kind,
        accepted: result.accepted,
        refused: result.refused.map(withoutWords),
      };
    case 'not-sent':
      return { kind: result.kind, isTransient: result.isTransient, scope: result.scope };
    case 'ambiguous':
      return { kind: result.kind, refused: result.refused.map(withoutWords), scope: result.scope };
  }
}

export function wordsOf(result: SendResult): string {
  return result.kind === 'answered'
    ? result.refused.map(({ message: said }) => said).join('\n')
    : result.message;
}

export async function sendThrough(
  server: { readonly port: number; readonly ca?: string },
  { text = message(), ...options }: Partial<MailServerOptions> & { readonly text?: Buffer } = {},
): Promise<SendResult> {
  using client = clientOf(server, options);
  return await client.send(text, SENDER, TEAM);
}

export const AGAIN_LATER = { kind: 'not-sent', isTransient: true, scope: 'server' };
export const AGAIN_THIS = { kind: 'not-sent', isTransient: true, scope: 'message' };
export const NEVER = { kind: 'not-sent', isTransient: false, scope: 'server' };
export const NEVER_THIS = { kind: 'not-sent', isTransient: false, scope: 'message' };
export const AMBIGUOUS = { kind: 'ambiguous', refused: [], scope: 'message' };
export const NO_ANSWER = { kind: 'ambiguous', refused: [], scope: 'server' };
export const ACCEPTED = { kind: 'answered', accepted: TEAM, refused: [] };

/** A token login that gives the tokens one after the other, a new one when asked to renew. */
export function tokens(...values: readonly string[]) {
  const asked: boolean[] = [];
  let given = 0;
  const login: MailLogin = {
    kind: 'token',
    user: SENDER,
    token: (renew) => {
      asked.push(renew);
      if (renew) given += 1;
      return Promise.resolve(values[given] ?? 'used-up');
    },
  };
  return { login, renewals: () => asked.filter(Boolean).length };
}

export function tokenServer(...good: readonly string[]): Promise<SmtpTestServer> {
  return startSmtpServer({ login: { kind: 'token', user: SENDER, tokens: new Set(good) } });
}
