import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { readEntry, type LedgerEntry } from '../../src/deliver/ledger/entry.ts';
import type { S3TestServer } from '../servers/s3.ts';
import type { ReceivedMessage, SmtpTestServer } from '../servers/smtp.ts';
import type { Mailed } from './mailed.ts';
import type { DeliveryJson, ReportJson } from './report-json.ts';
import type { ActionRun } from './runner.ts';
import { contentsBelow, readJson } from './workspace.ts';

interface SentJson extends DeliveryJson {
  readonly results: readonly {
    readonly address: string;
    readonly state: string;
    readonly message: string | null;
  }[];
  readonly problem: string | null;
}

/** What the JSON file of the newest report says of deliveries: by report, `admin` included. */
export async function deliveriesIn(
  { workspace }: Pick<Mailed, 'workspace'>,
  operation = 'weekly-report',
): Promise<Record<string, SentJson | null>> {
  const { teams, organisation } = await readJson<ReportJson>(workspace, 'out', `${operation}.json`);
  const ofTeams = teams.map(({ id, delivery }) => [id, delivery] as const);
  return Object.fromEntries([...ofTeams, ['admin', organisation?.delivery ?? null]]) as Record<
    string,
    SentJson | null
  >;
}

/** The states of the deliveries in the JSON file. */
export async function statesIn(mailed: Pick<Mailed, 'workspace'>): Promise<Record<string, string | null>> {
  const deliveries = await deliveriesIn(mailed);
  return Object.fromEntries(Object.entries(deliveries).map(([id, each]) => [id, each?.state ?? null]));
}

/** The failures in the JSON file. */
export async function failuresIn(
  { workspace }: Pick<Mailed, 'workspace'>,
  operation = 'weekly-report',
): Promise<ReportJson['failures']> {
  return (await readJson<ReportJson>(workspace, 'out', `${operation}.json`)).failures;
}

/** The keys of a bucket's objects below a prefix, sorted. */
export function keysBelow({ objects }: S3TestServer, prefix: string): string[] {
  return [...objects.keys()].filter((key) => key.startsWith(prefix)).sort();
}

/** The period that the newest report was of. */
export async function periodIn({ workspace }: Pick<Mailed, 'workspace'>): Promise<string> {
  return (await readJson<ReportJson>(workspace, 'out/weekly-report.json')).period;
}

/** @throws Error when there is none, or it is none of this version */
export function entryAt(s3: S3TestServer, deliveryKey: string, report: string): LedgerEntry {
  const key = `deliveries/${deliveryKey}/${report}.json`;
  const text = s3.text(key);
  if (text === null) throw new Error(`There is no ${key} in ${[...s3.objects.keys()].join(', ')}`);
  return readEntry(key, JSON.parse(text) as LedgerEntry);
}

/** What the ledger says of each recipient of a report. */
export function statesAt(s3: S3TestServer, deliveryKey: string, report: string): Record<string, string> {
  const { recipients } = entryAt(s3, deliveryKey, report);
  return Object.fromEntries(recipients.map(({ address, state }) => [address, state]));
}

/** The messages in which a mail server took this address, in their order. */
export function messagesTo({ received }: SmtpTestServer, address: string): ReceivedMessage[] {
  return received.filter(({ to }) => to.includes(address));
}

/** The one message that went to this address, as a mail program reads it. */
export async function mailTo(smtp: SmtpTestServer, address: string): Promise<ParsedMail> {
  const [message, ...more] = messagesTo(smtp, address);
  if (message === undefined || more.length > 0) {
    throw new Error(`${address} has ${message === undefined ? 0 : 1 + more.length} mails`);
  }
  return simpleParser(message.raw);
}

/** What a reader of the plain text sees, whatever the lines it is broken into. */
export function wordsOf({ text = '' }: ParsedMail): string {
  return text.replace(/\s+/g, ' ');
}

/** A job summary as its reader sees it: without what keeps names and addresses from becoming links. */
export function summaryOf({ summary }: ActionRun): string {
  return summary.replaceAll('&#8203;', '').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function formsOf(secret: string): string[] {
  const encoded = Buffer.from(secret).toString('base64').replace(/=+$/, '');
  return [secret, encoded, encodeURIComponent(secret)];
}

/** Bytes as text, without the line breaks that quoted-printable puts into long lines. */
function unfolded(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('=\r\n', '');
}

/** Every place, of all that a run leaves behind, where a secret can be read. */
export async function placesThatShow(secret: string, run: ActionRun, mailed: Mailed): Promise<string[]> {
  const { workspace, s3, smtp } = mailed;
  const log = run.log.replace(/^::add-mask::.*$/gm, '');
  const files = await contentsBelow(path.join(workspace, 'out'));
  const objects = [...s3.objects].map(([key, { body }]) => [`s3 ${key}`, unfolded(body)]);
  const places: Record<string, string> = {
    log,
    summary: run.summary,
    outputs: JSON.stringify(run.outputs),
    ...files,
    ...(Object.fromEntries(objects) as Record<string, string>),
    mails: smtp.received.map(({ raw }) => unfolded(raw)).join('\n'),
  };
  return Object.keys(places).filter((place) => formsOf(secret).some((form) => places[place]?.includes(form)));
}

/** A report's file, with the ends of its lines as in a mail and none after the last. */
export async function reportFile({ workspace }: Pick<Mailed, 'workspace'>, name: string): Promise<string> {
  return asLines(await readFile(path.join(workspace, 'out/reports', name), 'utf8'));
}

/** Lines that end in LF, without the end of the last: a mail's end in CRLF, and mean the same. */
export function asLines(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/\n$/, '');
}
