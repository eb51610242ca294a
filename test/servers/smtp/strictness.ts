import { domainToASCII } from 'node:url';

/** What a message is checked against. */
export interface Policy {
  /** The only address that mail may be from. */
  readonly sender: string;
  /** The client announced UTF-8 in headers. */
  readonly isUtf8: boolean;
}

const MAX_LINE = 998;
const MAX_LOCAL_PART = 64;
const MAX_LABEL = 63;
const ATOM = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const QUOTED = /^"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const FIELD = /^([\x21-\x39\x3b-\x7e]+)[ \t]*:(.*)$/s;
const MESSAGE_ID = /^<[^<>\s@]+@[^<>\s@]+>$/;
const REQUIRED = ['date', 'from', 'message-id'];
const AT_MOST_ONCE = [
  ...REQUIRED,
  'sender',
  'reply-to',
  'to',
  'cc',
  'subject',
  'mime-version',
  'content-type',
];

const LF = 0x0a;
const CR = 0x0d;

/** An address to compare with others: its domain as DNS has it, all in small letters. */
export function comparable(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  return `${address.slice(0, at + 1)}${domainToASCII(domain) || domain}`.toLowerCase();
}

/** Whether an address is one by RFC 5321 and, with letters beyond ASCII, RFC 6531. */
export function isAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const domain = domainToASCII(address.slice(at + 1));
  if (at < 1 || Buffer.byteLength(local) > MAX_LOCAL_PART) return false;
  if (!ATOM.test(local) && !QUOTED.test(local)) return false;
  return domain.split('.').every((label) => label.length <= MAX_LABEL && LABEL.test(label));
}

function lineFault(raw: Buffer): string | null {
  if (raw.includes(0)) return '550 5.6.0 The message contains a NUL';
  let start = 0;
  while (start < raw.length) {
    const feed = raw.indexOf(LF, start);
    if (feed !== -1 && raw[feed - 1] !== CR) {
      return '550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds';
    }
    const line = raw.subarray(start, feed === -1 ? raw.length : feed - 1);
    if (line.includes(CR)) return '550 5.6.0 The message contains a bare carriage return';
    if (line.length > MAX_LINE) return `550 5.6.0 A line is longer than ${MAX_LINE} bytes`;
    start = feed === -1 ? raw.length : feed + 1;
  }
  return null;
}

interface Field {
  readonly name: string;
  readonly value: string;
}

function headOf(raw: Buffer): Buffer {
  const end = raw.indexOf('\r\n\r\n');
  return end === -1 ? raw : raw.subarray(0, end);
}

/** The fields of a header; null when a line of it is none. */
function fieldsOf(head: Buffer): readonly Field[] | null {
  const lines = head.toString().replace(/\r\n$/, '');
  const fields = lines.split(/\r\n(?![ \t])/).map((line) => FIELD.exec(line));
  if (fields.some((match) => match === null)) return null;
  return fields.map((match) => ({
    name: (match?.[1] ?? '').toLowerCase(),
    value: (match?.[2] ?? '').replaceAll('\r\n', '').trim(),
  }));
}

function mailboxOf(value: string): string {
  return /<([^<>]*)>$/.exec(value)?.[1] ?? value;
}

function fieldFault(fields: readonly Field[], sender: string): string | null {
  const valueOf = (name: string): string => fields.find((field) => field.name === name)?.value ?? '';
  const missing = REQUIRED.find((name) => valueOf(name) === '');
  if (missing !== undefined) return `550 5.6.0 The message has no ${missing}`;
  const names = fields.map(({ name }) => name);
  const repeated = AT_MOST_ONCE.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (repeated !== undefined) return `550 5.6.0 The message has more than one ${repeated}`;
  if (Number.isNaN(Date.parse(valueOf('date')))) return '550 5.6.0 The date of the message is none';
  if (!MESSAGE_ID.test(valueOf('message-id'))) return '550 5.6.0 The message-id of the message is none';
  if (comparable(mailboxOf(valueOf('from'))) !== comparable(sender)) {
    return '554 5.2.252 SendAsDenied; the mailbox is not allowed to send as the address in From';
  }
  return null;
}

/** The answer that refuses a message as a strict server would; null when it is well-formed. */
export function messageFault(raw: Buffer, { sender, isUtf8 }: Policy): string | null {
  const broken = lineFault(raw);
  if (broken !== null) return broken;
  const head = headOf(raw);
  if (!isUtf8 && head.some((byte) => byte > 0x7f)) return '550 5.6.7 The header has 8-bit characters';
  const fields = fieldsOf(head);
  if (fields === null) return '550 5.6.0 A line of the header is no field';
  return fieldFault(fields, sender);
}
