import { ServiceError, UserError } from '../../errors.ts';
import { TokenUnavailableError } from '../oauth/access-token.ts';
import type { MailLogin, MailServer, SendResult } from './sending.ts';
import { isLoginRefused, notSent, resultOfAnswer, resultOfFailure, type NotSent } from './outcome.ts';
import { openSession, SmtpSessionError, type Credential, type SmtpSession } from './session.ts';

export interface MailServerOptions {
  readonly host: string;
  readonly port: number;
  /** TLS from the start, where STARTTLS is asked for otherwise. @default true on port 465, false on any other */
  readonly isImplicitTls?: boolean;
  readonly login: MailLogin;
  /** The most connections at once. */
  readonly connections: number;
  /** Milliseconds that the server may take for one answer. */
  readonly answerTimeoutMs: number;
  /** Counts each message given to `send`, and each `verify`. */
  readonly onCall: () => void;
  /** The certificate authority to trust instead of those that Node.js knows (PEM); for tests. */
  readonly ca?: string;
}

const IMPLICIT_TLS_PORT = 465;

/** A place for one connection. */
interface Place {
  session: SmtpSession | null;
}

/** What a login must never show: its secrets, bare and as its commands carry them. */
function secretsOf(credential: Credential): string[] {
  switch (credential.kind) {
    case 'none':
      return [];
    case 'password':
      return [credential.password, `\0${credential.user}\0${credential.password}`];
    case 'token':
      return [credential.token, `user=${credential.user}\x01auth=Bearer ${credential.token}\x01\x01`];
  }
}

/** What to log in with; `refused` is the token that the server did not take, null for the first try. */
async function credentialOf(login: MailLogin, refused: string | null): Promise<Credential> {
  if (login.kind !== 'token') return login;
  const held = await login.token(false);
  const token = held === refused ? await login.token(true) : held;
  return { kind: 'token', user: login.user, token };
}

/** Why there was no access token. */
function withoutToken(error: UserError): NotSent {
  const isTransient = error instanceof TokenUnavailableError;
  return { kind: 'not-sent', message: error.message, isTransient, scope: 'server' };
}

/** A mail server over SMTP, always encrypted. It connects when it is first used. */
export function openMailServer(options: MailServerOptions): MailServer {
  const { host, port, login, connections, answerTimeoutMs, onCall, ca } = options;
  const closing = new AbortController();
  const isImplicitTls = options.isImplicitTls ?? port === IMPLICIT_TLS_PORT;
  const sessionOptions = { host, port, isImplicitTls, answerTimeoutMs, ca, signal: closing.signal };
  const secrets = new Set<string>();
  const free = Array.from({ length: connections }, (): Place => ({ session: null }));
  const waiting: ((place: Place) => void)[] = [];

  const server = () => ({ host, port, secrets: [...secrets] });

  async function take(): Promise<Place> {
    return free.pop() ?? new Promise((resolve) => waiting.push(resolve));
  }

  function give(place: Place): void {
    const next = waiting.shift();
    if (next === undefined) free.push(place);
    else next(place);
  }

  async function logIn(refused: string | null): Promise<SmtpSession> {
    const credential = await credentialOf(login, refused);
    for (const secret of secretsOf(credential)) secrets.add(secret);
    try {
      return await openSession(sessionOptions, credential);
    } catch (error) {
      const isStale = error instanceof SmtpSessionError && isLoginRefused(error);
      if (!isStale || credential.kind !== 'token' || refused !== null) throw error;
      return logIn(credential.token);
    }
  }

  async function sessionAt(place: Place): Promise<SmtpSession> {
    if (place.session?.isOpen() !== true) place.session = await logIn(null);
    return place.session;
  }

  /** Makes the place ready for the next message, while the caller already has the result of this one. */
  async function leave(place: Place): Promise<void> {
    await place.session?.settle();
    give(place);
  }

  async function send(message: Buffer, from: string, to: readonly string[]): Promise<SendResult> {
    onCall();
    const place = await take();
    try {
      const session = await sessionAt(place);
      return resultOfAnswer(await session.send(message, from, to), server());
    } catch (error) {
      if (error instanceof SmtpSessionError) return resultOfFailure(error, server());
      if (error instanceof UserError) return withoutToken(error);
      throw error;
    } finally {
      void leave(place);
    }
  }

  async function verify(): Promise<void> {
    onCall();
    const place = await take();
    try {
      await place.session?.quit();
      await sessionAt(place);
    } catch (error) {
      // The cause stays behind: it may hold what was sent.
      if (error instanceof SmtpSessionError) throw new ServiceError(notSent(error, server()).message);
      throw error;
    } finally {
      void leave(place);
    }
  }

  return {
    send,
    verify,
    close: () => {
      for (const { session } of free) void session?.quit();
      closing.abort();
    },
  };
}
