import { rm } from 'node:fs/promises';
import path from 'node:path';
import { code, counted } from '../changes/markdown-text.ts';
import { loadConfiguration } from '../config/load.ts';
import type { Problem } from '../config/problem.ts';
import { messageOf, UserError } from '../errors.ts';
import { writeWhole } from '../files.ts';
import type { ProposalOutcome, ProposedFile } from '../github/proposals.ts';
import type { ChangeRequest, Requested } from '../propose/change-request.ts';
import { isConfigurationFile, withTexts, type Checkout } from '../propose/checkout.ts';
import {
  changeByHand,
  effectMarkdown,
  listed,
  problemsMarkdown,
  proposalBody,
  type Effect,
} from '../propose/proposal-text.ts';
import { escapeMarkdown } from '../render/markdown.ts';
import type { OperationContext, OperationResult } from './operation.ts';
import { checkProposal, readCheckout, repositoryPaths } from './proposal-checkout.ts';
import type { PullRequests } from './pull-requests.ts';

/** Below the output folder: the proposed files, for a person who applies them. */
const FOLDER = 'proposal';

/** What a proposal came to. */
type Outcome =
  | { readonly kind: ProposalOutcome['kind']; readonly number: number; readonly url: string }
  | { readonly kind: 'nothing to change' | 'written to a folder' | 'refused' };

/** Everything that a result tells of. */
interface Told {
  readonly outcome: Outcome;
  readonly files: readonly ProposedFile[];
  readonly problems: readonly Problem[];
  readonly failure: string | null;
  /** Parts of the job summary, its title first. */
  readonly summary: readonly string[];
}

/** Reads what is checked out, and proposes what is asked of it. */
export async function propose(
  context: OperationContext,
  pullRequests: PullRequests | null,
  ask: (checkout: Checkout) => Requested | Promise<Requested>,
): Promise<OperationResult> {
  const checkout = await readCheckout(context);
  const { request, problems } = await ask(checkout);
  const told =
    request === null
      ? refused('The request has', problems)
      : await proposeRequest(context, pullRequests, checkout, request);
  return resultOf(context, told);
}

async function proposeRequest(
  context: OperationContext,
  pullRequests: PullRequests | null,
  checkout: Checkout,
  request: ChangeRequest,
): Promise<Told> {
  const drafted = await draftedTexts(pullRequests, request);
  const found = withTexts(checkout, drafted.texts);
  const edited = request.edit(found);
  if (edited.problems.length > 0) return refused('Files that the change concerns have', edited.problems);
  const files = changedFiles(withCarried(edited.files, checkout, drafted.texts), checkout, drafted.texts);
  if (files.length === 0) return nothingToChange(request);
  context.progress(`Checking settings and teams with ${counted(files.length, 'changed file')}`);
  const { configuration: after, problems } = await checkProposal(context, files);
  if (after === null) return refused('With this change settings and teams would have', problems);
  const { configuration: before } = await loadConfiguration({
    root: context.root,
    ...repositoryPaths(context.inputs),
  });
  const effect = { before, after, files };
  if (pullRequests === null) return writtenToFolder(context, effect, problems);
  if (drafted.refusal !== null) return byHand(context, effect, problems, drafted.refusal);
  return opened(context, pullRequests, request, effect, problems);
}

/** What an earlier request has on the same branch, so that this one goes on with it. */
async function draftedTexts(
  pullRequests: PullRequests | null,
  { branch, paths }: ChangeRequest,
): Promise<{ readonly texts: ReadonlyMap<string, string | null>; readonly refusal: UserError | null }> {
  if (pullRequests === null) return { texts: new Map(), refusal: null };
  try {
    return { texts: await pullRequests.proposedTexts(branch, paths), refusal: null };
  } catch (error) {
    if (error instanceof UserError) return { texts: new Map(), refusal: error };
    throw error;
  }
}

/** The files of this request, and those that an earlier one proposes on the same branch. */
function withCarried(
  files: readonly ProposedFile[],
  checkout: Checkout,
  drafted: ReadonlyMap<string, string | null>,
): ProposedFile[] {
  const own = new Set(files.map((file) => file.path));
  const carried = [...drafted].filter(([file]) => !own.has(file) && isConfigurationFile(checkout, file));
  return [...files, ...carried.map(([file, text]) => ({ path: file, text }))];
}

