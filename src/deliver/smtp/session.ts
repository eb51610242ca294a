import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NodemailerError } from 'nodemailer/lib/errors';
import type {
  default as SMTPConnection,
  SMTPConnectionCallback,
  SMTPConnectionCustomAuthHandler,
  SMTPConnectionEnvelope,
  SMTPConnectionSendInfo,
  SMTPEnvelope,
} from 'nodemailer/lib/smtp-connection';
import { isRefusal, type SmtpFailure, type Stage } from './outcome.ts';

/** What is shown to a mail server to log in. */
export type Credential =
  | { readonly kind: 'none' }
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  | { readonly kind: 'token'; readonly user: string; readonly token: string };

export interface SessionOptions {
  readonly host: string;
  readonly port: number;
  /** TLS from the start, without STARTTLS. */
  readonly isImplicitTls: boolean;
  /** Milliseconds that the server may take for one answer. */
  readonly answerTimeoutMs: number;
  /** The certificate authority to trust instead of those that Node.js knows (PEM). */
  readonly ca?: string | undefined;
  /** Ends the session, whatever it is doing. */
  readonly signal: AbortSignal;
}

/** A connection to a mail server that is logged in, and sends one message after the other. */
export interface SmtpSession {
  readonly isOpen: () => boolean;
  /** @throws SmtpSessionError */
  readonly send: (message: Buffer, from: string, to: readonly string[]) => Promise<SMTPConnectionSendInfo>;
  /** Makes the session ready for another message, or ends it. Call it after each message. */
  readonly settle: () => Promise<void>;
  /** Takes leave of the server; not while a message is on its way. */
  readonly quit: () => Promise<void>;
}

/** The failure of a login or a message. Its cause may hold what was sent, so it is not to be printed. */
export class SmtpSessionError extends Error implements SmtpFailure {
  readonly stage: Stage;
  readonly error: NodemailerError;
  readonly refused: readonly NodemailerError[];

  constructor(stage: Stage, error: unknown, refused: readonly NodemailerError[] = []) {
    super('An SMTP session failed');
    this.stage = stage;
    this.refused = refused;
    this.error = error instanceof Error ? error : new Error(String(error));
  }
}

/** Nodemailer keeps its books in the envelope it is given; an error after the text shows no recipients. */
type TrackedEnvelope = SMTPEnvelope & Partial<Pick<SMTPConnectionEnvelope, 'rejectedErrors'>>;

/** Servers dislike endless connections, and a fresh one is cheap. */
export const MESSAGES_PER_CONNECTION = 50;

const CONNECT_TIMEOUT_MS = 15_000;
/** What the text of a message may take besides one answer, on a slow line. */
const TRANSFER_TIMEOUT_MS = 60_000;
const LEAVE_TIMEOUT_MS = 1_000;
/** Servers end an idle connection after 5 minutes or more, and some say nothing of it. */
const IDLE_TIMEOUT_MS = 240_000;
/** Our name for it: nodemailer replaces a method of its own name by another that the server offers. */
const TOKEN_METHOD = 'TOKEN';

function withCode(message: string, code: string): NodemailerError {
  return Object.assign(new Error(message), { code });
}

/** SASL XOAUTH2, in which a refusal may come as a challenge that wants an answer before there is a code. */
function tokenLogin(user: string, token: string): SMTPConnectionCustomAuthHandler {
  const response = Buffer.from(`user=${user}\x01auth=Bearer ${token}\x01\x01`).toString('base64');
  return (session) => {
    const conclude = (status: number): void => {
      if (status === 235) session.resolve();
      else session.reject(new Error('The login was refused'));
    };
    session.sendCommand(`AUTH XOAUTH2 ${response}`, (_error, { status }) => {
      if (status !== 334) {
        conclude(status);
        return;
      }
      session.sendCommand('', (_none, last) => {
        conclude(last.status);
      });
    });
  };
}

/** Runs one step of a session, which ends with the connection too, and after `limitMs` at the latest. */
function step<T>(
  connection: SMTPConnection,
  limitMs: number,
  begin: (done: (error: Error | null | undefined, value?: T) => void) => void,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const settle = (error: Error | null | undefined, value?: T): void => {
      clearTimeout(timer);
      connection.off('error', settle);
      connection.off('end', onEnd);
      if (error === null || error === undefined) resolve(value);
      else reject(error);
    };
    // The step's own error says more, and comes right after the end.
    const onEnd = (): void => {
      setImmediate(settle, withCode('The connection ended', 'ECONNECTION'));
    };
    const timer = setTimeout(() => {
      settle(withCode('No answer in time', 'ETIMEDOUT'));
      connection.close();
    }, limitMs);
    connection.once('error', settle);
    connection.once('end', onEnd);
    begin(settle);
  });
}

