import { NO_EFFECTS, type BeforeNow, type Effects } from '../../../src/analyze/drivers/effects.ts';
import type { Driver, DriverPart, UsageTypePart } from '../../../src/analyze/drivers/drivers.ts';
import { ACCOUNT } from '../../configuration.ts';

export const DAYS = { from: '2026-11-01', to: '2026-11-21' };
export const AGAINST = { from: '2026-10-01', to: '2026-10-21' };

/** A usage type that cost this much before and now. */
export function usageType(
  value: string,
  { before, now }: BeforeNow,
  change: {
    readonly effects?: Partial<Effects>;
    readonly quantity?: UsageTypePart['quantity'];
    readonly coverage?: BeforeNow;
    readonly since?: string;
    readonly leading?: UsageTypePart['leading'];
  } = {},
): UsageTypePart {
  return {
    dimension: 'usage-type',
    value,
    before,
    now,
    change: now - before,
    since: change.since ?? null,
    effects: { ...NO_EFFECTS, ...change.effects },
    quantity: change.quantity ?? null,
    coverage: change.coverage ?? null,
    isGone: before !== 0 && now === 0,
    leading: change.leading ?? 'usage',
  };
}

export function region(value: string, { before, now }: BeforeNow, since: string | null = null): DriverPart {
  return { dimension: 'region', value, before, now, change: now - before, since };
}

/** A driver made of these parts; its effects are theirs unless told otherwise. */
export function driverWith(usageTypes: readonly UsageTypePart[], change: Partial<Driver> = {}): Driver {
  const sum = (of: (part: UsageTypePart) => number): number =>
    usageTypes.reduce((all, part) => all + of(part), 0);
  return {
    account: ACCOUNT,
    service: 'Amazon EC2',
    days: DAYS,
    against: AGAINST,
    before: sum(({ before }) => before),
    now: sum(({ now }) => now),
    change: sum((part) => part.change),
    usageTypes,
    regions: [],
    resources: [],
    effects: {
      usage: sum(({ effects }) => effects.usage),
      price: sum(({ effects }) => effects.price),
      coverage: sum(({ effects }) => effects.coverage),
      unknown: sum(({ effects }) => effects.unknown),
      credits: 0,
      other: 0,
    },
    leading: 'usage',
    isDiffuse: false,
    swap: null,
    ...change,
  };
}
