import { isDay } from '../../calendar/day.ts';

const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)? ?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/;

/** The text of a field without surrounding spaces; null when it is empty or the literal text NULL. */
export function textOf(field: string): string | null {
  const text = field.trim();
  return text === '' || (text.length === 4 && text.toUpperCase() === 'NULL') ? null : text;
}

/** Milliseconds since 1970 of an ISO date or date and time, UTC unless it states an offset; null for anything else. */
export function instantOf(text: string): number | null {
  const [, day, time = '00:00', zone = 'Z'] = INSTANT.exec(text) ?? [];
  if (day === undefined || !isDay(day)) return null;
  const offset = zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const instant = Date.parse(`${day}T${time}${offset}`);
  // Date.parse takes 24:00 for the next day's midnight; an export that writes it means something we do not know.
  return Number.isNaN(instant) || time.startsWith('24') ? null : instant;
}

/** An account id as an export writes it, and what became of it. */
export type AccountId =
  { readonly kind: 'whole' | 'padded'; readonly id: string } | { readonly kind: 'rounded' | 'unreadable' };

/** 12 digits as they are, fewer digits padded with the zeros that a spreadsheet ate. */
export function accountIdOf(text: string): AccountId {
  if (/^\d{12}$/.test(text)) return { kind: 'whole', id: text };
  if (/^\d{1,11}$/.test(text)) return { kind: 'padded', id: text.padStart(12, '0') };
  return { kind: /^\d+(?:[.,]\d+)?[eE]\+?\d+$/.test(text) ? 'rounded' : 'unreadable' };
}
