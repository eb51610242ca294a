import { expect } from 'vitest';
import { ADMIN, addressOf, type ManyTeams } from './many-teams.ts';
import type { StartedAction } from './runner.ts';

export const FIRST = { runId: '1001', runAttempt: 1 };
export const RE_RUN = { runId: '1001', runAttempt: 2 };
export const OTHER_RUN = { runId: '1002', runAttempt: 1 };

/** What must be true of a mail that was at some step of its delivery when the process was killed. */
export interface Expected {
  /** Mails that the server had taken by then. */
  readonly taken: 0 | 1;
  /** What the re-run makes of it. */
  readonly reRun: 'sent' | 'skipped' | 'ambiguous';
}

/** The mail server was given nothing yet. */
export const SENT_BY_RE_RUN: Expected = { taken: 0, reRun: 'sent' };
/** It may have been given the mail, and did not take it. */
export const NOT_TAKEN: Expected = { taken: 0, reRun: 'ambiguous' };
/** It took the mail, which was not written down. */
export const TAKEN: Expected = { taken: 1, reRun: 'ambiguous' };
/** It took the mail, and that is written down. */
export const RECORDED: Expected = { taken: 1, reRun: 'skipped' };

/** What is expected of each team's mail. */
export type Expectations = Readonly<Record<string, Expected>>;

/** Waits for what a run is to reach, and fails when it ends before. */
export async function reachedBy(action: StartedAction, reached: Promise<unknown>): Promise<void> {
  const ended = action.finished.then(({ log }) => ({ log }));
  const early = await Promise.race([reached.then(() => null), ended]);
  if (early !== null) throw new Error(`The run ended before it was where it was to be killed:\n${early.log}`);
}

/** One thing that is expected of the teams, and of the admins, whose mail comes last and was not begun. */
function table<T>(expectations: Expectations, of: (expected: Expected) => T): Record<string, T> {
  const all = Object.entries({ ...expectations, [ADMIN]: SENT_BY_RE_RUN });
  return Object.fromEntries(all.map(([team, expected]) => [team, of(expected)]));
}

/**
 * After a kill: the re-run delivers what can be, tells of the rest, and sends nothing twice; a run that comes later
 * says the same and sends nothing.
 */
export async function expectRecovery(organisation: ManyTeams, expectations: Expectations): Promise<void> {
  const { run, mails, ledger, states, smtp } = organisation;
  const everybody = [...Object.keys(expectations), ADMIN];
  const isUnknown = ({ reRun }: Expected): boolean => reRun === 'ambiguous';
  const inTheEnd = table(expectations, ({ taken, reRun }) => (reRun === 'sent' ? 1 : taken));
  expect(mails(everybody), 'mails when it was killed').toEqual(table(expectations, ({ taken }) => taken));

  const reRun = await run(RE_RUN);
  expect(await states(RE_RUN), 'what the re-run says').toEqual(table(expectations, (each) => each.reRun));
  expect(mails(everybody), 'mails after the re-run').toEqual(inTheEnd);
  expect(await ledger(everybody), 'the ledger').toEqual(
    table(expectations, (each) => (isUnknown(each) ? 'ambiguous' : 'sent')),
  );

  const later = await run(OTHER_RUN);
  expect(await states(OTHER_RUN), 'what a later run says').toEqual(
    table(expectations, (each) => (isUnknown(each) ? 'ambiguous' : 'skipped')),
  );
  expect(mails(everybody), 'mails after a later run').toEqual(inTheEnd);

  for (const { exitCode, errors } of [reRun, later]) {
    expect(exitCode).toBe(Object.values(expectations).some(isUnknown) ? 1 : 0);
    const told = everybody.map((team) => [team, errors.some((error) => error.includes(addressOf(team)))]);
    expect(Object.fromEntries(told), 'who is told of').toEqual(table(expectations, isUnknown));
  }
  expect(smtp.violations).toEqual([]);
}
