import type { Month } from '../calendar/day.ts';

function monthPath(month: Month): string {
  return month.replace('-', '/');
}

/** The keys of the object layout; the same in a bucket and in a local folder. */
export const objectKeys = {
  settings: 'config/notification_config.json',
  teams: 'teams/teams.json',
  costs: (month: Month, account: string): string => `costs/${monthPath(month)}/${account}.json`,
  anomalies: (month: Month): string => `anomalies/${monthPath(month)}/anomalies.json`,
  forecasts: (month: Month, account: string): string => `forecasts/${monthPath(month)}/${account}.json`,
  run: (startedAt: Date): string => `runs/${startedAt.toISOString().replaceAll(':', '')}.json`,
};
