/** Who a mail really goes to, and what its reader must be told about that. */
export interface Routing {
  readonly recipients: readonly string[];
  /** null when the mail goes where it was meant to go. */
  readonly redirectedFrom: readonly string[] | null;
}

/** With `redirect_all_to` every mail goes to that one address instead, and says whom it was meant for. */
export function routeTo(recipients: readonly string[], redirectAllTo: string | null): Routing {
  if (redirectAllTo === null) return { recipients, redirectedFrom: null };
  return { recipients: [redirectAllTo], redirectedFrom: recipients };
}
