import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Imports and re-exports that are there at run time, `import()` included; those of types alone are not. */
const IMPORT =
  /(?:^|\n)(?:import|export) (?!type )(?:[^;]*? from )?'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'\s*\)/g;

function importsOf(file: string): string[] {
  const found = [...readFileSync(file, 'utf8').matchAll(IMPORT)];
  return found.map(([, fixed, dynamic]) => path.join(path.dirname(file), fixed ?? dynamic ?? ''));
}

/** Every module of ours that a module can load, itself included, in the order they are found. */
function reachableFrom(entry: string): Set<string> {
  const reached = new Set([entry]);
  for (const file of reached) {
    for (const next of file.endsWith('.ts') ? importsOf(file) : []) reached.add(next);
  }
  return reached;
}

/** What can give a mail to a mail server, or open the way to one. */
const SENDS = /^src\/(?:deliver\/(?:smtp|ledger\/|oauth\/|mail\.ts)|operations\/(?:mail-server|mailing)\.ts)/;

function sendersReachableFrom(operation: string): string[] {
  return [...reachableFrom(`src/operations/${operation}.ts`)].filter((file) => SENDS.test(file)).sort();
}

describe('the modules that an operation can load', () => {
  it.each(['preview', 'analyze-team'])('hold nothing that sends mail, for %s', (operation) => {
    expect(sendersReachableFrom(operation)).toEqual([]);
  });

  it('hold all that makes a report, for a preview', () => {
    const reached = reachableFrom('src/operations/preview.ts');
    expect([...reached]).toEqual(
      expect.arrayContaining(['src/render/html.ts', 'src/store/s3.ts', 'src/fetch/datadog/source.ts']),
    );
  });

  it.each(['weekly-report', 'team-report', 'test-mail'])('hold all that sends mail, for %s', (operation) => {
    expect(sendersReachableFrom(operation)).toEqual(
      expect.arrayContaining([
        'src/deliver/oauth/access-token.ts',
        'src/deliver/smtp-delivery.ts',
        'src/deliver/smtp/mail-server.ts',
        'src/operations/mail-server.ts',
        'src/operations/mailing.ts',
      ]),
    );
  });
});
