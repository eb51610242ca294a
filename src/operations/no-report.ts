import type { DueReport } from '../calendar/schedule.ts';
import type { Settings } from '../config/configuration.ts';
import type { FinishedPeriod } from '../record/finished-periods.ts';
import type { OperationContext, OperationResult } from './operation.ts';
import { readersOf } from './readers.ts';

function resultOf(
  context: OperationContext,
  settings: Settings,
  period: string,
  {
    title,
    text,
    failure,
    json,
  }: {
    readonly title: string;
    readonly text: string;
    readonly failure: string | null;
    readonly json: Readonly<Record<string, unknown>>;
  },
): OperationResult {
  return {
    json: { schema: 1, operation: context.inputs.operation, period, deliveryKey: period, ...json, failure },
    summary: `## ${title}\n\n${text}\n`,
    outputs: {
      period,
      delivered: '0',
      failures: failure === null ? '0' : '1',
      'repository-readers': readersOf(settings, context),
    },
    problems: [],
    failure,
  };
}

function minuteText(instant: Date): string {
  return `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** Of a scheduled run whose reports an earlier run brought to everyone. */
export function finishedResult(
  context: OperationContext,
  settings: Settings,
  finished: FinishedPeriod,
): OperationResult {
  const { period, at, runId, runUrl } = finished;
  const run = runUrl === null ? `Run ${runId}` : `[Run ${runId}](${runUrl})`;
  context.progress(`The reports of ${period} are delivered already, by run ${runId}`);
  return resultOf(context, settings, period, {
    title: `The reports of ${period} are delivered`,
    text: `${run}, which began on ${minuteText(new Date(at))}, brought them to everyone. This run is a second chance that was not needed: it fetched and sent nothing.`,
    failure: null,
    json: { finished },
  });
}

/** Of a scheduled run that comes too late for its week. */
export function missedResult(
  context: OperationContext,
  settings: Settings,
  { period, at }: DueReport,
): OperationResult {
  const failure = `The reports of ${period} were due on ${minuteText(at)}, which is more than late_days: ${settings.late_days} ago, so nothing was sent. To send them all the same, run report.yml by hand with delivery-key ${period}.`;
  return resultOf(context, settings, period, {
    title: `The reports of ${period} were missed`,
    text: `${failure}\n\n    gh workflow run report.yml -f operation=weekly-report -f delivery-key=${period}`,
    failure,
    json: { due: at.toISOString() },
  });
}
