import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OWN_FOLDER, readWorkflow } from './files.ts';

const { publish } = readWorkflow(`${OWN_FOLDER}/release.yml`).workflow.jobs;
const COMMIT = 'c'.repeat(40);

/** A `gh` that writes down how it is called, and knows one release and the tags that it is told of. */
const GH = `#!/bin/bash
echo "$*" >> "$CALLS"
case "$*" in
  'release view '*) if [ -z "$DRAFT" ]; then exit 1; else echo "$DRAFT"; fi ;;
  'api --silent repos/octo-org/agent/git/refs/tags/v1') exit "$MAJOR_MISSING" ;;
esac
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'release-'));
  writeFileSync(path.join(folder, 'gh'), GH);
  chmodSync(path.join(folder, 'gh'), 0o755);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What a step has `gh` do. */
function callsOf(name: string, env: Readonly<Record<string, string>>): string[] {
  const step = publish?.steps.find((candidate) => candidate.name === name);
  const calls = path.join(folder, 'calls');
  writeFileSync(calls, '');
  execFileSync('bash', ['-e', '-c', step?.run ?? 'exit 1'], {
    cwd: folder,
    env: {
      PATH: `${folder}:${process.env.PATH ?? ''}`,
      CALLS: calls,
      DRAFT: '',
      MAJOR_MISSING: '0',
      GH_REPO: 'octo-org/agent',
      GITHUB_SHA: COMMIT,
      TAG: 'v1.2.3',
      MAJOR_TAG: 'v1',
      ...env,
    },
  });
  return readFileSync(calls, 'utf8').trim().split('\n');
}

describe('publishing', () => {
  const created = `release create v1.2.3 --draft --target ${COMMIT} --title v1.2.3 --notes-file release/notes.md`;
  const assets = 'release/*.tar.gz release/sbom.cdx.json';
  const look = 'release view v1.2.3 --json isDraft --jq .isDraft';
  const shown = 'release edit v1.2.3 --draft=false';

  it('makes a draft with its files, then shows it', () => {
    expect(callsOf('Publish', {})).toEqual([look, `${created} ${assets}`, shown]);
  });

  it('begins anew with a draft that an earlier attempt left', () => {
    expect(callsOf('Publish', { DRAFT: 'true' })).toEqual([
      look,
      'release delete v1.2.3 --yes',
      `${created} ${assets}`,
      shown,
    ]);
  });

  it('leaves a published release alone', () => {
    expect(callsOf('Publish', { DRAFT: 'false' })).toEqual([look]);
  });

  it('calls neither a candidate nor an older version the latest', () => {
    expect(callsOf('Publish', { MAJOR_TAG: '' })[1]).toBe(`${created} --latest=false ${assets}`);
    const candidate = callsOf('Publish', { TAG: 'v1.3.0-rc.1', MAJOR_TAG: '' });
    expect(candidate[1]).toContain(' --prerelease release/');
  });
});

describe('the tag of the major version', () => {
  const refs = 'repos/octo-org/agent/git/refs';

  it.each([
    {
      MAJOR_MISSING: '0',
      last: `api --silent --method PATCH ${refs}/tags/v1 -f sha=${COMMIT} -F force=true`,
    },
    { MAJOR_MISSING: '1', last: `api --silent --method POST ${refs} -f ref=refs/tags/v1 -f sha=${COMMIT}` },
  ])('is moved, or made where there is none ($MAJOR_MISSING)', ({ MAJOR_MISSING, last }) => {
    const calls = callsOf('Move the tag of the major version', { MAJOR_MISSING });
    expect(calls).toEqual([`api --silent ${refs}/tags/v1`, last]);
  });
});
