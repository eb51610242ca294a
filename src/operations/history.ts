import path from 'node:path';
import type { OrganisationAnalysis } from '../analyze/team.ts';
import { InputError, messageOf } from '../errors.ts';
import { record } from '../record/record.ts';
import { objectKeys } from '../store/keys.ts';
import { localStore } from '../store/local.ts';
import type { ObjectStore } from '../store/store.ts';
import type { Gathered } from './gather.ts';
import type { OperationContext } from './operation.ts';
import type { Failure } from './report-run.ts';

/** The store that the inputs name. */
export function openStore({ inputs, root }: OperationContext): ObjectStore {
  if (inputs.storage === 's3') {
    throw new InputError('Storage in S3 is not part of this version. Set input storage to local.');
  }
  return localStore(path.resolve(root, inputs.storagePath), `local folder ${inputs.storagePath}`);
}

/** Records what was fetched and found. What fails does not stop the run. */
export async function recordHistory(
  store: ObjectStore,
  gathered: Gathered,
  organisation: OrganisationAnalysis,
): Promise<Failure[]> {
  const { asOf, costs, configuration } = gathered;
  const failures = await record(store, { asOf, costs, accounts: organisation.accounts, configuration });
  return failures.map((failure) => ({ stage: 'record', ...failure }));
}

/** Leaves behind what the run did. The reports are out by now, so that failing here must not lose what is told of them. */
export async function recordRun(
  store: ObjectStore,
  startedAt: Date,
  run: Readonly<Record<string, unknown>>,
): Promise<Failure[]> {
  try {
    await store.put(objectKeys.run(startedAt), `${JSON.stringify(run)}\n`);
    return [];
  } catch (error) {
    return [{ stage: 'record', scope: 'the run', message: messageOf(error) }];
  }
}
