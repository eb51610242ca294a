import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { WordingRecord } from '../../src/operations/wording.ts';
import type { Evidence, Explanation, Finding } from '../../src/explain/evidence.ts';
import type { ReportJson } from './report-json.ts';
import { runAction, type ActionRun } from './runner.ts';
import { readJson, sampleWorkspace } from './workspace.ts';

export const TEAMS = 84;

interface ExplanationJson extends Pick<Explanation, 'source' | 'wording'> {
  readonly findings: readonly Omit<Finding, 'printed'>[];
  readonly evidence: readonly Evidence[];
}

/** The sentences that a model wrote: those of the rules beside them cite evidence `R1`, `R2` … */
export function textsOfModel({ source, findings }: ExplanationJson): string[] {
  if (source === 'rules') return [];
  return findings
    .filter(({ evidence }) => evidence.every((id) => id.startsWith('E')))
    .map(({ text }) => text.replaceAll(/\s/g, ' '));
}

/** What the JSON file says of wording, beside the rest. */
export interface WordedJson extends ReportJson {
  readonly teams: readonly (ReportJson['teams'][number] & { readonly explanation: ExplanationJson })[];
  readonly organisation:
    (NonNullable<ReportJson['organisation']> & { readonly explanation: ExplanationJson }) | null;
  readonly wording: WordingRecord;
}

/** The sample organisation as a run leaves it. */
export interface WordedSample {
  readonly workspace: string;
  readonly run: ActionRun;
  readonly json: WordedJson;
  /** Every explanation, the organisation's included. */
  readonly explanations: readonly ExplanationJson[];
  readonly remove: () => Promise<void>;
}

export interface WordedSampleOptions {
  /** Names the model's server; nothing for a run without a key. */
  readonly env?: Readonly<Record<string, string>>;
  /** More lines of the settings. */
  readonly settings?: string;
}

export const SAMPLE_INPUTS = { source: 'sample', 'as-of': '2026-11-23' };

export async function sampleWith(settings: string): Promise<string> {
  const workspace = await sampleWorkspace();
  const file = path.join(workspace, 'config/agent.yaml');
  await writeFile(file, `${await readFile(file, 'utf8')}${settings}`);
  return workspace;
}

/** The weekly report of the sample organisation, to the outbox. */
export async function wordedSample({ env = {}, settings = '' }: WordedSampleOptions): Promise<WordedSample> {
  const workspace = await sampleWith(settings);
  const run = await runAction({ workspace, inputs: SAMPLE_INPUTS, env });
  const json = await readJson<WordedJson>(workspace, 'out/weekly-report.json');
  const { teams, organisation } = json;
  if (organisation === null) throw new Error('The weekly report says nothing of the organisation.');
  return {
    workspace,
    run,
    json,
    explanations: [organisation, ...teams].map(({ explanation }) => explanation),
    remove: () => rm(workspace, { recursive: true, force: true }),
  };
}

/** The HTML of a report's file. */
export function htmlOf({ workspace }: Pick<WordedSample, 'workspace'>, id: string): Promise<string> {
  return readFile(path.join(workspace, 'out/reports', `${id}.html`), 'utf8');
}

/** A report without the line that says who worded it. */
export function withoutWording(html: string): string {
  return html.replaceAll(/(?:Written|Worded) by [^<]*/g, 'WORDING');
}
