/** What a failure means, and what to do about it. */
export interface Meaning {
  readonly wrong: string;
  readonly next: string;
  /** `server` where any other message would meet the same. */
  readonly scope?: 'server';
}

/** Meaning of a server's answer: of a code, an enhanced status (RFC 3463) and words, each of which may be any. */
interface AnswerMeaning extends Meaning {
  readonly codes: readonly number[];
  readonly statuses?: readonly string[];
  readonly words?: RegExp;
}

const USE_OAUTH =
  'Remove SMTP_PASSWORD and set SMTP_OAUTH_TENANT_ID and SMTP_OAUTH_CLIENT_ID; docs/setup.md tells how to make the app in Entra.';

const SENT_TOO_MUCH: Meaning = {
  wrong: 'The mailbox has sent as much as it may; Exchange Online allows 10,000 recipients a day.',
  next: 'Wait a day, or let other programs send from another mailbox.',
  scope: 'server',
};

/** The first that fits counts. */
const ANSWERS: readonly AnswerMeaning[] = [
  {
    codes: [535, 550],
    statuses: ['5.7.30'],
    wrong:
      'Exchange Online takes no user name with password here; it goes off for all tenants by default at the end of December 2026.',
    next: USE_OAUTH,
    scope: 'server',
  },
  {
    codes: [535],
    statuses: ['5.7.139'],
    words: /basic authentication is disabled/i,
    wrong:
      'The tenant takes no user name with password; Exchange Online switches that off by default at the end of December 2026.',
    next: USE_OAUTH,
    scope: 'server',
  },
  {
    codes: [535],
    statuses: ['5.7.139'],
    words: /credentials were incorrect|invalid user/i,
    wrong: 'The user name or the password is wrong.',
    next: 'Correct SMTP_USER and SMTP_PASSWORD, or use OAuth as docs/setup.md tells.',
    scope: 'server',
  },
  {
    codes: [535],
    statuses: ['5.7.139'],
    wrong: 'Sending by SMTP is switched off for the mailbox or its tenant, or a policy forbids this login.',
    next: 'Run Set-CASMailbox -Identity <mailbox> -SmtpClientAuthenticationDisabled $false in Exchange Online PowerShell; if that does not help, look at security defaults, authentication policies and conditional access in Entra.',
    scope: 'server',
  },
  {
    codes: [535],
    statuses: ['5.7.3'],
    wrong: 'The login is wrong.',
    next: 'With a password, correct SMTP_USER and SMTP_PASSWORD. With OAuth, make the service principal in Exchange Online with the object id of the enterprise application, not of the app registration, and give it FullAccess to the mailbox; see docs/setup.md.',
    scope: 'server',
  },
  {
    codes: [535],
    wrong: 'The user name, the password or the access token is wrong.',
    next: 'Correct SMTP_USER and SMTP_PASSWORD, or the values of SMTP_OAUTH_.',
    scope: 'server',
  },
  {
    codes: [432],
    wrong: 'The mailbox has more connections at once than the server allows; Exchange Online allows 3.',
    next: 'Lower mail.connections in config/agent.yaml, or let other programs send from another mailbox.',
    scope: 'server',
  },
  {
    codes: [550, 554],
    words: /SendAsDenied/i,
    wrong: 'The mailbox that logs in may not send as SENDER_EMAIL.',
    next: 'Set SENDER_EMAIL to the address of that mailbox, or give it the permission Send As.',
    scope: 'server',
  },
  {
    codes: [550, 554],
    statuses: ['5.7.60', '5.2.252'],
    wrong: 'The mailbox that logs in may not send as SENDER_EMAIL.',
    next: 'Set SENDER_EMAIL to the address of that mailbox, or give it the permission Send As.',
    scope: 'server',
  },
  {
    codes: [550, 554],
    statuses: ['5.2.0'],
    words: /submission ?quota|LimitExceeded|send quota/i,
    ...SENT_TOO_MUCH,
  },
  // 5.2.2 is a recipient's full mailbox as well, whose answers speak of a quota, too.
  { codes: [550, 554], statuses: ['5.2.2'], words: /submission ?quota/i, ...SENT_TOO_MUCH },
  {
    codes: [530],
    wrong: 'It takes mail only after a login.',
    next: 'Set SMTP_USER and SMTP_PASSWORD, or OAuth as docs/setup.md tells.',
    scope: 'server',
  },
  {
    codes: [550],
    statuses: ['5.1.1', '5.1.10'],
    wrong: 'There is no such mailbox.',
    next: "Correct the address: team_email in the team's file, or the settings in config/agent.yaml.",
  },
  {
    codes: [452, 522, 550, 552, 554],
    statuses: ['4.2.2', '5.2.2'],
    wrong: 'The mailbox of the recipient is full.',
    next: 'Ask its owner to make room, or set another address.',
  },
  {
    codes: [550, 551, 554],
    statuses: ['5.7.1', '5.7.54', '5.7.64'],
    wrong: 'It does not relay to this address, or blocks this sender or this machine.',
    next: 'Log in with SMTP_USER, or ask whoever runs the server to let this sender through.',
  },
  {
    codes: [450, 451],
    words: /gr[ae]y[ -]?list/i,
    wrong: 'It lets senders that it does not know wait (greylisting).',
    next: 'Run again in a few minutes; ask whoever runs the server to except SENDER_EMAIL from it.',
  },
  {
    codes: [452, 552],
    statuses: ['4.5.3', '5.5.3'],
    wrong: 'The mail has too many recipients for it.',
    next: 'Let team_email be a distribution list.',
  },
  {
    codes: [452],
    wrong: 'It is short of space.',
    next: 'Run again later; tell whoever runs the server if it stays.',
  },
  {
    codes: [552],
    wrong: 'The mail is too large, or the mailbox of the recipient is full.',
    next: 'Ask whoever runs the server which size it takes.',
  },
  {
    codes: [421],
    wrong: 'It is busy or about to restart, and closes the connection.',
    next: 'Run again later.',
  },
];

const LATER: Meaning = { wrong: '', next: 'Run again later.' };
const ASK: Meaning = { wrong: '', next: 'Ask whoever runs the mail server what to do.' };

/** What a server's answer of code 400 to 599 means; `wrong` is empty where its own words have to do. */
export function meaningOfAnswer(code: number, status: string | null, words: string): Meaning {
  const known = ANSWERS.find(
    (row) =>
      row.codes.includes(code) &&
      (row.statuses === undefined || (status !== null && row.statuses.includes(status))) &&
      (row.words?.test(words) ?? true),
  );
  return known ?? (code < 500 ? LATER : ASK);
}
