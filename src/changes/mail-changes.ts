import type { Configuration, Team } from '../config/configuration.ts';
import { routeTo } from '../deliver/recipients.ts';
import type { ConfigurationChange, MailChange, TeamRef } from './configuration-change.ts';
import { refOf } from './team-pairs.ts';

/** The address as it is written, and the reports that it receives: of teams by their ids, null for the organisation's. */
interface Mailbox {
  readonly address: string;
  readonly reports: Map<string | null, TeamRef | null>;
}

/** Everyone who receives mail of a run, by their address in lower case. */
function mailboxes(
  { settings, teams }: Configuration,
  refFor: (team: Team) => TeamRef,
): ReadonlyMap<string, Mailbox> {
  const found = new Map<string, Mailbox>();
  const add = (addresses: readonly string[], team: TeamRef | null): void => {
    // A report that nobody is meant to receive is not made, so there is nothing to redirect.
    if (addresses.length === 0) return;
    for (const address of routeTo(addresses, settings.redirect_all_to).recipients) {
      const key = address.toLowerCase();
      const mailbox = found.get(key) ?? { address, reports: new Map() };
      found.set(key, mailbox);
      mailbox.reports.set(team?.id ?? null, team);
    }
  };
  for (const team of teams) if (team.enabled) add(team.recipients, refFor(team));
  add(settings.global_admin_emails, null);
  return found;
}

/** What the mailboxes of `after` receive that they do not in `before`. */
function gained(before: ReadonlyMap<string, Mailbox>, after: ReadonlyMap<string, Mailbox>): MailChange[] {
  return [...after].flatMap(([key, { address, reports }]) => {
    const known = before.get(key)?.reports;
    const fresh = [...reports].filter(([id]) => known?.has(id) !== true);
    if (fresh.length === 0) return [];
    const teams = fresh.flatMap(([, team]) => (team === null ? [] : [team]));
    return [{ address, teams, isAdmin: teams.length < fresh.length }];
  });
}

/** Who receives mail next time that they would not receive today, and who does not any more. */
export function mailChanges(
  base: Configuration,
  head: Configuration,
  refOfBase: ReadonlyMap<string, TeamRef>,
): ConfigurationChange['mail'] {
  const before = mailboxes(base, (team) => refOfBase.get(team.id) ?? refOf(team));
  const after = mailboxes(head, refOf);
  return {
    starts: gained(before, after),
    stops: gained(after, before),
    redirectedTo: head.settings.redirect_all_to,
  };
}
