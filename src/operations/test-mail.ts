import type { Settings, Team } from '../config/configuration.ts';
import { deliverOne, isDelivered, type Delivery, type Parcel } from '../deliver/delivery.ts';
import { routeTo } from '../deliver/recipients.ts';
import { InputError } from '../errors.ts';
import { capMarkdown, renderMarkdown } from '../render/markdown.ts';
import type { Cell, Report } from '../render/report.ts';
import { testMail } from '../render/test-mail.ts';
import { requireTeam } from './choose-team.ts';
import { checkDelivery } from './deliveries.ts';
import { testMailKey } from './delivery-key.ts';
import { failureOf, failureProblem, type Failure } from './failure.ts';
import { gatherConfiguration } from './gather.ts';
import { deliveryFailures, withMailing } from './mailing.ts';
import type { Operation, OperationContext } from './operation.ts';
import { ADMIN_REPORT_ID, renderReport } from './reports.ts';
import { openStore } from './storage.ts';
import { MAX_SUMMARY_BYTES, STATE_WORDS } from './summary.ts';

/** The name of its files in reports/. */
const TEST_MAIL_ID = 'test-mail';

/** @throws InputError when there are no admins to write to */
function addresseesOf(team: Team | null, settings: Settings): readonly string[] {
  const addressees = team === null ? settings.global_admin_emails : team.recipients;
  if (addressees.length > 0) return addressees;
  throw new InputError(
    'There is nobody to send a test mail to. Write addresses into global_admin_emails, or name a team in input team.',
  );
}

function mailServerOf({ inputs }: OperationContext): string | null {
  if (inputs.delivery === 'outbox') return null;
  return `${inputs.credential('SMTP_HOST')}, port ${inputs.credential('SMTP_PORT') || '587'}`;
}

/** What became of the mail, which every reader of the repository may see. */
function shownReport(whose: string, delivery: Delivery, failures: readonly Failure[]): Report {
  const { recipients, results } = delivery;
  const states = new Map(results.map(({ address, state }) => [address, state]));
  const neutral = (text: string): Cell => ({ text, tone: 'neutral' });
  const isGood = failures.length === 0;
  const good =
    delivery.state === 'outbox'
      ? { word: 'In the outbox', sentence: 'Nothing was sent: SMTP_HOST is not set, or delivery is outbox.' }
      : { word: 'Delivered', sentence: 'Look whether it arrived, and in which folder.' };
  return {
    subject: '',
    preheader: '',
    title: `Test mail to ${whose}`,
    subtitle: '',
    status: {
      level: isGood ? 'ok' : 'action',
      word: isGood ? good.word : 'Not delivered',
      sentence: isGood ? good.sentence : failures.map(({ message }) => message).join(' '),
    },
    blocks: [
      {
        type: 'table',
        title: 'Recipients',
        note: null,
        columns: [
          { label: 'Address', align: 'left' },
          { label: 'Mail', align: 'left' },
        ],
        rows: recipients.map((address) => ({
          cells: [neutral(address), neutral(STATE_WORDS[states.get(address) ?? delivery.state])],
          bar: null,
        })),
        more: null,
      },
    ],
    footer: '',
  };
}

/** Sends one harmless mail to a team, or to the admins. */
export const testMailOperation: Operation = async (context) => {
  checkDelivery(context);
  const store = openStore(context);
  const { configuration, problems } = await gatherConfiguration(context);
  const { settings, teams } = configuration;
  const team = context.inputs.team === null ? null : requireTeam(teams, context.inputs.team);
  const routing = routeTo(addresseesOf(team, settings), settings.redirect_all_to);
  const { runId } = context.delivery;
  const report = testMail({
    team: team?.name ?? null,
    sender: context.inputs.senderEmail,
    server: mailServerOf(context),
    run: runId,
    redirectedFrom: routing.redirectedFrom,
  });
  const id = team?.id ?? ADMIN_REPORT_ID;
  const parcel: Parcel = {
    id,
    recipients: routing.recipients,
    render: async () => ({ ...(await renderReport(TEST_MAIL_ID, report, routing, context)), id }),
  };
  const delivery = await withMailing(context, settings, store, testMailKey(context), (deliver) =>
    deliverOne(deliver, parcel),
  );
  const whose = team === null ? 'the admins' : `team ${team.name}`;
  const failures = deliveryFailures(team === null ? 'admins' : `team ${team.id}`, delivery);
  return {
    json: {
      schema: 1,
      operation: 'test-mail',
      team: team?.id ?? null,
      delivery,
      failures,
      calls: context.calls.counts,
      seconds: context.elapsed(),
    },
    summary: capMarkdown(renderMarkdown(shownReport(whose, delivery, failures)), MAX_SUMMARY_BYTES),
    outputs: { delivered: isDelivered(delivery) ? '1' : '0', failures: String(failures.length) },
    problems: [...problems, ...failures.map(failureProblem)],
    failure: failureOf(failures),
  };
};
