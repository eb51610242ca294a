import { dayNumber, MS_PER_DAY, type Window } from '../calendar/day.ts';
import type { LinksBlock } from './report.ts';

/** A team with more accounts finds the others from there. */
const MAX_LINKS = 10;

/** A link of the settings, and the address of the Datadog site that `{app}` stands for. */
export interface LinkTemplate {
  readonly template: string;
  readonly app: string;
}

export interface LinkedAccount {
  readonly id: string;
  readonly name: string | null;
}

/** The template with its parts filled in; `*` stands for all accounts. */
export function linkTo({ template, app }: LinkTemplate, account: string, { from, to }: Window): string {
  const parts: Readonly<Record<string, string>> = {
    app,
    account,
    from: String(dayNumber(from) * MS_PER_DAY),
    to: String(dayNumber(to) * MS_PER_DAY),
  };
  return template.replace(/\{(app|account|from|to)\}/g, (written, part: string) => parts[part] ?? written);
}

/** A link for each account where the template tells accounts apart, one for all where it does not. */
export function linksBlock(
  link: LinkTemplate | null,
  accounts: readonly LinkedAccount[] | 'all',
  window: Window,
): LinksBlock[] {
  if (link === null) return [];
  const isByAccount = link.template.includes('{account}') && accounts !== 'all';
  const links = isByAccount
    ? accounts.slice(0, MAX_LINKS).map(({ id, name }) => ({
        label: `${name === null ? '' : `${name} `}${id} in Datadog`,
        url: linkTo(link, id, window),
      }))
    : [{ label: 'Cost in Datadog', url: linkTo(link, '*', window) }];
  return [{ type: 'links', title: 'Look closer', links }];
}
