import type { ChargeType } from './cost-model.ts';

/**
 * What AWS calls the types of a bill's lines, in lower case without punctuation: `line_item_type` of the Cost and
 * Usage Report (the tag aws_cost_type in Datadog), RECORD_TYPE in Cost Explorer, ChargeCategory in FOCUS.
 * Discounts and the negation of what a Savings Plan covers come with the usage that they are about, day by day.
 */
const CHARGE_TYPES: Readonly<Record<string, ChargeType>> = {
  usage: 'usage',
  discountedusage: 'usage',
  reservationappliedusage: 'usage',
  savingsplancoveredusage: 'usage',
  savingsplannegation: 'usage',
  discount: 'usage',
  bundleddiscount: 'usage',
  edpdiscount: 'usage',
  enterprisediscountprogramdiscount: 'usage',
  privateratediscount: 'usage',
  distributordiscount: 'usage',
  solutionproviderprogramdiscount: 'usage',
  fee: 'purchase',
  rifee: 'purchase',
  recurringreservationfee: 'purchase',
  upfrontreservationfee: 'purchase',
  savingsplanupfrontfee: 'purchase',
  savingsplanrecurringfee: 'purchase',
  otheroutofcyclecharges: 'purchase',
  purchase: 'purchase',
  tax: 'tax',
  credit: 'credit',
  refund: 'refund',
  support: 'support',
  supportfee: 'support',
  adjustment: 'adjustment',
};

/** Whether a line is usage, or part of it, such as a discount. */
export function isUsageOfLine(lineItemType: string, service: string): boolean {
  return chargeTypeOfLine(lineItemType, service) === 'usage';
}

/** AWS Support under the names that bills and Datadog give it. */
export function isSupport(service: string): boolean {
  return /^(?:aws|amazon)?[ _-]?support|premium[ _-]?support/i.test(service);
}

/**
 * What a charge is for, from the type of its line and its service; null for a type that is not known here.
 * AWS bills Support as fees, so a fee or usage of it is support.
 */
export function chargeTypeOfLine(lineItemType: string, service: string): ChargeType | null {
  const known = CHARGE_TYPES[lineItemType.toLowerCase().replace(/[^a-z]/g, '')] ?? null;
  if ((known === 'usage' || known === 'purchase') && isSupport(service)) return 'support';
  return known;
}
