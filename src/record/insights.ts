import { isUpTo, type Saving } from '../analyze/savings/savings.ts';
import { monthOf, type Day, type Month } from '../calendar/day.ts';
import type { Evidence, Explanation, Finding, FindingKind } from '../explain/evidence.ts';
import type { SourceName } from '../fetch/cost-model.ts';
import { isRecord } from '../json.ts';
import { objectKeys } from '../store/keys.ts';
import { StoredObjectError, updateObject, type ObjectStore, type Versioned } from '../store/store.ts';
import { mixtureWithSample } from './applied-configuration.ts';
import { asWritten, writeAll, type RecordFailure } from './writes.ts';

/** A finding that stands on its own: with what it rests on, instead of ids of a report's evidence. */
export interface Insight extends Pick<Finding, 'kind' | 'text' | 'certainty'> {
  readonly evidence: readonly Pick<Evidence, 'id' | 'about' | 'display'>[];
}

/** A saving as a report told it. */
export interface RecordedSaving {
  readonly id: string;
  readonly account: string;
  readonly service: string;
  readonly rule: string;
  readonly title: string;
  /** Money a month, in the currency of the costs. */
  readonly monthly: number;
  /** It is at most so much, and counts in no total. */
  readonly upTo: boolean;
  /** What the usage costs a month. */
  readonly cost: number;
  readonly check: string;
  readonly steps: readonly string[];
}

/** What one report said of its days. */
export interface ReportInsights {
  /** Team and period: a report that is made again in its period replaces itself. */
  readonly id: string;
  /** Id of the team; `admin`, which no team can have, for the organisation. */
  readonly team: string;
  readonly name: string;
  /** The ISO week of the report. */
  readonly period: string;
  /** The day of the run. */
  readonly on: Day;
  readonly dataThrough: Day;
  /** Where the costs that it speaks of came from. */
  readonly costSource: SourceName;
  /** Of the amounts of savings; missing where there are none. */
  readonly currency?: string;
  readonly source: Explanation['source'];
  /** The model that worded it, as it calls itself; null for rules. */
  readonly model: string | null;
  readonly wording: string;
  readonly findings: readonly Insight[];
  /** Firm ones first, then by amount; missing in what versions before savings recorded. */
  readonly savings?: readonly RecordedSaving[];
}

/** `ai_insights/YYYY/MM/insights.json` */
interface StoredInsights extends Versioned {
  readonly schema: 1;
  /** The month of the newest day that they know. */
  readonly month: Month;
  readonly insights: readonly ReportInsights[];
}

/** Every finding with the facts that it cites. */
export function insightsOf({ findings, evidence }: Explanation): Insight[] {
  const byId = new Map(evidence.map(({ id, about, display }) => [id, { id, about, display }]));
  return findings.map(({ kind, text, certainty, evidence: cited }) => ({
    kind,
    text,
    certainty,
    evidence: cited.flatMap((id) => byId.get(id) ?? []),
  }));
}

const KINDS: Readonly<Record<FindingKind, true>> = {
  headline: true,
  cause: true,
  pattern: true,
  improvement: true,
  recommendation: true,
  outlook: true,
  risk: true,
};

function hasTexts(value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === 'string');
}

