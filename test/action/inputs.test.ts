import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.ts';
import { OPERATION_NAMES } from '../../src/operations/registry.ts';

interface Described {
  readonly description: string;
  readonly default?: string;
}

const ACTION = parse(readFileSync('action.yml', 'utf8')) as { readonly inputs: Record<string, Described> };

const read = (given: Record<string, string>, environment: Record<string, string> = {}) =>
  readInputs((name) => given[name] ?? '', environment);

describe('inputs', () => {
  it('have the defaults of action.yml', () => {
    const inputs = read({});
    const defaults = Object.fromEntries(
      Object.entries(ACTION.inputs).map(([name, input]) => [name, input.default]),
    );
    expect(inputs).toMatchObject({
      operation: defaults.operation,
      source: defaults.source,
      configPath: defaults['config-path'],
      teamsPath: defaults['teams-path'],
      outputPath: defaults['output-path'],
      storagePath: 'out/data',
      storage: 'local',
      delivery: 'outbox',
      onAmbiguous: defaults['on-ambiguous'],
      resend: defaults.resend,
      deliveryKey: null,
      team: null,
      asOf: null,
    });
  });

  it('are all declared in action.yml, and none is declared that nothing reads', () => {
    const asked = new Set<string>();
    readInputs((name) => {
      asked.add(name);
      return '';
    }, {});
    expect([...asked].sort()).toEqual(Object.keys(ACTION.inputs).sort());
  });

  it('choose bucket and mail server as soon as they are named, in the inputs or the environment', () => {
    expect(read({ S3_BUCKET_NAME: 'costs' }).storage).toBe('s3');
    expect(read({}, { S3_BUCKET_NAME: 'costs', SMTP_HOST: 'smtp.example.com' })).toMatchObject({
      storage: 's3',
      delivery: 'smtp',
    });
    expect(
      read({ storage: 'local', delivery: 'outbox' }, { S3_BUCKET_NAME: 'costs', SMTP_HOST: 'h' }),
    ).toMatchObject({
      storage: 'local',
      delivery: 'outbox',
    });
  });

  it('tell a sender that is given from one that mails in the outbox come from', () => {
    expect(read({ SENDER_EMAIL: 'costs@example.com' })).toMatchObject({
      sender: 'costs@example.com',
      senderEmail: 'costs@example.com',
    });
    const { sender, senderEmail } = read({});
    expect(sender).toBeNull();
    expect(senderEmail).toMatch(/@example\.invalid$/);
  });

  it.each(['2026-W48', 'manual-1234567', 'manual-local-20261123T090705', '1', 'a'.repeat(64)])(
    'continue the delivery %s',
    (key) => {
      expect(read({ 'delivery-key': key }).deliveryKey).toBe(key);
    },
  );

  it.each(['../2026-W48', '2026 W48', '-a', '.', 'a/b', 'a@b', 'a\nb', 'a\n', 'ä', 'a'.repeat(65)])(
    'refuse the delivery key %j',
    (key) => {
      expect(() => read({ 'delivery-key': key })).toThrow(
        'Write the key of an earlier delivery, such as 2026-W48',
      );
    },
  );

  it('take what sending needs from the inputs, or else from the environment', () => {
    const { credential } = read(
      { SMTP_USER: 'input' },
      { SMTP_USER: 'environment', SMTP_PORT: ' 465 ', SMTP_OAUTH_CLIENT_ID: 'client' },
    );
    expect(credential('SMTP_USER')).toBe('input');
    expect(credential('SMTP_PORT')).toBe('465');
    expect(credential('SMTP_OAUTH_CLIENT_ID')).toBe('client');
    expect(credential('SMTP_PASSWORD')).toBe('');
  });

  it.each([
    [{ 'as-of': '2026-02-30' }, 'Input as-of is "2026-02-30"'],
    [{ 'as-of': 'yesterday' }, 'as YYYY-MM-DD'],
    [{ source: 'gcp' }, 'Write one of: datadog, cost-explorer, focus, sample.'],
    [{ storage: 'disk' }, 'Write one of: s3, local.'],
    [{ delivery: 'pigeon' }, 'Write one of: smtp, outbox.'],
    [{ 'on-ambiguous': 'retry' }, 'Input on-ambiguous is "retry". Write one of: skip, resend.'],
    [{ resend: 'yes' }, 'Input resend is "yes". Write one of: missing, all.'],
  ])('refuse %j and say what to write', (given, message) => {
    expect(() => read(given)).toThrow(message);
  });
});

it('action.yml lists the operations that there are', () => {
  const { description } = ACTION.inputs.operation ?? { description: '' };
  for (const name of OPERATION_NAMES) expect(description).toContain(name);
});
