import { changesMarkdown } from '../changes/changes-markdown.ts';
import { compareConfigurations } from '../changes/compare.ts';
import type { ConfigurationChange } from '../changes/configuration-change.ts';
import { errorsMarkdown, noteMarkdown, reviewsMarkdown } from '../changes/errors-markdown.ts';
import { concernedTeams } from '../changes/ownership.ts';
import { loadConfiguration, type LoadedConfiguration } from '../config/load.ts';
import { problemOfRun, type Problem } from '../config/problem.ts';
import { baseErrorNote, headPaths, loadBase } from './base-configuration.ts';
import type { Operation } from './operation.ts';
import { commentable, runText } from './pull-request-comment.ts';

/** What is said of a pull request, and the problems of the run. */
interface Comparison {
  readonly change: ConfigurationChange | null;
  readonly markdown: string;
  readonly problems: readonly Problem[];
}

function comparisonOf(base: LoadedConfiguration, head: LoadedConfiguration, run: string): Comparison {
  if (head.configuration === null) {
    return { change: null, markdown: errorsMarkdown(head.problems), problems: [] };
  }
  if (base.configuration === null) {
    const note = baseErrorNote(base);
    return { change: null, markdown: noteMarkdown(note), problems: [problemOfRun('notice', note, null)] };
  }
  const change = compareConfigurations(base.configuration, head.configuration);
  const reviews = reviewsMarkdown(concernedTeams(change));
  return { change, markdown: `${changesMarkdown(change, run)}${reviews}`, problems: [] };
}

/** Says in the comment of a pull request what its settings and teams change. The comment holds no cost. */
export const compare: Operation = async (context) => {
  const target = commentable(context);
  const base = await loadBase(context);
  const head = await loadConfiguration(headPaths(context));
  const { change, markdown, problems } = comparisonOf(base, head, runText(context));
  const { url } = await target.comment({ name: 'changes', markdown });
  const valid = head.configuration !== null;
  return {
    json: {
      schema: 1,
      operation: 'compare',
      pullRequest: target.pullRequest.number,
      comment: url,
      valid,
      change,
      problems: head.problems,
    },
    summary: markdown,
    outputs: { valid: String(valid), comment: url },
    // Those of the head are annotated by validate, whose checkout has the paths of the pull request.
    problems,
    failure: null,
  };
};
