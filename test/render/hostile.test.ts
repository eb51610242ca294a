import { beforeAll, describe, expect, it } from 'vitest';
import { analyzeOrganisation, analyzeTeam, policyFor } from '../../src/analyze/team.ts';
import { lookInto, type CloserLook } from '../../src/analyze/looked-into.ts';
import { addDays, type Day, type Window } from '../../src/calendar/day.ts';
import type { Team } from '../../src/config/configuration.ts';
import { figureProblems } from '../../src/deliver/figures/figure-check.ts';
import type { Explanation } from '../../src/explain/evidence.ts';
import { dataThrough, type DailyCosts } from '../../src/fetch/cost-model.ts';
import { formatFor } from '../../src/format/format.ts';
import { adminReport } from '../../src/render/admin-report.ts';
import type { ReportContext } from '../../src/render/basis.ts';
import { renderHtml } from '../../src/render/html.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import type { Report } from '../../src/render/report.ts';
import { teamReport } from '../../src/render/team-report.ts';
import { displayWidth } from '../../src/render/text-layout.ts';
import { renderText } from '../../src/render/text.ts';
import { costsThrough } from '../analyze/costs.ts';
import { usageOver, type UsageSpec } from '../analyze/usage.ts';
import { SETTINGS, TEAM } from '../configuration.ts';
import { HOSTILE } from './hostile.ts';

const ACCOUNTS = ['111111111111', '222222222222'];

/** Costs of two accounts, whose accounts and services are all called `name`. */
function costsNamed(name: string): DailyCosts {
  const cost = (day: Day): number => (day >= '2026-11-09' ? 310 : 100);
  const specs = ACCOUNTS.flatMap((account) => [
    { account, service: name, cost },
    { account, service: 'Amazon S3', cost: () => 7 },
  ]);
  return { ...costsThrough('2026-11-20', specs), accountNames: new Map(ACCOUNTS.map((id) => [id, name])) };
}

/** What a bill would have said of their usage, with the name wherever it holds one. */
function lookNaming(name: string, window: Window): CloserLook {
  const usageWindow = { from: addDays(window.to, -28), to: window.to };
  const since =
    (before: number, then: number) =>
    (day: Day): number =>
      day >= '2026-11-09' ? then : before;
  const specs = ACCOUNTS.flatMap((account): UsageSpec[] => [
    { account, service: name, value: name, cost: since(0, 210), used: since(0, 21), unit: name },
    { account, service: name, value: '', cost: () => 100 },
    { account, service: name, dimension: 'region', value: name, pricing: null, cost: since(0, 210) },
    { account, service: name, dimension: 'resource', value: name, pricing: null, cost: since(0, 210) },
  ]);
  const usage = ACCOUNTS.flatMap((account): UsageSpec[] => [
    { account, service: 'Amazon EC2', value: `BoxUsage:m5.${name}`, cost: () => 300 },
    { account, service: name, value: 'NatGateway-Bytes', cost: () => 300 },
  ]);
  const metric = { metric: name, unit: 'percent', current: 31, previous: 62 } as const;
  return {
    window,
    details: usageOver(window, specs),
    usageWindow,
    usage: usageOver(usageWindow, usage),
    metrics: ACCOUNTS.map((account) => ({
      ...metric,
      account,
      name,
      window: usageWindow,
      against: usageWindow,
    })),
    nonProduction: new Set(ACCOUNTS),
    told: ACCOUNTS.map((account) => ({
      id: `gp2-to-gp3-${account}`,
      rule: 'gp2-to-gp3',
      account,
      since: '2026-10-01',
      claimed: 20,
      matched: 100,
      covered: 0,
      successor: 0,
      doneOn: null,
    })),
  };
}

/** What a model would have said if the lock had let it: the name, as every sentence of every kind. */
function saying(name: string): Explanation {
  const kinds = ['headline', 'cause', 'improvement', 'pattern', 'recommendation', 'outlook', 'risk'] as const;
  const sentence = {
    text: `Likely: ${name}`,
    evidence: ['E1'],
    certainty: 'likely' as const,
    printed: [name],
  };
  return {
    source: 'gemini',
    wording: `Worded by ${name}; every figure is computed and printed by code`,
    findings: kinds.flatMap((kind) => [
      { kind, ...sentence },
      { kind, ...sentence },
    ]),
    evidence: [],
  };
}

function contextOf(costs: DailyCosts): ReportContext {
  return {
    asOf: '2026-11-23',
    dataThrough: dataThrough(costs),
    source: 'focus',
    costBasis: 'amortized',
    format: formatFor('en-US', 'USD'),
    isIncomplete: false,
    history: null,
    link: { template: '{app}/dash?account={account}', app: 'https://app.datadoghq.eu' },
  };
}

