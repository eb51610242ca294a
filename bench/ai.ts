import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { readInputs } from '../src/action/inputs.ts';
import { median } from '../src/analyze/robust.ts';
import { Calls } from '../src/calls.ts';
import { loadConfiguration } from '../src/config/load.ts';
import { figureProblems } from '../src/deliver/figures/figure-check.ts';
import { FigureChecks } from '../src/deliver/figures/figure-checks.ts';
import { judge } from '../src/explain/accepted.ts';
import type { Fact } from '../src/explain/facts/fact.ts';
import { organisationFacts } from '../src/explain/facts/organisation-facts.ts';
import { teamFacts } from '../src/explain/facts/team-facts.ts';
import { printSentence } from '../src/explain/lock/lock.ts';
import { SECTIONS, type ModelAnswer, type ModelRequest } from '../src/explain/model.ts';
import { organisationPrompt, teamPrompt } from '../src/explain/prompt/prompt.ts';
import { runRequest } from '../src/fetch/cost-model.ts';
import { sampleSource } from '../src/fetch/sample/source.ts';
import { openExplainer, type Explainer } from '../src/operations/explainer.ts';
import type { OperationContext } from '../src/operations/operation.ts';
import type { TeamOutcome } from '../src/operations/report-run.ts';
import { analyzeAll, makeTeamReport, reportContext, type ReportBasis } from '../src/operations/reports.ts';
import { wordTeamReports } from '../src/operations/wording.ts';
import { renderHtml } from '../src/render/html.ts';
import { renderText } from '../src/render/text.ts';
import { localStore } from '../src/store/local.ts';
import { honestAnswer } from '../test/servers/gemini.ts';

const AS_OF = '2026-11-23';
const ANSWER_MS = 2_000;
const CONCURRENCY = 6;
const MARKER = '0123456789abcdef0123456789abcdef';

interface Served {
  readonly answers: number;
  readonly highestConcurrency: number;
  readonly refusals: number;
}

interface Server {
  readonly env: Readonly<Record<string, string>>;
  readonly end: () => Promise<Served>;
}

