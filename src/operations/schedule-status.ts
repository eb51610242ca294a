import path from 'node:path';
import { latenessOf, newestDue, weeksAfter, type DueReport } from '../calendar/schedule.ts';
import { reportWorkflows, type ReportWorkflow } from '../config/report-workflow.ts';
import { scheduleProblems } from '../config/check-schedule.ts';
import type { Settings } from '../config/configuration.ts';
import { problemOfRun, type Problem } from '../config/problem.ts';
import { messageOf } from '../errors.ts';
import { finishedPeriod, finishedPeriods, type FinishedPeriod } from '../record/finished-periods.ts';
import { lastRun, type LastRun } from '../record/last-run.ts';
import { escapeMarkdown } from '../render/markdown.ts';
import { gatherConfiguration } from './gather.ts';
import type { Operation, OperationContext } from './operation.ts';
import { readersOf } from './readers.ts';
import { audienceOf, unfinishedBefore } from './scheduled-run.ts';
import { openStore } from './storage.ts';

/** What the store knows of runs. */
interface Known {
  readonly finished: FinishedPeriod | null;
  readonly lastFinished: string | null;
  readonly unfinished: readonly string[];
  readonly lastRun: LastRun | null;
}

type State = 'delivered' | 'due' | 'late' | 'missed' | 'not known';

const STATE_WORDS: Readonly<Record<State, string>> = {
  delivered: 'delivered',
  due: 'due, not delivered yet',
  late: 'overdue: the next run still delivers it, marked late',
  missed: 'missed: no scheduled run delivers it any more',
  'not known': 'not known',
};

async function knownOf(context: OperationContext, settings: Settings, { period }: DueReport): Promise<Known> {
  const store = openStore(context);
  const audience = audienceOf(settings);
  const [finished, all, unfinished, last] = await Promise.all([
    finishedPeriod(store, period, audience),
    finishedPeriods(store, audience),
    unfinishedBefore(period, settings, store),
    lastRun(store),
  ]);
  return { finished, lastFinished: all.at(-1) ?? null, unfinished, lastRun: last };
}

function stateOf(known: Known | null, due: DueReport, { now }: OperationContext, settings: Settings): State {
  if (known?.finished) return 'delivered';
  // Before the first report that reached everyone, nothing is overdue.
  if (typeof known?.lastFinished !== 'string') return 'not known';
  const lateness = latenessOf(due, now, settings.late_days);
  return lateness === 'on time' ? 'due' : lateness;
}

function minuteText(instant: Date | string): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function runText({ at, operation, deliveryKey, deliveries, failures }: LastRun): string {
  const of = deliveryKey === null ? operation : `${operation} of ${deliveryKey}`;
  const delivered = deliveries === null ? '' : `${deliveries} team reports delivered, `;
  return `${of}, ${minuteText(at)}: ${delivered}${failures} failures`;
}

function workflowText(workflows: readonly ReportWorkflow[]): string {
  if (workflows.length === 0) return 'none in this checkout makes the weekly report on a schedule';
  return workflows
    .map(
      ({ file, lines }) => `${file}: ${lines.map(({ cron, timezone }) => `${cron} ${timezone}`).join('; ')}`,
    )
    .join(' — ');
}

function problemsOf(state: State, due: DueReport, known: Known | null, why: string | null): Problem[] {
  const command = `gh workflow run report.yml -f operation=weekly-report -f delivery-key=${due.period}`;
  const overdue =
    state === 'late' || state === 'missed'
      ? [
          problemOfRun(
            'warning',
            `The reports of ${due.period} are overdue since ${minuteText(due.at)}.`,
            `To send them now: ${command}`,
          ),
        ]
      : [];
  const unfinished = (known?.unfinished ?? []).map((period) =>
    problemOfRun('warning', `No run of week ${period} brought the reports to everyone.`, null),
  );
  const unknown =
    why === null ? [] : [problemOfRun('notice', `What earlier runs did cannot be looked up: ${why}`, null)];
  return [...overdue, ...unfinished, ...unknown];
}

function headingOf(state: State, known: Known | null): string {
  if (state === 'late' || state === 'missed') return 'the reports are overdue';
  if (state === 'not known' && known !== null) return 'no week is delivered yet';
  return `this week is ${STATE_WORDS[state]}`;
}

/** When reports are due, what the last runs came to, and what is overdue. It holds no cost. */
export const scheduleStatus: Operation = async (context) => {
  const { configuration } = await gatherConfiguration(context);
  const { settings } = configuration;
  const { root, inputs } = context;
  const due = newestDue(context.now, settings);
  const next = weeksAfter(due, 1, settings);
  let known: Known | null = null;
  let why: string | null = null;
  try {
    known = await knownOf(context, settings, due);
  } catch (error) {
    why = messageOf(error);
  }
  const state = stateOf(known, due, context, settings);
  const workflows = reportWorkflows(root, path.posix.normalize(inputs.configPath));
  const problems = [
    ...problemsOf(state, due, known, why),
    ...scheduleProblems(root, inputs.configPath, settings),
  ];
  const { schedule_day, schedule_hour, timezone, late_days } = settings;
  const rows: readonly (readonly [string, string])[] = [
    ['Due', `${schedule_day} at ${String(schedule_hour).padStart(2, '0')}:00, ${timezone}`],
    [`This week, ${due.period}`, `${STATE_WORDS[state]} (due ${minuteText(due.at)})`],
    ['Next', `${next.period}, due ${minuteText(next.at)}`],
    ['Last week delivered', known === null ? 'not known' : (known.lastFinished ?? 'none yet')],
    ['Last run', known === null ? 'not known' : known.lastRun === null ? 'none yet' : runText(known.lastRun)],
    [
      'Weeks not delivered',
      known === null || known.unfinished.length === 0 ? 'none' : known.unfinished.join(', '),
    ],
    ['Workflow', workflowText(workflows)],
  ];
  const isOverdue = state === 'late' || state === 'missed';
  return {
    json: {
      schema: 1,
      operation: 'schedule-status',
      schedule: { schedule_day, schedule_hour, timezone, late_days },
      current: { period: due.period, due: due.at.toISOString(), state, finished: known?.finished ?? null },
      next: { period: next.period, due: next.at.toISOString() },
      overdue: isOverdue,
      lastFinished: known?.lastFinished ?? null,
      unfinished: known?.unfinished ?? null,
      lastRun: known?.lastRun ?? null,
      workflows,
    },
    summary: [
      `## Schedule: ${headingOf(state, known)}`,
      '',
      '| | |',
      '| :-- | :-- |',
      ...rows.map(([label, value]) => `| ${label} | ${escapeMarkdown(value)} |`),
      '',
    ].join('\n'),
    outputs: { period: due.period, 'repository-readers': readersOf(settings, context) },
    problems,
    failure: null,
  };
};
