import { counted } from '../changes/markdown-text.ts';
import { addDays, dayOf } from '../calendar/day.ts';
import { loadConfiguration } from '../config/load.ts';
import type { Settings } from '../config/configuration.ts';
import type { MailServer } from '../deliver/smtp/sending.ts';
import { messageOf, MissingCredentialError } from '../errors.ts';
import { SETTLING_DAYS } from '../fetch/cost-model.ts';
import type { ObjectStore } from '../store/store.ts';
import { probeStore } from '../store/probe.ts';
import { refuseUnsafeDelivery } from './delivery-refusals.ts';
import type { OperationContext } from './operation.ts';
import { costTags, openDatadog } from './source.ts';
import { TIMING } from './timing.ts';

/** What a look at one part of the set-up came to. Its text holds no cost. */
export interface Check {
  readonly name: string;
  readonly state: 'ok' | 'not configured' | 'cannot be looked up' | 'failed';
  readonly message: string;
}

const CHECKED_DAYS = 7;

function ok(name: string, message: string): Check {
  return { name, state: 'ok', message };
}

function failed(name: string, message: string): Check {
  return { name, state: 'failed', message };
}

/** Settings and team files, and the settings where they can be applied. */
export async function checkConfiguration({
  inputs,
  root,
  now,
}: OperationContext): Promise<{ check: Check; settings: Settings | null }> {
  const { configPath, teamsPath } = inputs;
  const { configuration, problems } = await loadConfiguration({ root, configPath, teamsPath }, dayOf(now));
  const count = (wanted: string): number => problems.filter(({ severity }) => severity === wanted).length;
  if (configuration === null) {
    const message = `${count('error')} errors in settings and team files. Run the operation validate: it lists each with its line.`;
    return { check: failed('settings', message), settings: null };
  }
  const { teams, settings } = configuration;
  const warnings = count('warning') === 0 ? '' : `, ${counted(count('warning'), 'warning')}`;
  return { check: ok('settings', `${counted(teams.length, 'team')}, no errors${warnings}.`), settings };
}

/** Keys, permissions, metric and tags of Datadog, with a small question about the newest settled week. */
export async function checkDatadog(context: OperationContext, settings: Settings): Promise<Check[]> {
  const name = 'datadog';
  try {
    const client = await openDatadog(context, settings);
    const { preflight, nothingFound } = await import('../fetch/datadog/preflight.ts');
    const { CostAsking } = await import('../fetch/datadog/asking.ts');
    const { isAccountId } = await import('../fetch/datadog/account-costs.ts');
    const tags = costTags(settings);
    const to = addDays(dayOf(context.now), 1 - SETTLING_DAYS);
    const window = { from: addDays(to, -CHECKED_DAYS), to };
    const setUp = await preflight(client, tags.metric);
    const by = [tags.accountTag, tags.serviceTag];
    const groups = await new CostAsking(client, tags).totals({ by, filters: [] }, window);
    const accounts = new Set(groups.map(({ group }) => group.get(tags.accountTag)).filter(isAccountId));
    const services = new Set(groups.map(({ group }) => group.get(tags.serviceTag) ?? null));
    services.delete(null);
    const days = `from ${window.from} to ${addDays(window.to, -1)}`;
    const empty =
      groups.length === 0
        ? 'metric'
        : accounts.size === 0
          ? 'account_tag'
          : services.size === 0
            ? 'service_tag'
            : null;
    if (empty !== null) throw await nothingFound(empty, tags, setUp, days);
    return [
      ok(
        name,
        `${accounts.size} accounts and ${services.size} services have cost of ${tags.metric} ${days}.`,
      ),
      ...setUp.failures.map(({ scope, message }) => failed(`${name}: ${scope}`, message)),
      ...setUp.problems.map(({ message, hint }) =>
        failed(`${name}: billing data`, `${message} ${hint ?? ''}`),
      ),
    ];
  } catch (error) {
    if (error instanceof MissingCredentialError && context.inputs.credential('DATADOG_API_KEY') === '') {
      return [{ name, state: 'not configured', message: messageOf(error) }];
    }
    return [failed(name, messageOf(error))];
  }
}

