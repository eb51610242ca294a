import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleOrganisation } from '../../src/fetch/sample/organisation.ts';
import type { ReportJson } from './report-json.ts';
import { runAction } from './runner.ts';
import { readJson, readMail, sampleWorkspace } from './workspace.ts';

let workspace: string;
let json: ReportJson;

beforeAll(async () => {
  workspace = await sampleWorkspace();
  const { exitCode } = await runAction({ workspace, inputs: { source: 'sample', 'as-of': '2026-11-23' } });
  expect(exitCode).toBe(0);
  json = await readJson<ReportJson>(workspace, 'out/weekly-report.json');
}, 60_000);

afterAll(() => rm(workspace, { recursive: true, force: true }));

/** All that a reader of a team's mail can see: every header (the subject decoded), both bodies, and the files. */
async function allOf(team: string): Promise<string> {
  const mail = await readMail(workspace, team);
  const files = await Promise.all(
    ['html', 'txt'].map((kind) => readFile(path.join(workspace, 'out/reports', `${team}.${kind}`), 'utf8')),
  );
  const headers = mail.headerLines.filter(({ key }) => key !== 'subject').map(({ line }) => line);
  const parts = [...headers, mail.subject, mail.html, mail.text, ...files];
  // Headers and text are folded between words, which must neither hide a name nor cut one in two.
  return parts.join(' ').replaceAll(/\s+/g, ' ');
}

it('tells no team the account, the names or the address of another, 84 times 83', async () => {
  const places = sampleOrganisation();
  const addresses = new Map(json.teams.map(({ id, delivery }) => [id, delivery?.recipients ?? []]));
  expect(places).toHaveLength(84);
  for (const own of places) {
    const all = await allOf(own.team.id);
    expect(all).toContain(own.id);
    expect(all).toContain(own.team.name);
    // A name that is part of a team's own ("Payments" of "Payments Labs") cannot give another team away.
    const rest = [own.team.name, own.name, ...(addresses.get(own.team.id) ?? [])].reduce(
      (text, name) => text.replaceAll(name, ''),
      all,
    );
    const secrets = places
      .filter(({ id }) => id !== own.id)
      .flatMap(({ id, name, team }) => [id, name, team.name, ...(addresses.get(team.id) ?? [])]);
    expect([own.team.id, secrets.filter((secret) => rest.includes(secret))]).toEqual([own.team.id, []]);
  }
});
