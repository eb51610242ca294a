import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { messageId, renderMessage, type Mail } from '../../src/deliver/mail.ts';
import { routeTo } from '../../src/deliver/recipients.ts';

const ENVELOPE = {
  deliveryKey: '2026-W48',
  sender: 'reports@example.com',
  date: new Date('2026-11-23T09:07:00Z'),
};

const MAIL: Mail = {
  id: 'platform',
  recipients: ['platform@example.com'],
  subject: '[OK] Platform Team: +$12.30',
  html: '<!doctype html><html lang="en"><body><p>Hello</p></body></html>\n',
  text: 'Hello\n',
};

describe('a message', () => {
  it('is the mail that was rendered, text before HTML, with CRLF and 7-bit headers', async () => {
    const bytes = await renderMessage(MAIL, ENVELOPE);
    const raw = bytes.toString('latin1');
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(raw.indexOf('text/plain')).toBeLessThan(raw.indexOf('text/html'));
    const parsed = await simpleParser(bytes);
    expect(parsed).toMatchObject({ subject: MAIL.subject, html: MAIL.html, date: ENVELOPE.date });
    expect(parsed.text).toBe(MAIL.text);
    expect(parsed.messageId).toBe(messageId(MAIL, ENVELOPE));
    expect(parsed.from?.value).toEqual([{ name: 'AWS Cost AI Agent', address: 'reports@example.com' }]);
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it.each([
    'Zürich 東京 🚀 '.repeat(8).trim(),
    'x'.repeat(300),
    'commas, "quotes" <and> (comments); colons: and \\ backslashes',
  ])('keeps the subject %s', async (subject) => {
    expect((await simpleParser(await renderMessage({ ...MAIL, subject }, ENVELOPE))).subject).toBe(subject);
  });

  it.each(['Cost\r\nBcc: thief@example.net', 'Cost\nX-Injected: yes', 'Cost\r\n\r\n<h1>body</h1>'])(
    'gets no header from the subject %j',
    async (subject) => {
      const parsed = await simpleParser(await renderMessage({ ...MAIL, subject }, ENVELOPE));
      expect(parsed.bcc).toBeUndefined();
      expect(parsed.headers.has('x-injected')).toBe(false);
      expect(parsed.html).toBe(MAIL.html);
    },
  );

  it.each([
    'a@example.com, thief@example.net',
    'a@example.com\r\nBcc: thief@example.net',
    '"A, B" <a@example.com>',
  ])('goes to no further recipient through the address %j', async (address) => {
    const parsed = await simpleParser(await renderMessage({ ...MAIL, recipients: [address] }, ENVELOPE));
    const to = parsed.to === undefined ? [] : [parsed.to].flat().flatMap(({ value }) => value);
    expect(to.map((recipient) => recipient.address)).not.toContain('thief@example.net');
    expect(to.length).toBeLessThanOrEqual(1);
    expect(parsed.bcc).toBeUndefined();
  });
});

describe('the id of a message', () => {
  it('is the same whenever the same mail is made for the same delivery key', () => {
    expect(messageId(MAIL, { ...ENVELOPE, date: new Date(0) })).toBe(messageId(MAIL, ENVELOPE));
    expect(messageId(MAIL, ENVELOPE)).toMatch(/^<cost\.2026-W48\.platform\.[0-9a-f]{8}@example\.com>$/);
  });

  it('differs by content and by delivery key', () => {
    const ids = [
      messageId(MAIL, ENVELOPE),
      messageId({ ...MAIL, text: 'Hello!\n' }, ENVELOPE),
      messageId(MAIL, { ...ENVELOPE, deliveryKey: 'manual-1' }),
    ];
    expect(new Set(ids).size).toBe(3);
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
