import { createHash } from 'node:crypto';
import { objectKeys } from '../../store/keys.ts';
import type { ObjectStore } from '../../store/store.ts';
import type { StoredMail } from './entry.ts';
import { isSameAddress, type Wish } from './plan.ts';
import { readdressed, renderMessage, type Mail } from '../mail.ts';

/** A mail that is in the store, and its bytes. */
export interface KeptMail {
  readonly mail: StoredMail;
  readonly bytes: Buffer;
}

type Where = Pick<Wish, 'deliveryKey' | 'report'>;

/** Mail is 7-bit text, so that its bytes are its characters. */
async function keep(
  store: ObjectStore,
  { deliveryKey, report }: Where,
  bytes: Buffer,
  about: Omit<StoredMail, 'key' | 'sha256'>,
): Promise<KeptMail> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const key = objectKeys.outbox(deliveryKey, report, sha256);
  await store.put(key, bytes.toString('latin1'));
  return { mail: { ...about, key, sha256 }, bytes };
}

/** Renders a mail and stores it, so that whoever is sent it later is sent the same. */
export async function keepNew(
  store: ObjectStore,
  mail: Mail,
  { deliveryKey, report, isRedirected, by, now }: Wish,
  { generation, sender }: { readonly generation: number; readonly sender: string },
): Promise<KeptMail> {
  const { bytes, messageId } = await renderMessage(mail, { deliveryKey, generation, sender, date: now });
  return keep(store, { deliveryKey, report }, bytes, {
    messageId,
    date: now.toISOString(),
    isRedirected,
    to: mail.recipients,
    holder: by.holder,
  });
}

async function read(store: ObjectStore, mail: StoredMail): Promise<Buffer | null> {
  const stored = await store.get(mail.key);
  if (stored === null) return null;
  const bytes = Buffer.from(stored.body, 'latin1');
  return createHash('sha256').update(bytes).digest('hex') === mail.sha256 ? bytes : null;
}

/**
 * A mail as it was stored, with its To header as it is to be now; null when it is not there any more as it was.
 */
export async function keptBefore(store: ObjectStore, mail: StoredMail, wish: Wish): Promise<KeptMail | null> {
  const bytes = await read(store, mail);
  if (bytes === null) return null;
  const isAddressed =
    mail.to.length === wish.recipients.length &&
    wish.recipients.every((address, i) => isSameAddress(address, mail.to[i] ?? ''));
  if (isAddressed) return { mail, bytes };
  return keep(store, wish, readdressed(bytes, wish.recipients), { ...mail, to: wish.recipients });
}
