import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { filledIn, isMet, type Contexts, type Status } from '../workflows/expressions.ts';
import { isOurAction, type Job, type Step, type WorkflowFile } from '../workflows/files.ts';
import { checkOut, folderOfTest, GIT_ENV } from './git-repository.ts';
import { runAction, type ActionRun } from './runner.ts';

type Texts = Readonly<Record<string, string>>;

/** What starts a workflow, and what it finds. */
export interface Situation {
  /** A Git repository; what it stands at is checked out. */
  readonly repository: string;
  readonly event: 'schedule' | 'workflow_dispatch' | 'pull_request';
  readonly payload: Readonly<Record<string, unknown>>;
  /** How a form is filled in; what is left out has its default. */
  readonly form?: Texts;
  readonly vars?: Texts;
  /** Secrets of the environment cost-reports. */
  readonly secrets?: Texts;
  readonly token?: string;
  /** Variables that the credentials of a role come in, by the role's ARN. */
  readonly roles?: Readonly<Record<string, Texts>>;
  /** What leads to servers on this machine in the place of those on the internet. */
  readonly env?: Texts;
}

export interface Artifact {
  readonly name: string;
  readonly isArchive: boolean;
  /** Relative to the workspace, sorted. */
  readonly files: readonly string[];
}

export interface JobRun {
  readonly result: 'success' | 'failure' | 'skipped';
  readonly outputs: Texts;
  readonly workspace: string;
  readonly artifacts: readonly Artifact[];
  /** What became of each step that runs this action. */
  readonly runs: readonly ActionRun[];
}

const SKIPPED: JobRun = { result: 'skipped', outputs: {}, workspace: '', artifacts: [], runs: [] };

/** @throws Error for a field or an option that the form does not have */
function formOf({ file, workflow }: WorkflowFile, { event, form = {} }: Situation): Texts {
  const fields = workflow.on.workflow_dispatch?.inputs ?? {};
  if (event !== 'workflow_dispatch') return {};
  for (const [name, value] of Object.entries(form)) {
    const field = fields[name];
    if (field === undefined) throw new Error(`${file} has no field ${name}.`);
    if (field.options?.includes(value) === false) throw new Error(`${file} offers no ${name} ${value}.`);
  }
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, form[name] ?? field.default ?? '']),
  );
}

/** A job while it runs. */
class RunningJob {
  readonly artifacts: Artifact[] = [];
  readonly runs: ActionRun[] = [];
  readonly workspace: string;
  readonly #job: Job;
  readonly #situation: Situation;
  readonly #contexts: Contexts;
  readonly #steps: Record<string, { outputs: Texts }> = {};
  #credentials: Texts = {};
  #hasFailed = false;

  constructor(job: Job, situation: Situation, contexts: Contexts, workspace: string) {
    this.#job = job;
    this.#situation = situation;
    this.#contexts = contexts;
    this.workspace = workspace;
  }

  get result(): 'success' | 'failure' {
    return this.#hasFailed ? 'failure' : 'success';
  }

  get #status(): Status {
    const hasFiles = (pattern: string): boolean => globSync(pattern, { cwd: this.workspace }).length > 0;
    return { hasFailed: this.#hasFailed, hasFiles };
  }

