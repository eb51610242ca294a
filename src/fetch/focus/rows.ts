import { MS_PER_DAY } from '../../calendar/day.ts';
import type { ChargeType, CostBasis } from '../cost-model.ts';
import { amountOf, cleanName, NO_SERVICE, remembered } from '../outside-text.ts';
import { chargeTypeOf, isAws } from './charge-type.ts';
import { type Columns, costColumn } from './columns.ts';
import { accountIdOf, instantOf, textOf } from './values.ts';
import { counted, quoted } from './wording.ts';

/** The money of one row, and where it belongs. Days are numbers since 1970-01-01. */
export interface Charge {
  readonly kind: 'charge';
  readonly account: string;
  readonly accountName: string | null;
  readonly service: string;
  readonly chargeType: ChargeType;
  readonly currency: string;
  readonly day: number;
  readonly amount: number;
  /** The days before this one are complete, as far as this row can tell; null when it cannot. */
  readonly completeTo: number | null;
  /** The id as it was written, when it had to be padded. */
  readonly paddedFrom: string | null;
  /** SubAccountId was empty and the row went to the billing account. */
  readonly fromBillingAccount: boolean;
  /** ServiceName was empty. */
  readonly withoutService: boolean;
}

export interface OtherProvider {
  readonly kind: 'other-provider';
  readonly provider: string;
}

/** A row whose money cannot be told: the column to blame, what is wrong and what to do. */
export interface BadRow {
  readonly kind: 'bad';
  readonly column: string | null;
  readonly message: string;
  readonly hint: string;
}

export type Reading = Charge | OtherProvider | BadRow;

const EXPORT_AGAIN = 'Export the file again.';
const ISO_FORM = 'Write it as 2024-09-18T22:00:00Z or 2024-09-18.';

function bad(column: string | null, message: string, hint: string = EXPORT_AGAIN): BadRow {
  return { kind: 'bad', column, message, hint };
}

/**
 * A function that reads the rows of one file: each is a charge, a row of another provider, or a bad row.
 * It keeps what it has worked out about repeated texts, and no rows.
 */
export function rowReader(columns: Columns, basis: CostBasis): (fields: readonly string[]) => Reading {
  const cost = costColumn(basis);
  const text = (fields: readonly string[], column: number | null): string | null =>
    column === null ? null : textOf(fields[column] ?? '');
  const nameOf = remembered(cleanName);
  const accountOf = remembered(accountIdOf);
  const ofAws = remembered(isAws);
  const currencyOf = remembered((code: string) => (/^[a-z]{3}$/i.test(code) ? code.toUpperCase() : null));
  const momentOf = remembered((written: string) => {
    const instant = instantOf(written);
    return instant === null ? null : { instant, day: Math.floor(instant / MS_PER_DAY) };
  });

  function readAccount(fields: readonly string[]): AccountOfRow | BadRow {
    const written = text(fields, columns.account);
    if (written === null) {
      const billing = text(fields, columns.billingAccount);
      const payer = billing === null ? null : accountOf(billing);
      if (payer?.kind === 'whole') return { id: payer.id, paddedFrom: null, fromBillingAccount: true };
      return bad('SubAccountId', 'It is empty, and BillingAccountId is no 12-digit account to fall back to.');
    }
    const account = accountOf(written);
    if (account.kind === 'whole') return { id: account.id, paddedFrom: null, fromBillingAccount: false };
    if (account.kind === 'padded') return { id: account.id, paddedFrom: written, fromBillingAccount: false };
    if (account.kind === 'rounded') {
      return bad(
        'SubAccountId',
        `A spreadsheet rounded the id to ${quoted(written)}, its digits are lost.`,
        'Export the file again and do not save it from a spreadsheet.',
      );
    }
    return bad('SubAccountId', `${quoted(written)} is not an account id of 12 digits.`);
  }

  function readCharge(fields: readonly string[]): Charge | BadRow {
    const account = readAccount(fields);
    if ('kind' in account) return account;

    const writtenStart = text(fields, columns.start);
    const start = writtenStart === null ? null : momentOf(writtenStart);
    if (start === null) {
      return bad('ChargePeriodStart', `${quoted(writtenStart ?? '')} is not a date and time.`, ISO_FORM);
    }

    const writtenAmount = text(fields, columns.cost);
    if (writtenAmount === null) return bad(cost, 'The amount is empty.');
    const amount = amountOf(writtenAmount);
    if (amount === null) {
      return bad(
        cost,
        `${quoted(writtenAmount)} is not an amount.`,
        'Write it like 1234.56, without other characters.',
      );
    }

    const writtenCurrency = text(fields, columns.currency);
    const currency = writtenCurrency === null ? null : currencyOf(writtenCurrency);
    if (currency === null) {
      return bad('BillingCurrency', `${quoted(writtenCurrency ?? '')} is not an ISO 4217 code such as USD.`);
    }

    const service = nameOf(text(fields, columns.service) ?? '');
    const category = text(fields, columns.category);
    const chargeType =
      category === null
        ? null
        : chargeTypeOf({
            category,
            chargeClass: text(fields, columns.chargeClass),
            service,
            publisher: text(fields, columns.publisher),
            cost: amount,
          });
    if (chargeType === null) {
      return bad(
        'ChargeCategory',
        `${quoted(category ?? '')} is not Usage, Purchase, Tax, Credit or Adjustment.`,
        'Export the file as FOCUS 1.0, 1.1 or 1.2.',
      );
    }

    const accountName = nameOf(text(fields, columns.accountName) ?? '');
    return {
      kind: 'charge',
      account: account.id,
      accountName: accountName === '' ? null : accountName,
      service: service === '' ? NO_SERVICE : service,
      chargeType,
      currency,
      day: start.day,
      amount,
      completeTo:
        columns.end === null ? start.day : completeTo(start, momentOf((fields[columns.end] ?? '').trim())),
      paddedFrom: account.paddedFrom,
      fromBillingAccount: account.fromBillingAccount,
      withoutService: service === '',
    };
  }

  return (fields) => {
    if (fields.length !== columns.count) {
      return bad(
        null,
        `The row has ${counted(fields.length, 'field')}, the header has ${counted(columns.count, 'column')}.`,
        'Export the file again, or mend this row.',
      );
    }
    const provider = text(fields, columns.provider);
    if (provider === null) return bad('ProviderName', 'It is empty, so whose charge this is cannot be told.');
    return ofAws(provider) ? readCharge(fields) : { kind: 'other-provider', provider: nameOf(provider) };
  };
}

interface AccountOfRow {
  readonly id: string;
  readonly paddedFrom: string | null;
  readonly fromBillingAccount: boolean;
}

interface Moment {
  readonly instant: number;
  readonly day: number;
}

/** A charge of at most a day that lasts to the end of its day shows that the source has reached that end. */
function completeTo(start: Moment, end: Moment | null): number | null {
  if (end === null || end.instant <= start.instant || end.instant - start.instant > MS_PER_DAY) return null;
  return end.day > start.day ? start.day + 1 : null;
}
