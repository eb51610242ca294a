import type { NodemailerError } from 'nodemailer/lib/errors';
import type { SMTPConnectionSendInfo } from 'nodemailer/lib/smtp-connection';
import type { Refusal, SendResult } from './sending.ts';
import { meaningOfFault } from './faults.ts';
import { meaningOfAnswer, type Meaning } from './refusals.ts';

/** How far a message got: `data` is from the moment that the server asked for its text. */
export type Stage = 'connect' | 'envelope' | 'data';

/** The failure of a message, or of a login, at a stage. */
export interface SmtpFailure {
  readonly stage: Stage;
  readonly error: NodemailerError;
  /** Answers that refused a recipient while the server took others. */
  readonly refused: readonly NodemailerError[];
}

/** The mail server as messages name it. */
export interface NamedServer {
  readonly host: string;
  readonly port: number;
  /** What no message may hold, whatever the server says. */
  readonly secrets: readonly string[];
}

/** What keeps a mail from being sent. */
export type NotSent = Extract<SendResult, { kind: 'not-sent' }>;

const LONGEST_WORDS = /^.{0,200}/su;

/** A secret as it is, and as the commands of a login carry it. */
function formsOf(secret: string): string[] {
  const encoded = Buffer.from(secret).toString('base64');
  return [secret, encoded, encoded.replace(/=+$/, '')];
}

/** Longest first, as one may be a part of another. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret !== '')
    .flatMap(formsOf)
    .sort((a, b) => b.length - a.length)
    .reduce((open, secret) => open.replaceAll(secret, '***'), text);
}

/** What a server said, in one line that is safe to print: at most 200 characters, no secret, no repeated code. */
export function serverWords(response: string, secrets: readonly string[]): string {
  const text = response.replace(/\n\d{3}[- ]?/g, ' ').replace(/^(\d{3})-/, '$1 ');
  const plain = withoutSecrets(text, secrets)
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
  return (LONGEST_WORDS.exec(plain)?.[0] ?? '').replace(/[\s.]+$/u, '');
}

/** The code of an answer that is a refusal; null when there is none. */
function refusalCode({ responseCode }: NodemailerError): number | null {
  return responseCode !== undefined && responseCode >= 400 && responseCode < 600 ? responseCode : null;
}

/** Whether the server said no in a whole answer. */
export function isRefusal(error: NodemailerError): boolean {
  return refusalCode(error) !== null;
}

/** 503 tells of the order of commands, and so nothing of the message. */
function isTransientCode(code: number): boolean {
  return code < 500 || code === 503;
}

function refusedThing({ command = '' }: NodemailerError): string {
  if (command.startsWith('AUTH')) return 'the login';
  switch (command) {
    case 'STARTTLS':
      return 'TLS';
    case 'MAIL FROM':
      return 'the sender';
    case 'RCPT TO':
      return 'this recipient';
    case 'DATA':
      return 'the mail';
    default:
      return 'the connection';
  }
}

interface ExplainedRefusal {
  readonly message: string;
  readonly isTransient: boolean;
  readonly scope: Meaning['scope'];
}

function explainAnswer(error: NodemailerError, code: number, server: NamedServer): ExplainedRefusal {
  const words = serverWords(error.response ?? String(code), server.secrets);
  const status = /^\d{3}[- ](\d\.\d{1,3}\.\d{1,3})\b/.exec(error.response ?? '')?.[1] ?? null;
  const { wrong, next, scope } = meaningOfAnswer(code, status, words);
  const said = `The mail server ${server.host} refused ${refusedThing(error)}: ${words}.`;
  return {
    message: [said, wrong, next].filter(Boolean).join(' '),
    isTransient: isTransientCode(code),
    scope,
  };
}

/** STARTTLS is asked for whether it is offered or not. */
function isWithoutTls({ code, command }: NodemailerError, refusal: number | null): boolean {
  return code === 'ETLS' && command === 'STARTTLS' && refusal !== null && !isTransientCode(refusal);
}

function namesOf(error: NodemailerError): string[] {
  return [error.originalCode, error.timeoutType, error.code].filter((name) => name !== undefined);
}

/** Whether the server said nothing for as long as it may, which says nothing of the message. */
function isTimeout(error: NodemailerError): boolean {
  return namesOf(error).includes('ETIMEDOUT');
}

function explainFault(
  names: readonly string[],
  { host, port }: NamedServer,
): Omit<NotSent, 'kind' | 'scope'> {
  const { wrong, next, isTransient } = meaningOfFault(names);
  return { message: `The mail server ${host}:${port} ${wrong} (${names.join(', ')}). ${next}`, isTransient };
}

/** Why a mail was not sent, or a login failed, before the server was given the text of a mail. */
export function notSent(
  { stage, error }: Pick<SmtpFailure, 'stage' | 'error'>,
  server: NamedServer,
): NotSent {
  const scope = stage === 'connect' || isTimeout(error) ? 'server' : 'message';
  const code = refusalCode(error);
  if (isWithoutTls(error, code)) {
    return { kind: 'not-sent', ...explainFault(['no STARTTLS'], server), scope };
  }
  if (code === null) return { kind: 'not-sent', ...explainFault(namesOf(error), server), scope };
  const explained = explainAnswer(error, code, server);
  return { kind: 'not-sent', ...explained, scope: explained.scope ?? scope };
}

function refusalOf(error: NodemailerError, server: NamedServer): Refusal {
  const { recipient: address = '' } = error;
  const code = refusalCode(error);
  const { message, isTransient } =
    code === null ? explainFault(namesOf(error), server) : explainAnswer(error, code, server);
  return { address, message, isTransient };
}

/** What a failure means for a message that was to be sent. */
export function resultOfFailure(failure: SmtpFailure, server: NamedServer): SendResult {
  const { stage, error } = failure;
  const { rejectedErrors = [] } = error;
  if (stage === 'envelope' && rejectedErrors.length > 0) {
    const refused = rejectedErrors.map((each) => refusalOf(each, server));
    return { kind: 'answered', accepted: [], refused, serverMessageId: null };
  }
  const isRefused = error.code === 'EMESSAGE' && isRefusal(error);
  if (stage !== 'data' || isRefused) return notSent(failure, server);
  const [scope, how] = isTimeout(error)
    ? (['server', 'did not answer in time'] as const)
    : (['message', 'closed the connection'] as const);
  return {
    kind: 'ambiguous',
    message: `The mail server ${server.host}:${server.port} was given the mail and ${how}, so it may deliver it or not.`,
    refused: failure.refused.map((each) => refusalOf(each, server)),
    scope,
  };
}

/** What the server's answer to a whole message means. */
export function resultOfAnswer(info: SMTPConnectionSendInfo, server: NamedServer): SendResult {
  return {
    kind: 'answered',
    accepted: info.accepted,
    refused: (info.rejectedErrors ?? []).map((error) => refusalOf(error, server)),
    serverMessageId: info.serverMessageId ?? null,
  };
}

/** Whether the server refused the login for good, which another access token may change. */
export function isLoginRefused({ stage, error }: Pick<SmtpFailure, 'stage' | 'error'>): boolean {
  const code = refusalCode(error);
  return stage === 'connect' && error.code === 'EAUTH' && code !== null && !isTransientCode(code);
}
