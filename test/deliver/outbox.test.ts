import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Delivery, Parcel } from '../../src/deliver/delivery.ts';
import type { Mail } from '../../src/deliver/mail.ts';
import { outboxDelivery } from '../../src/deliver/outbox.ts';
import { MAIL, PERIOD, START } from './ledger/delivering.ts';
import { HOSTILE_ADDRESSES } from './hostile-addresses.ts';

const ENVELOPE = { deliveryKey: PERIOD, generation: 1, sender: 'reports@example.com', date: new Date(START) };

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'outbox-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function parcelOf(mail: Mail): Parcel {
  return { id: mail.id, recipients: mail.recipients, render: () => Promise.resolve(mail) };
}

async function deliver(parcels: readonly Parcel[]): Promise<[string, Delivery][]> {
  const settled: [string, Delivery][] = [];
  await outboxDelivery(ENVELOPE, folder)(parcels, ({ id }, delivery) => settled.push([id, delivery]));
  return settled;
}

describe('the outbox', () => {
  it('has each mail as a file that opens in a mail program', async () => {
    const [[, delivery] = []] = await deliver([parcelOf(MAIL)]);
    expect(delivery).toEqual({
      state: 'outbox',
      recipients: MAIL.recipients,
      messageId: expect.stringMatching(
        /^<cost\.2026-W48\.platform\.1\.[0-9a-f]{8}@example\.com>$/,
      ) as unknown,
      file: 'outbox/platform.eml',
      results: [],
      problem: null,
    });
    const mail = await simpleParser(await readFile(path.join(folder, 'outbox/platform.eml')));
    expect(mail).toMatchObject({ subject: MAIL.subject, html: MAIL.html, messageId: delivery?.messageId });
  });

  it('has all mails but the one that could not be made, and settles them in their order', async () => {
    const broken: Parcel = {
      id: 'data',
      recipients: ['data@example.com'],
      render: () => Promise.reject(new Error('The template is broken.')),
    };
    const settled = await deliver([parcelOf(MAIL), broken, parcelOf({ ...MAIL, id: 'admin' })]);
    expect(settled.map(([id, { state }]) => [id, state])).toEqual([
      ['platform', 'outbox'],
      ['data', 'failed'],
      ['admin', 'outbox'],
    ]);
    expect(settled[1]?.[1].results).toEqual([
      { address: 'data@example.com', state: 'failed', message: 'The template is broken.' },
    ]);
    expect((await readdir(path.join(folder, 'outbox'))).sort()).toEqual(['admin.eml', 'platform.eml']);
  });

  it('that cannot be written to is told of for each mail', async () => {
    await writeFile(path.join(folder, 'outbox'), 'a file where a folder should be');
    const settled = await deliver([parcelOf(MAIL), parcelOf({ ...MAIL, id: 'admin' })]);
    expect(settled.map(([, { state }]) => state)).toEqual(['failed', 'failed']);
  });

  it.each(HOSTILE_ADDRESSES)('gives no mail a further recipient through the address %j', async (address) => {
    const recipients = [address, ...MAIL.recipients];
    const [[, delivery] = []] = await deliver([parcelOf({ ...MAIL, recipients })]);
    expect(delivery?.recipients).toEqual(recipients);
    const { to, cc, bcc, headers, html } = await simpleParser(
      await readFile(path.join(folder, 'outbox/platform.eml')),
    );
    const addresses = [to ?? []].flat().flatMap(({ value }) => value.map((each) => each.address));
    expect(addresses).toEqual(expect.arrayContaining([...MAIL.recipients]));
    expect(addresses).not.toContain('thief@example.net');
    expect([cc, bcc, headers.has('x-injected'), html]).toEqual([undefined, undefined, false, MAIL.html]);
  });
});
