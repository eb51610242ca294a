import { createHash } from 'node:crypto';
import { ServiceError } from '../errors.ts';
import { listIn, textIn } from './answer.ts';
import type { GitHub } from './client.ts';
import { WORKFLOW_FILES } from './permissions.ts';

/** What a tree has at a path. */
export interface TreeEntry {
  readonly sha: string;
  readonly mode: string;
  readonly type: string;
}

/** What a path shall hold; a text of null deletes the file. */
export interface TreeChange {
  readonly path: string;
  readonly text: string | null;
  readonly mode: string;
}

const FILE = '100644';
const EXECUTABLE = '100755';
/** Files that go into one request: GitHub gives up on those that take it over ten seconds. */
const FILES_A_REQUEST = 500;

/** The id that Git gives to a file with this text. */
export function blobSha(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Reads folders of a repository, each once. */
export class Trees {
  readonly #github: GitHub;
  readonly #read = new Map<string, Promise<ReadonlyMap<string, TreeEntry>>>();

  constructor(github: GitHub) {
    this.#github = github;
  }

  /** What the tree of a commit has at each of the paths; null where it has nothing. */
  async entries(root: string, paths: Iterable<string>): Promise<Map<string, TreeEntry | null>> {
    const found = new Map<string, TreeEntry | null>();
    for (const path of paths) found.set(path, await this.#entry(root, path.split('/')));
    return found;
  }

  async #entry(tree: string, [name = '', ...below]: readonly string[]): Promise<TreeEntry | null> {
    const entry = (await this.#folder(tree)).get(name) ?? null;
    if (below.length === 0 || entry === null) return entry;
    return entry.type === 'tree' ? this.#entry(entry.sha, below) : null;
  }

  #folder(tree: string): Promise<ReadonlyMap<string, TreeEntry>> {
    const known = this.#read.get(tree) ?? this.#readFolder(tree);
    this.#read.set(tree, known);
    return known;
  }

  async #readFolder(tree: string): Promise<ReadonlyMap<string, TreeEntry>> {
    const data = await this.#github.ask({
      route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      parameters: { tree_sha: tree },
      task: 'list the files of the repository',
      needs: 'contents: write',
    });
    const isTruncated = (data as { readonly truncated?: unknown }).truncated === true;
    if (isTruncated) {
      throw new ServiceError(
        'A folder of the repository holds more files than GitHub lists. Change the files by hand, in a checkout.',
      );
    }
    return new Map(
      listIn(data, 'tree').map((entry) => {
        const [path, sha, mode, type] = ['path', 'sha', 'mode', 'type'].map((key) => textIn(entry, key));
        return [path ?? '', { sha: sha ?? '', mode: mode ?? '', type: type ?? '' }];
      }),
    );
  }
}

/** Which files are to be changed for a tree to hold these texts. */
export function changesTo(
  entries: ReadonlyMap<string, TreeEntry | null>,
  files: readonly { readonly path: string; readonly text: string | null }[],
): TreeChange[] {
  return files.flatMap(({ path, text }) => {
    const entry = entries.get(path) ?? null;
    const mode = entry?.mode === EXECUTABLE ? EXECUTABLE : FILE;
    const isSame = text === null ? entry === null : entry?.mode === mode && entry.sha === blobSha(text);
    return isSame ? [] : [{ path, text, mode }];
  });
}

/** Makes the tree that differs from `base` by the changes. Made twice it does no harm. */
export async function createTree(
  github: GitHub,
  base: string,
  changes: readonly TreeChange[],
): Promise<string> {
  let tree = base;
  for (let from = 0; from < changes.length; from += FILES_A_REQUEST) {
    const part = changes.slice(from, from + FILES_A_REQUEST);
    const hasWorkflow = part.some(({ path }) => path.startsWith('.github/workflows/'));
    const data = await github.ask({
      route: 'POST /repos/{owner}/{repo}/git/trees',
      parameters: {
        base_tree: tree,
        tree: part.map(({ path, text, mode }) =>
          text === null
            ? { path, mode, type: 'blob', sha: null }
            : { path, mode, type: 'blob', content: text },
        ),
      },
      task: `write ${part.length} ${part.length === 1 ? 'file' : 'files'}`,
      needs: 'contents: write',
      // GitHub hides workflow files from a token that may not write them.
      ...(hasWorkflow ? { notFound: WORKFLOW_FILES } : {}),
    });
    tree = textIn(data, 'sha');
  }
  return tree;
}

/** The text of a file. */
export async function readText(github: GitHub, path: string, sha: string): Promise<string> {
  const data = await github.ask({
    route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
    parameters: { file_sha: sha },
    task: `read ${path}`,
    needs: 'contents: write',
  });
  const bytes = Buffer.from(textIn(data, 'content'), 'base64');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ServiceError(`${path} is not UTF-8 on its branch. Correct the file there, and run again.`);
  }
}
