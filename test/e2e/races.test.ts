import { describe, expect, it } from 'vitest';
import { reachedBy } from './kills.ts';
import { places, TEST_SERVER, type Place } from './ledger-places.ts';
import { addressOf, ADMIN, manyTeams, type ManyTeams, type RunName } from './many-teams.ts';
import { isWrite, never, type Pass } from './s3-gate.ts';

const PATIENCE_MS = 120_000;

/**
 * All runs claim one team's mail in the belief to be the first. One is let through when all are about to, and the
 * others when it has begun to send.
 */
function claimsTogether(team: string, runs: number): Pass {
  const [allAreThere, oneHasBegun] = [Promise.withResolvers<null>(), Promise.withResolvers<null>()];
  return (passing) => {
    const { count, side } = passing;
    if (!isWrite(passing, 'deliveries', team)) return undefined;
    if (count === runs) allAreThere.resolve(null);
    if (count === runs + 1 && side === 'after') oneHasBegun.resolve(null);
    if (count > runs || side === 'after') return undefined;
    return count === 1 ? allAreThere.promise : oneHasBegun.promise;
  };
}

/** What became of each mail in all of these runs, sorted. */
async function statesOf({ states }: ManyTeams, runs: readonly RunName[]): Promise<Record<string, unknown>> {
  const each = await Promise.all(runs.map(states));
  const everybody = Object.keys(each[0] ?? {});
  return Object.fromEntries(everybody.map((team) => [team, each.map((of) => of[team]).sort()]));
}

function forEach<T>(teams: readonly string[], value: T): Record<string, T> {
  return Object.fromEntries(teams.map((team) => [team, value]));
}

interface Race {
  readonly place: Place;
  readonly runs: number;
}
const RACES: readonly (Race & { readonly name: string })[] = [
  ...places().map((place) => ({ place, runs: 2, name: place.name })),
  { place: TEST_SERVER, runs: 3, name: TEST_SERVER.name },
];

describe('runs at the same time', () => {
  it.each(RACES)(
    'send each mail once between the $runs of them, and all are green, with their ledger on $name',
    async ({ place, runs }) => {
      const names = Array.from({ length: runs }, (_, i) => ({ runId: String(2001 + i), runAttempt: 1 }));
      const teams = names.map((_, i) => `team-${i + 1}`);
      const everybody = [...teams, ADMIN];
      const pass = claimsTogether('team-1', runs);
      const organisation = await manyTeams(place, { teams, connections: 1, pass });
      const { smtp, run, mails, ledger } = organisation;
      // One mail at a time is a run's limit, so that the last of these is sent when every run is sending.
      const everyRun = smtp.fault({ at: 'mail', skip: runs - 1 });
      smtp.fault({ at: 'dot', times: runs - 1, does: { hold: everyRun.reached } });

      const ended = await Promise.all(names.map(run));
      expect(ended.map(({ exitCode, errors }) => [exitCode, errors])).toEqual(names.map(() => [0, []]));
      expect(mails(everybody)).toEqual(forEach(everybody, 1));
      expect(await ledger(everybody)).toEqual(forEach(everybody, 'sent'));
      const once = ['sent', ...Array.from({ length: runs - 1 }, () => 'skipped')].sort();
      expect(await statesOf(organisation, names)).toEqual(forEach(everybody, once));
      expect(smtp.violations).toEqual([]);
    },
    PATIENCE_MS,
  );
});

describe('a run that stood still', () => {
  it(
    'sends no mail that its re-run took over meanwhile, and the rest is written down as sent',
    async () => {
      const { promise: stillness, resolve: goOn } = Promise.withResolvers<null>();
      const [before, after] = [Promise.withResolvers<null>(), Promise.withResolvers<null>()];
      const pass: Pass = (passing) => {
        const { side, count } = passing;
        const [team, there] = side === 'before' ? ['not-begun', before] : ['begun', after];
        if (count !== 2 || !isWrite(passing, 'deliveries', team)) return undefined;
        there.resolve(null);
        return stillness;
      };
      const teams = ['begun', 'not-begun'];
      const everybody = [...teams, ADMIN];
      const organisation = await manyTeams(TEST_SERVER, { teams, connections: 2, pass });
      const { start, run, mails, ledger, states } = organisation;
      const action = await start({ runId: '2001', runAttempt: 1 });
      await reachedBy(action, Promise.all([before.promise, after.promise]));

      const reRun = await run({ runId: '2001', runAttempt: 2 });
      expect(await states({ runId: '2001' })).toEqual({
        begun: 'ambiguous',
        'not-begun': 'sent',
        admin: 'sent',
      });
      expect([reRun.exitCode, reRun.errors.join()]).toEqual([1, expect.stringContaining(addressOf('begun'))]);

      goOn(null);
      const stoodStill = await action.finished;
      expect([stoodStill.exitCode, stoodStill.errors]).toEqual([0, []]);
      expect(await states({ runId: '2001' })).toEqual({
        begun: 'sent',
        'not-begun': 'skipped',
        admin: 'skipped',
      });
      expect(mails(everybody)).toEqual(forEach(everybody, 1));
      expect(await ledger(everybody)).toEqual(forEach(everybody, 'sent'));
    },
    PATIENCE_MS,
  );
});

describe('a run that was killed with a claim', () => {
  it(
    'is waited for by another run, until its re-run takes over at once and sends',
    async () => {
      const [claimed, lookedTwice] = [Promise.withResolvers<null>(), Promise.withResolvers<null>()];
      let looks = 0;
      let isKilled = false;
      const pass: Pass = (passing) => {
        if (isKilled && passing.method === 'GET' && passing.key.endsWith('/team.json')) {
          looks += 1;
          // Each look has two sides.
          if (looks > 2) lookedTwice.resolve(null);
        }
        if (isKilled || !isWrite(passing, 'deliveries', 'team') || passing.side === 'before')
          return undefined;
        claimed.resolve(null);
        return never();
      };
      const names = [
        { runId: '2001', runAttempt: 2 },
        { runId: '2002', runAttempt: 1 },
      ] as const;
      const [reRun, other] = names;
      const organisation = await manyTeams(TEST_SERVER, { teams: ['team'], connections: 1, pass });
      const { start, run, mails, states } = organisation;
      const action = await start({ runId: '2001', runAttempt: 1 });
      await reachedBy(action, claimed.promise);
      isKilled = true;
      await action.kill();

      const waiting = await start(other);
      await reachedBy(waiting, lookedTwice.promise);
      expect(mails(['team', ADMIN])).toEqual({ team: 0, admin: 0 });
      const ended = [await run(reRun), await waiting.finished];
      expect(ended.map(({ exitCode, errors }) => [exitCode, errors])).toEqual([
        [0, []],
        [0, []],
      ]);
      expect((await states(reRun)).team).toBe('sent');
      expect(await statesOf(organisation, names)).toEqual(forEach(['team', ADMIN], ['sent', 'skipped']));
      expect(mails(['team', ADMIN])).toEqual({ team: 1, admin: 1 });
    },
    PATIENCE_MS,
  );
});
