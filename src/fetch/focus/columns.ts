import { distance } from 'fastest-levenshtein';
import { CostDataError } from '../../errors.ts';
import type { CostBasis } from '../cost-model.ts';
import { quoted } from './wording.ts';

/** Positions of the columns that we read; null for an optional one that the export does not have. */
export interface Columns {
  readonly count: number;
  readonly provider: number;
  readonly account: number;
  readonly service: number;
  readonly category: number;
  readonly currency: number;
  readonly start: number;
  readonly cost: number;
  readonly end: number | null;
  readonly billingAccount: number | null;
  readonly accountName: number | null;
  readonly publisher: number | null;
  readonly chargeClass: number | null;
  readonly usageType: number | null;
  readonly region: number | null;
  readonly resource: number | null;
  readonly quantity: number | null;
  readonly unit: number | null;
  readonly pricing: number | null;
}

/** What rows are read for: daily cost, or also what lies behind it, for which more columns are read. */
export type Purpose = 'cost' | 'breakdown';

/** The FOCUS column that holds the cost of a basis. */
export function costColumn(basis: CostBasis): 'EffectiveCost' | 'BilledCost' {
  return basis === 'amortized' ? 'EffectiveCost' : 'BilledCost';
}

/**
 * Finds the columns by the names in the header, whatever their case and order.
 * @throws CostDataError naming every missing column, or a column that is there twice
 */
export function columnsOf(
  header: readonly string[],
  basis: CostBasis,
  file: string,
  purpose: Purpose = 'cost',
): Columns {
  const names = header.map((name) => name.trim().toLowerCase());
  const missing: string[] = [];

  const optional = (name: string): number | null => {
    const position = names.indexOf(name.toLowerCase());
    if (position === -1) return null;
    if (names.includes(name.toLowerCase(), position + 1)) {
      throw new CostDataError(
        `${file}: the column ${name} is there twice, and which one holds is not for us to guess. Remove one of them.`,
      );
    }
    return position;
  };
  const ofBreakdown = (name: string): number | null => (purpose === 'breakdown' ? optional(name) : null);
  const required = (...alternatives: readonly [string, ...string[]]): number => {
    for (const name of alternatives) {
      const position = optional(name);
      if (position !== null) return position;
    }
    missing.push(alternatives[0]);
    return -1;
  };

  const columns: Columns = {
    count: header.length,
    start: required('ChargePeriodStart'),
    currency: required('BillingCurrency'),
    category: required('ChargeCategory'),
    service: required('ServiceName'),
    account: required('SubAccountId'),
    cost: required(costColumn(basis)),
    provider: required('ProviderName', 'ServiceProviderName'),
    end: optional('ChargePeriodEnd'),
    billingAccount: optional('BillingAccountId'),
    accountName: optional('SubAccountName'),
    publisher: optional('PublisherName'),
    chargeClass: optional('ChargeClass'),
    // AWS adds x_UsageType to FOCUS.
    usageType: ofBreakdown('x_UsageType'),
    region: ofBreakdown('RegionId'),
    resource: ofBreakdown('ResourceId'),
    quantity: ofBreakdown('ConsumedQuantity'),
    unit: ofBreakdown('ConsumedUnit'),
    pricing: ofBreakdown('PricingCategory'),
  };
  if (missing.length > 0) throw missingColumns(missing, header, file);
  return columns;
}

/** The positions of the columns that are read, in the order of the header. */
export function readPositions(columns: Columns): number[] {
  return Object.values<number | null>({ ...columns, count: null })
    .filter((position) => position !== null)
    .sort((a, b) => a - b);
}

function missingColumns(missing: readonly string[], header: readonly string[], file: string): CostDataError {
  const list = missing.map((name) => `${name}${similar(name, header)}`).join(', ');
  const advice =
    header.length === 1 && /[;\t|]/.test(header[0] ?? '')
      ? 'Its first line is a single column: save it with commas between the columns and the header on the first line.'
      : 'Export it as FOCUS 1.0, 1.1 or 1.2 with these columns.';
  return new CostDataError(
    `${file}: the header lacks the ${missing.length === 1 ? 'column' : 'columns'} ${list}. ${advice}`,
  );
}

/** The header that was probably meant, e.g. `Billing Currency` for BillingCurrency. */
function similar(name: string, header: readonly string[]): string {
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
  const nearest = header
    .map((candidate) => ({ candidate, far: distance(letters(name), letters(candidate)) }))
    .sort((a, b) => a.far - b.far)[0];
  if (nearest === undefined || nearest.far > name.length / 5) return '';
  return ` (the export has ${quoted(nearest.candidate)})`;
}
