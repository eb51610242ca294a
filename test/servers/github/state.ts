import { GitObjects } from './git-objects.ts';

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  body: string;
}

export interface StoredPullRequest {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly headRepository: string;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
}

export interface StoredIssue {
  readonly number: number;
  readonly login: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
}

export type Level = 'none' | 'read' | 'write';

/** A repository with what it holds and who may do what. */
export class RepositoryState {
  readonly owner = 'octo-org';
  readonly name = 'cost-reports';
  readonly git = new GitObjects();
  /** Branches, by their names. */
  readonly branches = new Map<string, string>();
  readonly comments: StoredComment[] = [];
  readonly pullRequests: StoredPullRequest[] = [];
  readonly issues: StoredIssue[] = [];
  /** Whom the token writes as. */
  login = 'github-actions[bot]';
  /** What the token may do. */
  permissions: Partial<Record<'contents' | 'pull-requests' | 'issues', Level>> = {
    contents: 'write',
    'pull-requests': 'write',
    issues: 'write',
  };
  /** The feature "Issues" of the repository. */
  hasIssues = true;
  /** The setting "Allow GitHub Actions to create and approve pull requests". */
  mayOpenPullRequests = true;
  /** Whether the token may look at settings. */
  isAdmin = false;
  isArchived = false;

  constructor(files: Readonly<Record<string, string | Buffer>>) {
    this.branches.set('main', this.git.commitOn(null, files));
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  tip(branch: string): string {
    const sha = this.branches.get(branch);
    if (sha === undefined) throw new Error(`There is no branch ${branch}.`);
    return sha;
  }

  /** Somebody pushes a commit to a branch; it begins at main where it is new. */
  push(
    branch: string,
    texts: Readonly<Record<string, string | Buffer | null>>,
    commit: { readonly message?: string; readonly author?: string; readonly mode?: string } = {},
  ): string {
    const sha = this.git.commitOn(this.branches.get(branch) ?? this.tip('main'), texts, commit);
    this.branches.set(branch, sha);
    return sha;
  }

  /** Texts of a branch's files; files that are not text do not matter here. */
  texts(branch: string): Record<string, string> {
    const files = this.git.filesOf(this.git.commitOf(this.tip(branch)).tree);
    return Object.fromEntries([...files].map(([path, { sha }]) => [path, String(this.git.blobs.get(sha))]));
  }

  comment(issue: number, body: string, login = this.login): StoredComment {
    const comment = { id: 1_000 + this.comments.length, issue, login, body };
    this.comments.push(comment);
    return comment;
  }

  issue(title: string, body: string, login = this.login): StoredIssue {
    const issue = { number: 101 + this.issues.length, login, title, body, state: 'open' as const };
    this.issues.push(issue);
    return issue;
  }

  pullRequest(head: string, base = 'main', headRepository = this.fullName): StoredPullRequest {
    const number = 1 + this.pullRequests.length;
    const found = { number, head, base, headRepository, title: head, body: null, state: 'open' as const };
    this.pullRequests.push(found);
    return found;
  }
}
