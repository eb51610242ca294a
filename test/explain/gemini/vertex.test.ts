import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { modelCheck } from '../../../src/explain/gemini/model-check.ts';
import { patience } from '../../fetch/datadog/asking.ts';
import type { GeminiServer } from '../../servers/gemini.ts';
import { FALLBACK, geminiWith, gist, MODEL, modelAt, REQUEST } from './asking.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'agent-vertex-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

function vertexAt({ url }: GeminiServer) {
  return { kind: 'vertex', project: 'costs', location: 'global', baseUrl: url } as const;
}

/** What google-github-actions/auth leaves behind: a token of this job, and where it is exchanged. */
async function loggedIn(server: GeminiServer, token: string): Promise<void> {
  const tokenFile = path.join(folder, 'token');
  const file = path.join(folder, 'credentials.json');
  const pool = 'projects/1/locations/global/workloadIdentityPools/github/providers/github';
  await writeFile(tokenFile, token);
  await writeFile(
    file,
    JSON.stringify({
      type: 'external_account',
      audience: `//iam.googleapis.com/${pool}`,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: `${server.url}/v1/token`,
      credential_source: { file: tokenFile },
    }),
  );
  vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', file);
}

describe('Vertex AI', () => {
  it("answers with Google's own credentials, whatever keys are in the environment", async () => {
    vi.stubEnv('GEMINI_API_KEY', 'a key of the Gemini API');
    const server = await geminiWith();
    await loggedIn(server, 'an.identity.token');
    const reply = await modelAt(server, { access: vertexAt(server) }).ask(REQUEST);
    expect(reply).toMatchObject({ kind: 'answer', json: { word: 'yes' }, modelVersion: MODEL });
    expect(server.prompts[0]?.body).toMatchObject({
      generationConfig: { responseJsonSchema: REQUEST.schema, thinkingConfig: { thinkingLevel: 'LOW' } },
    });
  });

  it('is asked no more when there are no credentials', async () => {
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', path.join(folder, 'nothing.json'));
    const server = await geminiWith();
    const model = modelAt(server, { access: vertexAt(server) });
    const reply = await model.ask(REQUEST);
    expect(reply).toMatchObject({
      reason: 'configuration',
      message: expect.stringContaining('google-github-actions/auth') as string,
      usage: { requests: 1 },
    });
    expect((await model.ask(REQUEST)).usage.requests).toBe(0);
  });

  it('is asked no more when the credentials are not taken', async () => {
    const server = await geminiWith();
    await loggedIn(server, 'no token');
    const reply = await modelAt(server, { access: vertexAt(server) }).ask(REQUEST);
    expect(gist(reply)).toBe('configuration');
    expect(server.calls.generate).toBe(0);
  });

  it('is looked up as well', async () => {
    const server = await geminiWith({ models: [FALLBACK] });
    await loggedIn(server, 'an.identity.token');
    const check = await modelCheck({
      access: vertexAt(server),
      model: MODEL,
      fallbacks: [FALLBACK],
      timing: patience(),
      onCall: () => undefined,
    });
    expect(check).toEqual({
      isOk: true,
      message:
        'Vertex AI has gemini-3.8-flash, which is asked in place of gemini-3-flash-preview. Vertex AI has no model gemini-3-flash-preview for this project and location (404). Name one that is there in ai.model of the settings.',
    });
  });
});
