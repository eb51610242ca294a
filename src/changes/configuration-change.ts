/** A team by its id in the head, or in the base where it is gone from the head, and its newest name. */
export interface TeamRef {
  readonly id: string;
  readonly name: string;
}

/** A team that is new, or gone. */
export interface WholeTeam extends TeamRef {
  /** In order of their ids. */
  readonly accounts: readonly string[];
  readonly recipients: readonly string[];
}

/** A key with its value before and after; null where it has none. */
export interface KeyChange {
  /** As in the file; keys within keys with dots between them. */
  readonly key: string;
  readonly from: unknown;
  readonly to: unknown;
}

export interface TeamKeyChange extends KeyChange {
  readonly team: TeamRef;
}

/** What an address receives, or does not any more. */
export interface MailChange {
  readonly address: string;
  /** The teams whose reports these are. */
  readonly teams: readonly TeamRef[];
  /** Whether the organisation's report is one of them. */
  readonly isAdmin: boolean;
}

/** What a run will do differently after a change of settings and teams. */
export interface ConfigurationChange {
  readonly teams: {
    readonly added: readonly WholeTeam[];
    readonly removed: readonly WholeTeam[];
    /** The same file, another name. */
    readonly renamed: readonly { readonly team: TeamRef; readonly from: string }[];
    /** The same accounts, or the same name, in a file of another name, and so another id. */
    readonly refiled: readonly { readonly team: TeamRef; readonly from: string }[];
  };
  readonly accounts: {
    readonly added: readonly { readonly account: string; readonly team: TeamRef }[];
    readonly removed: readonly { readonly account: string; readonly team: TeamRef }[];
    readonly moved: readonly { readonly account: string; readonly from: TeamRef; readonly to: TeamRef }[];
  };
  /** Of teams that are there before and after. */
  readonly recipients: readonly {
    readonly team: TeamRef;
    readonly added: readonly string[];
    readonly removed: readonly string[];
  }[];
  /** All other keys of team files. */
  readonly teamKeys: readonly TeamKeyChange[];
  /** Settings as applied, defaults included. */
  readonly settings: readonly KeyChange[];
  readonly mail: {
    /** Who receives next time what they would not receive today. */
    readonly starts: readonly MailChange[];
    readonly stops: readonly MailChange[];
    /** The address that all mail goes to after the change; null when it goes where it is meant to. */
    readonly redirectedTo: string | null;
  };
}

/** True when no run would do anything differently. */
export function isEmptyChange({
  teams,
  accounts,
  recipients,
  teamKeys,
  settings,
}: ConfigurationChange): boolean {
  const lists: readonly (readonly unknown[])[] = [
    ...Object.values(teams),
    ...Object.values(accounts),
    recipients,
    teamKeys,
    settings,
  ];
  return lists.every(({ length }) => length === 0);
}
