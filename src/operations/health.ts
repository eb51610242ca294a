import { randomUUID } from 'node:crypto';
import packageJson from '../../package.json' with { type: 'json' };
import { SOURCE_NAMES } from '../action/inputs.ts';
import { problemOfRun } from '../config/problem.ts';
import { messageOf } from '../errors.ts';
import type { ObjectStore } from '../store/store.ts';
import {
  checkAi,
  checkConfiguration,
  checkDatadog,
  checkMail,
  checkStore,
  storageInfo,
  type Check,
  type StorageInfo,
} from './health-checks.ts';
import { checkGitHub } from './health-github.ts';
import { hasModel } from './model.ts';
import type { Operation, OperationContext } from './operation.ts';
import { escapeMarkdown } from '../render/markdown.ts';
import { OPERATION_NAMES } from './registry.ts';
import { openStore } from './storage.ts';

async function checkHistory(
  context: OperationContext,
): Promise<{ checks: Check[]; info: StorageInfo | null }> {
  let store: ObjectStore;
  try {
    store = openStore(context);
  } catch (error) {
    return { checks: [{ name: 'storage', state: 'failed', message: messageOf(error) }], info: null };
  }
  const checks = await checkStore(store, randomUUID());
  const { info, check } = await storageInfo(store, context.inputs.storage);
  return { checks: check === null ? checks : [...checks, check], info };
}

const MARKS: Readonly<Record<Check['state'], string>> = {
  ok: '✅ ok',
  'not configured': '⚪ not configured',
  'cannot be looked up': '⚪ cannot be looked up',
  failed: '❌ failed',
};

function summaryOf(checks: readonly Check[], info: StorageInfo | null): string {
  const failures = checks.filter(({ state }) => state === 'failed').length;
  const heading =
    failures === 0
      ? 'Health: all that is configured works'
      : `Health: ${failures} ${failures === 1 ? 'check' : 'checks'} failed`;
  const rows = checks.map(
    ({ name, state, message }) =>
      `| ${escapeMarkdown(name)} | ${MARKS[state]} | ${escapeMarkdown(message)} |`,
  );
  const months =
    info?.firstMonth === null || info === null ? '' : ` from ${info.firstMonth} to ${info.lastMonth ?? ''}`;
  const history =
    info === null
      ? []
      : ['', `History: ${info.costObjects} cost objects of ${info.accounts} accounts${months}.`];
  return [
    `## ${heading}`,
    '',
    `Version ${packageJson.version}`,
    '',
    '| check | state | what it says |',
    '| :-- | :-- | :-- |',
    ...rows,
    ...history,
    '',
  ].join('\n');
}

/** Looks at everything that a run needs, without a report. Shows no cost, so that every reader may see it. */
export const health: Operation = async (context) => {
  const { check, settings } = await checkConfiguration(context);
  context.progress('Looking at settings, source, storage, mail server and model');
  const [ofDatadog, { checks: ofHistory, info }, ofMail, ofAi, ofGitHub] = await Promise.all([
    settings === null ? [] : checkDatadog(context, settings),
    checkHistory(context),
    settings === null ? [] : checkMail(context, settings),
    settings === null ? [] : checkAi(context, settings),
    checkGitHub(context),
  ]);
  const checks = [check, ...ofDatadog, ...ofHistory, ...ofMail, ...ofAi, ...ofGitHub];
  const failures = checks.filter(({ state }) => state === 'failed');
  return {
    json: {
      schema: 1,
      operation: 'health',
      status: failures.length === 0 ? 'ok' : 'failed',
      version: packageJson.version,
      features: { operations: OPERATION_NAMES, sources: SOURCE_NAMES },
      mail_configured: context.inputs.credential('SMTP_HOST') !== '',
      ai_configured: settings !== null && settings.ai_enabled && hasModel(context, settings),
      storage: info,
      checks,
      calls: context.calls.counts,
      seconds: context.elapsed(),
    },
    summary: summaryOf(checks, info),
    outputs: { failures: String(failures.length) },
    problems: failures.map(({ name, message }) => problemOfRun('error', `${name}: ${message}`, null)),
    failure:
      failures.length === 0
        ? null
        : `${failures.length} ${failures.length === 1 ? 'check' : 'checks'} failed; each says what to do.`,
  };
};