async function startServer(): Promise<Server> {
  const script = path.join(import.meta.dirname, 'ai', 'server.ts');
  const child: ChildProcess = spawn(process.execPath, [script, String(ANSWER_MS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('The model has no output.');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const read = async <T>(): Promise<T> => JSON.parse(String((await lines.next()).value)) as T;
  return {
    env: await read(),
    end: () => {
      child.kill('SIGTERM');
      return read();
    },
  };
}

async function sampleBasis(): Promise<ReportBasis> {
  const folder = 'examples/sample-organisation';
  const paths = { root: '.', configPath: `${folder}/config/agent.yaml`, teamsPath: `${folder}/teams` };
  const { configuration } = await loadConfiguration(paths);
  if (configuration === null) throw new Error('The sample organisation is not valid.');
  const { ai } = configuration.settings;
  const settings = { ...configuration.settings, ai: { ...ai, concurrency: CONCURRENCY } };
  const { costs } = await sampleSource().fetch(runRequest(AS_OF, 'amortized'));
  return {
    configuration: { ...configuration, settings },
    costs,
    asOf: AS_OF,
    history: 'none',
    datadogApp: null,
    dataProblems: [],
  };
}

function contextWith(env: Readonly<Record<string, string>>): OperationContext {
  return {
    inputs: readInputs((name) => (name === 'source' ? 'sample' : ''), env),
    now: new Date(),
    elapsed: () => 0,
    calls: new Calls(),
    figures: new FigureChecks(),
    root: '.',
    delivery: { isScheduled: false, runId: 'bench', runAttempt: 1 },
    repository: null,
    isPublic: false,
    runner: 'none',
    idToken: () => Promise.reject(new Error('The benchmark has no ID token.')),
    mask: () => undefined,
    progress: () => undefined,
  };
}

interface Wording {
  readonly seconds: number;
  readonly outcomes: readonly TeamOutcome[];
  readonly served: Served;
}

/** Has every team's report worded by a model in another process. */
async function wordAll(basis: ReportBasis): Promise<Wording> {
  const form = reportContext(basis);
  const { settings, teams } = basis.configuration;
  const made = teams.map((team): TeamOutcome => ({
    team,
    made: makeTeamReport(basis, team, form),
    delivery: null,
  }));
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const store = localStore(folder, 'the folder of the benchmark');
  const server = await startServer();
  const start = performance.now();
  const explainer: Explainer = await openExplainer(contextWith(server.env), settings, store, form.format);
  const { outcomes, worded } = await wordTeamReports(made, basis, explainer, form);
  const seconds = (performance.now() - start) / 1000;
  const served = await server.end();
  rmSync(folder, { recursive: true });
  const byRules = worded.filter(({ explanation }) => explanation.source === 'rules').length;
  if (byRules > 0) throw new Error(`The model worded nothing of ${byRules} reports.`);
  if (served.answers !== teams.length || served.refusals > 0)
    throw new Error(`The model was asked ${served.answers} times, and refused ${served.refusals}.`);
  return { seconds, outcomes, served };
}

function answerTo({ system, prompt, schema }: ModelRequest): ModelAnswer {
  return honestAnswer({ model: 'bench', system, prompt, schema, maxOutputTokens: 16_384, body: {} });
}

/** Holds every sentence against the facts and prints it, as for a new answer. */
function throughLock(answer: ModelAnswer, facts: readonly Fact[]): void {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const { passed, failed } = judge(answer, byId);
  if (failed.length > 0) throw new Error('An honest sentence does not pass the lock.');
  for (const section of SECTIONS) for (const sentence of passed[section]) printSentence(sentence, byId);
}

interface Checks {
  readonly lock: number[];
  readonly mail: number[];
  readonly both: number[];
}

/** Milliseconds that the checks of each team's mail take. */
async function checkTimes(outcomes: readonly TeamOutcome[], basis: ReportBasis): Promise<Checks> {
  const { format } = reportContext(basis);
  const checks: Checks = { lock: [], mail: [], both: [] };
  for (const { made } of outcomes) {
    if (made === null) throw new Error('A report could not be made.');
    const { report, analysis } = made;
    const facts = teamFacts(analysis, format);
    const answer = answerTo(teamPrompt(facts, MARKER));
    const mail = { subject: report.subject, html: await renderHtml(report), text: renderText(report) };
    const start = performance.now();
    throughLock(answer, facts);
    const locked = performance.now();
    if (figureProblems(mail, report).length > 0) throw new Error('A mail does not pass the check.');
    const end = performance.now();
    checks.lock.push(locked - start);
    checks.mail.push(end - locked);
    checks.both.push(end - start);
  }
  return checks;
}

function sizeOf({ system, prompt }: ModelRequest): number {
  return system.length + prompt.length;
}

export async function benchAi(): Promise<void> {
  const basis = await sampleBasis();
  const { format } = reportContext(basis);
  const { seconds, outcomes, served } = await wordAll(basis);
  const unavoidable = (Math.ceil(outcomes.length / CONCURRENCY) * ANSWER_MS) / 1000;
  const { lock, mail, both } = await checkTimes(outcomes, basis);
  const [first = Number.NaN, ...rest] = both;
  const prompts = outcomes.flatMap(({ made }) =>
    made === null ? [] : [sizeOf(teamPrompt(teamFacts(made.analysis, format), MARKER))],
  );
  const organisation = sizeOf(organisationPrompt(organisationFacts(analyzeAll(basis), format), MARKER));
  console.log(
    `\nWording, ${outcomes.length} reports by a local model with answers of ${ANSWER_MS / 1000} s, ${CONCURRENCY} at a time`,
  );
  console.table({
    'all worded, s': { measured: seconds.toFixed(1), goal: '' },
    'the answers alone, s': { measured: unavoidable.toFixed(1), goal: '' },
    'against the answers alone': { measured: (seconds / unavoidable).toFixed(3), goal: 'at most 1.15' },
    'most answers at a time': { measured: served.highestConcurrency, goal: String(CONCURRENCY) },
    'lock of a mail, median ms': { measured: median(lock).toFixed(2), goal: '' },
    'check of a finished mail, median ms': { measured: median(mail).toFixed(2), goal: '' },
    'both for the first mail, ms': { measured: first.toFixed(1), goal: '' },
    'both after the first, median ms': { measured: median(rest).toFixed(2), goal: 'under 5' },
    'both after the first, slowest ms': { measured: Math.max(...rest).toFixed(1), goal: '' },
    "a team's prompt, median characters": { measured: median(prompts).toFixed(0), goal: '' },
    "a team's prompt, largest": { measured: Math.max(...prompts), goal: '' },
    "the organisation's prompt": { measured: organisation, goal: '' },
  });
}

if (import.meta.main) await benchAi();
