import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';

/** Bundles src into a folder; the same sources give the same bytes on every machine. */
export function build(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const ncc = path.resolve('node_modules/@vercel/ncc/dist/ncc/cli.js');
  const args = [ncc, 'build', 'src/index.ts', '--out', folder, '--license', 'licenses.txt', '--quiet', '--external', 'typescript'];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`ncc ended with status ${status ?? 'unknown'}; its messages are above.`);
}

if (import.meta.main) build('dist');
