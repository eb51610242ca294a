import type { Configuration, Settings, Team } from '../../src/config/configuration.ts';
import { SETTINGS, TEAM } from '../configuration.ts';

/** A team of these accounts, with an address of its own. */
export function team(id: string, accounts: readonly string[], change: Partial<Team> = {}): Team {
  return {
    ...TEAM,
    id,
    file: `teams/${id}.yaml`,
    name: `Team ${id}`,
    accounts: accounts.map((account) => ({ id: account.padStart(12, '0'), name: null, environment: null })),
    recipients: [`${id}@example.com`],
    ...change,
  };
}

/** Settings and teams, with admins who receive the organisation's report. */
export function configuration(teams: readonly Team[], settings: Partial<Settings> = {}): Configuration {
  return { settings: { ...SETTINGS, global_admin_emails: ['finops@example.com'], ...settings }, teams };
}