/** The token endpoint, where it is needed, and a login to the mail server; nothing is sent. */
export async function checkMail(context: OperationContext, settings: Settings): Promise<Check[]> {
  const name = 'mail';
  if (context.inputs.credential('SMTP_HOST') === '') {
    const message = 'SMTP_HOST is not set, so mails are written to an outbox.';
    return [{ name, state: 'not configured', message }];
  }
  try {
    refuseUnsafeDelivery({ ...context.inputs, source: 'datadog', asOf: null }, context.now, context);
    const { openMailServer } = await import('./mail-server.ts');
    const { access, server, token } = await openMailServer(context, settings);
    try {
      const ofToken = token === null ? [] : [await checkToken(token)];
      if (ofToken.some(({ state }) => state === 'failed')) return ofToken;
      return [...ofToken, await checkLogin(access.host, server)];
    } finally {
      server.close();
    }
  } catch (error) {
    return [failed(name, messageOf(error))];
  }
}

async function checkLogin(host: string, server: MailServer): Promise<Check> {
  const name = 'mail';
  try {
    await server.verify();
    return ok(name, `${host} takes mail from this run. Nothing was sent; operation test-mail sends a mail.`);
  } catch (error) {
    return failed(name, messageOf(error));
  }
}

async function checkToken(token: () => Promise<string>): Promise<Check> {
  const name = 'mail: access token';
  try {
    await token();
    return ok(name, 'The token endpoint gives an access token.');
  } catch (error) {
    return failed(name, messageOf(error));
  }
}

/** The model that would word the findings, looked up; nothing is generated. */
export async function checkAi(context: OperationContext, settings: Settings): Promise<Check[]> {
  const name = 'ai';
  if (!settings.ai_enabled) {
    const message = 'ai_enabled is false in the settings, so sentences are written by rules.';
    return [{ name, state: 'not configured', message }];
  }
  try {
    const { modelAccess } = await import('./model.ts');
    const access = await modelAccess(context, settings);
    const { modelCheck } = await import('../explain/gemini/model-check.ts');
    const { model, fallbacks } = settings.ai;
    const onCall = context.calls.counter('gemini');
    const { isOk, message } = await modelCheck({ access, model, fallbacks, timing: TIMING, onCall });
    return [isOk ? ok(name, message) : failed(name, message)];
  } catch (error) {
    const message = messageOf(error);
    const isMissing = error instanceof MissingCredentialError;
    return [isMissing ? { name, state: 'not configured', message } : failed(name, message)];
  }
}

/** Whether the store does what runs need: write, read, list, conditional writes, delete. */
export async function checkStore(store: ObjectStore, uuid: string): Promise<Check[]> {
  const steps = await probeStore(store, uuid);
  const broken = steps.filter((step) => !step.ok);
  if (broken.length === 0) {
    return [ok('storage', `${store.description}: ${steps.map(({ step }) => step).join(', ')} work.`)];
  }
  return broken.map(({ step, message }) =>
    failed(`storage: ${step}`, `${store.description}: ${message ?? ''}`),
  );
}

/** What is kept in the store: how many objects of cost, of which months. */
export interface StorageInfo {
  readonly kind: 's3' | 'local';
  readonly description: string;
  readonly costObjects: number;
  readonly accounts: number;
  readonly firstMonth: string | null;
  readonly lastMonth: string | null;
}

export async function storageInfo(
  store: ObjectStore,
  kind: StorageInfo['kind'],
): Promise<{ info: StorageInfo | null; check: Check | null }> {
  try {
    const keys = await store.list('costs/');
    const months = [...new Set(keys.map((key) => key.slice('costs/'.length, 'costs/YYYY/MM'.length)))].sort();
    const month = (written: string | undefined): string | null => written?.replace('/', '-') ?? null;
    const info = {
      kind,
      description: store.description,
      costObjects: keys.length,
      accounts: new Set(keys.map((key) => key.slice(key.lastIndexOf('/') + 1))).size,
      firstMonth: month(months[0]),
      lastMonth: month(months.at(-1)),
    };
    return { info, check: null };
  } catch (error) {
    return { info: null, check: failed('storage: history', messageOf(error)) };
  }
}
