import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRecord } from '../../../src/json.ts';
import { startEntraServer, type EntraServer } from '../entra.ts';

let server: EntraServer;

beforeAll(async () => {
  server = await startEntraServer();
});

afterAll(() => server.close());

function form(changes: Record<string, string | null> = {}): string {
  const { SMTP_OAUTH_CLIENT_ID = '', SMTP_OAUTH_CLIENT_SECRET = '' } = server.env;
  const parameters = new URLSearchParams({
    grant_type: 'client_credentials',
    scope: 'https://outlook.office365.com/.default',
    client_id: SMTP_OAUTH_CLIENT_ID,
    client_secret: SMTP_OAUTH_CLIENT_SECRET,
  });
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  return parameters.toString();
}

/** The codes of AADSTS that the token endpoint answers with; none for a token. */
async function codesOf(body: string, type = 'application/x-www-form-urlencoded'): Promise<unknown> {
  const response = await fetch(server.tokenUrl, { method: 'POST', headers: { 'content-type': type }, body });
  const answer: unknown = await response.json();
  return isRecord(answer) ? (answer.error_codes ?? []) : null;
}

describe("the stand-in of Entra's token endpoint", () => {
  it('gives distinct tokens and lists them', async () => {
    const before = server.issued.length;
    expect(await codesOf(form())).toEqual([]);
    expect(await codesOf(form())).toEqual([]);
    expect(new Set(server.issued).size).toBe(before + 2);
  });

  it.each<[string, Record<string, string | null>, number]>([
    ['no grant type', { grant_type: null }, 900144],
    ['another grant type', { grant_type: 'password' }, 70003],
    ['no scope', { scope: null }, 900144],
    ['a scope that is no .default', { scope: 'https://outlook.office365.com/SMTP.Send' }, 1002012],
    ['the scope of another resource', { scope: 'https://graph.microsoft.com/.default' }, 500011],
    ['no client id', { client_id: null }, 900144],
    ['another client id', { client_id: 'another' }, 700016],
    ['no proof', { client_secret: null }, 7000218],
    ['a wrong secret', { client_secret: 'wrong' }, 7000215],
    ['a secret and an assertion', { client_assertion: 'a.b.c' }, 9000411],
    ['an assertion without its type', { client_secret: null, client_assertion: 'a.b.c' }, 900144],
    ['a parameter that it does not know', { resource: 'https://outlook.office365.com' }, 9000411],
  ])('refuses %s', async (_, changes, code) => {
    expect(await codesOf(form(changes))).toEqual([code]);
  });

  it('refuses a parameter that is there twice, and another content type', async () => {
    expect(await codesOf(`${form()}&client_id=other`)).toEqual([9000411]);
    expect(await codesOf(form(), 'application/json')).toEqual([900144]);
  });

  it('refuses an assertion that is no JWT', async () => {
    const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
    const changes = { client_secret: null, client_assertion_type: type, client_assertion: 'not-a-jwt' };
    expect(await codesOf(form(changes))).toEqual([50027]);
  });

  it('refuses GET', async () => {
    expect((await fetch(`${server.tokenUrl}?${form()}`)).status).toBe(400);
  });
});
