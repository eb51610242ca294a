import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import { ConfigurationError } from '../../src/errors.ts';
import type { OperationContext, OperationResult } from '../../src/operations/operation.ts';
import { showConfig } from '../../src/operations/show-config.ts';
import { SETTINGS as DEFAULTS } from '../configuration.ts';
import { ALPHA, smallOrganisation } from '../e2e/small-organisation.ts';
import { workspaceWith } from '../e2e/workspace.ts';
import { contextIn } from './in-process.ts';

async function ask(
  files: Readonly<Record<string, string>> = {},
  change: Partial<OperationContext> = {},
  inputs: Readonly<Record<string, string>> = {},
): Promise<OperationResult> {
  const root = await workspaceWith(smallOrganisation(files));
  return showConfig(contextIn(root, { operation: 'show-config', ...inputs }, change));
}

interface Source {
  readonly key: string;
  readonly value: unknown;
  readonly file: string | null;
  readonly line: number | null;
}

function sourceIn({ json }: OperationResult, key: string): Source | undefined {
  return (json.sources as readonly Source[]).find((source) => source.key === key);
}

const AGENT = [
  '# of the whole organisation',
  'global_admin_emails: [finops@example.com]',
  'anomaly_threshold: 12.5',
  'ai:',
  '  model: gemini-3.8-flash',
  '  fallbacks: []',
  '',
].join('\n');

describe('show-config', () => {
  it('shows every setting as applied, defaults included', async () => {
    const { json, failure, outputs } = await ask();
    expect(json).toMatchObject({ schema: 1, operation: 'show-config' });
    expect(json.settings).toMatchObject({ ...DEFAULTS, global_admin_emails: ['finops@example.com'] });
    expect([failure, outputs]).toEqual([null, { 'repository-readers': 'admins' }]);
  });

  it('says of each where it comes from', async () => {
    const found = await ask({ 'config/agent.yaml': AGENT });
    const file = 'config/agent.yaml';
    expect(sourceIn(found, 'anomaly_threshold')).toEqual({
      key: 'anomaly_threshold',
      value: 12.5,
      file,
      line: 3,
    });
    expect(sourceIn(found, 'ai.model')).toEqual({
      key: 'ai.model',
      value: 'gemini-3.8-flash',
      file,
      line: 5,
    });
    expect(sourceIn(found, 'ai.fallbacks')).toEqual({ key: 'ai.fallbacks', value: [], file, line: 6 });
    expect(sourceIn(found, 'ai.max_cost')).toEqual({ key: 'ai.max_cost', value: 5, file: null, line: null });
    const { summary } = found;
    expect(summary).toContain('| anomaly\\_threshold | 12.5 | config/agent.yaml:3 |');
    expect(summary).toContain('| ai.fallbacks | none | config/agent.yaml:6 |');
    expect(summary).toContain('| schedule\\_hour | 9 | default |');
    expect(summary).toMatch(/4 of \d+ settings are set, the others have their defaults\. 2 teams\./);
    expect(summary.indexOf('| anomaly')).toBeLessThan(summary.indexOf('| global'));
  });

  it('says where a key of a nested mapping is set', async () => {
    const vertex = `${AGENT}  vertex: { project: my-project }\n`.replace('[]\n\n', '[]\n');
    const found = await ask({ 'config/agent.yaml': vertex });
    expect(sourceIn(found, 'ai.vertex.project')).toMatchObject({ value: 'my-project', line: 7 });
    expect(sourceIn(found, 'ai.vertex.location')).toMatchObject({ value: 'global', file: null });
  });

  it('shows what teams have of their own', async () => {
    const alpha = `team_name: Alpha\naws_account_id: '${ALPHA}'\nteam_email: a@example.com\nanomaly_threshold: 35\ninclude_tax: false\n`;
    const { json, summary } = await ask({ 'teams/alpha.yaml': alpha });
    const file = 'teams/alpha.yaml';
    expect(json.overrides).toEqual([
      { team: 'alpha', key: 'anomaly_threshold', value: 35, file, line: 4 },
      { team: 'alpha', key: 'include_tax', value: false, file, line: 5 },
    ]);
    expect(summary).toContain('| alpha | include\\_tax | false | teams/alpha.yaml:5 |');
    expect((await ask()).summary).toContain('No team overrides a setting.');
  });

  it('says which credentials are set, and none of their values', async () => {
    const secrets = {
      DATADOG_API_KEY: 'dd-secret-1',
      GEMINI_API_KEY: 'gm-secret-2',
      S3_BUCKET_NAME: 'bucket-secret-3',
      SMTP_HOST: 'host-secret-4.example.com',
      SMTP_PASSWORD: 'secret-5',
      'github-token': 'secret-6',
      SENDER_EMAIL: 'secret-7@example.com',
    };
    const found = await ask({}, {}, secrets);
    expect(found.json.credentials).toMatchObject({
      DATADOG_API_KEY: true,
      DATADOG_APP_KEY: false,
      GEMINI_API_KEY: true,
      SMTP_PASSWORD: true,
      SMTP_OAUTH_CLIENT_SECRET: false,
      'github-token': true,
    });
    expect(found.summary).toContain('| SMTP\\_PASSWORD | delivery smtp, by password | yes |');
    expect(found.summary + JSON.stringify(found.json)).not.toContain('secret-');
    expect(found.json.choices).toMatchObject({
      source: 'focus, from billing.csv',
      storage: 's3',
      delivery: 'smtp',
      wording: DEFAULTS.ai.model,
    });
  });

  it('lists every credential that there is', async () => {
    const asked = new Set<string>();
    readInputs((name) => (asked.add(name), ''), {});
    const names = [...asked].filter((name) => /^[A-Z0-9_]+$/.test(name));
    const shown = (await ask()).json.credentials as Readonly<Record<string, boolean>>;
    expect(Object.keys(shown).sort()).toEqual([...names, 'github-token'].sort());
  });

  it('works where readers may not see costs, and says who reads', async () => {
    const found = await ask({}, { isPublic: true });
    expect(found.outputs).toEqual({ 'repository-readers': 'teams' });
    expect(found.json.choices).toMatchObject({
      'repository readers': 'teams',
      storage: 'local, in out/data',
    });
  });

  it('refuses settings that cannot be applied, with all their errors', async () => {
    await expect(ask({ 'config/agent.yaml': 'schedule_hour: 25\n' })).rejects.toThrow(ConfigurationError);
  });

  it('shows values as text, whatever they hold', async () => {
    const link = `${AGENT}datadog:\n  link: 'https://example.com/|x|'\n`;
    const { summary } = await ask({ 'config/agent.yaml': link });
    expect(summary).toContain('https:&#8203;//example.com/&#124;x&#124;');
  });
});
