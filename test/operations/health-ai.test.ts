import { describe, expect, it } from 'vitest';
import { health } from '../../src/operations/health.ts';
import { workspaceWith } from '../e2e/workspace.ts';
import { startGeminiServer } from '../servers/gemini.ts';
import { contextIn } from './in-process.ts';

const TEAM = 'team_name: Alpha\naws_account_id: "111111111111"\nteam_email: alpha@example.com\n';

/** What health says of the model, with these settings and inputs. */
async function checkOfAi(settings: string, inputs: Readonly<Record<string, string>>) {
  const root = await workspaceWith({ 'config/agent.yaml': settings, 'teams/alpha.yaml': TEAM });
  const { json, failure } = await health(contextIn(root, { operation: 'health', ...inputs }));
  const checks = json.checks as readonly { name: string; state: string; message: string }[];
  return { check: checks.find(({ name }) => name === 'ai'), configured: json.ai_configured, failure };
}

describe('health', () => {
  it('looks the model up and generates nothing', async () => {
    await using gemini = await startGeminiServer();
    expect(await checkOfAi('{}', gemini.env)).toMatchObject({
      check: { state: 'ok', message: 'Gemini has gemini-3-flash-preview.' },
      configured: true,
      failure: null,
    });
    expect(gemini.calls).toEqual({ generate: 0, lookUp: 1 });
  });

  it('fails where the model is asked in vain', async () => {
    await using gemini = await startGeminiServer();
    const settings = 'ai: { model: gemini-9, fallbacks: [] }';
    const { check, failure } = await checkOfAi(settings, gemini.env);
    expect(check).toMatchObject({ state: 'failed', message: expect.stringContaining('gemini-9') as string });
    expect(failure).not.toBeNull();
    const wrong = await checkOfAi('{}', { ...gemini.env, GOOGLE_GEMINI_BASE_URL: 'nowhere' });
    expect(wrong.check).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('GOOGLE_GEMINI_BASE_URL is not a URL') as string,
    });
  });

  it('says that no model is wanted, or none can be reached', async () => {
    await using gemini = await startGeminiServer();
    const off = await checkOfAi('ai_enabled: false', gemini.env);
    expect(off).toMatchObject({
      check: { state: 'not configured', message: expect.stringContaining('ai_enabled is false') as string },
      configured: false,
      failure: null,
    });
    const without = await checkOfAi('{}', {});
    expect(without).toMatchObject({
      check: {
        state: 'not configured',
        message: expect.stringContaining('GEMINI_API_KEY is not set') as string,
      },
      configured: false,
      failure: null,
    });
    expect(gemini.calls).toEqual({ generate: 0, lookUp: 0 });
  });
});
