import { stat } from 'node:fs/promises';
import path from 'node:path';
import { readInputs, type Environment, type Inputs } from './action/inputs.ts';
import { KnownInputs } from './action/known-inputs.ts';
import { repositoryOf } from './action/repository.ts';
import { annotateAll, fail, logLine, maskSecret, setOutputs, writeSummary } from './action/runner.ts';
import { runIdentity, runnerKind } from './action/runner-environment.ts';
import { isPublicRun } from './action/visibility.ts';
import { Calls } from './calls.ts';
import { FigureChecks } from './deliver/figures/figure-checks.ts';
import { ConfigurationError, InputError, messageOf, UserError } from './errors.ts';
import { writeWhole } from './files.ts';
import type { OperationContext, OperationResult } from './operations/operation.ts';
import { loadOperation } from './operations/registry.ts';
import { TIMING } from './operations/timing.ts';

async function contextOf(inputs: Inputs, environment: Environment, now: Date): Promise<OperationContext> {
  return {
    inputs,
    now,
    elapsed: () => (Date.now() - now.getTime()) / 1000,
    calls: new Calls(),
    figures: new FigureChecks(),
    root: environment.GITHUB_WORKSPACE ?? process.cwd(),
    delivery: runIdentity(environment, now),
    repository: await repositoryOf(environment),
    isPublic: await isPublicRun(environment),
    runner: runnerKind(environment),
    idToken: async (audience) => {
      const { idToken } = await import('./action/id-token.ts');
      return idToken(environment, audience, { timing: TIMING });
    },
    // Elsewhere the line that asks for it would itself show the secret.
    mask: environment.GITHUB_ACTIONS === 'true' ? maskSecret : () => undefined,
    progress: logLine,
  };
}

/** @throws InputError when reports cannot be written because a file has the folder's name */
async function requireFolder(folder: string, shown: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found === null || found.isDirectory()) return;
  throw new InputError(`Input output-path is ${shown}, which is a file. Name a folder, or one to be made.`);
}

async function publish(
  result: OperationResult,
  { inputs, root }: OperationContext,
  environment: Environment,
): Promise<void> {
  const outputPath = path.resolve(root, inputs.outputPath);
  const jsonFile = path.join(outputPath, `${inputs.operation}.json`);
  await writeWhole(jsonFile, `${JSON.stringify(result.json, null, 2)}\n`);
  await writeWhole(path.join(outputPath, 'summary.md'), result.summary);
  await writeSummary(result.summary, environment.GITHUB_STEP_SUMMARY);
  annotateAll(result.problems);
  const json = path.join(inputs.outputPath, `${inputs.operation}.json`);
  setOutputs({ ...result.outputs, json }, environment.GITHUB_OUTPUT);
  logLine(`Summary: ${path.join(inputs.outputPath, 'summary.md')}, for scripts: ${json}`);
}

/** A run that was refused has nothing else to show where people look first. */
async function publishRefusal(message: string, environment: Environment): Promise<void> {
  const { escapeMarkdown } = await import('./render/markdown.ts');
  await writeSummary(`## Nothing was done\n\n${escapeMarkdown(message)}\n`, environment.GITHUB_STEP_SUMMARY);
}

function explain(error: unknown): string {
  if (error instanceof UserError) return messageOf(error);
  const stack = error instanceof Error && error.stack !== undefined ? error.stack : '';
  logLine(stack);
  return `This is a defect of the action, please report it with the log: ${messageOf(error)}`;
}

/** Picks the operation and runs it; the only place that fails the run. */
export async function main(environment: Environment, now: Date): Promise<void> {
  try {
    const known = new KnownInputs(environment);
    const inputs = readInputs(known.read, environment);
    await known.requireAllKnown();
    const operation = await loadOperation(inputs.operation);
    const context = await contextOf(inputs, environment, now);
    await requireFolder(path.resolve(context.root, inputs.outputPath), inputs.outputPath);
    const result = await operation(context);
    await publish(result, context, environment);
    if (result.failure !== null) fail(result.failure);
  } catch (error) {
    if (error instanceof ConfigurationError) annotateAll(error.problems);
    const message = explain(error);
    fail(message);
    await publishRefusal(message, environment);
  }
}
