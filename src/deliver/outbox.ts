import path from 'node:path';
import { writeWhole } from '../files.ts';
import { messageOf } from '../errors.ts';
import { notDelivered, type Deliver, type Delivery } from './delivery.ts';
import { renderMessage, type Mail, type MailEnvelope } from './mail.ts';

/** Writes a mail to `outbox/<id>.eml` instead of sending it: it opens in a mail program. */
async function toOutbox(mail: Mail, envelope: MailEnvelope, outputPath: string): Promise<Delivery> {
  const file = path.posix.join('outbox', `${mail.id}.eml`);
  const { bytes, messageId } = await renderMessage(mail, envelope);
  await writeWhole(path.join(outputPath, file), bytes);
  return { state: 'outbox', recipients: mail.recipients, messageId, file, results: [], problem: null };
}

/** Delivers to `outbox/` below the output folder. */
export function outboxDelivery(envelope: MailEnvelope, outputPath: string): Deliver {
  return async (parcels, onSettled) => {
    for (const parcel of parcels) {
      onSettled(
        parcel,
        await parcel
          .render()
          .then((mail) => toOutbox(mail, envelope, outputPath))
          .catch((error: unknown) => notDelivered(parcel.recipients, messageOf(error))),
      );
    }
  };
}
