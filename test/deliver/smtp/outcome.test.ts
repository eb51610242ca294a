import type { NodemailerError } from 'nodemailer/lib/errors';
import { describe, expect, it } from 'vitest';
import {
  isLoginRefused,
  notSent,
  resultOfAnswer,
  resultOfFailure,
  serverWords,
  type Stage,
} from '../../../src/deliver/smtp/outcome.ts';

const SERVER = { host: 'smtp.example.com', port: 587, secrets: ['hunter2-secret'] };

function failed(properties: Partial<NodemailerError>): NodemailerError {
  return Object.assign(new Error('as nodemailer words it'), properties);
}

/** The error of an answer, as nodemailer makes it. */
function answered(response: string, command: string, code = 'EENVELOPE'): NodemailerError {
  return failed({ response, responseCode: Number(response.slice(0, 3)), command, code });
}

function refusedBy(response: string, command: string, stage: Stage = 'envelope') {
  return notSent({ stage, error: answered(response, command) }, SERVER);
}

describe('the words of a server', () => {
  it('are one line without the codes of continued lines', () => {
    expect(serverWords('550-5.7.1 No relay\n550-see our policy\n550 5.7.1 and come back', [])).toBe(
      '550 5.7.1 No relay see our policy 5.7.1 and come back',
    );
  });

  it('hold no control or invisible character', () => {
    expect(serverWords('550 a\u001b[31mb\u0000\u200bc\td\u202e', [])).toBe('550 a[31mbc d');
  });

  it('are at most 200 characters', () => {
    expect(serverWords(`550 ${'x'.repeat(5000)}`, [])).toHaveLength(200);
  });

  it('hold no secret, bare or encoded, even where the cut would leave a part of it', () => {
    const login = Buffer.from('\0me\0hunter2-secret').toString('base64');
    const secrets = ['hunter2-secret', '\0me\0hunter2-secret'];
    expect(serverWords(`500 unknown command hunter2-secret ${login}`, secrets)).toBe(
      '500 unknown command *** ***',
    );
    expect(serverWords(`500 ${'x'.repeat(190)} hunter2-secret`, secrets)).not.toContain('hun');
  });
});

describe('a refusal', () => {
  it.each([
    ['535 5.7.3 Authentication unsuccessful', 'AUTH LOGIN', 'object id of the enterprise application'],
    [
      '550 5.7.30 Basic authentication is not supported for Client Submission',
      'AUTH LOGIN',
      'SMTP_OAUTH_CLIENT_ID',
    ],
    ['550 5.7.30 Basic authentication is not supported for Client Submission', 'AUTH LOGIN', 'December 2026'],
    [
      '535 5.7.139 Authentication unsuccessful, basic authentication is disabled',
      'AUTH LOGIN',
      'docs/setup.md',
    ],
    [
      '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect',
      'AUTH LOGIN',
      'SMTP_PASSWORD',
    ],
    [
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
      'AUTH LOGIN',
      '-SmtpClientAuthenticationDisabled $false',
    ],
    ['535 Nope', 'AUTH PLAIN', 'Correct SMTP_USER'],
    ['554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException', 'DATA', 'Wait a day'],
    [
      "550 5.2.2 The message can't be submitted because the sender's submission quota was exceeded",
      'DATA',
      'Wait a day',
    ],
    ['554 5.2.0 RecipientRateLimitExceeded', 'DATA', 'Wait a day'],
    ['550 5.2.0 Daily send quota reached', 'MAIL FROM', 'Wait a day'],
    ['550 5.7.60 SMTP; Client does not have permissions to send as this sender', 'DATA', 'SENDER_EMAIL'],
    ['554 5.2.252 SendAsDenied; a not allowed to send as b', 'DATA', 'Send As'],
    [
      '554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied',
      'DATA',
      'Send As',
    ],
    ['530 5.7.57 Client not authenticated to send mail', 'MAIL FROM', 'Set SMTP_USER and SMTP_PASSWORD'],
  ])('that every mail would meet concerns the server: %s', (response, command, explained) => {
    const result = refusedBy(response, command);
    expect(result).toMatchObject({ isTransient: false, scope: 'server' });
    expect(result.message).toContain(response.replace(/\.$/, ''));
    expect(result.message).toContain(explained);
  });

  it.each([
    ['550 5.1.1 User unknown', 'RCPT TO', 'team_email', false],
    ['550 5.1.10 RESOLVER.ADR.RecipientNotFound', 'RCPT TO', 'team_email', false],
    ['554 5.7.1 Relay access denied', 'RCPT TO', 'does not relay', false],
    ['452 4.2.2 Mailbox full', 'RCPT TO', 'is full', true],
    ['552 5.2.2 Over quota', 'DATA', 'is full', false],
    ['554 5.2.2 Delivery failed, mailbox full: quota exceeded', 'DATA', 'is full', false],
    ['554 5.2.2 STOREDRV.Deliver.Exception:QuotaExceededException', 'RCPT TO', 'is full', false],
    ['550 5.2.2 Mailbox size LimitExceeded', 'RCPT TO', 'is full', false],
    ['554 5.2.0 The quota of the mailbox is used up', 'DATA', 'Ask whoever runs', false],
    ['552 5.3.4 Message too big', 'DATA', 'too large', false],
    ['452 4.3.1 Insufficient system storage', 'MAIL FROM', 'short of space', true],
    ['452 4.5.3 Too many recipients', 'RCPT TO', 'too many recipients', true],
    ['451 4.7.1 Greylisted', 'RCPT TO', 'greylisting', true],
    ['421 4.3.2 Service not available', 'MAIL FROM', 'about to restart', true],
    ['503 5.5.1 Bad sequence of commands', 'MAIL FROM', 'Ask whoever runs', true],
  ])('of one mail concerns that mail: %s', (response, command, explained, isTransient) => {
    const result = refusedBy(response, command);
    expect(result).toMatchObject({ isTransient, scope: 'message' });
    expect(result.message).toContain(explained);
  });

  it('for too many connections is worth another try, and concerns the server', () => {
    const result = refusedBy('432 4.3.2 Concurrent connections limit exceeded', 'CONN', 'connect');
    expect(result).toMatchObject({ isTransient: true, scope: 'server' });
    expect(result.message).toContain('mail.connections');
  });

  it.each([
    ['CONN', 'the connection'],
    ['STARTTLS', 'TLS'],
    ['AUTH TOKEN', 'the login'],
    ['MAIL FROM', 'the sender'],
    ['RCPT TO', 'this recipient'],
    ['DATA', 'the mail'],
  ])('at %s names what was refused, and the server and its words', (command, thing) => {
    expect(refusedBy('455 4.9.9 Odd.', command).message).toBe(
      `The mail server smtp.example.com refused ${thing}: 455 4.9.9 Odd. Run again later.`,
    );
  });

  it('never shows a secret that the server quotes', () => {
    expect(refusedBy('535 5.7.8 hunter2-secret is wrong', 'AUTH PLAIN', 'connect').message).not.toContain(
      'hunter2',
    );
  });
});

