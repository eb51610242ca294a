import { redirectBanner, redirectMark } from './redirected.ts';
import type { Report } from './report.ts';

/** What a test mail says of itself. It holds no cost. */
export interface TestMailFacts {
  /** The team's name; null for the admins. */
  readonly team: string | null;
  readonly sender: string;
  /** Host and port of the mail server; null where the mail is written to an outbox. */
  readonly server: string | null;
  /** The workflow run that sent it. */
  readonly run: string;
  readonly redirectedFrom: readonly string[] | null;
}

/** One harmless mail, to see that delivery works: the same look as a report, and nothing in it to act on. */
export function testMail({ team, sender, server, run, redirectedFrom }: TestMailFacts): Report {
  const whose = team === null ? 'the admins' : `team ${team}`;
  return {
    subject: `${redirectMark(redirectedFrom)}[Test] AWS cost reports for ${whose} arrive here`,
    preheader: 'A test of delivery. There is nothing to do.',
    title: 'Mail delivery works',
    subtitle: `AWS cost reports for ${whose} will arrive at this address.`,
    status: { level: 'ok', word: 'Test', sentence: 'There is nothing to do. This mail holds no cost.' },
    blocks: [
      ...redirectBanner(redirectedFrom),
      {
        type: 'facts',
        title: 'How this mail came here',
        facts: [
          { label: 'From', value: sender },
          { label: 'Mail server', value: server ?? 'None: it was written to an outbox' },
          { label: 'Run', value: run },
        ],
      },
      {
        type: 'sentences',
        title: 'If it is in the wrong place',
        sentences: [
          'In the spam folder: mark it as wanted, or have the sender allowed by whoever runs your mail.',
          team === null
            ? 'Not for you: have your address removed from global_admin_emails in the settings.'
            : "Not for you: have your address removed from team_email in the team's file.",
        ],
      },
    ],
    footer: 'Sent by AWS Cost AI Agent because somebody ran the operation test-mail.',
  };
}
