import type { Day } from '../calendar/day.ts';
import { isAccountId } from './account-id.ts';
import { checkAddresses, type PlacedAddress } from './check-addresses.ts';
import { acknowledgedIn, checkExceptions, plannedIn } from './check-exceptions.ts';
import { checkSchema, type FileSchema } from './check-schema.ts';
import type { Team, TeamAccount } from './configuration.ts';
import { TEAM_KEYS } from './generated/keys.ts';
import type { TeamFile } from './generated/team.ts';
import { validateTeam } from './generated/validators.ts';
import type { Problem } from './problem.ts';
import { shown } from './shown.ts';
import type { YamlFile } from './yaml-file.ts';
import { keyOf, type Path, type Place } from './yaml-places.ts';

/** What one file says that no other file may say too. */
export interface Claim {
  readonly key: string;
  readonly text: string;
  readonly place: Place;
}

export interface CheckedTeam {
  /** null when a problem is an error. */
  readonly team: Team | null;
  readonly problems: readonly Problem[];
  /** Known even where other parts of the file are wrong, so that all problems are found at once. */
  readonly name: Claim | null;
  readonly accounts: readonly Claim[];
  readonly recipients: readonly PlacedAddress[];
}

const TEAM_SCHEMA: FileSchema<TeamFile> = { validate: validateTeam, words: TEAM_KEYS };

/**
 * Everything that can be said about one team file alone.
 * @param today what has expired is told from; null: that is not of interest
 */
export async function checkTeam(yaml: YamlFile, id: string, today: Day | null): Promise<CheckedTeam> {
  const schema = await checkSchema(yaml, TEAM_SCHEMA);
  const recipients = checkAddresses(yaml, 'team_email');
  const accounts = accountClaims(yaml);
  const problems = [
    ...schema.problems,
    ...recipients.problems,
    ...accountKeyProblems(yaml),
    ...duplicates(accounts),
    ...accountNameProblems(yaml, accounts),
    ...checkExceptions(
      yaml,
      accounts.map(({ text }) => text),
      today,
    ),
  ];
  const failed = schema.value === null || problems.some(({ severity }) => severity === 'error');
  return {
    team: failed
      ? null
      : teamOf(
          schema.value,
          id,
          yaml.file,
          recipients.addresses.map(({ address }) => address),
        ),
    problems,
    name: claimAt(yaml, ['team_name'], yaml.value.team_name),
    accounts,
    recipients: recipients.addresses,
  };
}

function teamOf(file: TeamFile, id: string, path: string, recipients: readonly string[]): Team {
  const names = new Map(file.accounts?.map((account) => [account.id, account]));
  const ids = file.aws_account_ids ?? (file.aws_account_id === undefined ? [] : [file.aws_account_id]);
  const accounts = ids.map((account): TeamAccount => {
    const named = names.get(account);
    return { id: account, name: named?.name ?? null, environment: named?.environment ?? null };
  });
  return {
    id,
    file: path,
    name: file.team_name.trim(),
    accounts,
    recipients,
    enabled: file.enabled ?? true,
    anomalyThreshold: file.anomaly_threshold ?? null,
    anomalyMinAmount: file.anomaly_min_amount ?? null,
    includeCredits: file.include_credits ?? null,
    includeTax: file.include_tax ?? null,
    budget: file.budget ?? null,
    acknowledged: acknowledgedIn(file),
    plannedChanges: plannedIn(file, ids),
  };
}

/** A team file has aws_account_id or aws_account_ids, never both. */
function accountKeyProblems(yaml: YamlFile): Problem[] {
  const one = 'aws_account_id' in yaml.value;
  const several = 'aws_account_ids' in yaml.value;
  if (one !== several) return [];
  if (one) {
    return [
      {
        severity: 'error',
        ...yaml.keyAt(['aws_account_ids']),
        key: 'aws_account_ids',
        message: `aws_account_id in line ${yaml.keyAt(['aws_account_id']).line} already names the team's account.`,
        hint: 'Write all of them under aws_account_ids and delete aws_account_id.',
      },
    ];
  }
  return [
    {
      severity: 'error',
      file: yaml.file,
      line: null,
      column: null,
      key: 'aws_account_id',
      message: 'The team owns no account: both aws_account_id and aws_account_ids are missing.',
      hint: `Add for example ${TEAM_KEYS.aws_account_id?.example ?? ''}.`,
    },
  ];
}

function accountClaims(yaml: YamlFile): Claim[] {
  const { aws_account_id: one, aws_account_ids: several } = yaml.value;
  const items: readonly unknown[] = Array.isArray(several) ? several : [];
  return [
    ...accountClaimAt(yaml, ['aws_account_id'], one),
    ...items.flatMap((item, index) => accountClaimAt(yaml, ['aws_account_ids', index], item)),
  ];
}

function duplicates(claims: readonly Claim[]): Problem[] {
  const first = new Map<string, Place>();
  return claims.flatMap(({ key, text, place }) => {
    const earlier = first.get(text);
    if (earlier === undefined) {
      first.set(text, place);
      return [];
    }
    const message = `Account ${text} is already in line ${earlier.line}.`;
    return [{ severity: 'error', ...place, key, message, hint: 'Delete one of the two.' }];
  });
}

/** `accounts` gives names to accounts of the team, each once. */
function accountNameProblems(yaml: YamlFile, owned: readonly Claim[]): Problem[] {
  const { accounts } = yaml.value;
  if (!Array.isArray(accounts)) return [];
  const named = accounts.flatMap((account: unknown, index) => {
    const id = typeof account === 'object' && account !== null && 'id' in account ? account.id : null;
    return accountClaimAt(yaml, ['accounts', index, 'id'], id);
  });
  const ids = new Set(owned.map(({ text }) => text));
  const strangers = named
    .filter(({ text }) => !ids.has(text))
    .map(({ text, place }): Problem => {
      const message = `Account ${shown(text)} is not one of the team's accounts.`;
      const hint = 'Add it to aws_account_ids, or delete it here.';
      return { severity: 'error', ...place, key: 'id', message, hint };
    });
  return [...strangers, ...duplicates(named)];
}

/** A claim on an account; none where there is no account id, which the schema reports. */
function accountClaimAt(yaml: YamlFile, path: Path, value: unknown): Claim[] {
  const claim = claimAt(yaml, path, value);
  return claim !== null && isAccountId(claim.text) ? [claim] : [];
}

function claimAt(yaml: YamlFile, path: Path, value: unknown): Claim | null {
  if (typeof value !== 'string') return null;
  return { key: keyOf(path) ?? '', text: value, place: yaml.valueAt(path) };
}
