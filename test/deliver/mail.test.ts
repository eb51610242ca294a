import { simpleParser, type ParsedMail } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { messageId, readdressed, renderMessage, type Mail } from '../../src/deliver/mail.ts';
import { routeTo } from '../../src/deliver/recipients.ts';
import { HOSTILE_ADDRESSES } from './hostile-addresses.ts';

const ENVELOPE = {
  deliveryKey: '2026-W48',
  generation: 1,
  sender: 'reports@example.com',
  date: new Date('2026-11-23T09:07:00Z'),
};

const MAIL: Mail = {
  id: 'platform',
  recipients: ['platform@example.com'],
  isRedirected: false,
  subject: '[OK] Platform Team: +$12.30',
  html: '<!doctype html><html lang="en"><body><p>Hello</p></body></html>\n',
  text: 'Hello\n',
};

async function parsed(mail: Partial<Mail>): Promise<ParsedMail> {
  return simpleParser((await renderMessage({ ...MAIL, ...mail }, ENVELOPE)).bytes);
}

function addressesIn({ to }: ParsedMail): (string | undefined)[] {
  return [to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address));
}

const HEADERS = [
  'from',
  'to',
  'subject',
  'message-id',
  'date',
  'auto-submitted',
  'x-auto-response-suppress',
  'mime-version',
  'content-type',
].sort();

