import { simpleParser } from 'mailparser';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Mail } from '../../src/deliver/mail.ts';
import { memoryStore, type MemoryStore } from '../record/memory-store.ts';
import { ANSWERS, delivering, MAIL, ScriptedServer } from './ledger/delivering.ts';
import { mailFor, statesOf } from './ledger/traces.ts';

const FRESH: Mail = { ...MAIL, subject: '[OK] Platform Team, fresh numbers', text: 'Fresh\n' };

let store: MemoryStore;
let server: ScriptedServer;

beforeEach(() => {
  store = memoryStore();
  server = new ScriptedServer();
});

/** The To headers of a message, and all else that it consists of. */
function takenApart(message: Buffer): { to: readonly string[]; rest: string } {
  const raw = message.toString('latin1');
  const end = raw.indexOf('\r\n\r\n');
  const fields = raw.slice(0, end).split(/\r\n(?![ \t])/);
  const isTo = (field: string): boolean => /^to:/i.test(field);
  const rest = [...fields.filter((field) => !isTo(field)), raw.slice(end)].join('\r\n');
  return { to: fields.filter(isTo), rest };
}

async function addressees(message: Buffer): Promise<(string | undefined)[]> {
  const { to } = await simpleParser(message);
  return [to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address));
}

async function run(runId: string, mail: Mail): Promise<Record<string, string>> {
  return statesOf(await delivering(store, server, { by: { runId } }).deliver(mail, null));
}

describe('a mail with a wrong address', () => {
  it('is sent to the corrected one as the others have it, but for the addresses in it', async () => {
    server.script = [ANSWERS.refusesAnn];
    await run('1', MAIL);
    const recipients = ['anna@example.com', 'bob@example.com'];
    expect(await run('2', { ...FRESH, recipients })).toEqual({
      'anna@example.com': 'sent',
      'bob@example.com': 'skipped',
    });
    expect(server.count('ann@example.com')).toBe(0);
    const [before, after] = [mailFor(server, 'bob@example.com'), mailFor(server, 'anna@example.com')];
    expect(takenApart(after).rest).toBe(takenApart(before).rest);
    expect(await addressees(before)).toEqual(MAIL.recipients);
    expect(await addressees(after)).toEqual(recipients);
  });

  it('has one To header, however long the lists become and however often they change', async () => {
    server.script = [ANSWERS.refusesAnn];
    await run('1', MAIL);
    const many = Array.from({ length: 40 }, (_, i) => `recipient-${i}@${'long.'.repeat(8)}example.com`);
    await run('2', { ...FRESH, recipients: ['bob@example.com', ...many] });
    await run('3', { ...FRESH, recipients: [...many, 'carol@example.com', 'bob@example.com'] });
    await run('4', { ...FRESH, recipients: ['dave@example.com'] });
    const sent = {
      'recipient-7@long.long.long.long.long.long.long.long.example.com': ['bob@example.com', ...many],
      'carol@example.com': [...many, 'carol@example.com', 'bob@example.com'],
      'dave@example.com': ['dave@example.com'],
    };
    const { rest } = takenApart(mailFor(server, 'bob@example.com'));
    for (const [address, to] of Object.entries(sent)) {
      const message = mailFor(server, address);
      expect(takenApart(message).to).toHaveLength(1);
      expect(takenApart(message).rest).toBe(rest);
      expect(await addressees(message)).toEqual(to);
      const longest = Math.max(
        ...message
          .toString('latin1')
          .split('\r\n')
          .map((line) => line.length),
      );
      expect(longest).toBeLessThanOrEqual(78);
    }
  });

  it('has one To header when its first list was folded', async () => {
    const many = Array.from({ length: 40 }, (_, i) => `recipient-${i}@example.com`);
    server.script = [ANSWERS.refusesAnn];
    await run('1', { ...MAIL, recipients: ['ann@example.com', ...many] });
    await run('2', { ...MAIL, recipients: ['anna@example.com', ...many] });
    const message = mailFor(server, 'anna@example.com');
    expect(takenApart(message).to).toHaveLength(1);
    expect(await addressees(message)).toEqual(['anna@example.com', ...many]);
  });
});

describe('a mail that is redirected', () => {
  const redirected = (recipient: string): Mail => ({
    ...MAIL,
    recipients: [recipient],
    isRedirected: true,
    subject: '[to platform] [OK] Platform Team',
  });

  it('is never what the real recipients are sent later', async () => {
    await run('1', redirected('pilot@example.com'));
    expect(await run('2', MAIL)).toEqual({ 'ann@example.com': 'sent', 'bob@example.com': 'sent' });
    for (const address of MAIL.recipients) {
      expect((await simpleParser(mailFor(server, address))).subject).toBe(MAIL.subject);
    }
    expect(server.count('pilot@example.com')).toBe(1);
  });

  it('does not count for a real recipient to whom all was redirected', async () => {
    await run('1', redirected('ann@example.com'));
    expect(await run('2', MAIL)).toEqual({ 'ann@example.com': 'sent', 'bob@example.com': 'sent' });
    const [, real] = server.inboxes.get('ann@example.com') ?? [];
    expect((await simpleParser(real ?? '')).subject).toBe(MAIL.subject);
    expect(await run('3', MAIL)).toEqual({ 'ann@example.com': 'skipped', 'bob@example.com': 'skipped' });
  });

  it('does not make the real one forgotten', async () => {
    server.script = [ANSWERS.refusesAnn];
    await run('1', MAIL);
    expect(await run('2', redirected('bob@example.com'))).toEqual({ 'bob@example.com': 'sent' });
    expect(await run('3', FRESH)).toEqual({ 'ann@example.com': 'sent', 'bob@example.com': 'skipped' });
    const subjects = await Promise.all(
      (server.inboxes.get('bob@example.com') ?? []).map(async (mail) => (await simpleParser(mail)).subject),
    );
    expect(subjects).toEqual([MAIL.subject, redirected('').subject]);
    expect(await run('4', redirected('bob@example.com'))).toEqual({ 'bob@example.com': 'skipped' });
  });
});
