import { createHash } from 'node:crypto';

export interface Entry {
  readonly mode: string;
  readonly sha: string;
}

/** Files of a tree, by their whole paths. */
export type Files = ReadonlyMap<string, Entry>;

export interface Listed extends Entry {
  readonly path: string;
  readonly type: 'blob' | 'tree';
}

export interface StoredCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: string;
}

export interface FileChange {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed';
  readonly sha: string;
}

const FILE = '100644';

function idOf(type: string, content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}

/** The objects of a Git repository, with the ids that Git would give them. */
export class GitObjects {
  readonly blobs = new Map<string, Buffer>();
  readonly trees = new Map<string, readonly Listed[]>();
  readonly commits = new Map<string, StoredCommit>();
  /** Files of each tree that is a commit's. */
  readonly #files = new Map<string, Files>();

  blob(content: Buffer): string {
    const sha = idOf('blob', content);
    this.blobs.set(sha, content);
    return sha;
  }

  filesOf(tree: string): Files {
    const files = this.#files.get(tree);
    if (files === undefined) throw new Error(`There is no tree ${tree}.`);
    return files;
  }

  tree(files: Files): string {
    const sha = this.#folder(files);
    this.#files.set(sha, files);
    return sha;
  }

  #folder(files: Files): string {
    const folders = new Map<string, Map<string, Entry>>();
    const listed: Listed[] = [];
    for (const [path, entry] of files) {
      const slash = path.indexOf('/');
      if (slash === -1) listed.push({ path, type: 'blob', ...entry });
      else {
        const folder = folders.get(path.slice(0, slash)) ?? new Map<string, Entry>();
        folders.set(path.slice(0, slash), folder.set(path.slice(slash + 1), entry));
      }
    }
    for (const [path, below] of folders) {
      listed.push({ path, type: 'tree', mode: '040000', sha: this.#folder(below) });
    }
    const key = ({ path, type }: Listed): string => (type === 'tree' ? `${path}/` : path);
    listed.sort((a, b) => (key(a) < key(b) ? -1 : 1));
    const content = listed.flatMap(({ path, mode, sha }) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`),
      Buffer.from(sha, 'hex'),
    ]);
    const sha = idOf('tree', Buffer.concat(content));
    this.trees.set(sha, listed);
    return sha;
  }

  commit(commit: Omit<StoredCommit, 'sha'>): string {
    const sha = idOf('commit', Buffer.from(JSON.stringify([commit, this.commits.size])));
    this.commits.set(sha, { sha, ...commit });
    return sha;
  }

  commitOf(sha: string): StoredCommit {
    const commit = this.commits.get(sha);
    if (commit === undefined) throw new Error(`There is no commit ${sha}.`);
    return commit;
  }

  /** A commit that changes texts of another's files; null deletes one. */
  commitOn(
    parent: string | null,
    texts: Readonly<Record<string, string | Buffer | null>>,
    { message = 'Change files', author = 'Pat Person', mode = FILE } = {},
  ): string {
    const files = new Map(parent === null ? [] : this.filesOf(this.commitOf(parent).tree));
    for (const [path, text] of Object.entries(texts)) {
      if (text === null) files.delete(path);
      else files.set(path, { mode, sha: this.blob(Buffer.from(text)) });
    }
    const parents = parent === null ? [] : [parent];
    return this.commit({ tree: this.tree(files), parents, message, author });
  }

  /** The commit and all that it follows from, nearest first. */
  history(sha: string): string[] {
    const seen = new Set<string>([sha]);
    for (const commit of seen) for (const parent of this.commitOf(commit).parents) seen.add(parent);
    return [...seen];
  }

  mergeBase(base: string, head: string): string {
    const known = new Set(this.history(base));
    const found = this.history(head).find((sha) => known.has(sha));
    if (found === undefined) throw new Error('The histories have nothing in common.');
    return found;
  }

  changes(from: string, to: string): FileChange[] {
    const [before, after] = [from, to].map((sha) => this.filesOf(this.commitOf(sha).tree));
    const paths = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort();
    return paths.flatMap((path): FileChange[] => {
      const [old, now] = [before?.get(path), after?.get(path)];
      if (old?.sha === now?.sha) return [];
      if (now === undefined) return [{ path, status: 'removed', sha: old?.sha ?? '' }];
      return [{ path, status: old === undefined ? 'added' : 'modified', sha: now.sha }];
    });
  }
}
