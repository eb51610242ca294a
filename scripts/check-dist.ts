import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './build.ts';

/** Paths of all files below a folder with their content. */
function contents(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file), readFileSync(file)];
    }),
  );
}

const temporary = mkdtempSync(path.join(tmpdir(), 'dist-'));
const fresh = path.join(temporary, 'dist');
try {
  build(fresh);
  const [committed, built] = [contents('dist'), contents(fresh)];
  const differing = [...new Set([...committed.keys(), ...built.keys()])].filter((file) => {
    const [a, b] = [committed.get(file), built.get(file)];
    return a === undefined || b === undefined || !a.equals(b);
  });
  if (differing.length > 0) {
    console.error(
      `dist/ is not what src/ builds. Run "npm run build" and commit. Differing:\n${differing.join('\n')}`,
    );
    process.exitCode = 1;
  } else {
    console.log(`dist/ matches src/: ${committed.size} files.`);
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
