/**
 * Writes examples/sample-organisation: settings and one team a file for the accounts of the sample source.
 * Run it after a change to that organisation: node scripts/sample-organisation.ts
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { sampleOrganisation, type SampleAccount } from '../src/fetch/sample/organisation.ts';
import { writeWhole } from '../src/files.ts';

export const EXAMPLE_FOLDER = path.join(import.meta.dirname, '..', 'examples', 'sample-organisation');

const SETTINGS = `# yaml-language-server: $schema=../../../schemas/agent.schema.json

# Settings of the sample organisation. What is not set here has its default.

# These receive the report on the whole organisation.
global_admin_emails: [finops@example.com]

# The other four main settings, with their defaults:
# anomaly_threshold: 20 # % increase over the compared days that flags an account
# schedule_day: monday
# schedule_hour: 9 # UTC
# ai_enabled: true
`;

/** The example's files: their content by path below the example's folder. */
export function exampleFiles(): Map<string, string> {
  return new Map([
    ['config/agent.yaml', SETTINGS],
    ...sampleOrganisation().map((account): [string, string] => [
      `teams/${account.team.id}.yaml`,
      teamFile(account),
    ]),
  ]);
}

function teamFile({ id, name, environment, team }: SampleAccount): string {
  return `# yaml-language-server: $schema=../../../schemas/team.schema.json
team_name: ${team.name}
aws_account_id: '${id}'
team_email: ${recipients(team.id, environment)}
accounts:
  - id: '${id}'
    name: ${name}
    environment: ${environment}
${budgetLine(team.id)}`;
}

/** Budgets of some teams: over, at risk and on track in November 2026. */
const BUDGETS: ReadonlyMap<string, number> = new Map([
  ['payments', 3000],
  ['checkout', 12_500],
  ['billing', 20_000],
  ['analytics', 90_000],
]);

function budgetLine(teamId: string): string {
  const budget = BUDGETS.get(teamId);
  return budget === undefined ? '' : `budget: ${budget}\n`;
}

function recipients(teamId: string, environment: SampleAccount['environment']): string {
  const address = `${teamId}@example.com`;
  return environment === 'staging' ? `[${address}, ${teamId}-lead@example.com]` : address;
}

if (import.meta.main) {
  await rm(path.join(EXAMPLE_FOLDER, 'teams'), { recursive: true, force: true });
  for (const [file, content] of exampleFiles()) await writeWhole(path.join(EXAMPLE_FOLDER, file), content);
}
