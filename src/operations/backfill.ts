import { addDays, dayOf } from '../calendar/day.ts';
import { problemOfRun, type Problem } from '../config/problem.ts';
import { backfillHistory, type BackfillResult } from '../record/backfill.ts';
import { backfillWindow } from '../record/backfill-plan.ts';
import { backfillSummary } from './backfill-summary.ts';
import { failureOf, failureProblem } from './failure.ts';
import { gatherConfiguration } from './gather.ts';
import type { Operation, RepositoryReaders } from './operation.ts';
import { readersOf } from './readers.ts';
import { openSource } from './source.ts';
import { openStore } from './storage.ts';

/** Notes about the data can hold costs, so not all readers see them. */
function dataNotes({ dataProblems }: BackfillResult, readers: RepositoryReaders): readonly Problem[] {
  if (readers === 'admins' || dataProblems.length === 0) return dataProblems;
  const message = `There are ${dataProblems.length} notes about the cost data, which the readers of this repository may not see.`;
  return [problemOfRun('notice', message, null)];
}

/** Fills the store with up to 15 months of cost; run again, it continues with what is missing. */
export const backfill: Operation = async (context) => {
  const { inputs, progress } = context;
  const asOf = inputs.asOf ?? dayOf(context.now);
  const window = backfillWindow(asOf, inputs.since, inputs.until);
  const store = openStore(context);
  const { configuration, problems } = await gatherConfiguration(context);
  const { settings } = configuration;
  const source = await openSource(context, settings);
  const days = { since: window.from, until: addDays(window.to, -1) };
  progress(`Loading ${days.since} to ${days.until} from source ${source.name} into ${store.description}`);

  const result = await backfillHistory({ source, store, settings, window, asOf, progress });
  const { months, failures } = result;
  const loaded = months.filter(({ state }) => state === 'loaded').length;
  progress(`Loaded ${loaded} of ${months.length} months, ${failures.length} failures`);
  const notes = dataNotes(result, readersOf(settings, context));
  return {
    json: {
      schema: 1,
      operation: 'backfill',
      asOf,
      ...days,
      source: source.name,
      history: store.description,
      months: months.map(({ month, state, accounts, message }) => ({ month, state, accounts, message })),
      notes: notes.map(({ severity, message, hint }) => ({ severity, message, hint })),
      failures,
      calls: context.calls.counts,
      seconds: context.elapsed(),
    },
    summary: backfillSummary(result, { ...days, source: source.name, store: store.description }),
    outputs: { months: String(loaded), failures: String(failures.length) },
    problems: [...problems, ...notes, ...failures.map(failureProblem)],
    failure: failureOf(failures),
  };
};
