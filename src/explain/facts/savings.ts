import { isUpTo, type Saving } from '../../analyze/savings/savings.ts';
import type { Format } from '../../format/format.ts';
import type { FactDraft } from './draft.ts';
import { sayableNames, serviceNames } from './names.ts';

/** Names in a title that hold a figure, such as gp3: a sentence may write them as they are. */
const NAMES_WITH_FIGURES = /\b[A-Za-z]+\d+\w*\b/g;
const MAX_USAGE_TYPES = 2;

/** What could be saved, the largest first. What is only "up to" is no fact: a sentence would drop the words. */
export function savingFacts(
  savings: readonly Saving[],
  placeOf: (account: string) => readonly string[],
  max: number,
  format: Format,
): FactDraft[] {
  return savings
    .filter((saving) => !isUpTo(saving))
    .slice(0, max)
    .map(({ rule, account, monthly, cost, usage }): FactDraft => {
      const usageTypes = usage.slice(0, MAX_USAGE_TYPES).map(({ value }) => value);
      const services = [...new Set(usage.map(({ service }) => service))].flatMap(serviceNames);
      return {
        kind: 'saving',
        about: `saving per month: ${rule.title.charAt(0).toLowerCase()}${rule.title.slice(1)}`,
        parts: { amount: format.money(monthly), cost: format.money(cost) },
        names: [
          ...services,
          ...sayableNames([...usageTypes, ...(rule.title.match(NAMES_WITH_FIGURES) ?? [])]),
          ...placeOf(account),
        ],
        direction: null,
        isCause: false,
        value: monthly,
        unit: 'money',
        window: null,
      };
    });
}
