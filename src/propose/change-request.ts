import type { Problem } from '../config/problem.ts';
import type { Checkout } from './checkout.ts';
import type { Edited } from './team-edit.ts';

/** A change that somebody asked for: which files it concerns, and how it edits them. */
export interface ChangeRequest {
  /** Of the pull request; a second request of the same kind goes on with it. */
  readonly branch: string;
  /** Made of ids and keys only: a title, and the message of a commit, could close issues and call people. */
  readonly title: string;
  /** What was asked for, values as they were written: not yet fit for Markdown. */
  readonly asked: readonly { readonly label: string; readonly value: string }[];
  /** Files that the change may touch. */
  readonly paths: readonly string[];
  /** @throws InputError when the request does not fit what it finds */
  readonly edit: (checkout: Checkout) => Edited;
}

/** A request, or everything that is wrong with it. */
export type Requested =
  | { readonly request: ChangeRequest; readonly problems: readonly [] }
  | { readonly request: null; readonly problems: readonly Problem[] };

export function refusedRequest(problems: readonly Problem[]): Requested {
  return { request: null, problems };
}
