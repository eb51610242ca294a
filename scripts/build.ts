import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Bundles src into a folder; the same sources give the same bytes on every machine. TypeScript stays out of the
 * bundle: a dependency would load it for a configuration file of its own that we do not have.
 */
export function build(folder: string): void {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const ncc = path.resolve('node_modules/@vercel/ncc/dist/ncc/cli.js');
  const options = ['--license', 'licenses.txt', '--external', 'typescript', '--quiet'];
  const args = [ncc, 'build', 'src/index.ts', '--out', unfinished, ...options];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`ncc ended with status ${status ?? 'unknown'}; its messages are above.`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

if (import.meta.main) build('dist');
