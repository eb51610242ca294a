import type { Driver } from '../../analyze/drivers/drivers.ts';
import { isUpTo, type Saving } from '../../analyze/savings/savings.ts';
import { verdict } from '../verdict.ts';
import { groupedBy } from '../../grouping.ts';
import type { EvidenceBook, Finding } from '../evidence.ts';

/** A usage type that makes less of a change does not tell what lies behind it. */
const MIN_SHARE = 0.4;
const MAX_RECOMMENDATIONS = 3;

/** What lies behind a service's change, as a sentence of its own; nothing where no usage type makes enough of it. */
export function behindSentence(book: EvidenceBook, driver: Driver): string {
  const { service, change, usageTypes, leading, isDiffuse, swap, days } = driver;
  if (swap !== null) {
    const [to, from] = [swap.to, swap.from].map(({ value }) => book.name(`usage type of ${service}`, value));
    return swap.to.value === '' || swap.from.value === ''
      ? ''
      : ` Behind it: ${to ?? ''} took the place of ${from ?? ''}.`;
  }
  const [largest] = usageTypes.filter((part) => part.change * change > 0);
  if (isDiffuse) return ' Behind it are many usage types, none of them most of it.';
  const share = largest === undefined ? 0 : largest.change / change;
  if (largest === undefined || largest.value === '' || share < MIN_SHARE) {
    return leading === 'price' || leading === 'coverage' ? ` Behind it: ${verdict(driver)}.` : '';
  }
  const name = book.name(`usage type of ${service}`, largest.value);
  const since =
    largest.since === null ? '' : `, new since ${book.day(`first day of ${largest.value}`, largest.since)}`;
  if (share > 1) return ` Behind it: ${name}${since} (${verdict(driver)}).`;
  const amount = book.money(`change of ${largest.value}`, Math.abs(largest.change), days);
  return ` Behind it: ${name}${since}, ${amount} of it (${verdict(driver)}).`;
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
