import type { Repository } from '../action/repository.ts';
import { changesMarkdown } from '../changes/changes-markdown.ts';
import { compareConfigurations } from '../changes/compare.ts';
import { code } from '../changes/markdown-text.ts';
import type { Configuration } from '../config/configuration.ts';
import { problemText, type Problem } from '../config/problem.ts';
import type { ProposedFile } from '../github/proposals.ts';
import type { ChangeRequest } from './change-request.ts';

const MAX_LISTED = 200;

/** Who asked for a change, where, and what for. */
export interface AskedBy {
  readonly operation: string;
  readonly request: ChangeRequest;
  /** null outside of GitHub. */
  readonly repository: Repository | null;
}

/** What a change does, in the configurations before and after; null for one that is not valid. */
export interface Effect {
  readonly before: Configuration | null;
  readonly after: Configuration | null;
  readonly files: readonly ProposedFile[];
}

/** The first items as a list, and how many more there are. */
export function listed(lines: readonly string[]): string {
  const rest = lines.length - MAX_LISTED;
  return [...lines.slice(0, MAX_LISTED), ...(rest > 0 ? [`and ${rest} more`] : [])]
    .map((line) => `- ${line}`)
    .join('\n');
}

function fileLine({ path, text }: ProposedFile): string {
  return `${code(path)}${text === null ? ' is deleted' : ''}`;
}

function askedLines({ asked }: ChangeRequest): string {
  return listed(asked.map(({ label, value }) => `${label}: ${code(value)}`));
}

/** What changes, in words where both configurations can be read, and otherwise the files. */
export function effectMarkdown({ before, after, files }: Effect): string {
  const paths = `### Files\n\n${listed(files.map(fileLine))}\n`;
  if (before === null || after === null) return paths;
  return `${changesMarkdown(compareConfigurations(before, after))}\n${paths}`;
}

/** The text of the pull request. Everything from outside is escaped, and nobody is called by it. */
export function proposalBody({ operation, request, repository }: AskedBy, effect: Effect): string {
  const by = repository === null || repository.actor === '' ? '' : ` by ${code(repository.actor)}`;
  const run = repository === null ? '' : ` in [this run](${repository.runUrl})`;
  return [
    `Asked for${by} with ${code(operation)}${run}.`,
    askedLines(request),
    effectMarkdown(effect).trim(),
    'Settings and teams were checked with this change before it was proposed.',
  ].join('\n\n');
}

/** A fence that no line of the text can end. */
function fenced(text: string): string {
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${text}${text.endsWith('\n') ? '' : '\n'}${fence}`;
}

/** Of a summary's 1 MB; the rest of the files is in the folder. */
const MAX_FILES_BYTES = 600_000;

/** The change as a person makes it by hand: each file's whole new text. */
export function changeByHand(files: readonly ProposedFile[], folder: string): string {
  const parts: string[] = [];
  let room = MAX_FILES_BYTES;
  for (const { path, text } of files) {
    const part = text === null ? `Delete ${code(path)}.` : `Write to ${code(path)}:\n\n${fenced(text)}`;
    room -= Buffer.byteLength(part);
    if (room < 0) break;
    parts.push(part);
  }
  const rest = files.length - parts.length;
  if (rest > 0) parts.push(`${rest} more files are too many for this summary.`);
  return ['### The change to make by hand', `Each new file is in ${code(folder)} too.`, ...parts].join(
    '\n\n',
  );
}

/** Problems as a list, each with where it is and what to do. */
export function problemsMarkdown(problems: readonly Problem[]): string {
  return listed(problems.map((problem) => `**${problem.severity}** ${problemLine(problem)}`));
}

/** One line in which the text of a file stays text; a code span would cut it. */
function problemLine(problem: Problem): string {
  return `\`${problemText(problem).replaceAll(/\s+/g, ' ').replaceAll('`', "'")}\``;
}
