import { describe, it } from 'vitest';
import type { Fault } from '../servers/smtp.ts';
import {
  expectRecovery,
  FIRST,
  NOT_TAKEN,
  reachedBy,
  RECORDED,
  SENT_BY_RE_RUN,
  TAKEN,
  type Expected,
} from './kills.ts';
import { bucketPlaces, places } from './ledger-places.ts';
import { addressOf, manyTeams, type ManyTeams } from './many-teams.ts';
import { isWrite, never, type Pass, type Passing } from './s3-gate.ts';

const PATIENCE_MS = 120_000;

/** A write of a mail's delivery: which object, and which time it is written. */
interface Write {
  readonly folder: 'outbox' | 'deliveries';
  readonly count: number;
}
const STORED: Write = { folder: 'outbox', count: 1 };
const CLAIMED: Write = { folder: 'deliveries', count: 1 };
const SENDING: Write = { folder: 'deliveries', count: 2 };
const SENT: Write = { folder: 'deliveries', count: 3 };

/** How far the delivery of a team's mail comes: to a write that is not carried out, or that is and is not answered. */
interface Stop {
  readonly team: string;
  readonly write: Write;
  readonly side: Passing['side'];
  readonly expected: Expected;
}

const GROUPS: readonly { readonly what: string; readonly stops: readonly Stop[] }[] = [
  {
    what: 'whose outcome is known',
    stops: [
      { team: 'before-stored', write: STORED, side: 'before', expected: SENT_BY_RE_RUN },
      { team: 'after-stored', write: STORED, side: 'after', expected: SENT_BY_RE_RUN },
      { team: 'before-claimed', write: CLAIMED, side: 'before', expected: SENT_BY_RE_RUN },
      { team: 'after-claimed', write: CLAIMED, side: 'after', expected: SENT_BY_RE_RUN },
      { team: 'before-sending', write: SENDING, side: 'before', expected: SENT_BY_RE_RUN },
      { team: 'after-sent', write: SENT, side: 'after', expected: RECORDED },
    ],
  },
  {
    what: 'after which nobody knows',
    stops: [
      { team: 'after-sending', write: SENDING, side: 'after', expected: NOT_TAKEN },
      { team: 'before-sent', write: SENT, side: 'before', expected: TAKEN },
    ],
  },
];

function isAt({ team, write, side }: Stop, passing: Passing): boolean {
  const isOfTeam = isWrite(passing, write.folder, team);
  // Or later: a client that waits for long asks again.
  return isOfTeam && passing.count >= write.count && passing.side === side;
}

/** Lets nothing go on from these stops, until it is opened. */
function gateAt(stops: readonly Stop[]): { pass: Pass; reached: Promise<unknown>; open: () => void } {
  const all = stops.map((stop) => ({ stop, ...Promise.withResolvers<null>() }));
  const gate = { isOpen: false };
  return {
    pass: (passing) => {
      const here = all.find(({ stop }) => isAt(stop, passing));
      if (here === undefined || gate.isOpen) return undefined;
      here.resolve(null);
      return never();
    },
    reached: Promise.all(all.map(({ promise }) => promise)),
    open: () => {
      gate.isOpen = true;
    },
  };
}

describe.each(bucketPlaces())('a run with its ledger on $name', (place) => {
  it.each(GROUPS)(
    'that is killed at writes $what sends nobody two mails, and when it is run again, each or word of it',
    async ({ stops }) => {
      const gate = gateAt(stops);
      const teams = stops.map(({ team }) => team);
      const { pass } = gate;
      const organisation = await manyTeams(place, { teams, connections: teams.length, pass });
      const action = await organisation.start(FIRST);
      await reachedBy(action, gate.reached);
      await action.kill();
      gate.open();
      await expectRecovery(
        organisation,
        Object.fromEntries(stops.map(({ team, expected }) => [team, expected])),
      );
    },
    PATIENCE_MS,
  );
});

/** How far each connection to the mail server comes, in the order that they are opened. */
interface Session extends Pick<Fault, 'at' | 'does'> {
  readonly expected: Expected;
}

/** From outside it cannot be told whose mail these are about, and it need not be: the same is expected of them. */
const NAMELESS: readonly Session[] = [
  { at: 'greeting', does: { stall: true }, expected: NOT_TAKEN },
  { at: 'auth', does: { stall: true }, expected: NOT_TAKEN },
  { at: 'mail', does: { stall: true }, expected: NOT_TAKEN },
];
const ADDRESSED: readonly Session[] = [
  { at: 'rcpt', does: { stall: true }, expected: NOT_TAKEN },
  { at: 'data', does: { stall: true }, expected: NOT_TAKEN },
  { at: 'body', does: { stall: true }, expected: NOT_TAKEN },
  { at: 'dot', does: { stall: true }, expected: NOT_TAKEN },
  { at: 'dot', does: { stall: true, isTaken: true }, expected: TAKEN },
];
/** The 250 is on its way to a process that does not read it any more. */
const ACCEPTED = { at: 'accepted', expected: TAKEN } as const;
const TEAMS = [...NAMELESS, ...ADDRESSED, ACCEPTED].map((_, i) => `team-${i + 1}`);

/** Stalls each connection at its step; tells what is expected of each team when all are there. */
function stallAll({ smtp }: ManyTeams): Promise<Map<string, Expected>> {
  const reached = [...NAMELESS, ...ADDRESSED].map(async ({ expected, at, does }, i) => {
    const when: Fault['when'] = ({ connection }) => connection === i + 1;
    const there = await smtp.fault({ at, ...(does === undefined ? {} : { does }), when }).reached;
    return [there.to[0] ?? there.address, expected] as const;
  });
  return Promise.all(reached).then((all) => new Map(all));
}

describe.each(places())('a run with its ledger on $name', (place) => {
  it(
    'that is killed in every step of SMTP sends nobody two mails, and tells of all that it cannot know of',
    async () => {
      const organisation = await manyTeams(place, { teams: TEAMS, connections: TEAMS.length });
      const { smtp } = organisation;
      const stalled = stallAll(organisation);
      const last: Fault['when'] = ({ connection }) => connection === TEAMS.length;
      const { promise: hold, resolve: release } = Promise.withResolvers<null>();
      const whole = smtp.fault({ at: 'dot', when: last, does: { hold } });
      const accepted = smtp.fault({ at: ACCEPTED.at, when: last });

      const action = await organisation.start(FIRST);
      await reachedBy(action, Promise.all([stalled, whole.reached]));
      action.freeze();
      release(null);
      await accepted.reached;
      await action.kill();

      const { to } = await whole.reached;
      const known = new Map([...(await stalled), [to[0] ?? '', ACCEPTED.expected]]);
      const expectations = TEAMS.map((team) => [team, known.get(addressOf(team)) ?? NOT_TAKEN] as const);
      await expectRecovery(organisation, Object.fromEntries(expectations));
    },
    PATIENCE_MS,
  );
});
