import { stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FaultPoint, SmtpTestServer } from '../servers/smtp.ts';
import { reachedBy } from './kills.ts';
import { LOCAL_FOLDER } from './ledger-places.ts';
import { addressOf, ADMIN, manyTeams } from './many-teams.ts';
import { filesBelow } from './workspace.ts';

const STORIES = 4;
const KILLS = 5;
/** Mails at the same time, and with it those that are in doubt after a kill. */
const CONNECTIONS = 1;
/** So slow that no run comes to its end before it is killed, however fast the machine is. */
const MESSAGES_PER_MINUTE = 1200;
const TEAMS = Array.from({ length: 24 }, (_, i) => `team-${i + 1}`);
const EVERYBODY = [...TEAMS, ADMIN];

/** A moment of a delivery: so many events at the mail server after it began, and a little later. */
const MOMENT = fc.record({
  events: fc.integer({ min: 1, max: 16 }),
  delayMs: fc.integer({ min: 0, max: 60 }),
});
const MOMENTS = fc.array(MOMENT, { minLength: KILLS, maxLength: KILLS });

const POINTS: readonly FaultPoint[] = ['greeting', 'auth', 'mail', 'rcpt', 'data', 'body', 'dot', 'accepted'];

/** Counts what happens at a mail server; tells when so many more things have happened. */
function eventsAt(smtp: SmtpTestServer): (events: number) => Promise<void> {
  const waiting: { left: number; readonly tell: () => void }[] = [];
  const tap = (): void => {
    for (const each of waiting) {
      each.left -= 1;
      if (each.left === 0) each.tell();
    }
  };
  for (const at of POINTS) smtp.fault({ at, times: Infinity, tap });
  return (events) =>
    new Promise((resolve) => {
      waiting.push({ left: events, tell: resolve });
    });
}

/** Makes locks that were left behind as old as they are when somebody has come to run it again. */
async function ageLocks(folder: string): Promise<void> {
  const minuteAgo = new Date(Date.now() - 60_000);
  for (const file of await filesBelow(folder)) {
    const lock = path.join(folder, file);
    if (file.endsWith('.lock') && (await stat(lock)).mtime > minuteAgo)
      await utimes(lock, minuteAgo, minuteAgo);
  }
}

describe('a run with its ledger in a local folder, killed and run again, and killed', () => {
  it.each(fc.sample(MOMENTS, STORIES).map((moments, i) => ({ moments, story: i + 1 })))(
    'at random moments ($story) sends nobody two mails and loses none that is not told of',
    async ({ moments }) => {
      const organisation = await manyTeams(LOCAL_FOLDER, {
        teams: TEAMS,
        connections: CONNECTIONS,
        messagesPerMinute: MESSAGES_PER_MINUTE,
      });
      const { smtp, start, run, mails, ledger, states, workspace } = organisation;
      const after = eventsAt(smtp);
      for (const [i, { events, delayMs }] of moments.entries()) {
        const action = await start({ runId: '3001', runAttempt: i + 1 });
        await reachedBy(action, after(events));
        await sleep(delayMs);
        await action.kill();
        expect((await action.finished).exitCode, 'killed, not ended').toBeNull();
        await ageLocks(`${workspace}-history`);
      }

      const last = await run({ runId: '3001', runAttempt: KILLS + 1 });
      const had = mails(EVERYBODY);
      const said = await states({ runId: '3001' });
      const unknown = EVERYBODY.filter((team) => said[team] === 'ambiguous');
      // Errors past GitHub's limit are plain lines of the log.
      const told = EVERYBODY.filter((team) => last.log.includes(`to ${addressOf(team)}: `));
      expect(EVERYBODY.filter((team) => (had[team] ?? 0) > 1)).toEqual([]);
      expect(unknown).toEqual(expect.arrayContaining(EVERYBODY.filter((team) => had[team] === 0)));
      expect(unknown.length).toBeLessThanOrEqual(CONNECTIONS * KILLS);
      expect(told).toEqual(unknown);
      expect(last.exitCode).toBe(unknown.length === 0 ? 0 : 1);
      expect(await ledger(EVERYBODY)).toEqual(
        Object.fromEntries(EVERYBODY.map((team) => [team, unknown.includes(team) ? 'ambiguous' : 'sent'])),
      );
      expect(smtp.violations).toEqual([]);
    },
    120_000,
  );
});
