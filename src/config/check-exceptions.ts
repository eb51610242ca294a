import { addDays, isDay, type Day } from '../calendar/day.ts';
import type { Acknowledgement, PlannedChange } from './configuration.ts';
import type { TeamFile } from './generated/team.ts';
import type { Problem } from './problem.ts';
import { shown } from './shown.ts';
import type { YamlFile } from './yaml-file.ts';
import { keyOf, type Path } from './yaml-places.ts';

/** What is acknowledged for longer is not looked at again by anybody. */
const MAX_DAYS_AHEAD = 366;
/** Some weeks after a planned change lost its effect, so that nobody is asked to tidy up at once. */
const MAX_DAYS_PLANNED = 90;

/**
 * What the schema cannot say about `acknowledged` and `planned_changes`.
 * @param owned the team's account ids
 * @param today what has expired is told from; null: that is not of interest
 */
export function checkExceptions(yaml: YamlFile, owned: readonly string[], today: Day | null): Problem[] {
  return [
    ...itemsAt(yaml, 'acknowledged').flatMap(([path, item]) =>
      acknowledgementProblems(yaml, path, item, today),
    ),
    ...doubleAnomalies(yaml),
    ...itemsAt(yaml, 'planned_changes').flatMap(([path, item]) => [
      ...plannedProblems(yaml, path, item, today),
      ...accountProblems(yaml, path, item, owned),
    ]),
  ];
}

type Item = Readonly<Record<string, unknown>>;

/** The mappings of a list; what is none of them is the schema's to report. */
function itemsAt(yaml: YamlFile, key: 'acknowledged' | 'planned_changes'): [Path, Item][] {
  const list = yaml.value[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index): [Path, Item][] =>
    typeof item === 'object' && item !== null ? [[[key, index], { ...item }]] : [],
  );
}

function acknowledgementProblems(yaml: YamlFile, item: Path, { until }: Item, today: Day | null): Problem[] {
  const path = [...item, 'until'];
  const day = dayAt(yaml, path, until);
  if (typeof day !== 'string') return day;
  if (today === null) return [];
  if (day < today) {
    return [problemAt(yaml, path, 'warning', `This acknowledgement has expired on ${day}.`, 'Delete it.')];
  }
  if (day <= addDays(today, MAX_DAYS_AHEAD)) return [];
  const message = `${day} is more than a year ahead: by then nobody looks at this anomaly again.`;
  return [problemAt(yaml, path, 'warning', message, 'Write a day within the next year.')];
}

function plannedProblems(yaml: YamlFile, item: Path, { from }: Item, today: Day | null): Problem[] {
  const path = [...item, 'from'];
  const day = dayAt(yaml, path, from);
  if (typeof day !== 'string') return day;
  if (today === null || addDays(day, MAX_DAYS_PLANNED) >= today) return [];
  const message = `This planned change is of ${day} and has no effect any more.`;
  return [problemAt(yaml, path, 'warning', message, 'Delete it.')];
}

/** The day, or what is wrong with it; nothing where the schema has reported it. */
function dayAt(yaml: YamlFile, path: Path, value: unknown): Day | Problem[] {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return [];
  if (isDay(value)) return value;
  return [problemAt(yaml, path, 'error', `There is no day ${value}.`, 'Write a day of the calendar.')];
}

function doubleAnomalies(yaml: YamlFile): Problem[] {
  const first = new Map<string, number>();
  return itemsAt(yaml, 'acknowledged').flatMap(([item, { anomaly }]) => {
    if (typeof anomaly !== 'string') return [];
    const path = [...item, 'anomaly'];
    const earlier = first.get(anomaly);
    if (earlier === undefined) {
      first.set(anomaly, yaml.valueAt(path).line);
      return [];
    }
    const message = `Anomaly ${shown(anomaly)} is already in line ${earlier}.`;
    return [problemAt(yaml, path, 'error', message, 'Delete one of the two.')];
  });
}

function accountProblems(yaml: YamlFile, item: Path, { account }: Item, owned: readonly string[]): Problem[] {
  if (account === undefined) {
    if (owned.length <= 1) return [];
    const message = 'The team owns several accounts, and none of them is named here.';
    return [{ ...problemAt(yaml, item, 'error', message, 'Add account: with one of them.'), key: 'account' }];
  }
  if (typeof account !== 'string' || !/^\d{12}$/.test(account) || owned.includes(account)) return [];
  const message = `Account ${account} is not one of the team's accounts.`;
  return [problemAt(yaml, [...item, 'account'], 'error', message, 'Write one that the team owns.')];
}

function problemAt(
  yaml: YamlFile,
  path: Path,
  severity: Problem['severity'],
  message: string,
  hint: string,
): Problem {
  return { severity, ...yaml.valueAt(path), key: keyOf(path), message, hint };
}

export function acknowledgedIn({ acknowledged = [] }: TeamFile): Acknowledgement[] {
  return acknowledged.map(({ anomaly, reason, until }) => ({ anomaly, reason: reason.trim(), until }));
}

/** @param owned the team's account ids; the only one is meant where none is named */
export function plannedIn({ planned_changes = [] }: TeamFile, owned: readonly string[]): PlannedChange[] {
  return planned_changes.map(({ from, service, account, monthly_change, reason }) => ({
    from,
    service: service.trim(),
    account: account ?? owned[0] ?? '',
    monthlyChange: monthly_change,
    reason: reason.trim(),
  }));
}
