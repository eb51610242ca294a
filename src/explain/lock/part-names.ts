import type { PlaceholderItem } from './reading.ts';

/** The name of the part that a placeholder prints. */
export function partName({ part, fact }: PlaceholderItem): string {
  return part ?? Object.keys(fact?.parts ?? {})[0] ?? '';
}

const DAY_PARTS: ReadonlySet<string> = new Set(
  'day days end length month previousDays previousMonth since start'.split(' '),
);

/** True for a part that is a day, days or a month: when, and not how much. */
export function isDayPart(part: string): boolean {
  return DAY_PARTS.has(part);
}
