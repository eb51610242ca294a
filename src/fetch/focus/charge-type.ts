import type { ChargeType } from '../cost-model.ts';
import { isSupport } from '../line-item-type.ts';

/** The values of the FOCUS columns that say what a charge is for. */
export interface ChargeFacts {
  readonly category: string;
  readonly chargeClass: string | null;
  readonly service: string;
  readonly publisher: string | null;
  readonly cost: number;
}

/** True for the names AWS sells under: AWS, Amazon Web Services, Inc., Amazon Web Services EMEA SARL … */
export function isAws(name: string): boolean {
  return /^(?:aws|amazon)\b/i.test(name);
}

/**
 * What a charge is for, from the FOCUS columns ChargeCategory, ChargeClass, ServiceName, PublisherName and the sign
 * of the cost; null for a ChargeCategory that FOCUS 1.0 to 1.2 does not know.
 * - Tax and Credit are what they say, refunds of them included.
 * - Adjustment that gives money back is a refund, other adjustments are adjustments.
 * - Usage or Purchase with ChargeClass Correction that gives money back is a refund: it corrects an earlier invoice
 *   and says nothing about the use of its day.
 * - Usage or Purchase of AWS Support is support: AWS bills its plans as purchases. Third parties sell support too.
 * - Usage of what a third party publishes is marketplace.
 */
export function chargeTypeOf(facts: ChargeFacts): ChargeType | null {
  const correctsDownwards = facts.cost < 0 && facts.chargeClass?.toLowerCase() === 'correction';
  const ofAws = facts.publisher === null || isAws(facts.publisher);
  switch (facts.category.toLowerCase()) {
    case 'tax':
      return 'tax';
    case 'credit':
      return 'credit';
    case 'adjustment':
      return facts.cost < 0 ? 'refund' : 'adjustment';
    case 'purchase':
      if (correctsDownwards) return 'refund';
      return ofAws && isSupport(facts.service) ? 'support' : 'purchase';
    case 'usage':
      if (correctsDownwards) return 'refund';
      if (!ofAws) return 'marketplace';
      return isSupport(facts.service) ? 'support' : 'usage';
    default:
      return null;
  }
}
