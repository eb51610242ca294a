import { addMonths, monthOf, type Day, type Month } from '../calendar/day.ts';
import { problemOfRun, type Problem } from '../config/problem.ts';
import { messageOf } from '../errors.ts';
import { objectKeys } from '../store/keys.ts';
import { readObject, StoredObjectError, type ObjectStore } from '../store/store.ts';
import { newestOfEach, readStoredInsights, type ReportInsights } from './insights.ts';
import { HISTORY_MONTHS } from './reach.ts';

const FOLDER = 'ai_insights/';

/** What is kept of explanations, as far as it was asked for. */
export interface PastInsights {
  /** Newest first; those of one day by team. */
  readonly insights: readonly ReportInsights[];
  /** Months that cannot be read; the others were. */
  readonly problems: readonly Problem[];
}

/** Which of them are wanted. */
export interface InsightsWanted {
  /** The newest day of a run whose insights are read. */
  readonly asOf: Day;
  /** Id of a team, or `admin` for the organisation; null for all. */
  readonly team: string | null;
  /** Ends the search backwards: older months are not read once it holds. */
  readonly isEnough: (found: readonly ReportInsights[]) => boolean;
}

/** The months that hold insights, newest first, up to 15 months back. */
async function monthsThere(store: ObjectStore, asOf: Day): Promise<Month[]> {
  const keys = new Set(await store.list(FOLDER));
  const newest = monthOf(asOf);
  const months = Array.from({ length: HISTORY_MONTHS + 1 }, (_, i) => addMonths(newest, -i));
  return months.filter((month) => keys.has(objectKeys.insights(month)));
}

async function insightsOfMonth(store: ObjectStore, month: Month): Promise<readonly ReportInsights[]> {
  const stored = await readObject(store, objectKeys.insights(month));
  return stored === null ? [] : readStoredInsights(stored).insights;
}

function unreadable(month: Month, error: unknown): Problem {
  return problemOfRun('warning', `Insights of ${month} are left out. ${messageOf(error)}`, null);
}

function byAge(a: ReportInsights, b: ReportInsights): number {
  if (a.on !== b.on) return a.on > b.on ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Reads insights month by month, the newest first. An object that cannot be read does not hide the others. */
export async function pastInsights(
  store: ObjectStore,
  { asOf, team, isEnough }: InsightsWanted,
): Promise<PastInsights> {
  const problems: Problem[] = [];
  let insights: ReportInsights[] = [];
  for (const month of await monthsThere(store, asOf)) {
    try {
      const found = await insightsOfMonth(store, month);
      const wanted = found.filter((each) => each.on <= asOf && (team === null || each.team === team));
      // A report that was made again after a month's end stands in both months.
      insights = newestOfEach([...wanted, ...insights]).sort(byAge);
    } catch (error) {
      if (!(error instanceof StoredObjectError)) throw error;
      problems.push(unreadable(month, error));
    }
    if (isEnough(insights)) break;
  }
  return { insights, problems };
}
