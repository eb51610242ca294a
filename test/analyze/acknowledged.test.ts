import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acknowledgeOrganisation, acknowledgeTeam } from '../../src/analyze/acknowledged.ts';
import { analyzeOrganisation, analyzeTeam, type TeamAnalysis } from '../../src/analyze/team.ts';
import type { Day } from '../../src/calendar/day.ts';
import type { Acknowledgement, Team } from '../../src/config/configuration.ts';
import { ACCOUNT, SETTINGS, TEAM } from '../configuration.ts';
import { costsThrough, type SeriesSpec } from './costs.ts';

const AS_OF = '2026-11-23';
const OTHER = '234567890123';
const risen = (account: string, service: string): SeriesSpec => ({
  account,
  service,
  cost: (day: Day) => (day >= '2026-11-09' ? 200 : 100),
});
const COSTS = costsThrough('2026-11-20', [
  risen(ACCOUNT, 'Amazon EC2'),
  risen(ACCOUNT, 'Amazon S3'),
  risen(OTHER, 'Amazon EC2'),
]);
const TWO: Team = {
  ...TEAM,
  accounts: [ACCOUNT, OTHER].map((id) => ({ id, name: null, environment: null })),
};

function acknowledging(team: Team, ids: readonly string[], until = '2026-12-15'): Team {
  const acknowledged = ids.map((anomaly): Acknowledgement => ({ anomaly, reason: 'Load test', until }));
  return { ...team, acknowledged };
}

function analyzed(team: Team, asOf = AS_OF): TeamAnalysis {
  return acknowledgeTeam(analyzeTeam(COSTS, team, SETTINGS), asOf);
}

const ALL = analyzed(TWO).anomalies;
const idsOf = (service: string | null, account = ACCOUNT): string[] =>
  ALL.filter((anomaly) => anomaly.service === service && anomaly.account === account).map(({ id }) => id);

describe('an acknowledged anomaly', () => {
  it('is set apart with its reason and last day, and the others stay', () => {
    const ids = idsOf('Amazon S3');
    expect(ids).toHaveLength(1);
    const { anomalies, acknowledged, accounts } = analyzed(acknowledging(TWO, ids));
    expect(anomalies).toEqual(ALL.filter(({ id }) => !ids.includes(id)));
    expect(acknowledged).toEqual([
      {
        ...ALL.find(({ id }) => ids.includes(id)),
        acknowledged: { reason: 'Load test', until: '2026-12-15' },
      },
    ]);
    // The account itself is still above its threshold.
    expect(accounts.map(({ flagged }) => flagged)).toEqual([true, true]);
  });

  it('that is the account itself takes its flag away, and no other', () => {
    const { accounts } = analyzed(acknowledging(TWO, idsOf(null)));
    expect(accounts.map(({ account, flagged }) => [account, flagged])).toEqual([
      [ACCOUNT, false],
      [OTHER, true],
    ]);
  });

  it('is set apart through its last day, and back on the next', () => {
    const team = acknowledging(TWO, idsOf(null), AS_OF);
    expect(analyzed(team, AS_OF).acknowledged).toHaveLength(1);
    const after = analyzed(team, '2026-11-24');
    expect(after.acknowledged).toEqual([]);
    expect(after.anomalies).toEqual(ALL);
    expect(after.accounts.every(({ flagged }) => flagged)).toBe(true);
  });

  it('is so for the admins where its account is the team that acknowledged it, and nowhere else', () => {
    const stranger = acknowledging({ ...TEAM, id: 'search', accounts: [] }, idsOf(null));
    const owner = acknowledging(TEAM, [...idsOf('Amazon EC2'), ...idsOf('Amazon EC2', OTHER)]);
    const analysis = analyzeOrganisation(COSTS, [stranger, owner], SETTINGS);
    const { anomalies, acknowledged, accounts } = acknowledgeOrganisation(analysis, AS_OF);
    expect(acknowledged.map(({ id }) => id)).toEqual(idsOf('Amazon EC2'));
    expect(anomalies).toHaveLength(ALL.length - 1);
    expect(accounts.every(({ flagged }) => flagged)).toBe(true);
  });

  it('changes nothing else, whichever are acknowledged', () => {
    const plain = analyzed(TWO);
    const anIds = fc.subarray([...ALL.map(({ id }) => id), '0123456789', 'ffffffffff']);
    fc.assert(
      fc.property(anIds, fc.constantFrom('2026-11-22', AS_OF, '2027-01-01'), (ids, until) => {
        const analysis = analyzed(acknowledging(TWO, ids, until));
        expect(analysis.scope).toEqual(plain.scope);
        const rest = analysis.accounts.map((account) => ({
          ...account,
          anomalies: [],
          acknowledged: [],
          flagged: false,
        }));
        expect(rest).toEqual(
          plain.accounts.map((account) => ({ ...account, anomalies: [], flagged: false })),
        );
        const both = [...analysis.anomalies, ...analysis.acknowledged].map(({ id }) => id);
        expect(both.sort()).toEqual(ALL.map(({ id }) => id).sort());
        const known = until < AS_OF ? [] : ids.filter((id) => ALL.some((anomaly) => anomaly.id === id));
        expect(analysis.acknowledged.map(({ id }) => id).sort()).toEqual([...known].sort());
      }),
    );
  });
});
