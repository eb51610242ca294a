import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadConfiguration, type LoadedConfiguration } from '../../src/config/load.ts';
import { problemText } from '../../src/config/problem.ts';

export const GOOD_SETTINGS = 'global_admin_emails: [finops@example.com]\n';
export const GOOD_TEAM =
  'team_name: Platform Team\naws_account_id: "123456789012"\nteam_email: platform@example.com\n';

/** Loads a repository that holds the given files; good settings and one good team unless they say otherwise. */
export async function loadFiles(
  files: Readonly<Record<string, string | Uint8Array | null>>,
  today?: string,
): Promise<LoadedConfiguration> {
  const root = await mkdtemp(path.join(tmpdir(), 'agent-config-'));
  try {
    const all: Readonly<Record<string, string | Uint8Array | null>> = {
      'config/agent.yaml': GOOD_SETTINGS,
      'teams/platform.yaml': GOOD_TEAM,
      ...files,
    };
    for (const [name, content] of Object.entries(all)) {
      if (content === null) continue;
      await mkdir(path.dirname(path.join(root, name)), { recursive: true });
      await writeFile(path.join(root, name), content);
    }
    return await loadConfiguration({ root, configPath: 'config/agent.yaml', teamsPath: 'teams' }, today);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** A team file with the good keys, then some more lines. */
export function teamWith(lines: string): string {
  return `${GOOD_TEAM}${lines}\n`;
}

/** Everything that is reported, as a person reads it. */
export async function reported(
  files: Readonly<Record<string, string | Uint8Array | null>>,
  today?: string,
): Promise<string[]> {
  const { problems } = await loadFiles(files, today);
  return problems.map((problem) => `${problem.severity} ${problemText(problem)}`);
}