/** A team's report and the admins', in which everything from outside is called `name`. */
function reportsNaming(name: string): Report[] {
  const costs = costsNamed(name);
  const team: Team = {
    ...TEAM,
    name,
    accounts: ACCOUNTS.map((id) => ({ id, name, environment: null })),
  };
  const look = lookNaming(name, costs.window);
  const policy = policyFor(SETTINGS, team);
  const context = contextOf(costs);
  const notes = {
    failures: [{ scope: name, message: name }],
    deliveries: name,
    unfinished: [name],
    accountsWithoutData: [name],
    dataNotes: [name],
  };
  const own = analyzeTeam(costs, team, SETTINGS);
  const all = analyzeOrganisation(costs, [team], SETTINGS);
  const ofTeam = { ...own, lookedInto: lookInto(own.accounts, costs, policy, look) };
  const ofAll = { ...all, lookedInto: lookInto(all.accounts, costs, policy, look) };
  return [
    teamReport(ofTeam, saying(name), policy, [name], context),
    adminReport(ofAll, saying(name), policy, notes, null, context),
  ];
}

/** The tags in their order with the names of their attributes, the ones in conditional comments included. */
function structureOf(html: string): string[] {
  const tags = html.match(/<\/?[a-z][^<>]*>|<!--(?:\[[^\]]*\]>)?|-->/gi) ?? [];
  return tags.map((tag) => {
    const name = /^<[/!]?[\w:-]*/.exec(tag)?.[0] ?? tag;
    const attributes = tag.replace(/"[^"]*"|'[^']*'/g, '').match(/[\w:-]+(?==)/g) ?? [];
    return [name, ...attributes.filter((attribute) => attribute !== 'class')].join(' ');
  });
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

interface Forms {
  readonly report: Report;
  readonly html: string;
  readonly text: string;
  readonly markdown: string;
}

function formsNaming(name: string): Promise<Forms[]> {
  return Promise.all(
    reportsNaming(name).map(async (report) => ({
      report,
      html: await renderHtml(report),
      text: renderText(report),
      markdown: renderMarkdown(report),
    })),
  );
}

let harmless: Forms[];

beforeAll(async () => {
  harmless = await formsNaming('payments');
});

it('there are forty hostile names', () => {
  expect(new Set(HOSTILE).size).toBe(40);
});

describe.each(HOSTILE.map((name) => [name.slice(0, 60), name] as const))(
  'the name and sentence %j',
  (_, name) => {
    let forms: Forms[];

    beforeAll(async () => {
      forms = await formsNaming(name);
    });

    it('adds no tag and no attribute to the HTML, and leads nowhere', () => {
      expect(forms.map(({ html }) => structureOf(html))).toEqual(
        harmless.map(({ html }) => structureOf(html)),
      );
      const links = forms.flatMap(({ html }) => html.match(/href="[^"]*"/g) ?? []);
      expect(links).not.toEqual([]);
      expect(links.every((link) => link.startsWith('href="https://app.datadoghq.eu/dash?account='))).toBe(
        true,
      );
    });

    it('adds no line, heading, link, mention, cell or HTML to the Markdown', () => {
      const marks = [/\n/g, /^#/gm, /^- /gm, /^>/gm, /^\|/gm, /\|/g, /(?<!\\)\]\(/g, /(?<!\\)!\[/g, /:\/\//g];
      const counts = ({ markdown }: Forms): number[] => marks.map((mark) => count(markdown, mark));
      expect(forms.map(counts)).toEqual(harmless.map(counts));
      for (const { markdown } of forms) expect(markdown).not.toMatch(/<|@(?!&#8203;)|(?<!\\)`|^::|www\./m);
    });

    it('keeps plain text in its width, and shows nothing that controls a terminal or turns writing around', () => {
      for (const { text } of forms) {
        expect(text.split('\n').filter((line) => displayWidth(line) > 76)).toEqual([]);
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      }
    });

    it('is no reason to refuse the mail', () => {
      const problems = forms.map(({ report, html, text }) =>
        figureProblems({ subject: report.subject, html, text }, report),
      );
      expect(problems).toEqual([[], []]);
    });
  },
);

it('a guess of a model is seen as one in HTML, plain text and Markdown', () => {
  for (const form of harmless.flatMap(({ html, text, markdown }) => [html, text, markdown]))
    expect(count(form, /Likely: payments/g)).toBeGreaterThanOrEqual(14);
});
