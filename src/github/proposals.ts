import { mapConcurrently } from '../concurrency.ts';
import { RefusedError } from '../errors.ts';
import type { GitHub } from './client.ts';
import {
  branchTip,
  comparedWith,
  createBranch,
  createCommit,
  moveBranch,
  readCommit,
  type Commit,
} from './commits.ts';
import { checkBranch, committedMessage, type Standing } from './proposal-branch.ts';
import { createPullRequest, openPullRequests, updateText } from './pull-requests.ts';
import { changesTo, createTree, readText, Trees } from './trees.ts';

/** A file as a proposal has it; a text of null deletes it. */
export interface ProposedFile {
  readonly path: string;
  readonly text: string | null;
}

/** A change of files, to be merged by people. */
export interface Proposal {
  readonly branch: string;
  readonly title: string;
  readonly body: string;
  /** Of the one commit. */
  readonly message: string;
  /** All that the pull request is to change. */
  readonly files: readonly ProposedFile[];
  readonly baseBranch: string;
  /** The commit that the texts were made from. */
  readonly baseSha: string;
}

export interface ProposalOutcome {
  readonly kind: 'opened' | 'updated' | 'unchanged';
  /** 0 when the base branch has all of it already, so that no pull request is needed. */
  readonly number: number;
  /** Of the pull request; of the base branch when none is needed. */
  readonly url: string;
}

/** Files of a draft that are read one by one: an hour's worth of requests is a thousand. */
const MAX_READ = 500;
const READ_AT_ONCE = 6;

/**
 * Puts a change on its branch as one commit on top of the base branch, and opens a pull request of it or brings the open
 * one up to date. The branch moves in one step, after everything that can be checked was.
 * @throws RefusedError when that would undo what other people did, GitHubRefusal when the token may not
 */
export async function openProposal(github: GitHub, proposal: Proposal): Promise<ProposalOutcome> {
  const { branch, baseBranch } = proposal;
  if (branch === baseBranch) {
    throw new RefusedError(`A proposal needs a branch of its own, and ${branch} is the one to merge into.`);
  }
  const base = await baseCommit(github, baseBranch);
  const trees = new Trees(github);
  const entries = await trees.entries(base.tree, pathsOf(proposal));
  const changes = changesTo(entries, proposal.files);
  const pullRequests = await openPullRequests(github, branch);
  const [open = null] = pullRequests;
  if (changes.length === 0) {
    if (open !== null) throw emptied(open.number, open.url, baseBranch);
    return { kind: 'unchanged', number: 0, url: `${github.repository.url}/tree/${baseBranch}` };
  }
  await refuseOvertaken(github, trees, proposal, base);
  const standing = await checkBranch(github, proposal, base, pullRequests);
  const hasMoved = await push(github, proposal, base, standing, await createTree(github, base.tree, changes));
  const existing = open ?? (await createPullRequest(github, { head: branch, base: baseBranch }, proposal));
  const hasText = await updateText(github, existing, proposal);
  const { number, url } = existing;
  if (open === null) return { kind: 'opened', number, url };
  return { kind: hasMoved || hasText ? 'updated' : 'unchanged', number, url };
}

function pathsOf({ files }: Proposal): string[] {
  return files.map(({ path }) => path);
}

async function baseCommit(github: GitHub, baseBranch: string): Promise<Commit> {
  const tip = await branchTip(github, baseBranch);
  if (tip !== null) return readCommit(github, tip);
  throw new RefusedError(
    `The repository has no branch ${baseBranch} to propose a change to, or the token may not see it. Give the job contents: write under its permissions key, and check the default branch under ${github.repository.url}/settings.`,
  );
}

function emptied(number: number, url: string, baseBranch: string): RefusedError {
  return new RefusedError(
    `What is asked for is how ${baseBranch} is, so pull request #${number} would be left without a change. Close it and delete its branch: ${url}`,
  );
}

/** The texts were made from `baseSha`: what others did to the same files since must not be undone. */
async function refuseOvertaken(
  github: GitHub,
  trees: Trees,
  proposal: Proposal,
  base: Commit,
): Promise<void> {
  const { baseSha, baseBranch } = proposal;
  if (baseSha === base.sha) return;
  const paths = pathsOf(proposal);
  const then = await trees.entries((await readCommit(github, baseSha)).tree, paths);
  const now = await trees.entries(base.tree, paths);
  const changed = paths.filter((path) => then.get(path)?.sha !== now.get(path)?.sha);
  if (changed.length === 0) return;
  const [first = ''] = changed;
  const others = changed.length === 1 ? '' : ` and ${changed.length - 1} more`;
  throw new RefusedError(
    `${first}${others} changed on ${baseBranch} since this run's checkout. Run again, so that the proposal is made from what is there now.`,
  );
}

/** Brings the branch to one commit with this tree; false when it has that already. */
async function push(
  github: GitHub,
  { branch, message }: Proposal,
  base: Commit,
  { tip }: Standing,
  tree: string,
): Promise<boolean> {
  const wanted = committedMessage(message, tree);
  const isThere =
    tip?.tree === tree && tip.parents.length === 1 && tip.parents[0] === base.sha && tip.message === wanted;
  if (isThere) return false;
  const commit = await createCommit(github, { message: wanted, tree, parent: base.sha });
  if (tip === null) {
    await createBranch(github, branch, commit);
    return true;
  }
  if ((await branchTip(github, branch)) !== tip.sha) {
    throw new RefusedError(
      `Somebody pushed to ${branch} at this very moment, so it was left alone. Run again.`,
    );
  }
  await moveBranch(github, branch, commit);
  return true;
}

/**
 * Texts of those of the files that the open pull request of a branch changes; null for one that it deletes.
 * Empty when no pull request is open.
 */
export async function proposedTexts(
  github: GitHub,
  branch: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const [open] = await openPullRequests(github, branch);
  if (open === undefined) return new Map();
  const { mergeBase } = await comparedWith(github, open.baseSha, open.headSha);
  const trees = new Trees(github);
  const before = await trees.entries((await readCommit(github, mergeBase)).tree, paths);
  const after = await trees.entries((await readCommit(github, open.headSha)).tree, paths);
  const changed = [...after].filter(([path, entry]) => entry?.sha !== before.get(path)?.sha);
  if (changed.length > MAX_READ) {
    throw new RefusedError(
      `Pull request #${open.number} changes ${changed.length} of the files that are asked for, which is more than are read one by one. Merge or close it first: ${open.url}`,
    );
  }
  const texts = await mapConcurrently(changed, READ_AT_ONCE, async ([path, entry]) => {
    const text = entry === null ? null : await readText(github, path, entry.sha);
    return [path, text] as const;
  });
  return new Map(texts);
}
