import type { Settings } from '../config/configuration.ts';
import { periodOf } from '../calendar/schedule.ts';
import type { Day } from '../calendar/day.ts';
import { deliverToOutbox, type Delivery } from '../deliver/outbox.ts';
import type { Mail, MailEnvelope } from '../deliver/mail.ts';
import { InputError, RefusedError } from '../errors.ts';
import type { OperationContext } from './operation.ts';

/** @throws RefusedError or InputError when the reports of this run cannot be delivered as asked */
export function checkDelivery({ inputs }: OperationContext): void {
  if (inputs.source === 'sample' && inputs.delivery === 'smtp') {
    throw new RefusedError(
      'Sample data must not reach a mailbox, so source: sample is refused with delivery: smtp. Set delivery to outbox, or choose a source of real cost.',
    );
  }
  if (inputs.delivery === 'smtp') {
    throw new InputError('Delivery by SMTP is not part of this version. Set input delivery to outbox.');
  }
}

/** The period of a run: of its real time, or of the end of the day that it pretends to be. */
export function reportPeriod(context: OperationContext, settings: Settings, asOf: Day): string {
  const isToday = context.inputs.asOf === null;
  return periodOf(isToday ? context.now : new Date(`${asOf}T23:59:59Z`), settings);
}

export function envelopeFor(context: OperationContext, period: string): MailEnvelope {
  const { isScheduled, runId } = context.delivery;
  return {
    deliveryKey: isScheduled ? period : `manual-${runId}`,
    sender: context.inputs.senderEmail,
    date: context.now,
  };
}

/** Delivers one mail as the inputs ask for. */
export async function deliver(mail: Mail, envelope: MailEnvelope, outputPath: string): Promise<Delivery> {
  return deliverToOutbox(mail, envelope, outputPath);
}
