import type { Problem } from './config/problem.ts';

/**
 * An error whose message tells the user what is wrong, where, and what to do next.
 * Its subclasses say what kind of action that is; anything else that is thrown is a defect of ours.
 */
export abstract class UserError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** An input of the action is wrong: correct it in the workflow, or in the dispatch form. */
export class InputError extends UserError {}

/** A credential that the chosen source, store or delivery needs is not there: set it. */
export class MissingCredentialError extends UserError {}

/** Settings or team files are wrong: correct the files. Carries every problem found, not the first. */
export class ConfigurationError extends UserError {
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[]) {
    super(message);
    this.problems = problems;
  }
}

/** Cost data cannot be read or must not be added up: correct the export or the path. */
export class CostDataError extends UserError {}

/** A service refused a request or did not answer: grant the permission, correct the setting, or run again later. */
export class ServiceError extends UserError {}

/** The combination asked for could do harm, so it is refused: choose another. */
export class RefusedError extends UserError {}

/** The message of anything thrown, with the messages of its causes behind it where it does not quote them itself. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause === undefined) return error.message;
  const cause = messageOf(error.cause);
  return error.message.includes(cause) ? error.message : `${error.message} (${cause})`;
}
