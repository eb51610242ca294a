import type { Proposed } from '../action/inputs.ts';
import { InputError } from '../errors.ts';
import { refusedRequest, type Requested } from './change-request.ts';
import type { Checkout } from './checkout.ts';
import { changedSettings, settingsRequest } from './settings-edit.ts';

const MAX_IN_TITLE = 3;

/** @throws InputError when no settings are given */
export async function requestSettings({ settings }: Proposed, checkout: Checkout): Promise<Requested> {
  if (settings.trim() === '') {
    throw new InputError(
      'This operation needs input settings-yaml, with keys of the settings and their new values, such as anomaly_threshold: 25.',
    );
  }
  const { changes, problems } = await settingsRequest(settings);
  if (problems.length > 0) return refusedRequest(problems);
  const keys = changes.map(({ path }) => path.join('.'));
  const more = keys.length > MAX_IN_TITLE ? ` and ${keys.length - MAX_IN_TITLE} more` : '';
  const request = {
    branch: 'propose/config',
    title: `Change ${keys.length === 1 ? 'setting' : 'settings'} ${keys.slice(0, MAX_IN_TITLE).join(', ')}${more}`,
    asked: changes.map(({ path, value }) =>
      value === null
        ? { label: 'Back to its default', value: path.join('.') }
        : { label: 'Setting', value: `${path.join('.')}: ${JSON.stringify(value)}` },
    ),
    paths: [checkout.settings.path],
    edit: (found: Checkout) => changedSettings(found.settings, changes),
  };
  return { request, problems: [] };
}
