import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { keysBelow, wordsOf } from './mail-facts.ts';
import { dueAgo, mailedOrganisation, type Mailed } from './mailed.ts';
import { readJson } from './workspace.ts';

const MAIL = 'global_admin_emails: [finops@example.com]\nmail: { messages_per_minute: 6000 }\n';

function dueBefore(hours: number, more = ''): Promise<Mailed> {
  return mailedOrganisation({ files: { 'config/agent.yaml': `${dueAgo(hours)}${MAIL}${more}` } });
}

const GITHUB = { GITHUB_REPOSITORY: 'example/costs', GITHUB_SERVER_URL: 'https://github.com' };

describe('a scheduled run', () => {
  it('whose week an earlier run brought to everyone ends green at once, and says which run that was', async () => {
    const { run, s3, smtp, workspace } = await dueBefore(1);
    const first = await run({}, { env: GITHUB });
    expect([first.exitCode, first.errors, smtp.received.length]).toEqual([0, [], 3]);
    const [key = ''] = keysBelow(s3, 'finished/');
    expect(JSON.parse(s3.text(key) ?? '')).toMatchObject({ schema: 1, runId: '1234567' });
    const before = [...s3.objects.keys()].length;
    const second = await run({ source: 'datadog' }, { env: { ...GITHUB, GITHUB_RUN_ID: '7654321' } });
    // Datadog without keys: nothing is asked.
    expect([second.exitCode, second.errors, smtp.received.length]).toEqual([0, [], 3]);
    expect(second.summary).toContain('[Run 1234567](https://github.com/example/costs/actions/runs/1234567)');
    expect(second.outputs).toMatchObject({ delivered: '0', failures: '0', 'repository-readers': 'admins' });
    // The note of its own key is all that it leaves.
    expect([...s3.objects.keys()].length).toBe(before + 1);
    expect(await readJson(workspace, 'out/weekly-report.json')).toMatchObject({
      finished: { runId: '1234567' },
    });
  });

  it('that comes a day late says so in every mail', async () => {
    const { run, smtp } = await dueBefore(30);
    const { exitCode, errors } = await run();
    expect([exitCode, errors, smtp.received.length]).toEqual([0, [], 3]);
    for (const { raw } of smtp.received) {
      expect(wordsOf(await simpleParser(raw))).toMatch(/This report was due on \w+ \d+, \d{4}\. It is late,/);
    }
  });

  it('that comes too late sends nothing, and says how to send it all the same', async () => {
    const { run, smtp, s3 } = await dueBefore(60, 'late_days: 1\n');
    const { exitCode, errors, summary } = await run();
    expect([exitCode, smtp.received.length, keysBelow(s3, 'deliveries/')]).toEqual([1, 0, []]);
    expect(errors[0]).toMatch(
      /^The reports of \d{4}-W\d{2} were due on .* more than late_days: 1 ago, so nothing was sent\./,
    );
    const [, key = ''] = /delivery-key=(\S+)/.exec(summary) ?? [];
    const byHand = await run({ 'delivery-key': key }, { event: 'workflow_dispatch' });
    expect([byHand.exitCode, byHand.errors, smtp.received.length]).toEqual([0, [], 3]);
    expect(keysBelow(s3, 'finished/')).toEqual([`finished/${key}.json`]);
  });

  it('tells the admins of a week that nobody was sent, and schedule-status does as well', async () => {
    const { run, smtp, s3, workspace } = await dueBefore(1);
    const status = async (): Promise<Record<string, unknown>> => {
      const asked = await run({ operation: 'schedule-status' }, { event: 'workflow_dispatch' });
      expect([asked.exitCode, asked.errors]).toEqual([0, []]);
      expect(asked.summary).toMatch(
        /^## Schedule: (?:no week is delivered yet|this week is due|this week is delivered)/,
      );
      return readJson(workspace, 'out/schedule-status.json');
    };
    expect(await status()).toMatchObject({ current: { state: 'not known' }, overdue: false, unfinished: [] });
    s3.put('finished/2020-W01.json', JSON.stringify({ schema: 1, at: '2020-01-01T00:00:00Z', runId: '1' }));
    expect(await status()).toMatchObject({ current: { state: 'due' }, lastFinished: '2020-W01' });
    await run();
    const toAdmins = await simpleParser(smtp.received.at(-1)?.raw ?? '');
    expect(
      wordsOf(toAdmins).match(/No run of week \d{4}-W\d{2} brought the reports to everyone/g),
    ).toHaveLength(4);
    expect(await status()).toMatchObject({
      current: { state: 'delivered', finished: { runId: '1234567' } },
      lastRun: { operation: 'weekly-report', deliveries: 2, failures: 0 },
    });
  });
});