function isListOf(value: unknown, isOne: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isInsight(value: unknown): boolean {
  if (!isRecord(value) || !hasTexts(value, ['kind', 'text', 'certainty'])) return false;
  if (!Object.hasOwn(KINDS, String(value.kind))) return false;
  if (value.certainty !== 'observed' && value.certainty !== 'likely') return false;
  return isListOf(value.evidence, (each) => isRecord(each) && hasTexts(each, ['id', 'about', 'display']));
}

function isRecordedSaving(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const texts = ['id', 'account', 'service', 'rule', 'title', 'check'];
  const { monthly, cost, upTo, steps } = value;
  return (
    hasTexts(value, texts) &&
    Number.isFinite(monthly) &&
    Number.isFinite(cost) &&
    typeof upTo === 'boolean' &&
    isListOf(steps, (step) => typeof step === 'string')
  );
}

function isReportInsights(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const texts = ['id', 'team', 'name', 'period', 'on', 'dataThrough', 'costSource', 'wording'];
  const { source, model, findings, savings = [], currency = '' } = value;
  if (!hasTexts(value, texts) || (source !== 'gemini' && source !== 'rules')) return false;
  if (typeof currency !== 'string' || !isListOf(savings, isRecordedSaving)) return false;
  return (model === null || typeof model === 'string') && isListOf(findings, isInsight);
}

function isStoredInsights(value: Versioned): value is StoredInsights {
  return value.schema === 1 && 'insights' in value && isListOf(value.insights, isReportInsights);
}

/** @throws StoredObjectError when a stored object is not of this version's form */
export function readStoredInsights(value: Versioned): StoredInsights {
  if (isStoredInsights(value)) return value;
  throw new StoredObjectError('The stored insights are not of this version and were left as they are.');
}

/** Each id once, from the run of the latest day; of two on one day, the one that comes later in the list. */
export function newestOfEach(all: readonly ReportInsights[]): ReportInsights[] {
  const byId = new Map<string, ReportInsights>();
  for (const each of all) {
    const known = byId.get(each.id);
    if (known === undefined || each.on >= known.on) byId.set(each.id, each);
  }
  return [...byId.values()];
}

function merged(
  month: Month,
  stored: StoredInsights | null,
  made: readonly ReportInsights[],
): StoredInsights {
  const newest = newestOfEach([...(stored?.insights ?? []), ...made]);
  return { schema: 1, month, insights: newest.sort((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1)) };
}

/** What a report said, and of whom. */
export interface Explained {
  /** Id of the team; `admin`, which no team can have, for the organisation. */
  readonly team: string;
  readonly name: string;
  readonly explanation: Explanation;
  readonly model: string | null;
  readonly savings: readonly Saving[];
}

/** The run that explained. */
export interface InsightsRun {
  readonly period: string;
  readonly on: Day;
  readonly dataThrough: Day;
  readonly costSource: SourceName;
  /** ISO 4217 code of the amounts of savings. */
  readonly currency: string;
}

function recorded(saving: Saving): RecordedSaving {
  const { id, account, rule, monthly, cost, usage } = saving;
  const { title, check, steps } = rule;
  const service = usage[0]?.service ?? '';
  return { id, account, service, rule: rule.id, title, monthly, upTo: isUpTo(saving), cost, check, steps };
}

function insightsOfReport(run: InsightsRun, explained: Explained): ReportInsights {
  const { team, name, explanation, model } = explained;
  const { source, wording } = explanation;
  const findings = insightsOf(explanation);
  const savings = explained.savings.map(recorded);
  return { id: `${team}/${run.period}`, team, name, ...run, source, model, wording, findings, savings };
}

/** Keeps what a run's reports say; one that says nothing is left out. What fails is told and stops nothing. */
export async function recordInsights(
  store: ObjectStore,
  run: InsightsRun,
  explained: readonly Explained[],
): Promise<RecordFailure[]> {
  const made = explained
    .filter(({ explanation }) => explanation.findings.length > 0)
    .map((each) => insightsOfReport(run, each));
  // Whoever records the costs of the run says so.
  if (made.length === 0 || (await mixtureWithSample(store, run.costSource)) !== null) return [];
  const month = monthOf(run.dataThrough);
  const write = async (): Promise<string | null> => {
    const key = objectKeys.insights(month);
    const merge = (stored: StoredInsights | null): StoredInsights => merged(month, stored, made);
    return asWritten(key, await updateObject(store, key, readStoredInsights, merge));
  };
  return writeAll([{ scope: `insights of ${month}`, write }]);
}
