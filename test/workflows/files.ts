import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly needs?: string;
  readonly if?: string;
  readonly 'timeout-minutes'?: number;
  readonly environment?: { readonly name: string; readonly deployment: boolean };
  readonly permissions?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface DispatchInput {
  readonly description?: string;
  readonly type: 'string' | 'choice';
  readonly default?: string;
  readonly options?: readonly string[];
}

export interface Workflow {
  readonly name: string;
  readonly on: {
    readonly schedule?: readonly { readonly cron: string; readonly timezone?: string }[];
    readonly workflow_dispatch?: { readonly inputs: Readonly<Record<string, DispatchInput>> };
    readonly pull_request?: unknown;
  };
  readonly permissions: unknown;
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface WorkflowFile {
  readonly file: string;
  readonly text: string;
  readonly workflow: Workflow;
}

/** A job with the words that find it. */
export interface NamedJob {
  /** Such as `.github/workflows/report.yml: tell`. */
  readonly name: string;
  readonly job: Job;
  readonly file: WorkflowFile;
}

export const OWN_FOLDER = '.github/workflows';
/** Workflows of a repository that uses the action from here. */
export const CONSUMER_FOLDER = 'examples/gitops-repo/.github/workflows';

export function readWorkflow(file: string): WorkflowFile {
  const text = readFileSync(file, 'utf8');
  return { file, text, workflow: parse(text) as Workflow };
}

function workflowsIn(folder: string): WorkflowFile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readWorkflow(path.join(folder, name)));
}

export const OWN = workflowsIn(OWN_FOLDER);
export const CONSUMER = workflowsIn(CONSUMER_FOLDER);
export const ALL = [...OWN, ...CONSUMER];

export function jobsOf(files: readonly WorkflowFile[]): NamedJob[] {
  return files.flatMap((file) =>
    Object.entries(file.workflow.jobs).map(([id, job]) => ({ name: `${file.file}: ${id}`, job, file })),
  );
}

/** Whether a step runs this action, from here or from another repository. */
export function isOurAction({ uses = '' }: Step): boolean {
  return uses === './' || /^[^/]+\/aws-cost-ai-agent@/.test(uses);
}

export function stepsOf(files: readonly WorkflowFile[]): Step[] {
  return jobsOf(files).flatMap(({ job }) => job.steps);
}

/** Every expression of a value with all that is in it, with or without the braces around it. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Names that the expressions of a value take from a context, such as `vars`. */
export function namesFrom(context: 'vars' | 'secrets', value: unknown): string[] {
  const pattern = new RegExp(`\\b${context}\\.([A-Za-z0-9_]+)`, 'g');
  return textsIn(value).flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name));
}
