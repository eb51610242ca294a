import { Refusal, type Answer } from './answer.ts';
import {
  commentBodyOf,
  commitBody,
  comparisonBody,
  fileBody,
  issueBody,
  pullRequestBody,
  refBody,
  repositoryBody,
  treeBody,
} from './bodies.ts';
import type { RepositoryState, StoredIssue, StoredPullRequest } from './state.ts';

/** A request whose form is in order. */
export interface Asked {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

type Route = (state: RepositoryState, asked: Asked) => Answer;

const MAX_TEXT = 65_536;
const MAX_LISTED_FILES = 3_000;

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function created(body: unknown): Answer {
  return { status: 201, body };
}

function paged(items: readonly unknown[], query: URLSearchParams): unknown[] {
  const size = Number(query.get('per_page') ?? 30);
  const from = (Number(query.get('page') ?? 1) - 1) * size;
  return items.slice(from, from + size);
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Refusal(404, 'Not Found');
  return value;
}

function text(body: Asked['body'], key: string): string {
  return body[key] as string;
}

function checkLength(body: string): void {
  if (body.length <= MAX_TEXT) return;
  const message = `body is too long (maximum is ${MAX_TEXT} characters)`;
  throw new Refusal(422, 'Validation Failed', [
    { resource: 'IssueComment', code: 'unprocessable', field: 'data', message },
  ]);
}

/** A branch as paths have it. */
function branchIn(ref: string | undefined): string {
  return (ref ?? '').replace(/^(refs\/)?heads\//, '');
}

function commentIn(state: RepositoryState, id: string | undefined): RepositoryState['comments'][number] {
  return found(state.comments.find((comment) => String(comment.id) === id));
}

function pullRequestIn(state: RepositoryState, { path }: Asked): StoredPullRequest {
  return found(state.pullRequests.find(({ number }) => String(number) === path.pull_number));
}

function createTree(state: RepositoryState, { body }: Asked): Answer {
  const { git } = state;
  const files = new Map(git.filesOf(text(body, 'base_tree')));
  const changes = body.tree as readonly { path: string; mode: string; content?: string; sha?: null }[];
  for (const { path, mode, content } of changes) {
    if (path.split('/').some((part) => ['', '.', '..', '.git'].includes(part))) {
      throw new Refusal(422, 'tree.path contains a malformed path component');
    }
    if (content !== undefined) files.set(path, { mode, sha: git.blob(Buffer.from(content)) });
    else if (!files.delete(path)) throw new Refusal(422, 'GitRPC::BadObjectState');
  }
  return created(treeBody(state, git.tree(files)));
}

function createCommit(state: RepositoryState, { body }: Asked): Answer {
  const parents = body.parents as readonly string[];
  const sha = state.git.commit({
    message: text(body, 'message'),
    tree: text(body, 'tree'),
    parents,
    author: state.login,
  });
  return created(commitBody(state, state.git.commitOf(sha)));
}

function createRef(state: RepositoryState, { body }: Asked): Answer {
  const branch = branchIn(text(body, 'ref'));
  if (state.branches.has(branch)) throw new Refusal(422, 'Reference already exists');
  state.branches.set(branch, text(body, 'sha'));
  return created(refBody(state, branch));
}

function updateRef(state: RepositoryState, { path, body }: Asked): Answer {
  const branch = branchIn(path.ref);
  const [old, sha] = [found(state.branches.get(branch)), text(body, 'sha')];
  if (body.force !== true && !state.git.history(sha).includes(old)) {
    throw new Refusal(422, 'Update is not a fast forward');
  }
  state.branches.set(branch, sha);
  return ok(refBody(state, branch));
}

function createPullRequest(state: RepositoryState, { body }: Asked): Answer {
  const [head, base] = [text(body, 'head'), text(body, 'base')];
  if (!state.mayOpenPullRequests && state.login === 'github-actions[bot]') {
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  }
  const invalid = (error: object): Refusal => new Refusal(422, 'Validation Failed', [error]);
  if (!state.branches.has(head)) throw invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' });
  const same = state.pullRequests.some((other) => other.head === head && other.state === 'open');
  const custom = (message: string): Refusal => invalid({ resource: 'PullRequest', code: 'custom', message });
  if (same) throw custom(`A pull request already exists for ${state.owner}:${head}.`);
  if (state.git.history(state.tip(base)).includes(state.tip(head))) {
    throw custom(`No commits between ${base} and ${head}`);
  }
  checkLength(text(body, 'body'));
  const stored = state.pullRequest(head, base);
  stored.title = text(body, 'title');
  stored.body = text(body, 'body');
  return created(pullRequestBody(state, stored, false));
}

function listPullRequests(state: RepositoryState, { query }: Asked): Answer {
  const wanted = state.pullRequests.filter(
    ({ head, state: is }) => query.get('head') === `${state.owner}:${head}` && query.get('state') === is,
  );
  return ok(paged(wanted, query).map((stored) => pullRequestBody(state, stored as StoredPullRequest, true)));
}

function listIssues(state: RepositoryState, { query }: Asked): Answer {
  const wanted = state.issues.filter(
    ({ login, state: is }) => query.get('creator') === login && query.get('state') === is,
  );
  return ok(paged(wanted, query).map((stored) => issueBody(state, stored as StoredIssue)));
}

function updateIssue(state: RepositoryState, { path, body }: Asked): Answer {
  const stored = found(state.issues.find(({ number }) => String(number) === path.issue_number));
  if (body.body !== undefined) stored.body = text(body, 'body');
  if (body.state === 'open' || body.state === 'closed') stored.state = body.state;
  return ok(issueBody(state, stored));
}

function listFiles(state: RepositoryState, asked: Asked): Answer {
  const { head, base } = pullRequestIn(state, asked);
  const from = state.git.mergeBase(state.tip(base), state.tip(head));
  const changes = state.git.changes(from, state.tip(head)).slice(0, MAX_LISTED_FILES);
  return ok(
    paged(
      changes.map((change) => fileBody(state, change)),
      asked.query,
    ),
  );
}

/** What each operation does and answers. */
export const ROUTES: Readonly<Record<string, Route>> = {
  'GET /repos/{owner}/{repo}': (state) => ok(repositoryBody(state)),
  'GET /repos/{owner}/{repo}/actions/permissions/workflow': (state) =>
    ok({
      default_workflow_permissions: 'read',
      can_approve_pull_request_reviews: state.mayOpenPullRequests,
    }),
  'GET /repos/{owner}/{repo}/compare/{basehead}': (state, { path }) => {
    const [base = '', head = ''] = (path.basehead ?? '').split('...');
    return ok(comparisonBody(state, base, head));
  },
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': (state, { path: { file_sha: sha = '' } }) => {
    const content = found(state.git.blobs.get(sha));
    // GitHub breaks Base64 into lines.
    const lines = content.toString('base64').replace(/.{60}/g, '$&\n');
    const url = `https://api.github.com/git/blobs/${sha}`;
    return ok({ content: lines, encoding: 'base64', url, sha, size: content.length, node_id: 'BLOB' });
  },
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': (state, { path }) =>
    ok(commitBody(state, found(state.git.commits.get(path.commit_sha ?? '')))),
  'POST /repos/{owner}/{repo}/git/commits': createCommit,
  'GET /repos/{owner}/{repo}/git/ref/{ref}': (state, { path }) => {
    found(state.branches.get(branchIn(path.ref)));
    return ok(refBody(state, branchIn(path.ref)));
  },
  'POST /repos/{owner}/{repo}/git/refs': createRef,
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': updateRef,
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': (state, { path: { tree_sha: sha = '' } }) => {
    found(state.git.trees.get(sha));
    return ok(treeBody(state, sha));
  },
  'POST /repos/{owner}/{repo}/git/trees': createTree,
  'GET /repos/{owner}/{repo}/issues': listIssues,
  'POST /repos/{owner}/{repo}/issues': (state, { body }) => {
    checkLength(text(body, 'body'));
    return created(issueBody(state, state.issue(text(body, 'title'), text(body, 'body'))));
  },
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': updateIssue,
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': (state, { path, query }) => {
    const comments = state.comments.filter(({ issue }) => String(issue) === path.issue_number);
    return ok(
      paged(
        comments.map((comment) => commentBodyOf(state, comment)),
        query,
      ),
    );
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': (state, { path, body }) => {
    checkLength(text(body, 'body'));
    return created(commentBodyOf(state, state.comment(Number(path.issue_number), text(body, 'body'))));
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': (state, { path, body }) => {
    checkLength(text(body, 'body'));
    const comment = commentIn(state, path.comment_id);
    comment.body = text(body, 'body');
    return ok(commentBodyOf(state, comment));
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': (state, { path }) => {
    state.comments.splice(state.comments.indexOf(commentIn(state, path.comment_id)), 1);
    return { status: 204 };
  },
  'GET /repos/{owner}/{repo}/pulls': listPullRequests,
  'POST /repos/{owner}/{repo}/pulls': createPullRequest,
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}': (state, asked) => {
    const stored = pullRequestIn(state, asked);
    stored.title = text(asked.body, 'title');
    stored.body = text(asked.body, 'body');
    return ok(pullRequestBody(state, stored, false));
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': listFiles,
};

/** What an operation takes, as GitHub's documentation has it. */
export function refuseWithoutPermission(
  state: RepositoryState,
  operation: string,
  path: Readonly<Record<string, string>> = {},
): void {
  const level = operation.startsWith('GET ') ? 'read' : 'write';
  const isForGit = /\/(git|compare)\//.test(operation);
  const isOfIssue =
    /\/issues(?:\/\{issue_number\})?$/.test(operation) ||
    state.issues.some(({ number }) => String(number) === path.issue_number);
  const name = isForGit ? 'contents' : isOfIssue ? 'issues' : 'pull-requests';
  if (isOfIssue && !state.hasIssues) throw new Refusal(410, 'Issues has been disabled in this repository.');
  const isFree = operation.endsWith('{repo}');
  const isOfSettings = operation.includes('/actions/permissions/');
  const has = state.permissions[name];
  const may = isOfSettings ? state.isAdmin : isFree || has === 'write' || has === level;
  if (!may) throw new Refusal(403, 'Resource not accessible by integration');
  if (state.isArchived && level === 'write') {
    throw new Refusal(403, 'Repository was archived so is read-only.');
  }
}
