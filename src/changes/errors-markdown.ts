import { problemText, type Problem } from '../config/problem.ts';
import { CHANGES_TITLE } from './changes-markdown.ts';
import type { TeamRef } from './configuration-change.ts';
import { code, counted, listText, nameText } from './markdown-text.ts';

const MAX_LISTED = 20;
const MAX_NAMED_TEAMS = 10;
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

/** Whose review to ask for; empty where the change concerns one team at most. */
export function reviewsMarkdown(teams: readonly TeamRef[]): string {
  if (teams.length < 2) return '';
  const names = listText(
    teams.map(({ name }) => nameText(name)),
    MAX_NAMED_TEAMS,
  );
  return `\n**This changes what belongs to ${teams.length} teams. Ask an owner of each to review it: ${names}.**\n`;
}
