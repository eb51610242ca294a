import type { AccountAnalysis } from '../../analyze/account.ts';
import { cleanName } from '../../fetch/outside-text.ts';
import { spokenServiceName } from '../../format/service-name.ts';

const LONGEST_NAME = /^.{0,80}/su;
/** Controls, bidirectional and zero-width characters, unassigned ones, and all others that show nothing. */
const UNSEEN = /[\p{C}\p{Default_Ignorable_Code_Point}]/gu;

/** In a sentence it could pass for an amount, an address, a link, markup or a placeholder. */
const MISTAKABLE =
  /[\p{Sc}%‰@{}<>`|\\*]|:\/\/|\]\(|__|~~|^[-+#=]|www\.|\p{L}\.(?:\p{L}{2}|com|net|org|info|biz|app|dev|cloud|online|site|store|shop|page|web|tech)(?![\p{L}\p{N}])/iu;
const ACCOUNT_ID = /^\d{12}$/;
const LETTER = /\p{L}/u;

function plainName(text: string): string {
  // Cleaned once more: characters that stood apart may now form one.
  const plain = cleanName(cleanName(text).replace(UNSEEN, ''));
  return (LONGEST_NAME.exec(plain)?.[0] ?? '').trimEnd();
}

/**
 * Names as a sentence may write them: NFKC, nothing invisible, at most 80 characters, none twice. A name without any
 * letter, or with a character that could make it an amount, a link or markup, is left out: it may not be written.
 */
export function sayableNames(names: readonly string[]): string[] {
  const plain = names.map(plainName).filter((name) => LETTER.test(name) && !MISTAKABLE.test(name));
  return [...new Set(plain)];
}

/** What a service may be called: as people say it, and as the source does. */
export function serviceNames(service: string): string[] {
  return sayableNames([spokenServiceName(service), service]);
}

/** What an account may be called: its name where it has one, and its id. */
export function accountNames({ account, name }: Pick<AccountAnalysis, 'account' | 'name'>): string[] {
  return [...sayableNames(name === null ? [] : [name]), ...(ACCOUNT_ID.test(account) ? [account] : [])];
}

/** Says, by its id, what an account of a report may be called; nothing where the reader has only one account. */
export function placeNames(accounts: readonly AccountAnalysis[]): (account: string) => string[] {
  if (accounts.length < 2) return () => [];
  const names = new Map(accounts.map((each) => [each.account, accountNames(each)]));
  return (account) => names.get(account) ?? accountNames({ account, name: null });
}
