import type { Day } from '../calendar/day.ts';
import type { Configuration } from '../config/configuration.ts';
import type { SourceName } from '../fetch/cost-model.ts';
import { objectKeys } from '../store/keys.ts';
import { readObject, updateObject, type ObjectStore, type Versioned } from '../store/store.ts';
import { asWritten, type Write } from './writes.ts';

/** Settings and teams as applied by this run, for whoever looks at the bucket; each is replaced whole. */
export function configurationWrites(
  store: ObjectStore,
  { settings, teams }: Configuration,
  run: { readonly asOf: Day; readonly source: SourceName },
): Write[] {
  const applied = teams.map((team) => ({
    id: team.id,
    team_name: team.name,
    aws_account_ids: team.accounts.map(({ id }) => id),
    team_email: team.recipients,
    enabled: team.enabled,
  }));
  const asRead = (value: Versioned): Versioned => value;
  const writeTo = async (key: string, content: Readonly<Record<string, unknown>>): Promise<string | null> =>
    asWritten(key, await updateObject(store, key, asRead, () => ({ schema: 1, ...run, ...content })));
  return [
    { scope: 'settings', write: () => writeTo(objectKeys.settings, { settings }) },
    { scope: 'teams', write: () => writeTo(objectKeys.teams, { teams: applied }) },
  ];
}

/** Why nothing may be recorded: sample data must not stand among real costs, nor the reverse. Null when it may. */
export async function mixtureWithSample(store: ObjectStore, source: SourceName): Promise<string | null> {
  // An object that cannot be read is reported where it would be written.
  const applied = await readObject(store, objectKeys.settings).catch(() => null);
  if (applied === null || !('source' in applied)) return null;
  if ((applied.source === 'sample') === (source === 'sample')) return null;
  const [there, here] = source === 'sample' ? ['real costs', 'sample data'] : ['sample data', 'real costs'];
  return `The ${store.description} holds the history of ${there}, so that of ${here} was not recorded. Use another bucket or storage-path for it.`;
}
