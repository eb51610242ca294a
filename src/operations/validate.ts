import { loadConfiguration } from '../config/load.ts';
import { problemText, type Problem } from '../config/problem.ts';
import type { Operation } from './operation.ts';

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

function summaryOf(problems: readonly Problem[], teams: number | null): string {
  const errors = countOf(problems, 'error');
  const heading = errors === 0 ? 'Settings and teams are valid' : 'Settings and teams have errors';
  const counted = teams === null ? '' : ` ${teams} ${teams === 1 ? 'team' : 'teams'} read.`;
  const lines = problems.slice(0, MAX_LISTED).map(problemLine);
  const rest = problems.length - lines.length;
  if (rest > 0) lines.push(`- and ${rest} more`);
  return [
    `# ${heading}`,
    '',
    `${errors} errors, ${countOf(problems, 'warning')} warnings.${counted}`,
    '',
    ...lines,
    '',
  ].join('\n');
}

/** Checks settings and team files; needs no secret and no network. */
export const validate: Operation = async ({ inputs, root }) => {
  const { configPath, teamsPath } = inputs;
  const { configuration, problems } = await loadConfiguration({ root, configPath, teamsPath });
  const errors = countOf(problems, 'error');
  return {
    json: {
      schema: 1,
      operation: 'validate',
      valid: errors === 0,
      teams: configuration?.teams.map(({ id }) => id) ?? null,
      problems,
    },
    summary: summaryOf(problems, configuration?.teams.length ?? null),
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
