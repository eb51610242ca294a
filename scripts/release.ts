import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a release is made from. */
export interface ReleaseSources {
  /** As it was asked for, with or without the v of a tag. */
  readonly version: string;
  readonly packageVersion: string;
  readonly changelog: string;
  /** The commit that is released, and the commits of all tags. */
  readonly commit: string;
  readonly tags: ReadonlyMap<string, string>;
}

export interface Release {
  readonly tag: string;
  /** The tag that follows the newest release of a major version; null where this is not the newest. */
  readonly majorTag: string | null;
  readonly notes: string;
}

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/;

/** What the changelog says below the heading of a version, such as `## 1.2.3 - 2026-12-01`; null without one. */
export function notesOf(changelog: string, version: string): string | null {
  const lines = changelog.split('\n');
  const isHeading = (line: string): boolean =>
    line.startsWith('## ') && line.slice(3).replace(/[[\]]/g, '').split(' ')[0] === version;
  const start = lines.findIndex(isHeading);
  if (start === -1) return null;
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  const end = length === -1 ? lines.length : start + 1 + length;
  return lines
    .slice(start + 1, end)
    .join('\n')
    .trim();
}

function numbersOf(tag: string): readonly number[] {
  return tag.slice(1).split('.').map(Number);
}

/** Whether a tag of a final version is a later one of the same major version. */
function isLaterThan(tag: string, other: string): boolean {
  if (!tag.startsWith('v') || !VERSION.test(tag.slice(1)) || tag.includes('-')) return false;
  const [[major, minor = 0, patch = 0], [otherMajor, otherMinor = 0, otherPatch = 0]] = [
    numbersOf(tag),
    numbersOf(other),
  ];
  return major === otherMajor && (minor > otherMinor || (minor === otherMinor && patch > otherPatch));
}

/** @throws Error that says what has to be put right before this can be released */
export function releaseOf({
  version: asked,
  packageVersion,
  changelog,
  commit,
  tags,
}: ReleaseSources): Release {
  const version = asked.replace(/^v/, '');
  if (!VERSION.test(version)) throw new Error(`"${asked}" is no version. Write one such as 1.2.3.`);
  if (packageVersion !== version) {
    throw new Error(
      `package.json says version ${packageVersion}, and ${version} is to be released. Run "npm version --no-git-tag-version ${version}" and "npm run build", and merge that first.`,
    );
  }
  const notes = notesOf(changelog, version);
  if (notes === null || notes === '') {
    throw new Error(
      `CHANGELOG.md says nothing of ${version}. Give what is below "## Unreleased" the heading "## ${version} - YYYY-MM-DD", and merge that first.`,
    );
  }
  const tag = `v${version}`;
  const tagged = tags.get(tag);
  if (tagged !== undefined && tagged !== commit) {
    throw new Error(
      `Tag ${tag} is there already, at commit ${tagged}. A release is never moved: take the next version.`,
    );
  }
  const isNewest = !version.includes('-') && ![...tags.keys()].some((other) => isLaterThan(other, tag));
  return { tag, majorTag: isNewest ? `v${numbersOf(tag)[0] ?? 0}` : null, notes };
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}

/** Commits by tag; an annotated tag is an object of its own that points to one. */
function tagsOfRepository(): Map<string, string> {
  const format = '%(refname:strip=2) %(objectname) %(*objectname)';
  const lines = git('for-each-ref', `--format=${format}`, 'refs/tags').split('\n');
  return new Map(
    lines.map((line) => {
      const [tag = '', object = '', commit = ''] = line.split(' ');
      return [tag, commit === '' ? object : commit];
    }),
  );
}

if (import.meta.main) {
  const [version = '', notesFile = ''] = process.argv.slice(2);
  if (notesFile === '') throw new Error('Usage: node scripts/release.ts VERSION NOTES_FILE');
  try {
    const { tag, majorTag, notes } = releaseOf({
      version,
      packageVersion: (JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string })
        .version,
      changelog: readFileSync('CHANGELOG.md', 'utf8'),
      commit: git('rev-parse', 'HEAD'),
      tags: tagsOfRepository(),
    });
    mkdirSync(path.dirname(notesFile), { recursive: true });
    writeFileSync(notesFile, `${notes}\n`);
    const outputs = `tag=${tag}\nmajor-tag=${majorTag ?? ''}\n`;
    if (process.env.GITHUB_OUTPUT === undefined) console.log(outputs);
    else appendFileSync(process.env.GITHUB_OUTPUT, outputs);
  } catch (error) {
    console.error(error instanceof Error ? `::error::${error.message}` : error);
    process.exitCode = 1;
  }
}