describe('a fault without an answer', () => {
  it.each([
    ['CERT_HAS_EXPIRED', 'has expired'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'another host name'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'NODE_EXTRA_CA_CERTS'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'SMTP_PORT'],
    ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'TLS 1.2'],
    ['ENOTFOUND', 'SMTP_HOST'],
  ])('that will stay is final: %s', (originalCode, explained) => {
    const error = failed({ code: 'ESOCKET', originalCode, command: 'CONN' });
    const result = notSent({ stage: 'connect', error }, SERVER);
    expect(result).toMatchObject({ isTransient: false, scope: 'server' });
    expect(result.message).toContain('The mail server smtp.example.com:587 ');
    expect(result.message).toContain(explained);
  });

  it.each([
    [{ code: 'ESOCKET', originalCode: 'ECONNREFUSED' }, 'refuses connections'],
    [{ code: 'ESOCKET', originalCode: 'ECONNRESET' }, 'closed the connection'],
    [{ code: 'EDNS', originalCode: 'EAI_AGAIN' }, 'could not be looked up'],
    [{ code: 'ETIMEDOUT', timeoutType: 'CONNECT_TIMEOUT' }, 'port 25'],
    [{ code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT' }, 'does not greet'],
    [{ code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT' }, 'mail.answer_timeout'],
    [{ code: 'ECONNECTION' }, 'closed the connection'],
  ] as const)('that may pass is worth another try: %o', (properties, explained) => {
    const result = notSent({ stage: 'connect', error: failed({ ...properties, command: 'CONN' }) }, SERVER);
    expect(result).toMatchObject({ isTransient: true, scope: 'server' });
    expect(result.message).toContain(explained);
  });

  it('tells a server without STARTTLS from one that cannot start it now', () => {
    const never = answered('502 5.5.1 Command not implemented', 'STARTTLS', 'ETLS');
    expect(notSent({ stage: 'connect', error: never }, SERVER)).toMatchObject({
      isTransient: false,
      message: expect.stringContaining('offers no STARTTLS') as string,
    });
    const notNow = answered('454 4.7.0 TLS not available', 'STARTTLS', 'ETLS');
    expect(notSent({ stage: 'connect', error: notNow }, SERVER)).toMatchObject({ isTransient: true });
  });

  it.each([
    ['ECONNECTION', 'message'],
    ['ETIMEDOUT', 'server'],
  ])('after the login concerns the mail only, unless no answer came in time: %s', (code, scope) => {
    const error = failed({ code, command: 'CONN' });
    expect(resultOfFailure({ stage: 'envelope', error, refused: [] }, SERVER)).toMatchObject({
      kind: 'not-sent',
      isTransient: true,
      scope,
    });
  });
});

describe('after the server asked for the text', () => {
  it.each([
    [failed({ code: 'ECONNECTION', command: 'CONN' }), 'message'],
    [failed({ code: 'ESOCKET', originalCode: 'ECONNRESET', command: 'CONN' }), 'message'],
    [failed({ code: 'ETIMEDOUT', command: 'CONN', timeoutType: 'SOCKET_TIMEOUT' }), 'server'],
    [failed({ code: 'ESOCKET', originalCode: 'ETIMEDOUT', command: 'CONN' }), 'server'],
    [failed({ code: 'EPROTOCOL', command: 'CONN', response: '250 what?', responseCode: 250 }), 'message'],
    [answered('451 4.3.0 cut off', 'CONN', 'ECONNECTION'), 'message'],
    [answered('354 go on', 'DATA', 'EMESSAGE'), 'message'],
    [failed({ code: 'EMESSAGE', command: 'DATA', response: 'hello' }), 'message'],
  ])('only a whole refusal is a refusal: %o concerns the %s', (error, scope) => {
    const how = scope === 'server' ? 'did not answer in time' : 'closed the connection';
    expect(resultOfFailure({ stage: 'data', error, refused: [] }, SERVER)).toEqual({
      kind: 'ambiguous',
      message: `The mail server smtp.example.com:587 was given the mail and ${how}, so it may deliver it or not.`,
      refused: [],
      scope,
    });
  });

  it.each([
    ['451 4.3.0 Try later', true],
    ['421 4.3.2 Closing', true],
    ['554 5.6.0 Not this', false],
  ])('a refusal means that nobody has it: %s', (response, isTransient) => {
    const error = answered(response, 'DATA', 'EMESSAGE');
    expect(resultOfFailure({ stage: 'data', error, refused: [] }, SERVER)).toMatchObject({
      kind: 'not-sent',
      isTransient,
      scope: 'message',
    });
  });
});

describe('recipients', () => {
  const unknown = Object.assign(answered('550 5.1.1 Unknown', 'RCPT TO'), { recipient: 'b@example.com' });
  const later = Object.assign(answered('451 4.7.1 Greylisted', 'RCPT TO'), { recipient: 'c@example.com' });
  const refused = [
    { address: 'b@example.com', isTransient: false },
    { address: 'c@example.com', isTransient: true },
  ];

  it('are told apart in an answer', () => {
    const info = {
      accepted: ['a@example.com'],
      rejected: ['b@example.com', 'c@example.com'],
      rejectedErrors: [unknown, later],
      envelopeTime: 1,
      messageTime: 1,
      messageSize: 1,
      response: '250 2.0.0 OK',
      serverMessageId: '<1@prod.outlook.com>',
    };
    expect(resultOfAnswer(info, SERVER)).toMatchObject({
      kind: 'answered',
      accepted: ['a@example.com'],
      refused,
      serverMessageId: '<1@prod.outlook.com>',
    });
  });

  it('that were refused are told of when it is not known what became of the mail', () => {
    const error = failed({ code: 'ECONNECTION', command: 'CONN' });
    const result = resultOfFailure({ stage: 'data', error, refused: [unknown, later] }, SERVER);
    expect(result).toMatchObject({ kind: 'ambiguous', refused, scope: 'message' });
  });

  it('are each answered when all are refused', () => {
    const error = Object.assign(answered('451 4.7.1 Greylisted', 'RCPT TO'), {
      rejectedErrors: [unknown, later],
    });
    expect(resultOfFailure({ stage: 'envelope', error, refused: [] }, SERVER)).toMatchObject({
      kind: 'answered',
      accepted: [],
      refused,
      serverMessageId: null,
    });
  });
});

describe('a new access token', () => {
  it.each([
    ['535 5.7.3 Authentication unsuccessful', true],
    ['454 4.7.0 Temporary failure', false],
  ])('may help after %s: %s', (response, helps) => {
    expect(isLoginRefused({ stage: 'connect', error: answered(response, 'AUTH TOKEN', 'EAUTH') })).toBe(
      helps,
    );
  });

  it('does not help when the connection ended', () => {
    expect(isLoginRefused({ stage: 'connect', error: failed({ code: 'ECONNECTION' }) })).toBe(false);
  });
});
