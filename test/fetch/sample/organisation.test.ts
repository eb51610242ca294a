import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EXAMPLE_FOLDER, exampleFiles } from '../../../scripts/sample-organisation.ts';
import { sampleOrganisation } from '../../../src/fetch/sample/organisation.ts';

describe('the accounts of the sample organisation', () => {
  it('have ids of their own, however many they are', () => {
    const ids = sampleOrganisation(5000).map((account) => account.id);
    expect(new Set(ids).size).toBe(5000);
    expect(ids.every((id) => /^\d{12}$/.test(id))).toBe(true);
  });

  it('are owned by a team each, with names and ids that no other has', () => {
    for (const count of [84, 300]) {
      const accounts = sampleOrganisation(count);
      expect(new Set(accounts.map((account) => account.name)).size).toBe(count);
      expect(new Set(accounts.map((account) => account.team.name)).size).toBe(count);
      expect(new Set(accounts.map((account) => account.team.id)).size).toBe(count);
      expect(accounts.every((account) => /^[a-z0-9][a-z0-9-]{0,62}$/.test(account.team.id))).toBe(true);
    }
  });

  it('have names of which none is part of another, so that one found in the wrong report is a leak', () => {
    const names = sampleOrganisation().map((account) => account.name);
    for (const name of names) expect(names.filter((other) => other.includes(name))).toEqual([name]);
  });
});

describe('the example on disk', () => {
  it('is what the script writes', async () => {
    const expected = exampleFiles();
    const onDisk = await readdir(EXAMPLE_FOLDER, { recursive: true, withFileTypes: true });
    const files = onDisk
      .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
      .map((entry) => path.relative(EXAMPLE_FOLDER, path.join(entry.parentPath, entry.name)));
    expect(files.map((file) => file.replaceAll(path.sep, '/')).sort()).toEqual([...expected.keys()].sort());
    for (const [file, content] of expected) {
      expect(await readFile(path.join(EXAMPLE_FOLDER, file), 'utf8')).toBe(content);
    }
  });

  it('gives every account to a team whose recipients are at example.com', () => {
    const teams = [...exampleFiles()]
      .filter(([file]) => file.startsWith('teams/'))
      .map(([, text]) => parse(text) as unknown);
    const accounts = sampleOrganisation();
    expect(teams).toHaveLength(84);
    teams.forEach((team, i) => {
      const account = accounts[i];
      expect(team).toMatchObject({
        team_name: account?.team.name,
        aws_account_id: account?.id,
        accounts: [{ id: account?.id, name: account?.name, environment: account?.environment }],
      });
    });
    const addresses = [...exampleFiles().values()].flatMap((text) => text.match(/[^\s[,]+@[^\s\],]+/g) ?? []);
    expect(addresses.length).toBeGreaterThan(84);
    expect(addresses.every((address) => address.endsWith('@example.com'))).toBe(true);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