function logIn(connection: SMTPConnection, credential: Credential, done: SMTPConnectionCallback): void {
  if (credential.kind === 'none') done(null);
  else if (!connection.allowsAuth) done(withCode('The server offers no login', 'ENOAUTH'));
  else if (credential.kind === 'token')
    connection.login({ user: credential.user, method: TOKEN_METHOD }, done);
  else connection.login({ user: credential.user, pass: credential.password }, done);
}

async function connect(options: SessionOptions, credential: Credential): Promise<SMTPConnection> {
  const { host, port, isImplicitTls, answerTimeoutMs, ca, signal } = options;
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  if (signal.aborted) throw withCode('The mail server was closed', 'closed by us');
  const connection = new Connection({
    host,
    port,
    secure: isImplicitTls,
    requireTLS: true,
    tls: { minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) },
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: Math.min(CONNECT_TIMEOUT_MS, answerTimeoutMs),
    socketTimeout: answerTimeoutMs,
    socketCloseTimeout: LEAVE_TIMEOUT_MS,
    ...(credential.kind === 'token'
      ? { customAuth: { [TOKEN_METHOD]: tokenLogin(credential.user, credential.token) } }
      : {}),
  });
  // An idle connection may fail with nobody waiting for it, and an unheard error event would end the process.
  connection.on('error', () => undefined);
  const leave = (): void => {
    connection.close();
  };
  signal.addEventListener('abort', leave);
  connection.once('end', () => {
    signal.removeEventListener('abort', leave);
  });
  await step(connection, CONNECT_TIMEOUT_MS + answerTimeoutMs, (done) => {
    connection.connect((error) => {
      if (error === undefined) logIn(connection, credential, done);
      else done(error);
    });
  }).catch((error: unknown) => {
    connection.close();
    throw error;
  });
  return connection;
}

/**
 * Connects over TLS and logs in.
 * @throws SmtpSessionError
 */
export async function openSession(options: SessionOptions, credential: Credential): Promise<SmtpSession> {
  const { answerTimeoutMs } = options;
  const connection = await connect(options, credential).catch((error: unknown) => {
    throw new SmtpSessionError('connect', error);
  });
  let messages = 0;
  let state: 'clean' | 'dirty' | 'broken' | 'leaving' = 'clean';
  let idle: NodeJS.Timeout | undefined;

  async function quit(): Promise<void> {
    clearTimeout(idle);
    if (connection.destroyed) return;
    state = 'leaving';
    const left = new Promise((resolve) => connection.once('end', resolve));
    connection.quit();
    await Promise.race([left, sleep(LEAVE_TIMEOUT_MS, undefined, { ref: false })]);
    connection.close();
  }

  async function reset(): Promise<void> {
    try {
      await step(connection, answerTimeoutMs, (done) => {
        connection.reset(done);
      });
      state = 'clean';
    } catch {
      connection.close();
    }
  }

  return {
    isOpen: () => !connection.destroyed && state === 'clean',
    quit,

    async send(message, from, to) {
      clearTimeout(idle);
      messages += 1;
      // The first read of it is the moment that the server asked for the text.
      const text = Readable.from([message], { objectMode: false });
      const limitMs = answerTimeoutMs + TRANSFER_TIMEOUT_MS;
      const envelope: TrackedEnvelope = { from, to: [...to], size: message.length };
      try {
        const info = await step<SMTPConnectionSendInfo>(connection, limitMs, (done) => {
          connection.send(envelope, text, done);
        });
        if (info === undefined) throw new Error('The mail server answered nothing');
        return info;
      } catch (error) {
        const stage = text.readableDidRead ? 'data' : 'envelope';
        const failure = new SmtpSessionError(stage, error, (envelope.rejectedErrors ?? []).filter(isRefusal));
        state = isRefusal(failure.error) ? 'dirty' : 'broken';
        throw failure;
      }
    },

    async settle() {
      // What comes next may be the late answer to this message, and must not be taken for that to another.
      if (state === 'broken') connection.close();
      if (connection.destroyed) return;
      if (messages >= MESSAGES_PER_CONNECTION) await quit();
      else if (state === 'dirty') await reset();
      idle = setTimeout(() => void quit(), IDLE_TIMEOUT_MS).unref();
    },
  };
}
