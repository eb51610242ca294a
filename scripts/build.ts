import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What ncc writes for the external package, as the first line of the bundle's entry. */
const TYPESCRIPT_IMPORT = 'import * as __WEBPACK_EXTERNAL_MODULE_typescript__ from "typescript";\n';

/**
 * MJML depends on a configuration loader that would load TypeScript, 9 MB of it, for configuration files written in
 * TypeScript. We have none, so the bundle gets an empty object in its place; see docs/decisions/0004-bundle.md.
 */
function withoutTypeScript(entry: string): void {
  const code = readFileSync(entry, 'utf8');
  if (code.split(TYPESCRIPT_IMPORT).length !== 2) {
    throw new Error(
      `${entry} does not import TypeScript once, as scripts/build.ts expects. Look at what ncc writes now.`,
    );
  }
  writeFileSync(
    entry,
    code.replace(TYPESCRIPT_IMPORT, 'const __WEBPACK_EXTERNAL_MODULE_typescript__ = {};\n'),
  );
}

/** Bundles src into a folder; the same sources give the same bytes on every machine. */
export function build(folder: string): void {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const ncc = path.resolve('node_modules/@vercel/ncc/dist/ncc/cli.js');
  const options = ['--license', 'licenses.txt', '--external', 'typescript', '--quiet'];
  const args = [ncc, 'build', 'src/index.ts', '--out', unfinished, ...options];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`ncc ended with status ${status ?? 'unknown'}; its messages are above.`);
  withoutTypeScript(path.join(unfinished, 'index.js'));
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

if (import.meta.main) build('dist');
