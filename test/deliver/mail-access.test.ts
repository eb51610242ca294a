import { describe, expect, it } from 'vitest';
import { mailAccess, type MailAccess, type MailCredential } from '../../src/deliver/mail-access.ts';
import { InputError, MissingCredentialError, UserError } from '../../src/errors.ts';

type Credentials = Partial<Record<MailCredential, string>>;

const SERVER: Credentials = { SMTP_HOST: 'smtp.example.com', SENDER_EMAIL: 'costs@example.com' };
const SECRET = 'pass-phrase-0815';

function access(more: Credentials = {}): MailAccess {
  const credentials: Credentials = { ...SERVER, ...more };
  return mailAccess((name) => credentials[name] ?? '');
}

/** What a person is told, and by which class of error. */
function refusal(more: Credentials): readonly [unknown, string] {
  try {
    access(more);
  } catch (error) {
    if (error instanceof UserError) return [error.constructor, error.message];
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('a mail server', () => {
  it('is reached at port 587 without login unless told otherwise', () => {
    expect(access()).toEqual({
      host: 'smtp.example.com',
      port: 587,
      sender: 'costs@example.com',
      login: { kind: 'none' },
    });
  });

  it.each([
    ['1', 1],
    ['465', 465],
    ['65535', 65_535],
  ])('has port %s', (port, expected) => {
    expect(access({ SMTP_PORT: port }).port).toBe(expected);
  });

  it.each(['0', '65536', '-1', '25.5', '587/tcp', 'smtp', '0x19', '100000'])('has no port %s', (port) => {
    expect(refusal({ SMTP_PORT: port })).toEqual([
      InputError,
      `SMTP_PORT is "${port}". Write a number from 1 to 65535, such as 587 or 465, or leave it out.`,
    ]);
  });

  it.each(['smtp.office365.com', 'localhost', 'relay-1', '192.0.2.1', '2001:db8::1', 'Mail.Example.COM'])(
    'may be called %s',
    (host) => {
      expect(access({ SMTP_HOST: host }).host).toBe(host);
    },
  );

  it.each([
    ['smtp://mail.example.com', 'Write mail.example.com.'],
    ['mail.example.com/', 'Write mail.example.com.'],
    ['mail.example.com:465', 'Write mail.example.com, and set SMTP_PORT to 465 if it is not 587.'],
    ['smtps://mail.example.com:465/x', 'Write mail.example.com, and set SMTP_PORT to 465 if it is not 587.'],
    ['[2001:db8::1]:25', 'Write 2001:db8::1, and set SMTP_PORT to 25 if it is not 587.'],
    ['192.0.2.1:25', 'Write 192.0.2.1, and set SMTP_PORT to 25 if it is not 587.'],
    [
      `smtp://user:${SECRET}@mail.example.com:25`,
      'Write mail.example.com, and set SMTP_PORT to 25 if it is not 587.',
    ],
    [`smtp://user:a/${SECRET}@mail.example.com`, 'Write mail.example.com.'],
    [`mail.example.com ${SECRET}`, 'Write for example smtp.office365.com, without scheme, port and path.'],
    ['costs@', 'Write for example smtp.office365.com, without scheme, port and path.'],
    ['://', 'Write for example smtp.office365.com, without scheme, port and path.'],
    ['mail..example.com', 'Write for example smtp.office365.com, without scheme, port and path.'],
    ['a\r\nb', 'Write for example smtp.office365.com, without scheme, port and path.'],
  ])('is not named by %j', (host, hint) => {
    expect(refusal({ SMTP_HOST: host })).toEqual([
      InputError,
      `SMTP_HOST is not a host name or IP address alone. ${hint}`,
    ]);
  });

  it.each(['SMTP_HOST', 'SENDER_EMAIL'] as const)('cannot do without %s', (name) => {
    const [kind, message] = refusal({ [name]: '' });
    expect(kind).toBe(MissingCredentialError);
    expect(message).toContain(`Delivery by SMTP needs ${name}, which is not set. Set it to the `);
    expect(message).toContain('or set input delivery to outbox.');
  });
});

describe('a login with a password', () => {
  it('has user and password', () => {
    expect(access({ SMTP_USER: 'user', SMTP_PASSWORD: SECRET }).login).toEqual({
      kind: 'password',
      user: 'user',
      password: SECRET,
    });
  });

  it.each([
    [{ SMTP_USER: 'user' }, 'SMTP_USER needs SMTP_PASSWORD, which is not set.'],
    [{ SMTP_PASSWORD: SECRET }, 'SMTP_PASSWORD needs SMTP_USER, which is not set.'],
  ])('needs both', (credentials, says) => {
    const [kind, message] = refusal(credentials);
    expect(kind).toBe(MissingCredentialError);
    expect(message).toContain(says);
  });
});

describe('a login with OAuth', () => {
  const APP: Credentials = { SMTP_OAUTH_TENANT_ID: 'tenant.example', SMTP_OAUTH_CLIENT_ID: 'client' };

  it("is the sender's, with GitHub's token in place of a secret", () => {
    expect(access(APP).login).toEqual({
      kind: 'oauth',
      user: 'costs@example.com',
      tokenUrl: null,
      tenant: 'tenant.example',
      clientId: 'client',
      secret: null,
    });
  });

  it('takes another mailbox, a secret and another token endpoint', () => {
    const tokenUrl = 'http://127.0.0.1:8080/token';
    expect(
      access({
        SMTP_USER: 'mailbox@example.com',
        SMTP_OAUTH_CLIENT_ID: 'client',
        SMTP_OAUTH_CLIENT_SECRET: SECRET,
        SMTP_OAUTH_TOKEN_URL: tokenUrl,
      }).login,
    ).toEqual({
      kind: 'oauth',
      user: 'mailbox@example.com',
      tokenUrl,
      tenant: '',
      clientId: 'client',
      secret: SECRET,
    });
  });

  it.each<[Credentials, string]>([
    [
      { SMTP_OAUTH_CLIENT_SECRET: SECRET },
      'SMTP_OAUTH_CLIENT_SECRET needs SMTP_OAUTH_CLIENT_ID and SMTP_OAUTH_TENANT_ID, which are not set.',
    ],
    [
      { SMTP_OAUTH_TENANT_ID: 'tenant' },
      'SMTP_OAUTH_TENANT_ID needs SMTP_OAUTH_CLIENT_ID, which is not set.',
    ],
    [
      { SMTP_OAUTH_CLIENT_ID: 'client', SMTP_OAUTH_CLIENT_SECRET: SECRET },
      'SMTP_OAUTH_CLIENT_ID, SMTP_OAUTH_CLIENT_SECRET need SMTP_OAUTH_TENANT_ID, which is not set.',
    ],
    [
      { SMTP_OAUTH_TOKEN_URL: 'https://login.example.com' },
      'SMTP_OAUTH_TOKEN_URL needs SMTP_OAUTH_CLIENT_ID, which is not set.',
    ],
  ])('names what is missing beside %j', (credentials, says) => {
    const [kind, message] = refusal(credentials);
    expect(kind).toBe(MissingCredentialError);
    expect(message).toContain(says);
  });

  it('does not go together with a password', () => {
    const [kind, message] = refusal({ ...APP, SMTP_USER: 'user', SMTP_PASSWORD: SECRET });
    expect(kind).toBe(InputError);
    expect(message).toContain('Both SMTP_PASSWORD and SMTP_OAUTH_TENANT_ID, SMTP_OAUTH_CLIENT_ID are set');
    expect(message).toContain('Remove SMTP_PASSWORD');
  });
});

it.each<Credentials>([
  { SMTP_PASSWORD: SECRET },
  { SMTP_PASSWORD: SECRET, SMTP_USER: 'user', SMTP_OAUTH_CLIENT_ID: 'client' },
  { SMTP_PASSWORD: SECRET, SMTP_USER: 'user', SMTP_PORT: 'x' },
  { SMTP_OAUTH_CLIENT_SECRET: SECRET },
  { SMTP_HOST: `smtp://user:${SECRET}@mail.example.com:587` },
  { SMTP_OAUTH_TOKEN_URL: `https://user:${SECRET}@login.example.com` },
])('no secret is in the message when %o is refused', (credentials) => {
  expect(refusal(credentials)[1]).not.toContain(SECRET);
});
