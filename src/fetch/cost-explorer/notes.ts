import type { Problem } from '../../config/problem.ts';
import { cleanName } from '../outside-text.ts';
import { counted, quoted } from '../focus/wording.ts';
import type { Charges } from './charges.ts';
import type { RecordClass } from './record-types.ts';

const NAMED = 5;
/** Below either of them a difference is rounding, or an update of the bill between two requests. */
const NOTED_DIFFERENCE = 1;
const NOTED_SHARE = 0.001;

function problem(severity: Problem['severity'], message: string, hint: string | null = null): Problem {
  return { severity, file: null, line: null, column: null, key: null, message, hint };
}

/** The first few of a list in quotes, the others as a count. */
function listed(texts: readonly string[]): string {
  const named = texts.slice(0, NAMED).map(quoted).join(', ');
  const others = texts.length - NAMED;
  return others > 0 ? `${named} and ${counted(others, 'other')}` : named;
}

function money(amount: number, currency: string): string {
  const cents = Math.round(amount * 100) / 100;
  return `${(cents === 0 ? 0 : cents).toFixed(2)} ${currency}`;
}

export function keptDaysNotice(asked: string, kept: string): Problem {
  return problem(
    'notice',
    `Cost Explorer keeps the current month and the 13 before it day by day: ${kept} was asked for instead of ${asked}.`,
  );
}

export function unknownTypesNotice(recordTypes: readonly string[]): Problem[] {
  if (recordTypes.length === 0) return [];
  return [
    problem(
      'notice',
      `${counted(recordTypes.length, 'record type')} of Cost Explorer that this version does not know, counted as usage: ${listed(recordTypes.map(cleanName))}.`,
    ),
  ];
}

/** Cost that no team can be told of, because it belongs to no account. */
export function leftOutNotice(all: readonly Charges[], currency: string): Problem[] {
  const leftOut = all.flatMap((charges) => [...charges.leftOut]);
  if (leftOut.length === 0) return [];
  const amount = leftOut.reduce((sum, [, each]) => sum + each, 0);
  const holders = [...new Set(leftOut.map(([holder]) => holder))];
  return [
    problem(
      'notice',
      `Left out ${money(amount, currency)} that Cost Explorer books to no account id of 12 digits but to ${listed(holders)}.`,
    ),
  ];
}

export function missingClassWarning({ chargeType, recordTypes }: RecordClass): Problem {
  return problem(
    'warning',
    `The cost of charge type ${chargeType} (${listed(recordTypes.map(cleanName))}) could not be fetched: it is unknown, not zero, and missing from every total.`,
    'Run again; the failure of this run says why.',
  );
}

/** A warning when the cost by account and service is not what the record types' own totals say it is. */
export function differenceWarning(charges: Charges, total: number, currency: string): Problem[] {
  const difference = Math.abs(charges.total - total);
  if (difference <= NOTED_DIFFERENCE || difference <= NOTED_SHARE * Math.abs(total)) return [];
  return [
    problem(
      'warning',
      `Charge type ${charges.recordClass.chargeType} adds up to ${money(charges.total, currency)} by account and service, but Cost Explorer's own total is ${money(total, currency)}: the bill was updated between the two requests, or part of the answer is missing.`,
      'Run again; if the difference stays, compare with the Cost Explorer console.',
    ),
  ];
}
