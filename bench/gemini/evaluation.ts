import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readInputs, type Environment } from '../../src/action/inputs.ts';
import { runIdentity } from '../../src/action/runner-environment.ts';
import { Calls } from '../../src/calls.ts';
import { FigureChecks } from '../../src/deliver/figures/figure-checks.ts';
import type { Configuration } from '../../src/config/configuration.ts';
import { loadConfiguration } from '../../src/config/load.ts';
import { figureProblems } from '../../src/deliver/figures/figure-check.ts';
import { visibleTexts } from '../../src/deliver/figures/html.ts';
import { figuresOf } from '../../src/deliver/figures/text.ts';
import type { Explanation } from '../../src/explain/evidence.ts';
import { runRequest } from '../../src/fetch/cost-model.ts';
import { sampleSource } from '../../src/fetch/sample/source.ts';
import { openExplainer } from '../../src/operations/explainer.ts';
import { hasModel } from '../../src/operations/model.ts';
import type { OperationContext } from '../../src/operations/operation.ts';
import type { TeamOutcome } from '../../src/operations/report-run.ts';
import {
  analyzeAll,
  explainAllByRules,
  makeAdminReport,
  makeTeamReport,
  reportContext,
  type ReportBasis,
} from '../../src/operations/reports.ts';
import {
  sizeOfChange,
  wordingRecord,
  wordTeamReports,
  type WordingRecord,
} from '../../src/operations/wording.ts';
import { renderHtml } from '../../src/render/html.ts';
import type { Report } from '../../src/render/report.ts';
import { renderText } from '../../src/render/text.ts';
import { localStore } from '../../src/store/local.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAMPLE = 'examples/sample-organisation';
/** The same day each time, so that the facts are the same. */
const AS_OF = '2026-11-23';

/** What is asked, and of whom. */
export interface EvaluationSetUp {
  readonly gathered: ReportBasis;
  readonly context: OperationContext;
  /** Whether there is a key of the Gemini API, or a project of Vertex AI. */
  readonly hasModel: boolean;
}

/** How well a model worded the sample organisation. */
export interface Evaluation {
  readonly teams: number;
  readonly wording: WordingRecord;
  /** Figures in sentences that the model worded. */
  readonly figuresInSentences: number;
  /** Figures in the HTML and the text of all mails. */
  readonly figuresInMails: number;
  /** What the check of the finished mails has to say, one sentence for each figure. */
  readonly unsupported: readonly string[];
  readonly seconds: number;
}

async function configurationAt(configPath: string, teamsPath: string): Promise<Configuration> {
  const { configuration } = await loadConfiguration({ root: ROOT, configPath, teamsPath });
  if (configuration !== null) return configuration;
  throw new Error(`Settings and teams of ${configPath} have errors. Run the operation validate.`);
}

/** The sample organisation, with the settings under `ai` that this repository has. */
export async function setUp(environment: Environment): Promise<EvaluationSetUp> {
  const { ai } = (await configurationAt('config/agent.yaml', 'teams')).settings;
  const sample = await configurationAt(`${EXAMPLE}/config/agent.yaml`, `${EXAMPLE}/teams`);
  const configuration = { ...sample, settings: { ...sample.settings, ai } };
  const { costs } = await sampleSource().fetch(runRequest(AS_OF, 'amortized'));
  const { GEMINI_API_KEY, GOOGLE_GEMINI_BASE_URL } = environment;
  const now = new Date();
  const context: OperationContext = {
    inputs: readInputs(() => '', { GEMINI_API_KEY, GOOGLE_GEMINI_BASE_URL }),
    now,
    elapsed: () => (Date.now() - now.getTime()) / 1000,
    calls: new Calls(),
    figures: new FigureChecks(),
    root: ROOT,
    delivery: runIdentity({}, now),
    repository: null,
    isPublic: false,
    runner: 'none',
    idToken: () => Promise.reject(new Error('An evaluation proves to nobody who it is.')),
    mask: () => undefined,
    progress: () => undefined,
  };
  const gathered = {
    configuration,
    costs,
    asOf: AS_OF,
    history: 'none',
    datadogApp: null,
    dataProblems: [],
  };
  return { gathered, context, hasModel: hasModel(context, configuration.settings) };
}

/** Teams from the one with the largest change to the quietest, in equal steps. */
function spread(outcomes: readonly TeamOutcome[], count: number): TeamOutcome[] {
  const bySize = [...outcomes].sort((a, b) => sizeOfChange(b) - sizeOfChange(a));
  const step = bySize.length / count;
  return Array.from(
    { length: Math.min(count, bySize.length) },
    (_, i) => bySize[Math.floor(i * step)],
  ).filter((outcome) => outcome !== undefined);
}

async function checked(report: Report): Promise<{ figures: number; unsupported: string[] }> {
  const mail = { subject: report.subject, html: await renderHtml(report), text: renderText(report) };
  const texts = [...visibleTexts(mail.html).texts, mail.text];
  return { figures: texts.flatMap(figuresOf).length, unsupported: figureProblems(mail, report) };
}

function figuresWorded({ findings }: Explanation): number {
  return findings.filter(({ printed }) => printed !== null).flatMap(({ text }) => figuresOf(text)).length;
}

/**
 * Has the organisation and so many of its teams worded as a run would, with nothing kept from before, and holds each
 * finished mail against what code printed.
 * @throws InputError or MissingCredentialError when it is not clear which model to ask, or as whom
 */
export async function evaluate({ gathered, context }: EvaluationSetUp, teams: number): Promise<Evaluation> {
  const { settings } = gathered.configuration;
  const form = reportContext(gathered);
  const all = gathered.configuration.teams.map((team): TeamOutcome => {
    return { team, made: makeTeamReport(gathered, team, form), delivery: null };
  });
  const chosen = spread(all, teams);
  const organisation = analyzeAll(gathered);
  const folder = mkdtempSync(path.join(tmpdir(), 'eval-'));
  try {
    const store = localStore(folder, 'the folder of the evaluation');
    const explainer = await openExplainer(context, settings, store, form.format);
    const start = performance.now();
    const [ofOrganisation, ofTeams] = await Promise.all([
      explainer.organisation(organisation, explainAllByRules(gathered, organisation, form)),
      wordTeamReports(chosen, gathered, explainer, form),
    ]);
    const seconds = (performance.now() - start) / 1000;
    const worded = [ofOrganisation, ...ofTeams.worded];
    const run = { failures: [], deliveries: null, unfinished: [] };
    const admin = makeAdminReport(gathered, organisation, run, form, ofOrganisation.explanation);
    const reports = [admin.report, ...ofTeams.outcomes.flatMap(({ made }) => made?.report ?? [])];
    const checks = await Promise.all(reports.map(checked));
    return {
      teams: chosen.length,
      wording: wordingRecord(worded),
      figuresInSentences: worded.reduce((sum, { explanation }) => sum + figuresWorded(explanation), 0),
      figuresInMails: checks.reduce((sum, { figures }) => sum + figures, 0),
      unsupported: checks.flatMap(({ unsupported }) => unsupported),
      seconds,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
