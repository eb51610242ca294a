import { template } from './contract.ts';
import type { FileChange, StoredCommit } from './git-objects.ts';
import type { RepositoryState, StoredComment, StoredIssue, StoredPullRequest } from './state.ts';

type Json = Readonly<Record<string, unknown>>;

function url(state: RepositoryState, path: string): string {
  return `https://github.com/${state.fullName}${path}`;
}

export function repositoryBody(state: RepositoryState): Json {
  // GitHub's own example lacks the language, here and in what the repository was forked from.
  const example = template('full-repository-default-response');
  const ofForks = new Set(['source', 'parent']);
  return {
    ...Object.fromEntries(Object.entries(example).filter(([key]) => !ofForks.has(key))),
    language: null,
    name: state.name,
    full_name: state.fullName,
    archived: state.isArchived,
  };
}

export function refBody(state: RepositoryState, branch: string): Json {
  return {
    ref: `refs/heads/${branch}`,
    node_id: 'REF',
    url: url(state, `/git/refs/heads/${branch}`),
    object: { type: 'commit', sha: state.tip(branch), url: url(state, '/git/commits') },
  };
}

export function commitBody(state: RepositoryState, commit: StoredCommit): Json {
  const { sha, message, author } = commit;
  const person = { date: '2026-11-25T09:00:00Z', name: author, email: 'person@example.com' };
  const link = (id: string): Json => ({
    sha: id,
    url: url(state, `/git/${id}`),
    html_url: url(state, `/commit/${id}`),
  });
  const { tree, parents } = commit;
  return {
    ...template('git-commit'),
    sha,
    message,
    author: person,
    committer: person,
    tree: { sha: tree, url: url(state, `/git/trees/${tree}`) },
    parents: parents.map(link),
  };
}

export function treeBody(state: RepositoryState, sha: string): Json {
  const tree = state.git.trees.get(sha)?.map((entry) => ({ ...entry, url: url(state, `/git/${entry.sha}`) }));
  return { sha, url: url(state, `/git/trees/${sha}`), tree, truncated: false };
}

export function commentBodyOf(state: RepositoryState, comment: StoredComment): Json {
  const found = template('issue-comment');
  const { id, body, login, issue } = comment;
  const type = login.endsWith('[bot]') ? 'Bot' : 'User';
  const user = { ...(found.user as Json), login, type };
  return { ...found, id, body, user, html_url: url(state, `/pull/${issue}#issuecomment-${id}`) };
}

export function issueBody(
  state: RepositoryState,
  { number, title, body, login, state: is }: StoredIssue,
): Json {
  // GitHub's own example is of a pull request.
  const ofPullRequest = new Set(['pull_request', 'pinned_comment']);
  const all = template('issue');
  const found = Object.fromEntries(Object.entries(all).filter(([key]) => !ofPullRequest.has(key)));
  const user = { ...(all.user as Json), login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
  return { ...found, number, title, body, state: is, user, html_url: url(state, `/issues/${number}`) };
}

export function pullRequestBody(state: RepositoryState, stored: StoredPullRequest, isListed: boolean): Json {
  const found = template(isListed ? 'pull-request-simple-items' : 'pull-request');
  const [head, base] = [found.head as Json, found.base as Json];
  const { number, title, body } = stored;
  return {
    ...found,
    number,
    title,
    body,
    state: stored.state,
    html_url: url(state, `/pull/${number}`),
    // Those of GitHub's own example lack their type.
    requested_teams: [],
    head: {
      ...head,
      ref: stored.head,
      sha: state.tip(stored.head),
      repo: { ...(head.repo as Json), full_name: stored.headRepository },
    },
    base: { ...base, ref: stored.base, sha: state.tip(stored.base) },
  };
}

export function fileBody(state: RepositoryState, { path, status, sha }: FileChange): Json {
  const link = url(state, `/blob/${path}`);
  const counts = { additions: 1, deletions: 0, changes: 1 };
  return { sha, filename: path, status, ...counts, blob_url: link, raw_url: link, contents_url: link };
}

export function comparisonBody(state: RepositoryState, base: string, head: string): Json {
  const { git } = state;
  const mergeBase = git.mergeBase(base, head);
  const [behind, ahead] = [head, base].map((sha) => new Set(git.history(sha)));
  const found = template('commit-comparison');
  const ahead_by = git.history(head).filter((sha) => !ahead?.has(sha)).length;
  const behind_by = git.history(base).filter((sha) => !behind?.has(sha)).length;
  return {
    ...found,
    merge_base_commit: { ...(found.merge_base_commit as Json), sha: mergeBase },
    ahead_by,
    behind_by,
    total_commits: ahead_by,
    status: ahead_by > 0 ? (behind_by > 0 ? 'diverged' : 'ahead') : behind_by > 0 ? 'behind' : 'identical',
    commits: [],
    files: [],
  };
}