describe('a message', () => {
  it('is the mail that was rendered, text before HTML, with CRLF and 7-bit headers', async () => {
    const { bytes, messageId: id } = await renderMessage(MAIL, ENVELOPE);
    const raw = bytes.toString('latin1');
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(raw.indexOf('text/plain')).toBeLessThan(raw.indexOf('text/html'));
    const mail = await simpleParser(bytes);
    expect(mail).toMatchObject({ subject: MAIL.subject, html: MAIL.html, date: ENVELOPE.date });
    expect(mail.text).toBe(MAIL.text);
    expect(mail.messageId).toBe(id);
    expect(id).toBe(messageId(MAIL, ENVELOPE));
    expect(mail.from?.value).toEqual([{ name: 'AWS Cost AI Agent', address: 'reports@example.com' }]);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect([...mail.headers.keys()].sort()).toEqual(HEADERS);
  });

  it('carries its files, and another file makes another message', async () => {
    const file = { filename: 'admin.csv', contentType: 'text/csv' as const, content: 'name\r\n"Größe"\r\n' };
    const { attachments, html, text } = await parsed({ attachments: [file] });
    expect(
      attachments.map(({ filename, contentType, content }) => [
        filename,
        contentType,
        content.toString('utf8'),
      ]),
    ).toEqual([['admin.csv', 'text/csv', file.content]]);
    expect([html, text]).toEqual([MAIL.html, MAIL.text]);
    const other = { ...file, content: 'name\r\n' };
    const ids = [[], [file], [other]].map((files) => messageId({ ...MAIL, attachments: files }, ENVELOPE));
    expect(new Set(ids).size).toBe(3);
  });

  it('has no byte beyond 7 bits and no line longer than a mail server must take', async () => {
    const [html, text] = ['<p>Größe 費用 🦀</p>'.repeat(500), 'Größe 費用 🦀 '.repeat(500)];
    const recipients = Array.from({ length: 40 }, (_, i) => `recipient-${i}@example.com`);
    const subject = 'Zürich 東京 🚀 '.repeat(30);
    const { bytes } = await renderMessage({ ...MAIL, html, text, recipients, subject }, ENVELOPE);
    expect(bytes.every((byte) => byte < 128)).toBe(true);
    const lines = bytes.toString('latin1').split('\r\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998);
    const mail = await simpleParser(bytes);
    expect(mail.html === html).toBe(true);
    expect(mail.text?.trim()).toBe(text.trim());
    expect(mail.subject?.trim()).toBe(subject.trim());
    expect(addressesIn(mail)).toEqual(recipients);
  });

  it.each([
    'Zürich 東京 🚀 '.repeat(8).trim(),
    'x'.repeat(300),
    'commas, "quotes" <and> (comments); colons: and \\ backslashes',
  ])('keeps the subject %s', async (subject) => {
    expect((await parsed({ subject })).subject).toBe(subject);
  });

  it.each([
    ['Cost\r\nBcc: thief@example.net', 'Cost Bcc: thief@example.net'],
    ['Cost\nX-Injected: yes', 'Cost X-Injected: yes'],
    ['Cost\r\n\r\n<h1>body</h1>', 'Cost <h1>body</h1>'],
    ['Cost\u2028Bcc: thief@example.net', 'Cost Bcc: thief@example.net'],
    ['Cost\u0000\u0007\u0085report', 'Cost report'],
    ['=?utf-8?Q?Cost=E2=80=AEtxt.exe?=', '= ?utf-8?Q?Cost=E2=80=AEtxt.exe?='],
    ['Team \u202egnp.exe\u202c and \u2067more\u2069', 'Team  gnp.exe  and  more '],
    [`${'long '.repeat(60)}\r\n ${'x'.repeat(300)}\r\nTo: thief@example.net`, null],
  ])('gets no header and no hidden character from the subject %j', async (subject, shown) => {
    const mail = await parsed({ subject });
    expect([...mail.headers.keys()].sort()).toEqual(HEADERS);
    expect(mail.html).toBe(MAIL.html);
    expect(addressesIn(mail)).toEqual(MAIL.recipients);
    if (shown !== null) expect(mail.subject?.trim()).toBe(shown.trim());
  });

  it.each(HOSTILE_ADDRESSES)('has no further recipient or header through the address %j', async (address) => {
    const mail = await parsed({ recipients: [address] });
    expect(addressesIn(mail)).not.toContain('thief@example.net');
    expect(addressesIn(mail).length).toBeLessThanOrEqual(1);
    expect([...mail.headers.keys()].filter((name) => !HEADERS.includes(name))).toEqual([]);
    expect(mail.html).toBe(MAIL.html);
    expect(mail.from?.value).toEqual([{ name: 'AWS Cost AI Agent', address: 'reports@example.com' }]);
  });

  it('keeps a good address beside a hostile one', async () => {
    for (const address of HOSTILE_ADDRESSES) {
      const addresses = addressesIn(await parsed({ recipients: [address, ...MAIL.recipients] }));
      expect(addresses).toContain('platform@example.com');
      expect(addresses).not.toContain('thief@example.net');
    }
  });

  it('has an international domain in the form that every mail server takes', async () => {
    const { bytes } = await renderMessage({ ...MAIL, recipients: ['post@bücher.example'] }, ENVELOPE);
    expect(bytes.toString('latin1')).toContain('To: post@xn--bcher-kva.example');
  });
});

describe('a message with other addresses', () => {
  it.each(HOSTILE_ADDRESSES)('has no further recipient or header through the address %j', async (address) => {
    const { bytes } = await renderMessage(MAIL, ENVELOPE);
    const mail = await simpleParser(readdressed(bytes, [address, ...MAIL.recipients]));
    expect([...mail.headers.keys()].filter((name) => !HEADERS.includes(name))).toEqual([]);
    expect(mail.html).toBe(MAIL.html);
    expect(addressesIn(mail)).toContain('platform@example.com');
    expect(addressesIn(mail)).not.toContain('thief@example.net');
  });

  it('says so when none of them can be shown', async () => {
    const { bytes } = await renderMessage(MAIL, ENVELOPE);
    const raw = readdressed(bytes, ['a@example.com, thief@example.net']).toString('latin1');
    expect(raw.match(/^To:.*$/gim)).toEqual(['To: undisclosed-recipients:;']);
  });

  it('is what it was with the addresses that it had', async () => {
    const { bytes } = await renderMessage(MAIL, ENVELOPE);
    const there = readdressed(bytes, ['a@example.com', 'b@example.com']);
    const back = readdressed(there, MAIL.recipients);
    expect(back.length).toBe(bytes.length);
    const parts = (message: Buffer): string[] => message.toString('latin1').split('\r\n').sort();
    expect(parts(back)).toEqual(parts(bytes));
  });
});

describe('the id of a message', () => {
  it('is the same whenever the same mail is made for the same delivery key', () => {
    expect(messageId(MAIL, { ...ENVELOPE, date: new Date(0) })).toBe(messageId(MAIL, ENVELOPE));
    expect(messageId(MAIL, ENVELOPE)).toMatch(/^<cost\.2026-W48\.platform\.1\.[0-9a-f]{8}@example\.com>$/);
  });

  it('differs by content, by delivery key, by mail and by generation', () => {
    const ids = [
      messageId(MAIL, ENVELOPE),
      messageId({ ...MAIL, id: 'data' }, ENVELOPE),
      messageId({ ...MAIL, text: 'Hello!\n' }, ENVELOPE),
      messageId({ ...MAIL, html: '<p>Hello!</p>' }, ENVELOPE),
      messageId({ ...MAIL, subject: 'Hello!' }, ENVELOPE),
      messageId(MAIL, { ...ENVELOPE, deliveryKey: 'manual-1' }),
      messageId(MAIL, { ...ENVELOPE, generation: 2 }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the setting redirect_all_to', () => {
  it('sends everything to one address and says whom it was meant for', () => {
    expect(routeTo(['a@example.com', 'b@example.com'], 'pilot@example.com')).toEqual({
      recipients: ['pilot@example.com'],
      redirectedFrom: ['a@example.com', 'b@example.com'],
    });
  });

  it('changes nothing when it is not set', () => {
    expect(routeTo(['a@example.com'], null)).toEqual({ recipients: ['a@example.com'], redirectedFrom: null });
  });
});
