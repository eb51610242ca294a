import type { Proposed } from '../action/inputs.ts';
import { InputError } from '../errors.ts';
import type { Requested } from './change-request.ts';
import { teamPath, type Checkout } from './checkout.ts';
import { TeamDirectory } from './team-directory.ts';

/** @throws InputError when there is no such team, or several */
export async function requestRemoval(
  team: string | null,
  { teamName }: Proposed,
  checkout: Checkout,
): Promise<Requested> {
  const wanted = team ?? teamName.trim();
  if (wanted === '') {
    throw new InputError('This operation needs input team, with the id of the team, or input team-name.');
  }
  const { id, name } = await new TeamDirectory(checkout).require(wanted);
  const path = teamPath(checkout, id);
  const request = {
    branch: `propose/remove-${id}`,
    title: `Remove team ${id}`,
    asked: [
      { label: 'Team to remove', value: id },
      ...(name === null ? [] : [{ label: 'Name', value: name }]),
    ],
    paths: [path],
    edit: () => ({ files: [{ path, text: null }], problems: [] }),
  };
  return { request, problems: [] };
}
