import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export const ACTION = parse(readFileSync('action.yml', 'utf8')) as ActionMetadata;

/** The bundle that action.yml names; DIST_PATH puts another folder in the place of dist/. */
function entryPoint(): string {
  const { main } = ACTION.runs;
  const folder = process.env.DIST_PATH ?? path.dirname(main);
  return path.resolve(folder, path.basename(main));
}

/** Who can read the repository that the event came from. */
export const PRIVATE_REPOSITORY = { repository: { private: true } };
export const PUBLIC_REPOSITORY = { repository: { private: false } };

export interface ActionOptions {
  /** The checked-out repository. */
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  /** The Node that runs the action; the one that runs the tests unless told otherwise. */
  readonly node?: string;
}

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface ActionRun {
  readonly exitCode: number | null;
  readonly log: string;
  readonly commands: readonly WorkflowCommand[];
  /** Messages of the error annotations. */
  readonly errors: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in ACTION.inputs));
  // The real runner only warns, which is how a misspelt input gets lost.
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(', ')}`);
  const all = Object.entries(ACTION.inputs).map(([name, input]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    given[name] ?? input.default ?? '',
  ]);
  return Object.fromEntries(all) as Record<string, string>;
}

function unescaped(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}

/** The runner takes any line as a command that begins with two colons, whatever stands before them but spaces. */
function commandsIn(log: string): WorkflowCommand[] {
  return [...log.matchAll(/^\s*::([a-z-]+)(?: ([^:]*))?::(.*)$/gm)].map(
    ([, name = '', properties = '', message = '']) => ({
      name,
      properties: Object.fromEntries(
        properties
          .split(',')
          .filter((pair) => pair.includes('='))
          .map((pair) => {
            const [key = '', ...value] = pair.split('=');
            return [key, unescaped(value.join('='))];
          }),
      ),
      message: unescaped(message),
    }),
  );
}

function outputsIn(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of file.matchAll(/^([^\n<]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)) {
    if (!(name in ACTION.outputs)) throw new Error(`action.yml declares no output ${name}`);
    outputs[name] = value;
  }
  return outputs;
}

type Ended = Promise<{ readonly exitCode: number | null; readonly log: string }>;

function launched(
  node: string,
  env: Record<string, string>,
  cwd: string,
): { readonly child: ChildProcess; readonly ended: Ended } {
  const child = spawn(node, [entryPoint()], { cwd, env });
  let log = '';
  const collect = (chunk: string): void => {
    log += chunk;
  };
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);
  const ended: Ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, log });
    });
  });
  return { child, ended };
}

/** A run that has begun. */
export interface StartedAction {
  /** The run when it has ended; its exit code is null when it was killed. */
  readonly finished: Promise<ActionRun>;
  /** Lets the process do nothing more, though it is still there; what it is sent waits for it. */
  readonly freeze: () => void;
  /** Ends the process with SIGKILL and waits until it is gone. */
  readonly kill: () => Promise<void>;
}

/** The files of a runner, and the environment that names them. */
interface RunnerFiles {
  readonly folder: string;
  readonly output: string;
  readonly summary: string;
  readonly env: Record<string, string>;
}

async function runnerFiles(options: ActionOptions): Promise<RunnerFiles> {
  const { workspace, inputs = {}, event = 'workflow_dispatch', payload = PRIVATE_REPOSITORY } = options;
  const folder = await mkdtemp(path.join(tmpdir(), 'runner-'));
  const file = async (name: string, content = ''): Promise<string> => {
    await writeFile(path.join(folder, name), content);
    return path.join(folder, name);
  };
  await mkdir(path.join(folder, 'home'));
  const output = await file('output');
  const summary = await file('summary.md');
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: path.join(folder, 'home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: await file('event.json', JSON.stringify(payload)),
    GITHUB_OUTPUT: output,
    GITHUB_STATE: await file('state'),
    GITHUB_ENV: await file('env'),
    GITHUB_PATH: await file('path'),
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_REPOSITORY: 'example/costs',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '1234567',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKSPACE: workspace,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folder,
    ...inputVariables(inputs),
    ...options.env,
  };
  return { folder, output, summary, env };
}

/** What a run said, once it has ended; its files are gone then. */
async function toldBy(ended: Ended, { folder, output, summary }: RunnerFiles): Promise<ActionRun> {
  try {
    const { exitCode, log } = await ended;
    const commands = commandsIn(log);
    return {
      exitCode,
      log,
      commands,
      errors: commands.filter(({ name }) => name === 'error').map(({ message }) => message),
      outputs: outputsIn(await readFile(output, 'utf8')),
      summary: await readFile(summary, 'utf8'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Starts the bundle the way actions/runner does: inputs in the environment, files for what it has to say. */
export async function startAction(options: ActionOptions): Promise<StartedAction> {
  if (!existsSync(entryPoint())) throw new Error(`${entryPoint()} is not there: npm run build`);
  const files = await runnerFiles(options);
  const { child, ended } = launched(options.node ?? process.execPath, files.env, options.workspace);
  const finished = toldBy(ended, files);
  return {
    finished,
    freeze: () => {
      child.kill('SIGSTOP');
    },
    kill: async () => {
      child.kill('SIGKILL');
      await finished;
    },
  };
}

/** Runs the bundle to its end. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const { finished } = await startAction(options);
  return finished;
}
