import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runAction } from './runner.ts';
import { INPUTS, smallOrganisation } from './small-organisation.ts';
import { workspaceWith } from './workspace.ts';

function versionOf(node: string): string {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return (stdout as string | null)?.trim() ?? '';
}

/** The oldest Node that the demo promises to run on, where this machine has one. */
const node20 = [process.env.NODE20, '/usr/local/bin/node', '/usr/bin/node'].find(
  (node) => node !== undefined && versionOf(node).startsWith('v20.'),
);
const nodes = [process.execPath, ...(node20 === undefined ? [] : [node20])].map((node) => ({
  node,
  version: versionOf(node),
}));

describe('the bundle', () => {
  it('is tested under the Node of the tests, and under Node 20 where there is one', () => {
    if (node20 === undefined) {
      process.stdout.write(
        'No Node 20 here (NODE20, /usr/local/bin/node, /usr/bin/node): the current Node has to do.\n',
      );
      expect(nodes.map(({ node }) => node)).toEqual([process.execPath]);
    } else {
      expect(nodes.map(({ version }) => version.split('.')[0])).toContain('v20');
    }
  });

  it.each(nodes)('makes a weekly report under Node $version', async ({ node }) => {
    const workspace = await workspaceWith(smallOrganisation());
    const { exitCode, outputs, log } = await runAction({ workspace, inputs: INPUTS, node });
    expect([exitCode, outputs.delivered], log).toEqual([0, '2']);
    // A warning of Node, such as of something deprecated, would be the first thing that a user sees.
    expect(log).not.toMatch(/Warning/);
  });

  it.each(nodes)('validates under Node $version', async ({ node }) => {
    const workspace = await workspaceWith(smallOrganisation());
    const { exitCode, outputs, log } = await runAction({
      workspace,
      inputs: { operation: 'validate' },
      node,
    });
    expect([exitCode, outputs.valid], log).toEqual([0, 'true']);
    expect(log).toBe('Summary: out/summary.md, for scripts: out/validate.json\n');
  });
});
