import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A package that the bundle does without, what ncc writes for it, and what stands there instead. */
interface LeftOut {
  readonly name: string;
  readonly written: string;
  readonly instead: string;
}

/** Each is never reached at run time; see docs/decisions/0004-bundle.md. */
const LEFT_OUT: readonly LeftOut[] = [
  {
    // MJML depends on a configuration loader that would load it, 9 MB, for configuration files written in TypeScript.
    name: 'typescript',
    written: 'import * as __WEBPACK_EXTERNAL_MODULE_typescript__ from "typescript";\n',
    instead: 'const __WEBPACK_EXTERNAL_MODULE_typescript__ = {};\n',
  },
  {
    // Datadog's client is given the fetch of Node; this one would print a warning about a deprecated module.
    name: 'cross-fetch',
    written: 'module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("cross-fetch");\n',
    instead: 'module.exports = {};\n',
  },
];

function leaveOut({ name, written, instead }: LeftOut, entry: string): void {
  const code = readFileSync(entry, 'utf8');
  if (code.split(written).length !== 2) {
    throw new Error(
      `${entry} does not load ${name} once, as scripts/build.ts expects. Look at what ncc writes now.`,
    );
  }
  writeFileSync(entry, code.replace(written, instead));
}

/** Bundles src into a folder; the same sources give the same bytes on every machine. */
export function build(folder: string): void {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const ncc = path.resolve('node_modules/@vercel/ncc/dist/ncc/cli.js');
  const externals = LEFT_OUT.flatMap(({ name }) => ['--external', name]);
  const options = ['--license', 'licenses.txt', ...externals, '--quiet'];
  const args = [ncc, 'build', 'src/index.ts', '--out', unfinished, ...options];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`ncc ended with status ${status ?? 'unknown'}; its messages are above.`);
  for (const each of LEFT_OUT) leaveOut(each, path.join(unfinished, 'index.js'));
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

if (import.meta.main) build('dist');