  filledIn(text: string): string {
    return filledIn(text, { ...this.#contexts, steps: this.#steps }, this.#status);
  }

  #texts(values: Step['with'] = {}): Record<string, string> {
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, this.filledIn(String(value))]),
    );
  }

  async run(): Promise<void> {
    for (const step of this.#job.steps) {
      const contexts = { ...this.#contexts, steps: this.#steps };
      if (isMet(step.if, contexts, this.#status)) await this.#runStep(step);
    }
  }

  async #runStep(step: Step): Promise<void> {
    const [name = ''] = (step.uses ?? '').split('@');
    const given = this.#texts(step.with);
    if (step.run !== undefined) await this.#runScript(step.run, this.#texts(step.env));
    else if (isOurAction(step)) await this.#runAction(step, given);
    else if (name === 'actions/checkout') {
      await checkOut(this.#situation.repository, this.workspace, Number(given['fetch-depth'] ?? 1));
    } else if (name === 'aws-actions/configure-aws-credentials') this.#takeOn(given['role-to-assume'] ?? '');
    else if (name === 'actions/upload-artifact') this.#upload(given);
    else throw new Error(`${step.uses} is not known here.`);
  }

  async #runScript(script: string, env: Texts): Promise<void> {
    await promisify(execFile)('bash', ['-e', '-c', script], {
      cwd: this.workspace,
      env: { ...GIT_ENV, ...env },
    });
  }

  async #runAction(step: Step, inputs: Texts): Promise<void> {
    const { event, payload, env } = this.#situation;
    const run = await runAction({
      workspace: this.workspace,
      inputs,
      event,
      payload,
      env: { ...env, ...this.#credentials },
    });
    this.runs.push(run);
    if (step.id !== undefined) this.#steps[step.id] = { outputs: run.outputs };
    if (run.exitCode !== 0) this.#hasFailed = true;
  }

  #takeOn(role: string): void {
    const credentials = this.#situation.roles?.[role];
    if (this.#job.permissions?.['id-token'] !== 'write') throw new Error('The job gets no token for a role.');
    if (credentials === undefined) throw new Error(`There is no role "${role}".`);
    this.#credentials = credentials;
  }

  #upload({ name = 'artifact', path: paths = '', archive = 'true', ...given }: Texts): void {
    const isArchive = archive !== 'false';
    const files = paths
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => {
        const found = globSync(line, { cwd: this.workspace, withFileTypes: true });
        return found.flatMap((entry) => {
          const at = path.join(entry.parentPath, entry.name);
          const below = entry.isDirectory() ? globSync('**/*', { cwd: at, withFileTypes: true }) : [entry];
          return below.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name));
        });
      })
      .map((file) => path.relative(this.workspace, file))
      .sort();
    // The action itself only warns, and a report is not there when it is looked for.
    if (files.length === 0 && given['if-no-files-found'] !== 'ignore')
      throw new Error(`No file is at ${paths}.`);
    if (!isArchive && files.length > 1) throw new Error('Only a single file can be uploaded as it is.');
    const called = isArchive ? name : path.basename(files[0] ?? '');
    if (files.length > 0) this.artifacts.push({ name: called, isArchive, files });
  }
}

async function runJob(
  job: Job,
  situation: Situation,
  contexts: Contexts,
  hasFailed: boolean,
): Promise<JobRun> {
  if (!isMet(job.if, contexts, { hasFailed })) return SKIPPED;
  // An environment gives its secrets to those jobs only that name it.
  const secrets = job.environment?.name === 'cost-reports' ? (situation.secrets ?? {}) : {};
  const running = new RunningJob(job, situation, { ...contexts, secrets }, await folderOfTest());
  await running.run();
  const { result, workspace, artifacts, runs } = running;
  const outputs = Object.entries(job.outputs ?? {}).map(
    ([name, text]) => [name, running.filledIn(text)] as const,
  );
  return { result, outputs: Object.fromEntries(outputs), workspace, artifacts, runs };
}

/** Runs the jobs of a workflow as GitHub and its runner would; actions of others do what they are for. */
export async function runWorkflow(
  file: WorkflowFile,
  situation: Situation,
): Promise<Readonly<Record<string, JobRun>>> {
  const { event, payload, vars = {}, token = '' } = situation;
  const github = { event_name: event, event: payload, repository: 'octo-org/cost-reports', token };
  const contexts = { github, vars, inputs: formOf(file, situation) };
  const jobs: Record<string, JobRun> = {};
  for (const [id, job] of Object.entries(file.workflow.jobs)) {
    const before = job.needs === undefined ? null : (jobs[job.needs] ?? SKIPPED);
    const needs = job.needs === undefined ? {} : { [job.needs]: before };
    const hasFailed = before !== null && before.result !== 'success';
    jobs[id] = await runJob(job, situation, { ...contexts, needs }, hasFailed);
  }
  return jobs;
}