/** Files that differ from what is checked out, or from what the branch has of them. */
function changedFiles(
  files: readonly ProposedFile[],
  checkout: Checkout,
  drafted: ReadonlyMap<string, string | null>,
): ProposedFile[] {
  const known = new Map(
    [checkout.settings, ...checkout.teams.values()].map((file) => [file.path, file.text]),
  );
  return files.filter(({ path: file, text }) => {
    const draft = drafted.get(file);
    return text !== (known.get(file) ?? null) || (draft !== undefined && text !== draft);
  });
}

async function opened(
  context: OperationContext,
  pullRequests: PullRequests,
  request: ChangeRequest,
  effect: Effect,
  problems: readonly Problem[],
): Promise<Told> {
  const { inputs, repository } = context;
  const body = proposalBody({ operation: inputs.operation, request, repository }, effect);
  const { branch, title } = request;
  let outcome: ProposalOutcome;
  try {
    outcome = await pullRequests.open({ branch, title, body, message: title, files: effect.files });
  } catch (error) {
    if (error instanceof UserError) return byHand(context, effect, problems, error);
    throw error;
  }
  // Another merge brought the same change to the base, and there is no pull request to link to.
  if (outcome.number === 0) return nothingToChange(request);
  const words = { opened: 'was opened', updated: 'was updated', unchanged: 'already proposes this' };
  const { kind, number, url } = outcome;
  return {
    outcome: { kind, number, url },
    files: effect.files,
    problems,
    failure: null,
    summary: [
      `# ${title}`,
      `[Pull request ${number}](${url}) ${words[kind]}. The change takes effect when it is merged.`,
      effectMarkdown(effect),
    ],
  };
}

function refused(subject: string, problems: readonly Problem[]): Told {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const failure = `${subject} ${counted(errors, 'error')}, each listed with what to do. Nothing was opened.`;
  return {
    outcome: { kind: 'refused' },
    files: [],
    problems,
    failure,
    summary: ['# Nothing was opened', failure, problemsMarkdown(problems)],
  };
}

function nothingToChange({ paths }: ChangeRequest): Told {
  const summary = [
    '# Nothing to change',
    'The files say this already, so no pull request was opened:',
    listed(paths.map(code)),
  ];
  return { outcome: { kind: 'nothing to change' }, files: [], problems: [], failure: null, summary };
}

/** Writes the files below the output folder; says where for people. */
async function writeFiles(
  { root, inputs }: OperationContext,
  files: readonly ProposedFile[],
): Promise<string> {
  const folder = path.join(inputs.outputPath, FOLDER);
  await rm(path.resolve(root, folder), { recursive: true, force: true });
  for (const { path: file, text } of files) {
    if (text !== null) await writeWhole(path.resolve(root, folder, file), text);
  }
  return folder;
}

async function writtenToFolder(
  context: OperationContext,
  effect: Effect,
  problems: readonly Problem[],
): Promise<Told> {
  const folder = await writeFiles(context, effect.files);
  const intro =
    'Outside of GitHub Actions no pull request is opened. The change was checked and written to a folder.';
  return {
    outcome: { kind: 'written to a folder' },
    files: effect.files,
    problems,
    failure: null,
    summary: ['# Change to make', intro, effectMarkdown(effect), changeByHand(effect.files, folder)],
  };
}

/** GitHub refused: what it says, and the change for a person to make. */
async function byHand(
  context: OperationContext,
  effect: Effect,
  problems: readonly Problem[],
  refusal: UserError,
): Promise<Told> {
  const folder = await writeFiles(context, effect.files);
  const message = messageOf(refusal);
  return {
    outcome: { kind: 'refused' },
    files: effect.files,
    problems,
    failure: message,
    summary: [
      '# The pull request could not be opened',
      escapeMarkdown(message),
      effectMarkdown(effect),
      changeByHand(effect.files, folder),
    ],
  };
}

function resultOf({ inputs }: OperationContext, told: Told): OperationResult {
  const { outcome, files, problems, failure, summary } = told;
  const pullRequest = 'url' in outcome ? { number: outcome.number, url: outcome.url } : null;
  return {
    json: {
      schema: 1,
      operation: inputs.operation,
      kind: outcome.kind,
      pullRequest,
      files: files.map(({ path: file, text }) => ({ path: file, text })),
      problems,
      failure,
    },
    summary: `${summary.map((part) => part.trim()).join('\n\n')}\n`,
    outputs: { 'pull-request': pullRequest?.url ?? '' },
    problems,
    failure,
  };
}
