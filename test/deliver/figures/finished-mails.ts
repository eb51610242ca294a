import { analyzeOrganisation, analyzeTeam, policyFor } from '../../../src/analyze/team.ts';
import type { Configuration } from '../../../src/config/configuration.ts';
import { loadConfiguration } from '../../../src/config/load.ts';
import type { Mail } from '../../../src/deliver/mail.ts';
import { explainOrganisation, explainTeam } from '../../../src/explain/rules/rules.ts';
import { dataThrough, runRequest, type DailyCosts } from '../../../src/fetch/cost-model.ts';
import { sampleSource } from '../../../src/fetch/sample/source.ts';
import { formatFor } from '../../../src/format/format.ts';
import { adminReport } from '../../../src/render/admin-report.ts';
import type { ReportContext } from '../../../src/render/basis.ts';
import { renderHtml } from '../../../src/render/html.ts';
import type { Report } from '../../../src/render/report.ts';
import { teamReport } from '../../../src/render/team-report.ts';
import { renderText } from '../../../src/render/text.ts';

export const AS_OF = '2026-11-23';

/** A report and what its mail shows. */
export interface Finished {
  readonly id: string;
  readonly report: Report;
  readonly mail: Pick<Mail, 'subject' | 'html' | 'text'>;
}

export async function finished(id: string, report: Report): Promise<Finished> {
  const mail = { subject: report.subject, html: await renderHtml(report), text: renderText(report) };
  return { id, report, mail };
}

export interface Sample {
  readonly configuration: Configuration;
  readonly costs: DailyCosts;
}

/** The sample organisation: its teams, and costs through a few days before `asOf`. */
export async function sample(asOf = AS_OF): Promise<Sample> {
  const folder = {
    root: 'examples/sample-organisation',
    configPath: 'config/agent.yaml',
    teamsPath: 'teams',
  };
  const { configuration, problems } = await loadConfiguration(folder);
  if (configuration === null) throw new Error(problems.map(({ message }) => message).join(' '));
  const { costs } = await sampleSource().fetch(runRequest(asOf, 'amortized'));
  return { configuration, costs };
}

/** The same costs in another currency, each as many times as large. */
export function inCurrency({ configuration, costs }: Sample, currency: string, factor: number): Sample {
  const series = costs.series.map((each) => ({ ...each, daily: each.daily.map((cost) => cost * factor) }));
  return { configuration, costs: { ...costs, currency, series } };
}

function contextFor(costs: DailyCosts, locale: string): ReportContext {
  return {
    asOf: AS_OF,
    dataThrough: dataThrough(costs),
    source: costs.source,
    costBasis: costs.costBasis,
    format: formatFor(locale, costs.currency),
    isIncomplete: true,
    history: 'bucket history-2026',
    link: { template: '{app}/dash/7?account={account}&from={from}&to={to}', app: 'https://app.datadoghq.eu' },
  };
}

/** The reports of every `step`th team. */
export function teamReports({ configuration, costs }: Sample, locale: string, step = 1): [string, Report][] {
  const { settings, teams } = configuration;
  const context = contextFor(costs, locale);
  return teams
    .filter((_, i) => i % step === 0)
    .map((team) => {
      const policy = policyFor(settings, team);
      const analysis = analyzeTeam(costs, team, settings);
      const explanation = explainTeam(analysis, policy.anomalyMinAmount, context.format);
      return [team.id, teamReport(analysis, explanation, policy, ['a1@example.com'], context)];
    });
}

export function adminsReport({ configuration, costs }: Sample, locale: string): Report {
  const { settings, teams } = configuration;
  const context = contextFor(costs, locale);
  const policy = policyFor(settings, null);
  const analysis = analyzeOrganisation(costs, teams, settings);
  const explanation = explainOrganisation(analysis, policy.anomalyMinAmount, context.format);
  const notes = {
    failures: [{ scope: 'team a-1', message: 'The mail server answered 550 5.1.1.' }],
    deliveries: 'Team reports: 83 sent, 1 not delivered.',
    unfinished: ['2026-W46'],
    accountsWithoutData: ['123456789012 (Team 9)'],
    dataNotes: ['12 rows have no account.'],
  };
  return adminReport(analysis, explanation, policy, notes, null, context);
}
