import { costHistory } from '../analyze/cost-history.ts';
import { addDays } from '../calendar/day.ts';
import type { Configuration } from '../config/configuration.ts';
import { problemOfRun, type Problem } from '../config/problem.ts';
import { storedHistory, type FoundHistory, type StoredHistory } from '../record/stored-history.ts';
import { historySummary, noHistorySummary } from './cost-history-summary.ts';
import {
  accountsIn,
  policyOf,
  scopeJson,
  scopeOf,
  type HistoryScope,
  type ShownHistory,
} from './cost-history-scope.ts';
import { gatherConfiguration } from './gather.ts';
import { writeHistoryPage } from './history-file.ts';
import type { Operation, OperationContext } from './operation.ts';
import { accountNameIn } from './query-account.ts';
import { ofService } from './query-service.ts';
import { notesJson } from './query-summary.ts';
import { requireAdminReaders } from './readers.ts';
import { openStore } from './storage.ts';

/** Days that are shown unless told otherwise. */
const DEFAULT_DAYS = 90;

/** Accounts that a team file names and of which there is nothing, which is a wrong id or an account without cost. */
function neverStored(scope: HistoryScope, { objects }: FoundHistory): Problem[] {
  // Of a single account that was asked for, the answer itself says so.
  if (scope.account !== null) return [];
  const stored = new Set(objects.map(({ account }) => account));
  const [first, ...others] = [...(accountsIn(scope) ?? scope.owners.keys())].filter((id) => !stored.has(id));
  if (first === undefined) return [];
  const rest = others.length === 0 ? '' : `, nor of ${others.length} more accounts of teams`;
  const message = `The store has never had any cost of account ${first}${rest}.`;
  return [problemOfRun('notice', message, 'It costs nothing, or its id is wrong in the team file.')];
}

/** Days that were asked for before the first stored one, or after the newest. */
function outsideProblems({ inputs }: OperationContext, { costs }: StoredHistory): Problem[] {
  const { window } = costs;
  const newest = addDays(window.to, -1);
  const problems: Problem[] = [];
  if (inputs.since !== null && inputs.since < window.from) {
    const message = `Nothing is stored of ${inputs.since} to ${addDays(window.from, -1)}: the history begins with ${window.from}.`;
    problems.push(problemOfRun('notice', message, 'Run operation backfill to load older days.'));
  }
  if (inputs.until !== null && inputs.until > newest) {
    const message = `Nothing is stored of ${addDays(newest, 1)} to ${inputs.until}: the newest stored day is ${newest}.`;
    problems.push(problemOfRun('notice', message, null));
  }
  return problems;
}

async function shownHistory(
  context: OperationContext,
  configuration: Configuration,
  scope: HistoryScope,
  found: FoundHistory,
  stored: StoredHistory,
): Promise<ShownHistory> {
  const { costs, services } = await ofService(stored.costs, scope.service);
  const accounts = stored.coverage.accounts();
  const figures = costHistory(costs, stored.coverage.states(), accounts, policyOf(configuration, scope));
  const problems = [...outsideProblems(context, stored), ...found.problems, ...neverStored(scope, found)];
  return { scope: { ...scope, services }, stored, figures, problems };
}

function figuresJson({ scope, stored, figures }: ShownHistory): Record<string, unknown> {
  const { costs, sources } = stored;
  return {
    currency: costs.currency,
    costBasis: costs.costBasis,
    sources,
    window: costs.window,
    ...figures,
    accounts: figures.accounts.map(({ account, total }) => {
      const owner = scope.owners.get(account);
      return { account, name: accountNameIn(owner, account), team: owner?.id ?? null, total };
    }),
  };
}

const NO_FIGURES = {
  currency: null,
  costBasis: null,
  sources: [],
  window: null,
  total: null,
  daily: [],
  months: [],
  services: [],
  accounts: [],
};

/** What accounts cost day by day, from the store alone. */
export const costHistoryOperation: Operation = async (context) => {
  const { configuration, problems: configurationProblems } = await gatherConfiguration(context);
  const { settings } = configuration;
  requireAdminReaders(settings, context);
  const scope = await scopeOf(context, configuration);
  const store = openStore(context);
  context.progress(`Reading costs from ${store.description}`);
  const found = await storedHistory(store, {
    accounts: accountsIn(scope),
    costBasis: settings.cost_basis,
    since: scope.since,
    until: scope.until,
    newestDays: DEFAULT_DAYS,
  });
  const shown =
    found.history === null ? null : await shownHistory(context, configuration, scope, found, found.history);
  if (shown !== null) await writeHistoryPage(shown, configuration, store, context);
  const problems = shown?.problems ?? [...found.problems, ...neverStored(scope, found)];
  return {
    json: {
      schema: 1,
      operation: context.inputs.operation,
      scope: scopeJson(shown?.scope ?? scope),
      asked: { since: scope.since, until: scope.until },
      ...(shown === null ? NO_FIGURES : figuresJson(shown)),
      notes: notesJson(problems),
      calls: context.calls.counts,
      seconds: context.elapsed(),
    },
    summary:
      shown === null
        ? noHistorySummary(scope, { found, problems, place: store.description })
        : historySummary(shown, {
            policy: policyOf(configuration, scope),
            locale: settings.locale,
            place: store.description,
            context,
          }),
    outputs: { 'repository-readers': 'admins' },
    problems: [...configurationProblems, ...problems],
    failure: null,
  };
};
