import type { Driver } from '../../analyze/drivers/drivers.ts';
import { isUpTo, type Saving } from '../../analyze/savings/savings.ts';
import { groupedBy } from '../../grouping.ts';
import type { EvidenceBook, Finding } from '../evidence.ts';

/** A usage type that makes less of a change does not tell what lies behind it. */
const MIN_SHARE = 0.4;
const MAX_RECOMMENDATIONS = 3;

const WHY: Readonly<Record<Driver['leading'], string>> = {
  usage: 'usage, not price',
  price: 'price, not usage',
  coverage: 'less of it is covered by commitments',
  credits: 'credits',
  other: 'other charges',
  unknown: 'whether by usage or price is not known',
  mixed: 'usage and price together',
};

/** What lies behind a service's change, as a sentence of its own; nothing where no usage type makes enough of it. */
export function behindSentence(
  book: EvidenceBook,
  { service, change, usageTypes, leading, isDiffuse, days }: Driver,
): string {
  const [largest] = usageTypes.filter((part) => part.change * change > 0);
  if (isDiffuse) return ' Behind it are many usage types, none of them most of it.';
  const why = leading === 'coverage' && change < 0 ? 'more of it is covered by commitments' : WHY[leading];
  if (largest === undefined || largest.value === '' || largest.change / change < MIN_SHARE) {
    return leading === 'price' || leading === 'coverage' ? ` Behind it: ${why}.` : '';
  }
  const name = book.name(`usage type of ${service}`, largest.value);
  const amount = book.money(`change of ${largest.value}`, Math.abs(largest.change), days);
  const since =
    largest.since === null ? '' : `, new since ${book.day(`first day of ${largest.value}`, largest.since)}`;
  return ` Behind it: ${name}${since}, ${amount} of it (${why}).`;
}

/** The largest firm savings of a team. @param placeOf empty for one account */
export function savingSentences(
  book: EvidenceBook,
  savings: readonly Saving[],
  placeOf: (account: string) => string,
): Finding[] {
  return savings
    .filter((saving) => !isUpTo(saving))
    .slice(0, MAX_RECOMMENDATIONS)
    .map(({ rule, account, monthly, cost }) => {
      const place = placeOf(account);
      const at = place === '' ? '' : ` in ${book.name('account', place)}`;
      const amount = book.money(`saving a month, ${rule.id} in ${account}`, monthly, null);
      const whole = book.money(`cost a month of what ${rule.id} is about in ${account}`, cost, null);
      return book.finding('recommendation', `${rule.title}${at}: saves ${amount} of ${whole} a month.`);
    });
}

/** What the largest kinds of savings come to in all accounts. */
export function savingKindSentences(book: EvidenceBook, savings: readonly Saving[]): Finding[] {
  return [
    ...groupedBy(
      savings.filter((saving) => !isUpTo(saving)),
      ({ rule }) => rule,
    ),
  ]
    .map(([rule, own]) => ({ rule, own, monthly: own.reduce((sum, { monthly }) => sum + monthly, 0) }))
    .sort((a, b) => b.monthly - a.monthly)
    .slice(0, MAX_RECOMMENDATIONS)
    .map(({ rule, own, monthly }) => {
      const amount = book.money(`saving a month, ${rule.id}`, monthly, null);
      const count = book.count(`accounts with ${rule.id}`, own.length);
      const accounts = own.length === 1 ? 'account' : 'accounts';
      return book.finding(
        'recommendation',
        `${rule.title}: saves ${amount} a month in ${count} ${accounts}.`,
      );
    });
}
