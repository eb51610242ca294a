import { appendFile } from 'node:fs/promises';
// The package's index loads an HTTP client for OIDC, which doubles the start of an operation that only reads
// files; its parts that speak to the runner do not. See docs/decisions/0003-parts-of-actions-core.md.
import { issue, issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../node_modules/@actions/core/lib/file-command.js';
import { toCommandProperties } from '../../node_modules/@actions/core/lib/utils.js';
import { problemText, type Problem } from '../config/problem.ts';

/** GitHub shows 10 annotations of each severity a step and drops the rest silently; one error is the failure itself. */
const MAX_ANNOTATIONS = 9;

/** Lines that GitHub shows nothing of are still in the log, up to here; a hostile file can cause a great many. */
const MAX_LOGGED = 200;

/** Prints to the log. What comes from outside must not become a command to the runner, which begins with `::`. */
export function logLine(text: string): void {
  for (const line of text.split(/[\r\n]+/)) process.stdout.write(`${line.replace(/^\s*::/, ' : :')}\n`);
}

function annotate({ severity, file, line, column, key, message, hint }: Problem): void {
  const text = [key === null ? message : `${key}: ${message}`, hint]
    .filter((part) => part !== null)
    .join(' ');
  const properties = {
    ...(file === null ? {} : { file }),
    ...(line === null ? {} : { startLine: line }),
    ...(column === null ? {} : { startColumn: column }),
  };
  issueCommand(severity, toCommandProperties(properties), text);
}

/** Turns problems into annotations; those past GitHub's limit are counted and printed as plain log lines. */
export function annotateAll(problems: readonly Problem[]): void {
  for (const severity of ['error', 'warning', 'notice'] as const) {
    const alike = problems.filter((problem) => problem.severity === severity);
    const shown = alike.length > MAX_ANNOTATIONS ? alike.slice(0, MAX_ANNOTATIONS - 1) : alike;
    const rest = alike.slice(shown.length);
    for (const problem of shown) annotate(problem);
    if (rest.length === 0) continue;
    issueCommand(severity, {}, `${rest.length} more like these are in the log.`);
    for (const problem of rest.slice(0, MAX_LOGGED)) logLine(problemText(problem));
  }
}

/** Lets the runner print *** wherever the secret would stand in the log. */
export function maskSecret(secret: string): void {
  if (secret !== '') issueCommand('add-mask', {}, secret);
}

/** Sets the outputs of the step where the runner gave a file for them. */
export function setOutputs(outputs: Readonly<Record<string, string>>, file: string | undefined): void {
  for (const [name, value] of Object.entries(outputs)) {
    if (file !== undefined && file !== '') issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
  }
}

/** Appends to the step's job summary where the runner gave a file for it. */
export async function writeSummary(markdown: string, file: string | undefined): Promise<void> {
  if (file !== undefined && file !== '') await appendFile(file, markdown);
}

/** Fails the step with one error annotation. */
export function fail(message: string): void {
  process.exitCode = 1;
  issue('error', message);
}
