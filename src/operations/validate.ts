import { dayOf } from '../calendar/day.ts';
import { counted } from '../changes/markdown-text.ts';
import type { ConfigurationChange } from '../changes/configuration-change.ts';
import { scheduleProblems } from '../config/check-schedule.ts';
import { loadConfiguration, type Configuration, type ConfigurationPaths } from '../config/load.ts';
import { problemOfRun, problemText, type Problem } from '../config/problem.ts';
import { baseErrorNote, basePaths } from './base-configuration.ts';
import type { Operation, OperationContext } from './operation.ts';

function countOf(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

/** GitHub refuses a summary above 1 MiB; nobody reads this many either. */
const MAX_LISTED = 500;

/** One line of Markdown in which the text of a file stays text. */
function problemLine(problem: Problem): string {
  const text = problemText(problem).replaceAll(/\s+/g, ' ').replaceAll('`', "'");
  return `- **${problem.severity}** \`${text}\``;
}

function summaryOf(problems: readonly Problem[], teams: number | null, changes: string): string {
  const errors = countOf(problems, 'error');
  const heading = errors === 0 ? 'Settings and teams are valid' : 'Settings and teams have errors';
  const read = teams === null ? '' : ` ${counted(teams, 'team')} read.`;
  const lines = problems.slice(0, MAX_LISTED).map(problemLine);
  const rest = problems.length - lines.length;
  if (rest > 0) lines.push(`- and ${rest} more`);
  return [
    `# ${heading}`,
    '',
    `${counted(errors, 'error')}, ${counted(countOf(problems, 'warning'), 'warning')}.${read}`,
    '',
    ...lines,
    '',
    ...(changes === '' ? [] : [changes]),
  ].join('\n');
}

/** What a comparison with the base adds to a check. */
interface Compared {
  /** null when base or head has errors. */
  readonly change: ConfigurationChange | null;
  readonly markdown: string;
  readonly problems: readonly Problem[];
}

async function compared(
  paths: ConfigurationPaths,
  head: Configuration,
  { root }: OperationContext,
): Promise<Compared> {
  const base = await loadConfiguration(paths);
  if (base.configuration === null) {
    const note = problemOfRun('notice', baseErrorNote(base), null);
    return { change: null, markdown: '', problems: [note] };
  }
  // A run without a base needs none of these.
  const [{ compareConfigurations }, { changesMarkdown }, { ownershipProblems }, { claimPlace }] =
    await Promise.all([
      import('../changes/compare.ts'),
      import('../changes/changes-markdown.ts'),
      import('../changes/ownership.ts'),
      import('../config/claim-place.ts'),
    ]);
  const change = compareConfigurations(base.configuration, head);
  const files = new Map(head.teams.map(({ id, file }) => [id, file]));
  let sought = 0;
  const problems = ownershipProblems(change, (id, { of, text }) => {
    const file = files.get(id);
    // Past what is listed nobody looks at the places, and each is a file to read.
    return file === undefined || ++sought > MAX_LISTED ? null : claimPlace(root, file, of, text);
  });
  return { change, markdown: changesMarkdown(change), problems };
}

/** Checks settings and team files, and compares them with those of a base where one is given; needs no secret and no network. */
export const validate: Operation = async (context) => {
  const { inputs, now, root } = context;
  const { configPath, teamsPath } = inputs;
  const base = basePaths(context);
  const head = await loadConfiguration({ root, configPath, teamsPath }, dayOf(now));
  const { configuration } = head;
  const comparison =
    base === null || configuration === null ? null : await compared(base, configuration, context);
  const ofSchedule = configuration === null ? [] : scheduleProblems(root, configPath, configuration.settings);
  const problems = [...head.problems, ...ofSchedule, ...(comparison?.problems ?? [])];
  const errors = countOf(problems, 'error');
  return {
    json: {
      schema: 1,
      operation: 'validate',
      valid: errors === 0,
      teams: configuration?.teams.map(({ id }) => id) ?? null,
      problems,
      ...(base === null ? {} : { change: comparison?.change ?? null }),
    },
    summary: summaryOf(problems, configuration?.teams.length ?? null, comparison?.markdown ?? ''),
    outputs: {
      valid: String(errors === 0),
      errors: String(errors),
      warnings: String(countOf(problems, 'warning')),
    },
    problems,
    failure:
      errors === 0
        ? null
        : `Settings and teams have ${errors} ${errors === 1 ? 'error' : 'errors'}; each is listed with its file and line.`,
  };
};
