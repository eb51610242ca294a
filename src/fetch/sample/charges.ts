import { dayNumber, firstOfMonth, type Month } from '../../calendar/day.ts';
import type { ChargeType, CostBasis } from '../cost-model.ts';
import type { AccountUsage } from './lines.ts';
import { between, randomFor, wholeBetween, type Random } from './random.ts';
import { DAYS_PER_MONTH, trendCost, type SampleDay } from './series.ts';

/** What an account pays, or is given back, beside its usage. */
export interface Charge {
  readonly account: string;
  readonly service: string;
  readonly chargeType: Exclude<ChargeType, 'usage'>;
  /** USD on a day; negative where money comes back. */
  readonly amountOn: (day: SampleDay) => number;
}

const SUPPORT_SHARE = 0.25;
const TAX_SHARE = 0.25;
const MARKETPLACE_SHARE = 0.1;
const PURCHASE_SHARE = 0.06;
const CREDIT_SHARE = 0.15;
const REFUNDS_PER_MONTH = 0.012;

const MARKETPLACE_PRODUCTS = [
  'Web Application Firewall Rules',
  'Data Masking Suite',
  'Log Shipper Enterprise',
] as const;

/** The charges of an account that the cost basis shows; many accounts have none. */
export function chargesOf(seed: number, usage: AccountUsage, costBasis: CostBasis): Charge[] {
  const candidates = [
    support,
    tax,
    marketplace,
    credit,
    refund,
    ...(costBasis === 'billed' ? [purchase] : []),
  ];
  return candidates
    .map((candidate) => candidate(usage, (name) => randomFor(seed, usage.account.id, name), seed))
    .filter((charge) => charge !== null);
}

type Draw = (name: string) => Random;

function support(usage: AccountUsage, draw: Draw): Charge | null {
  if (draw('support')() >= SUPPORT_SHARE || usage.account.environment !== 'production') return null;
  return {
    account: usage.account.id,
    service: 'AWS Support (Business)',
    chargeType: 'support',
    amountOn: onDayOfMonth(1, (month) => Math.max(100, 0.05 * monthlyUsage(usage, month))),
  };
}

function tax(usage: AccountUsage, draw: Draw): Charge | null {
  const random = draw('tax');
  if (random() >= TAX_SHARE) return null;
  return {
    account: usage.account.id,
    service: 'Tax',
    chargeType: 'tax',
    amountOn: onDayOfMonth(wholeBetween(random, 1, 2), (month) => 0.08 * monthlyUsage(usage, month)),
  };
}

function marketplace(usage: AccountUsage, draw: Draw): Charge | null {
  const random = draw('marketplace');
  if (random() >= MARKETPLACE_SHARE) return null;
  const product = MARKETPLACE_PRODUCTS[wholeBetween(random, 0, MARKETPLACE_PRODUCTS.length - 1)];
  const fee = 50 * wholeBetween(random, 3, 30);
  return {
    account: usage.account.id,
    service: `AWS Marketplace ${product ?? MARKETPLACE_PRODUCTS[0]}`,
    chargeType: 'marketplace',
    amountOn: onDayOfMonth(wholeBetween(random, 3, 25), () => fee),
  };
}

function purchase(usage: AccountUsage, draw: Draw): Charge | null {
  const random = draw('purchase');
  if (random() >= PURCHASE_SHARE) return null;
  const fee = between(random, 0.1, 0.25) * DAYS_PER_MONTH * levelOf(usage);
  return {
    account: usage.account.id,
    service: 'Savings Plans for AWS Compute usage',
    chargeType: 'purchase',
    amountOn: onDayOfMonth(1, () => fee),
  };
}

/** Credits come for some months, daily or once a month, and then end for some months. */
function credit(usage: AccountUsage, draw: Draw): Charge | null {
  const random = draw('credit');
  if (random() >= CREDIT_SHARE) return null;
  const perDay = -between(random, 0.02, 0.08) * levelOf(usage);
  const cycle = wholeBetween(random, 8, 16);
  const months = wholeBetween(random, 4, cycle - 2);
  const offset = wholeBetween(random, 0, cycle - 1);
  const isGranted = (month: Month) => (monthIndex(month) + offset) % cycle < months;
  const monthly = onDayOfMonth(wholeBetween(random, 2, 28), () => perDay * DAYS_PER_MONTH);
  const isDaily = random() < 0.5;
  return {
    account: usage.account.id,
    service: largestService(usage),
    chargeType: 'credit',
    amountOn: (day) => {
      if (!isGranted(day.month)) return 0;
      return isDaily ? perDay : monthly(day);
    },
  };
}

function refund(usage: AccountUsage, _draw: Draw, seed: number): Charge {
  const { id } = usage.account;
  return {
    account: id,
    service: largestService(usage),
    chargeType: 'refund',
    amountOn: (day) => {
      const random = randomFor(seed, id, 'refund', day.month);
      if (random() >= REFUNDS_PER_MONTH || day.dayOfMonth !== wholeBetween(random, 5, 25)) return 0;
      return -between(random, 0.01, 0.05) * monthlyUsage(usage, day.month);
    },
  };
}

function onDayOfMonth(dayOfMonth: number, amount: (month: Month) => number): (day: SampleDay) => number {
  return (day) => (day.dayOfMonth === dayOfMonth ? amount(day.month) : 0);
}

/** USD that the usage of an account comes to in a month, as its trend has it on the first. */
function monthlyUsage({ lines }: AccountUsage, month: Month): number {
  const first = dayNumber(firstOfMonth(month));
  return DAYS_PER_MONTH * lines.reduce((sum, line) => sum + trendCost(line, first), 0);
}

function levelOf({ lines }: AccountUsage): number {
  return lines.reduce((sum, line) => sum + line.level, 0);
}

function largestService({ lines }: AccountUsage): string {
  return lines.reduce((largest, line) => (line.level > largest.level ? line : largest)).service;
}

function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}
