import { describe, expect, it } from 'vitest';
import { notesOf, releaseOf, type ReleaseSources } from '../../scripts/release.ts';

const CHANGELOG = `# Changelog

## Unreleased

### Added

- Nothing yet.

## [1.2.3] - 2026-12-01

### Fixed

- A thing.

## 1.2.30 - 2026-11-01

- Another.
`;

const HERE = 'a'.repeat(40);
const ELSEWHERE = 'b'.repeat(40);

function sources(changes: Partial<ReleaseSources> = {}): ReleaseSources {
  return {
    version: '1.2.3',
    packageVersion: '1.2.3',
    changelog: CHANGELOG,
    commit: HERE,
    tags: new Map([
      ['v1', ELSEWHERE],
      ['v1.2.2', ELSEWHERE],
      ['v2.0.0', ELSEWHERE],
    ]),
    ...changes,
  };
}

describe('notes of a release', () => {
  it.each([
    { version: '1.2.3', notes: '### Fixed\n\n- A thing.' },
    { version: '1.2.30', notes: '- Another.' },
    { version: '1.2', notes: null },
    { version: '1x2.3', notes: null },
  ])('of $version are what stands below its heading', ({ version, notes }) => {
    expect(notesOf(CHANGELOG, version)).toBe(notes);
  });
});

describe('a release', () => {
  it('has the tag of its version, and that of the major version follows', () => {
    const release = releaseOf(sources());
    expect(release).toEqual({ tag: 'v1.2.3', majorTag: 'v1', notes: '### Fixed\n\n- A thing.' });
    expect(releaseOf(sources({ version: 'v1.2.3' }))).toEqual(release);
  });

  it.each([
    { name: 'a later one of the same major version is there', tags: [['v1.10.0', ELSEWHERE]] as const },
    { name: 'a later patch is there', tags: [['v1.2.11', ELSEWHERE]] as const },
  ])('leaves the tag of the major version where it is when $name', ({ tags }) => {
    expect(releaseOf(sources({ tags: new Map(tags) })).majorTag).toBeNull();
  });

  it('that is a candidate does not move the tag of the major version', () => {
    const version = '1.3.0-rc.1';
    const changelog = `## ${version}\n\n- A candidate.\n`;
    expect(releaseOf(sources({ version, packageVersion: version, changelog })).majorTag).toBeNull();
    const tags = new Map([['v1.3.0-rc.1', ELSEWHERE]]);
    expect(releaseOf(sources({ tags })).majorTag).toBe('v1');
  });

  it('may be run again for the commit that has its tag', () => {
    expect(releaseOf(sources({ tags: new Map([['v1.2.3', HERE]]) })).tag).toBe('v1.2.3');
  });

  it.each([
    { name: 'no version', changes: { version: '1.2' }, message: '"1.2" is no version' },
    { name: 'a shell command', changes: { version: '1.2.3;ls' }, message: 'is no version' },
    { name: 'another version in package.json', changes: { packageVersion: '1.2.2' }, message: 'npm version' },
    {
      name: 'nothing in the changelog',
      changes: { changelog: '## 1.2.3\n' },
      message: 'CHANGELOG.md says nothing',
    },
    {
      name: 'a tag at another commit',
      changes: { tags: new Map([['v1.2.3', ELSEWHERE]]) },
      message: `Tag v1.2.3 is there already, at commit ${ELSEWHERE}`,
    },
  ])('is refused for $name', ({ changes, message }) => {
    expect(() => releaseOf(sources(changes))).toThrow(message);
  });
});
