import type { AnomalyState } from '../analyze/life-cycle.ts';
import { dayOf, type Day } from '../calendar/day.ts';
import type { Team } from '../config/configuration.ts';
import { problemOfRun, type Problem } from '../config/problem.ts';
import { formatFor, type Format } from '../format/format.ts';
import { pastAnomalies, type PastAnomaly } from '../record/past-anomalies.ts';
import { storedMoney, type StoredMoney } from '../record/stored-money.ts';
import { findTeam } from './find-team.ts';
import { gatherConfiguration } from './gather.ts';
import type { Operation, OperationContext } from './operation.ts';
import { accountNameIn, accountText, ownersOf, queriedAccount } from './query-account.ts';
import {
  fitted,
  jsonFile,
  leftOutText,
  notesBlock,
  notesJson,
  queryTable,
  sampleBanner,
  summaryMarkdown,
} from './query-summary.ts';
import { requireAdminReaders } from './readers.ts';
import { openStore } from './storage.ts';

const DEFAULT_LIMIT = 50;

const EXPLANATION =
  'Amount is actual less expected cost. The team is the one that owns the account today. Lasting means that it had not ended when a report last saw it; what it is before that is how the newest report called it.';

/** An anomaly as it is listed, with what today's team files and the stored costs add to it. */
interface Listed {
  readonly anomaly: PastAnomaly;
  readonly owner: Team | undefined;
  readonly money: StoredMoney | null;
}

/** What was asked for, and what was found. */
interface Found {
  readonly team: Team | null;
  readonly account: string | null;
  readonly asOf: Day;
  readonly limit: number;
  readonly listed: readonly Listed[];
  /** There are older ones. */
  readonly isCut: boolean;
  readonly problems: readonly Problem[];
  readonly place: string;
}

const KINDS: Readonly<Record<string, readonly [up: string, down: string]>> = {
  increase: ['above threshold', 'below threshold'],
  spike: ['spike', 'drop'],
  'level-shift': ['higher level', 'lower level'],
  drift: ['growing', 'shrinking'],
  'new-service': ['new service', 'new service'],
  'stopped-service': ['stopped', 'stopped'],
  'fee-changed': ['higher fee', 'lower fee'],
  'credit-ended': ['credit ended', 'credit ended'],
  'new-account': ['new account', 'new account'],
};

function kindText({ kind, direction }: PastAnomaly): string {
  if (kind === null) return 'not told';
  const [up, down] = KINDS[kind] ?? [kind, kind];
  return direction === 'down' ? down : up;
}

/** An amount in its own currency, or as a bare number where that is not known. */
function amountText({ anomaly, money }: Listed, formatIn: (currency: string) => Format): string {
  const { impact } = anomaly;
  if (impact === undefined) return 'not told';
  if (money !== null) return formatIn(money.currency).signedMoney(impact);
  return `${impact > 0 ? '+' : ''}${impact.toFixed(2)}`;
}

const LIFE_WORDS: Readonly<Record<AnomalyState, string>> = {
  new: 'new',
  ongoing: 'ongoing',
  worse: 'worse',
  resolved: 'resolved',
  settled: 'now the usual level',
};

function stateText({ end, acknowledged, tracked }: PastAnomaly): string {
  const course = end === undefined ? 'not told' : end === null ? 'lasting' : `ended ${end}`;
  const life = tracked === undefined ? null : LIFE_WORDS[tracked.state];
  const isOver = tracked?.state === 'resolved' || tracked?.state === 'settled';
  const state = life === null ? course : isOver && end === null ? life : `${life}, ${course}`;
  return acknowledged === undefined ? state : `${state}, acknowledged until ${acknowledged.until}`;
}

function rowOf(listed: Listed, formatIn: (currency: string) => Format): string[] {
  const { anomaly, owner } = listed;
  return [
    anomaly.start,
    owner?.name ?? 'no team',
    accountText(owner, anomaly.account),
    anomaly.service ?? 'the whole account',
    kindText(anomaly),
    amountText(listed, formatIn),
    stateText(anomaly),
  ];
}

function whoseText({ team, account }: Found): string {
  const whose = [...(account === null ? [] : [`account ${account}`]), ...(team === null ? [] : [team.name])];
  return whose.length === 0 ? '' : ` of ${whose.join(', ')}`;
}

function foundText(found: Found): string {
  const { listed, isCut, place, asOf, problems } = found;
  const count = listed.length === 1 ? 'One anomaly' : `${listed.length} anomalies`;
  if (listed.length > 0 && isCut) return `The newest ${listed.length}; a higher limit shows older ones.`;
  if (listed.length > 0) return `${count} of the 15 months up to ${asOf}, the newest first.`;
  const none = `The ${place} holds no anomalies${whoseText(found)} of the 15 months up to ${asOf}`;
  if (problems.length > 0) return `${none} that can be read. What cannot is listed below.`;
  return `${none}. Reports record those that they find; name the bucket that they record into.`;
}

