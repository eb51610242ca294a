import { onTestFinished } from 'vitest';
import { addDays, dayOf, eachDay } from '../../src/calendar/day.ts';
import { readEntry, type LedgerEntry } from '../../src/deliver/ledger/entry.ts';
import { csv, on } from '../fetch/focus/exports.ts';
import { startSmtpServer, type SmtpTestServer } from '../servers/smtp.ts';
import { dueAgo } from './mailed.ts';
import type { OpenPlace, Place } from './ledger-places.ts';
import type { DeliveryJson } from './report-json.ts';
import { startAction, type ActionRun, type StartedAction } from './runner.ts';
import type { Pass } from './s3-gate.ts';
import { readJson, workspaceWith } from './workspace.ts';

export const ADMIN = 'admin';

/** Where a team's mail goes; the admins' for `admin`. */
export function addressOf(team: string): string {
  return `${team}@example.com`;
}

/** A run of the same week's report: what GitHub calls it. */
export interface RunName {
  readonly runId: string;
  readonly runAttempt: number;
}

/** Teams of one account and one address each, and admins, whose mail goes to a mail server. */
export interface ManyTeams {
  readonly workspace: string;
  readonly smtp: SmtpTestServer;
  readonly start: (name: RunName) => Promise<StartedAction>;
  readonly run: (name: RunName) => Promise<ActionRun>;
  /** Mails that each of these has, teams or `admin`. */
  readonly mails: (teams: readonly string[]) => Record<string, number>;
  /** What the ledger says of each; null where it says nothing. */
  readonly ledger: (teams: readonly string[]) => Promise<Record<string, string | null>>;
  /** The state of each delivery, as the JSON file of a run that came to its end says it. */
  readonly states: (name: Pick<RunName, 'runId'>) => Promise<Record<string, string | undefined>>;
}

export interface ManyTeamsOptions {
  readonly teams: readonly string[];
  /** Mails at the same time. */
  readonly connections: number;
  /** @default 6000 */
  readonly messagesPerMinute?: number;
  readonly pass?: Pass;
}

const DAYS = 10;
/** A server in a test may be asked to wait for all the others. */
const ANSWER_TIMEOUT = 120;

function accountOf(index: number): string {
  return String(100_000_000_001 + index);
}

function filesOf({ teams, connections, messagesPerMinute = 6000 }: ManyTeamsOptions): Record<string, string> {
  const from = addDays(dayOf(new Date()), -2 - DAYS);
  const days = eachDay({ from, to: addDays(from, DAYS) });
  const rows = teams.flatMap((_, i) => days.map((day) => on(day, { SubAccountId: accountOf(i) })));
  const settings = `{ messages_per_minute: ${messagesPerMinute}, retry_after: [], answer_timeout: ${ANSWER_TIMEOUT}, connections: ${connections} }`;
  const files = teams.map((team, i) => [
    `teams/${team}.yaml`,
    `team_name: ${team}\naws_account_id: '${accountOf(i)}'\nteam_email: ${addressOf(team)}\n`,
  ]);
  return {
    'config/agent.yaml': `${dueAgo(0)}global_admin_emails: [${addressOf(ADMIN)}]\nmail: ${settings}\n`,
    'billing.csv': csv(rows),
    ...(Object.fromEntries(files) as Record<string, string>),
  };
}

function entryIn(objects: Readonly<Record<string, string>>, team: string): LedgerEntry | null {
  const found = Object.entries(objects).filter(([key]) => key.endsWith(`/${team}.json`));
  const [entry, ...others] = found.map(([key, text]) => readEntry(key, JSON.parse(text) as LedgerEntry));
  if (others.length > 0) throw new Error(`${team} has a ledger entry under more than one delivery key`);
  return entry ?? null;
}

/** What the ledger says of a team's only address. */
function stateIn(objects: Readonly<Record<string, string>>, team: string): string | null {
  const entry = entryIn(objects, team);
  if (entry === null) return null;
  const addresses = entry.recipients.map(({ address }) => address);
  if (addresses.join() !== addressOf(team)) throw new Error(`${team}'s entry is about ${addresses.join()}`);
  return entry.recipients[0]?.state ?? null;
}

/** Runs at the same time have folders of their own, as on two runners. */
function outputOf(runId: string): string {
  return `out-${runId}`;
}

interface Reported {
  readonly teams: readonly { readonly id: string; readonly delivery: DeliveryJson | null }[];
  readonly organisation: { readonly delivery: DeliveryJson | null };
}

interface Finished {
  readonly finished: { readonly period: string };
}

export async function manyTeams(place: Place, options: ManyTeamsOptions): Promise<ManyTeams> {
  const smtp = await startSmtpServer();
  onTestFinished(smtp.close);
  const workspace = await workspaceWith(filesOf(options));
  const { env, inputs, objects }: OpenPlace = await place.open(workspace, options.pass);
  const start = ({ runId, runAttempt }: RunName): Promise<StartedAction> =>
    startAction({
      workspace,
      event: 'schedule',
      inputs: {
        source: 'focus',
        'focus-path': 'billing.csv',
        'output-path': outputOf(runId),
        ...inputs,
      },
      env: { ...smtp.env, ...env, GITHUB_RUN_ID: runId, GITHUB_RUN_ATTEMPT: String(runAttempt) },
    });
  return {
    workspace,
    smtp,
    start,
    run: async (name) => (await start(name)).finished,
    mails: (of) => Object.fromEntries(of.map((team) => [team, smtp.deliveriesTo(addressOf(team))])),
    ledger: async (of) => {
      const all = await objects('deliveries/');
      return Object.fromEntries(of.map((team) => [team, stateIn(all, team)]));
    },
    states: async ({ runId }) => {
      const json = await readJson<Reported | Finished>(workspace, outputOf(runId), 'weekly-report.json');
      // Where an earlier run brought the reports to everyone, a later one makes none.
      if ('finished' in json)
        return Object.fromEntries([...options.teams, ADMIN].map((id) => [id, 'skipped']));
      const { teams: reported, organisation } = json;
      return Object.fromEntries([
        ...reported.map(({ id, delivery }) => [id, delivery?.state] as const),
        [ADMIN, organisation.delivery?.state] as const,
      ]);
    },
  };
}
