import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problemText } from '../../src/config/problem.ts';
import { changedSettings, settingsRequest } from '../../src/propose/settings-edit.ts';

const PATH = 'config/agent.yaml';
const SETTINGS = readFileSync(PATH, 'utf8');

async function changed(request: string, text: string | null = SETTINGS): Promise<string | null> {
  const { changes, problems } = await settingsRequest(request);
  expect(problems).toEqual([]);
  const edited = changedSettings({ path: PATH, text, problem: null }, changes);
  expect(edited.problems).toEqual([]);
  return edited.files[0]?.text ?? null;
}

async function refusals(request: string): Promise<string[]> {
  return (await settingsRequest(request)).problems.map(problemText);
}

describe('a change of settings', () => {
  it('changes the lines of its keys and no other', async () => {
    expect(await changed('anomaly_threshold: 25\nschedule_day: friday')).toBe(
      SETTINGS.replace('anomaly_threshold: 20', 'anomaly_threshold: 25').replace(
        'schedule_day: monday',
        'schedule_day: friday',
      ),
    );
  });

  it('keeps a list in brackets, and its comment', async () => {
    const text = await changed('global_admin_emails: [finops@example.com, cto@example.com]');
    expect(text).toContain(
      "\nglobal_admin_emails: [finops@example.com, cto@example.com] # who receives the organisation's report\n",
    );
  });

  it('adds nested keys beside those that are there', async () => {
    const text = await changed('mail: {connections: 2}', `${SETTINGS}mail:\n  answer_timeout: 90 # slow\n`);
    expect(text).toBe(`${SETTINGS}mail:\n  answer_timeout: 90 # slow\n  connections: 2\n`);
  });

  it('removes a key whose value is null, and a mapping that it leaves empty', async () => {
    const text = await changed(
      'ai_enabled: null\nmail: {connections: null}',
      `${SETTINGS}mail:\n  connections: 2\n`,
    );
    expect(parse(text ?? '')).not.toHaveProperty('ai_enabled');
    expect(parse(text ?? '')).not.toHaveProperty('mail');
    expect(text).toContain('anomaly_threshold: 20 # % increase');
  });

  it('changes nothing by removing what is not there', async () => {
    expect(await changed('mail: {connections: null}\nlocale: null')).toBe(SETTINGS);
    expect(await changed('locale: null', null)).toBeNull();
  });

  it('makes a file where there is none, with the line for editors', async () => {
    expect(await changed('mail: {connections: 2}\nanomaly_threshold: 25', null)).toBe(
      '# yaml-language-server: $schema=../schemas/agent.schema.json\nmail:\n  connections: 2\nanomaly_threshold: 25\n',
    );
  });

  it('names unknown keys with the nearest one', async () => {
    expect(await refusals('anomaly_treshold: 25\nmail: {conections: 2}\nmail.connections: 2')).toEqual([
      'settings-yaml, anomaly_treshold: There is no such key. Did you mean "anomaly_threshold"?',
      'settings-yaml, mail.conections: There is no such key. Did you mean "connections"?',
      'settings-yaml, mail.connections: There is no such key. Write mail: {connections: …}.',
    ]);
  });

  it.each([
    ['text', 'anomaly_threshold', /^settings-yaml, line 1: The file must hold keys with values/],
    ['a list', '- anomaly_threshold: 25', /^settings-yaml, line 1: The file must hold keys/],
    ['an empty mapping', 'mail: {}', /^settings-yaml: No setting is given a value/],
    ['broken YAML', 'a: [1', /^settings-yaml, line \d: This is not valid YAML/],
    ['a key twice', 'locale: a\nlocale: b', /^settings-yaml, line 2, locale: The key is already in line 1/],
    ['two documents', 'locale: a\n---\nlocale: b', /^settings-yaml, line \d: A second YAML document/],
    ['a key of all objects', '__proto__: {locale: a}', /^settings-yaml, __proto__: There is no such key/],
  ])('refuses %s', async (_, request, message) => {
    const problems = await refusals(request);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  it('refuses a file that cannot be read, with its place', async () => {
    const { changes } = await settingsRequest('anomaly_threshold: 25');
    const edited = changedSettings({ path: PATH, text: 'a: [\n', problem: null }, changes);
    expect(edited.files).toEqual([]);
    expect(edited.problems.map(problemText)[0]).toMatch(
      /^config\/agent\.yaml:\d+:\d+: This is not valid YAML/,
    );
  });
});