function table(found: Found, most: number, locale: string, file: string): ReturnType<typeof queryTable>[] {
  const { listed } = found;
  if (listed.length === 0) return [];
  const formats = new Map<string, Format>();
  const formatIn = (currency: string): Format => {
    const format = formats.get(currency) ?? formatFor(locale, currency);
    formats.set(currency, format);
    return format;
  };
  const rows = listed.slice(0, most).map((each) => rowOf(each, formatIn));
  const labels = ['Start', 'Team', 'Account', 'Service', 'Kind', '>Amount', 'State'];
  const more = [leftOutText(listed.length, most, 'anomalies', file), EXPLANATION];
  return [queryTable('', labels, rows, { more: more.filter((text) => text !== null).join(' ') })];
}

function summaryOf(found: Found, locale: string, context: OperationContext): string {
  const file = jsonFile(context);
  return fitted(
    (most) =>
      summaryMarkdown({
        title: `Anomalies${whoseText(found)}`,
        sentence: foundText(found),
        subtitle: `As of ${found.asOf}, from the ${found.place}. The whole list is in ${file}.`,
        blocks: [
          ...sampleBanner(found.listed.some(({ money }) => money?.isSample === true)),
          ...table(found, most, locale, file),
          ...notesBlock('Notes', found.problems),
        ],
      }),
    Math.max(1, found.listed.length),
  );
}

function listedJson({ anomaly, owner, money }: Listed): Record<string, unknown> {
  return {
    id: anomaly.id ?? null,
    account: anomaly.account,
    accountName: accountNameIn(owner, anomaly.account),
    team: owner?.id ?? null,
    service: anomaly.service,
    kind: anomaly.kind,
    direction: anomaly.direction ?? null,
    start: anomaly.start,
    end: anomaly.end ?? null,
    state: anomaly.end === undefined ? null : anomaly.end === null ? 'lasting' : 'ended',
    lifeCycle: anomaly.tracked?.state ?? null,
    told: (anomaly.tracked?.told ?? []).map(({ period, asOf, state }) => ({ period, asOf, state })),
    expected: anomaly.expected ?? null,
    actual: anomaly.actual ?? null,
    impact: anomaly.impact ?? null,
    currency: money?.currency ?? null,
    acknowledged: anomaly.acknowledged ?? null,
    isForeign: anomaly.isForeign,
  };
}

function foreignProblems(listed: readonly Listed[]): Problem[] {
  const count = listed.filter(({ anomaly }) => anomaly.isForeign).length;
  if (count === 0) return [];
  const which = count === 1 ? 'One of them was' : `${count} of them were`;
  const message = `${which} written by another system: what it did not tell is left open.`;
  return [problemOfRun('notice', message, null)];
}

/** What reports found, the newest first, from the store alone. */
export const anomaliesOperation: Operation = async (context) => {
  const { inputs, now } = context;
  const { configuration, problems: configurationProblems } = await gatherConfiguration(context);
  const { settings, teams } = configuration;
  requireAdminReaders(settings, context);
  const team = inputs.team === null ? null : await findTeam(teams, inputs.team);
  const account = queriedAccount(inputs.account, team);
  const limit = inputs.limit ?? DEFAULT_LIMIT;
  const asOf = inputs.asOf ?? dayOf(now);
  const owners = ownersOf(teams);
  const store = openStore(context);
  context.progress(`Reading anomalies from ${store.description}`);
  const isWanted = (of: string): boolean =>
    (account === null || of === account) && (team === null || owners.get(of)?.id === team.id);
  const { anomalies, isCut, problems } = await pastAnomalies(store, { asOf, isWanted, limit });
  const money = await storedMoney(store, anomalies);
  const listed = anomalies.map((anomaly, i): Listed => {
    return { anomaly, owner: owners.get(anomaly.account), money: money[i] ?? null };
  });
  const notes = [...problems, ...foreignProblems(listed)];
  const found = { team, account, asOf, limit, listed, isCut, problems: notes, place: store.description };
  return {
    json: {
      schema: 1,
      operation: inputs.operation,
      asOf,
      team: team?.id ?? null,
      account,
      limit,
      isCut,
      anomalies: listed.map(listedJson),
      notes: notesJson(notes),
      calls: context.calls.counts,
      seconds: context.elapsed(),
    },
    summary: summaryOf(found, settings.locale, context),
    outputs: { 'repository-readers': 'admins' },
    problems: [...configurationProblems, ...notes],
    failure: null,
  };
};
