import type { ChargeType } from '../cost-model.ts';
import { chargeTypeOfLine } from '../line-item-type.ts';

/** Record types that count as one charge type, so that one query asks for all of them. */
export interface RecordClass {
  readonly chargeType: ChargeType;
  /** As AWS writes them. */
  readonly recordTypes: readonly string[];
}

/** Sorts record types into classes; those that are not known count as usage. */
export function classesOf(recordTypes: readonly string[]): {
  readonly classes: readonly RecordClass[];
  readonly unknown: readonly string[];
} {
  const classes = new Map<ChargeType, string[]>();
  const unknown: string[] = [];
  for (const recordType of recordTypes) {
    const known = chargeTypeOfLine(recordType, '');
    if (known === null) unknown.push(recordType);
    const chargeType = known ?? 'usage';
    classes.set(chargeType, [...(classes.get(chargeType) ?? []), recordType]);
  }
  return {
    classes: [...classes].map(([chargeType, ofClass]) => ({ chargeType, recordTypes: ofClass })),
    unknown,
  };
}
