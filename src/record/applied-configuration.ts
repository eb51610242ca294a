import type { Day } from '../calendar/day.ts';
import type { Configuration } from '../config/configuration.ts';
import type { SourceName } from '../fetch/cost-model.ts';
import { objectKeys } from '../store/keys.ts';
import { readObject, updateObject, type ObjectStore, type Versioned } from '../store/store.ts';
import { asWritten, type Write } from './writes.ts';

/** Where backfills keep how far they are. */
const BACKFILLS = 'backfill/';

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

/** Whether the store holds sample data; null when it holds no history yet. Only reports leave settings behind. */
async function holdsSample(store: ObjectStore): Promise<boolean | null> {
  // An object that cannot be read is reported where it would be written.
  const applied = await readObject(store, objectKeys.settings).catch(() => null);
  if (applied !== null && 'source' in applied) return applied.source === 'sample';
  const [backfilled] = await store.list(BACKFILLS).catch(() => []);
  return backfilled === undefined ? null : backfilled.startsWith(`${BACKFILLS}sample-`);
}

/** Why nothing may be recorded: sample data must not stand among real costs, nor the reverse. Null when it may. */
export async function mixtureWithSample(store: ObjectStore, source: SourceName): Promise<string | null> {
  const isThere = await holdsSample(store);
  if (isThere === null || isThere === (source === 'sample')) return null;
  const [there, here] = isThere ? ['sample data', 'real costs'] : ['real costs', 'sample data'];
  return `The ${store.description} holds the history of ${there}, so that of ${here} was not recorded. Use another bucket or storage-path for it.`;
}
