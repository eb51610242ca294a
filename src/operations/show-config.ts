import type { CredentialName } from '../action/inputs.ts';
import type { Settings, Team } from '../config/configuration.ts';
import { AGENT_KEYS } from '../config/generated/keys.ts';
import { openYaml, settingSources, sourceOf, type SourcedValue } from '../config/setting-sources.ts';
import type { TableBlock } from '../render/report.ts';
import { gatherConfiguration } from './gather.ts';
import { overridesOf } from './list-teams.ts';
import { hasModel } from './model.ts';
import type { Operation, OperationContext } from './operation.ts';
import { fitted, jsonFile, leftOutText, queryTable, summaryMarkdown } from './query-summary.ts';
import { readersOf } from './readers.ts';

/** What each credential is for; the compiler holds it against the inputs. */
const CREDENTIALS: Readonly<Record<CredentialName, string>> = {
  DATADOG_API_KEY: 'source datadog',
  DATADOG_APP_KEY: 'source datadog',
  DATADOG_SITE: 'source datadog',
  DATADOG_BASE_URL: 'source datadog, another address',
  GEMINI_API_KEY: 'wording by a model',
  GOOGLE_GEMINI_BASE_URL: 'wording by a model, another address',
  S3_BUCKET_NAME: 'storage s3',
  AWS_REGION: 'storage s3, source cost-explorer',
  AWS_ENDPOINT_URL_S3: 'storage s3, another address',
  SMTP_HOST: 'delivery smtp',
  SMTP_PORT: 'delivery smtp',
  SMTP_USER: 'delivery smtp',
  SMTP_PASSWORD: 'delivery smtp, by password',
  SMTP_OAUTH_TENANT_ID: 'delivery smtp, by OAuth',
  SMTP_OAUTH_CLIENT_ID: 'delivery smtp, by OAuth',
  SMTP_OAUTH_CLIENT_SECRET: 'delivery smtp, by OAuth',
  SMTP_OAUTH_TOKEN_URL: 'delivery smtp, by OAuth at another address',
  SENDER_EMAIL: 'delivery smtp',
};

const CREDENTIAL_NAMES = Object.keys(CREDENTIALS) as CredentialName[];

interface TeamOverride extends SourcedValue {
  readonly team: string;
}

function overridesWithSource(root: string, teams: readonly Team[]): TeamOverride[] {
  return teams.flatMap((team) => {
    const overrides = Object.entries(overridesOf(team));
    if (overrides.length === 0) return [];
    const yaml = openYaml(root, team.file);
    return overrides.map(([key, value]) => ({ team: team.id, key, value, ...sourceOf(yaml, [key]) }));
  });
}

/** What the inputs and settings of this run come to. No value of a credential is in it. */
function choicesOf(context: OperationContext, settings: Settings): Record<string, string> {
  const { inputs } = context;
  const { storage, storagePath, focusPath, source } = inputs;
  const hasWording = settings.ai_enabled && hasModel(context, settings);
  return {
    source: source === 'focus' && focusPath !== null ? `focus, from ${focusPath}` : source,
    storage: storage === 'local' ? `local, in ${storagePath}` : storage,
    delivery: inputs.delivery,
    wording: hasWording ? settings.ai.model : 'rules',
    'repository readers': readersOf(settings, context),
    'settings file': inputs.configPath,
    'team files': inputs.teamsPath,
    output: inputs.outputPath,
  };
}

/** A value as its file would say it. */
function valueText(value: unknown): string {
  if (value === null) return 'not set';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueText).join(', ');
  return typeof value === 'string' ? value || 'empty' : JSON.stringify(value);
}

function sourceText({ file, line }: Pick<SourcedValue, 'file' | 'line'>): string {
  return file === null ? 'default' : `${file}:${line ?? 1}`;
}

function settingsTable(values: readonly SourcedValue[]): TableBlock {
  const rows = values.map((each) => [each.key, valueText(each.value), sourceText(each)]);
  return queryTable('Settings', ['Key', 'Value', 'From'], rows);
}

function overridesTable(overrides: readonly TeamOverride[], most: number, file: string): TableBlock {
  const rows = overrides
    .slice(0, most)
    .map((each) => [each.team, each.key, valueText(each.value), sourceText(each)]);
  return queryTable('What teams have of their own', ['Team', 'Key', 'Value', 'From'], rows, {
    note: overrides.length === 0 ? 'No team overrides a setting.' : null,
    more: leftOutText(overrides.length, most, 'overrides', file),
  });
}

function credentialsTable({ inputs }: OperationContext): TableBlock {
  const names: readonly (readonly [string, string, boolean])[] = [
    ...CREDENTIAL_NAMES.map((name) => [name, CREDENTIALS[name], inputs.credential(name) !== ''] as const),
    ['github-token', 'proposals and comments', inputs.githubToken !== ''],
  ];
  const rows = names.map(([name, use, isSet]) => [name, use, isSet ? 'yes' : 'no']);
  const note = 'Whether this workflow passes it on; no value is shown. Other workflows may pass on others.';
  return queryTable('Credentials', ['Name', 'For', 'Set'], rows, { note });
}

function choicesTable(choices: Readonly<Record<string, string>>): TableBlock {
  return queryTable('This run', ['What', 'Choice'], Object.entries(choices));
}

/** In the order of the schema, whatever the file's. */
function inOrder(values: readonly SourcedValue[]): SourcedValue[] {
  const keys = Object.keys(AGENT_KEYS);
  return [...values].sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
}

function sentenceOf(values: readonly SourcedValue[], teams: readonly Team[]): string {
  const set = values.filter(({ file }) => file !== null).length;
  const ofTeams = teams.length === 1 ? 'One team' : `${teams.length} teams`;
  return `${set} of ${values.length} settings ${set === 1 ? 'is' : 'are'} set, the others have their defaults. ${ofTeams}.`;
}

/** Settings as applied, and where each comes from. Shows no cost and no secret, so that every reader may see it. */
export const showConfig: Operation = async (context) => {
  const { inputs, root } = context;
  const { configuration, problems } = await gatherConfiguration(context);
  const { settings, teams } = configuration;
  const values = inOrder(settingSources(settings, openYaml(root, inputs.configPath)));
  const overrides = overridesWithSource(root, teams);
  const choices = choicesOf(context, settings);
  const file = jsonFile(context);
  return {
    json: {
      schema: 1,
      operation: inputs.operation,
      settings,
      sources: values,
      overrides,
      credentials: {
        ...Object.fromEntries(CREDENTIAL_NAMES.map((name) => [name, inputs.credential(name) !== ''])),
        'github-token': inputs.githubToken !== '',
      },
      choices,
      calls: context.calls.counts,
      seconds: context.elapsed(),
    },
    summary: fitted(
      (most) =>
        summaryMarkdown({
          title: 'Configuration as applied',
          sentence: sentenceOf(values, teams),
          subtitle: `All of it is in ${file}. To change a setting, use operation propose-config or edit ${inputs.configPath}.`,
          blocks: [
            settingsTable(values),
            overridesTable(overrides, most, file),
            choicesTable(choices),
            credentialsTable(context),
          ],
        }),
      Math.max(1, overrides.length),
    ),
    outputs: { 'repository-readers': readersOf(settings, context) },
    problems,
    failure: null,
  };
};
