import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/analyze/savings/catalogue.ts';
import type { PlantedEvent } from '../../src/fetch/cost-model.ts';
import { runAction } from './runner.ts';
import { readJson, sampleWorkspace } from './workspace.ts';

const AS_OF = '2026-11-23';

interface DriverJson {
  readonly account: string;
  readonly service: string;
  readonly change: number;
  readonly effects: Readonly<Record<string, number>>;
  readonly leading: string;
}

interface SavingJson {
  readonly id: string;
  readonly account: string;
  readonly rule: string;
  readonly monthly: number;
  readonly cost: number;
  readonly upTo: boolean;
  readonly check: string;
  readonly steps: readonly string[];
}

interface ScopeJson {
  readonly accounts: readonly string[];
  readonly drivers: readonly DriverJson[];
  readonly causes: readonly (DriverJson & { readonly anomaly: string; readonly advice: string })[];
  readonly anomalies: readonly {
    readonly id: string;
    readonly account: string;
    readonly service: string | null;
  }[];
  readonly savings: readonly SavingJson[];
  readonly savingsTotal: { readonly monthly: number; readonly upTo: number };
}

interface Report {
  readonly teams: readonly (ScopeJson & { readonly id: string })[];
  readonly organisation: ScopeJson;
  readonly planted: { readonly found: readonly PlantedEvent[] };
}

let workspace: string;
let json: Report;

beforeAll(async () => {
  workspace = await sampleWorkspace();
  const run = await runAction({ workspace, inputs: { source: 'sample', 'as-of': AS_OF } });
  expect(run.exitCode).toBe(0);
  json = await readJson<Report>(workspace, 'out', 'weekly-report.json');
}, 60_000);

afterAll(() => rm(workspace, { recursive: true, force: true }));

function monthly(savings: readonly SavingJson[]): number {
  return savings.filter(({ upTo }) => !upTo).reduce((sum, each) => sum + each.monthly, 0);
}

describe('the causes in the reports of the sample organisation', () => {
  it('tell, for each planted event that was found, whether usage, price or coverage moved, and what to do', async () => {
    expect(json.planted.found.length).toBeGreaterThan(15);
    for (const { account, service, kind, start } of json.planted.found) {
      const team = json.teams.find(({ accounts }) => accounts.includes(account));
      const ids = team?.anomalies.filter((each) => each.account === account && each.service === service);
      const cause = team?.causes.find(({ anomaly }) => ids?.some(({ id }) => id === anomaly));
      const expected = kind === 'price-change' ? ['price', 'coverage'] : ['usage'];
      expect(expected, `${service} in ${account} since ${start}`).toContain(cause?.leading);
      const text = await readFile(path.join(workspace, 'out/reports', `${team?.id ?? ''}.txt`), 'utf8');
      const [, told = ''] = /What lies behind them\n-+\n([\s\S]*?)\n\n/.exec(text) ?? [];
      const sentence = told.replaceAll(/\s+/g, ' ');
      expect(sentence).toContain(`${service},`);
      expect(sentence).toMatch(
        kind === 'price-change'
          ? /Price, not usage|Mostly price|(?:Less|More) of it is covered by commitments/
          : /(?:Usage|Less usage), not price|Mostly (?:less )?usage/,
      );
      expect(sentence).toContain(`To do: ${cause?.advice ?? 'nothing'}`);
      expect(sentence).toMatch(/Measured on .+ against the same weekdays of /);
    }
  });

  it('add up to the cent: the effects of each driver and cause to its change', () => {
    const all = [json.organisation, ...json.teams].flatMap(({ drivers, causes }) => [...drivers, ...causes]);
    expect(all.length).toBeGreaterThan(200);
    for (const { change, effects } of all) {
      expect(Object.values(effects).reduce((sum, each) => sum + each, 0)).toBeCloseTo(change, 6);
    }
  });

  it('are of the team’s own accounts', () => {
    for (const { accounts, drivers, causes, savings } of json.teams) {
      for (const { account } of [...drivers, ...causes, ...savings]) expect(accounts).toContain(account);
    }
  });
});

describe('the savings of the sample organisation', () => {
  it('hold a case of every rule', () => {
    const found = new Set(json.organisation.savings.map(({ rule }) => rule));
    expect([...found].sort()).toEqual(CATALOGUE.map(({ id }) => id).sort());
  });

  it('are no more than what is used costs, and add up: those of the teams to the organisation’s', () => {
    const { savings, savingsTotal } = json.organisation;
    for (const each of savings) expect(each.monthly).toBeLessThanOrEqual(each.cost + 1e-9);
    expect(savingsTotal.monthly).toBeCloseTo(monthly(savings), 6);
    const ofTeams = json.teams.reduce((sum, team) => sum + team.savingsTotal.monthly, 0);
    expect(ofTeams).toBeCloseTo(savingsTotal.monthly, 6);
  });

  it('name the firm ones first, largest first, and the commitment after them', () => {
    const rank = ({ upTo, rule }: SavingJson): number => (upTo ? 2 : Number(rule === 'savings-plan'));
    const { savings } = json.organisation;
    expect(new Set(savings.map(rank))).toEqual(new Set([0, 1, 2]));
    const sorted = [...savings].sort((a, b) => rank(a) - rank(b) || b.monthly - a.monthly);
    expect(savings.map(({ monthly: each }) => each)).toEqual(sorted.map(({ monthly: each }) => each));
  });

  it('are recommended with the check to make first, and followed up a week later', async () => {
    const asked = await runAction({ workspace, inputs: { operation: 'recommendations', team: 'payments' } });
    expect(asked.exitCode).toBe(0);
    const [first] = json.teams.find(({ id }) => id === 'payments')?.savings ?? [];
    expect(asked.summary).toContain(first?.check ?? 'no check');
    const later = await runAction({ workspace, inputs: { source: 'sample', 'as-of': '2026-11-30' } });
    expect(later.exitCode).toBe(0);
    const admin = await readFile(path.join(workspace, 'out/reports/admin.txt'), 'utf8');
    expect(admin.replaceAll(/\s+/g, ' ')).toMatch(/Savings told before -+ .*Open: \d+ of \$[\d,]+ a month/);
  });
});
