import { problemText, type Problem } from '../config/problem.ts';
import { CHANGES_TITLE } from './changes-markdown.ts';
import { code, counted } from './markdown-text.ts';

const MAX_LISTED = 20;
const MAX_REVIEWS = 5;
/** A message that quotes much of a file is cut. */
const MAX_LENGTH = 600;

function problemLine(problem: Problem): string {
  return `- ${code(problemText(problem), MAX_LENGTH)}`;
}

/** In place of the effective change, where settings and teams have errors after it. */
export function errorsMarkdown(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const lines = errors.slice(0, MAX_LISTED).map(problemLine);
  const rest = errors.length - lines.length;
  const intro = `Settings and teams have ${counted(errors.length, 'error')}, so that nothing can be compared:`;
  const more = rest === 0 ? [] : ['', `${counted(rest, 'more error')}: see the check validate.`];
  return [`${CHANGES_TITLE}${intro}`, '', ...lines, ...more, ''].join('\n');
}

/** In place of the effective change, where there is nothing to compare with. @param note says why, in our own words */
export function noteMarkdown(note: string): string {
  return `${CHANGES_TITLE}${note}\n`;
}

/** Whose review to ask for; empty where it is nobody's but the author's own team's. */
export function reviewsMarkdown(warnings: readonly Problem[]): string {
  if (warnings.length === 0) return '';
  const lines = warnings
    .slice(0, MAX_REVIEWS)
    .map(({ message, hint }) => `- ${code(`${message} ${hint ?? ''}`.trim(), MAX_LENGTH)}`);
  const rest = warnings.length - lines.length;
  const more = rest === 0 ? [] : ['', `${counted(rest, 'more warning')}: see the check validate.`];
  return ['', '#### Who should review this', '', ...lines, ...more, ''].join('\n');
}
