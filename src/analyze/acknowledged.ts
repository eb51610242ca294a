import type { Day } from '../calendar/day.ts';
import type { Acknowledgement, Team } from '../config/configuration.ts';
import type { AccountAnalysis } from './account.ts';
import { byImpact, isFlag, type AcknowledgedAnomaly } from './anomalies.ts';
import type { OrganisationAnalysis, TeamAnalysis } from './team.ts';

/** Sets apart what is acknowledged on a day; an account is flagged by what is left. */
function acknowledgeAccount(
  account: AccountAnalysis,
  acknowledgements: ReadonlyMap<string, Acknowledgement>,
): AccountAnalysis {
  const acknowledged = account.anomalies.flatMap((anomaly): AcknowledgedAnomaly[] => {
    const by = acknowledgements.get(anomaly.id);
    return by === undefined ? [] : [{ ...anomaly, acknowledged: { reason: by.reason, until: by.until } }];
  });
  if (acknowledged.length === 0) return account;
  const ids = new Set(acknowledged.map(({ id }) => id));
  const anomalies = account.anomalies.filter(({ id }) => !ids.has(id));
  const flagged = account.flagged && anomalies.some(isFlag);
  return { ...account, anomalies, acknowledged, flagged };
}

/** Whether a rise is acknowledged or planned: that the account is not flagged does not say that it is small. */
export function hasKnownRise({ acknowledged, planned }: AccountAnalysis): boolean {
  return planned > 0 || acknowledged.some(isFlag);
}

function validOn(team: Team | undefined, asOf: Day): ReadonlyMap<string, Acknowledgement> {
  const valid = (team?.acknowledged ?? []).filter(({ until }) => until >= asOf);
  return new Map(valid.map((acknowledgement) => [acknowledgement.anomaly, acknowledgement]));
}

function anomaliesOf(accounts: readonly AccountAnalysis[]): Pick<TeamAnalysis, 'anomalies' | 'acknowledged'> {
  return {
    anomalies: accounts.flatMap(({ anomalies }) => anomalies).sort(byImpact),
    acknowledged: accounts.flatMap(({ acknowledged }) => acknowledged).sort(byImpact),
  };
}

/** The analysis of a team with what it has acknowledged set apart. Totals and changes are not touched. */
export function acknowledgeTeam(analysis: TeamAnalysis, asOf: Day): TeamAnalysis {
  const valid = validOn(analysis.team, asOf);
  if (valid.size === 0) return analysis;
  const accounts = analysis.accounts.map((account) => acknowledgeAccount(account, valid));
  return { ...analysis, accounts, ...anomaliesOf(accounts) };
}

/** The same for all accounts: what an account's team has acknowledged is so for the admins, too. */
export function acknowledgeOrganisation(analysis: OrganisationAnalysis, asOf: Day): OrganisationAnalysis {
  const { owners } = analysis;
  const valid = new Map([...new Set(owners.values())].map((team) => [team.id, validOn(team, asOf)]));
  const accounts = analysis.accounts.map((account) => {
    const owner = owners.get(account.account);
    const ofOwner = owner === undefined ? undefined : valid.get(owner.id);
    return ofOwner === undefined ? account : acknowledgeAccount(account, ofOwner);
  });
  return { ...analysis, accounts, ...anomaliesOf(accounts) };
}
