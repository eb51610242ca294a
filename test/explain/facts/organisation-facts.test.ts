import { describe, expect, it } from 'vitest';
import { analyzeOrganisation, policyFor, type OrganisationAnalysis } from '../../../src/analyze/team.ts';
import { explainOrganisation } from '../../../src/explain/rules/rules.ts';
import { organisationFacts } from '../../../src/explain/facts/organisation-facts.ts';
import { formatFor } from '../../../src/format/format.ts';
import { costsThrough, type SeriesSpec } from '../../analyze/costs.ts';
import { ACCOUNT, SETTINGS, TEAM } from '../../configuration.ts';
import { brief, ofKind, sampleAnalyses, stringsIn } from '../sample-facts.ts';

const FORMAT = formatFor('en-US', 'USD');
const OTHERS = ['222222222222', '333333333333', '444444444444', '555555555555', '666666666666'];

function analyzed(specs: readonly SeriesSpec[], days = 100): OrganisationAnalysis {
  const costs = costsThrough('2026-11-20', specs, days);
  const accountNames = new Map([
    [ACCOUNT, 'shop-prod'],
    ['222222222222', 'data-prod'],
  ]);
  return analyzeOrganisation(
    { ...costs, accountNames, unavailable: new Set(['999999999999']) },
    [TEAM],
    SETTINGS,
  );
}

describe('the facts of an organisation', () => {
  const facts = organisationFacts(
    analyzed([
      { cost: (day) => (day >= '2026-11-05' ? 310 : 200), service: 'Amazon Elastic Compute Cloud' },
      { cost: () => 40, service: 'AWS Glue' },
      { account: '222222222222', cost: (day) => (day >= '2026-11-05' ? 20 : 60), service: 'AWS Lambda' },
      ...OTHERS.slice(1).map((account) => ({ account, cost: () => 10, service: 'AWS Glue' })),
    ]),
    FORMAT,
  );

  it('begin with the whole and what is not known of it', () => {
    expect(facts.slice(0, 6).map(({ id, kind }) => [id, kind])).toEqual([
      ['E1', 'total'],
      ['E2', 'change'],
      ['E3', 'week'],
      ['E4', 'estimate'],
      ['E5', 'forecast'],
      ['E6', 'missing'],
    ]);
    expect(ofKind(facts, 'missing')).toMatchObject([
      { parts: { count: '1', of: '7' }, names: ['999999999999'] },
    ]);
  });

  it('tell of the accounts that moved, and of the service behind each as its cause', () => {
    const [shop, ec2] = facts
      .filter(({ names }) => names.includes(ACCOUNT) && !names.includes('data-prod'))
      .slice(1);
    expect(shop === undefined ? null : brief(shop)).toEqual({
      kind: 'account',
      about: 'change of an account, above its threshold',
      parts: { amount: '$1,760', percent: '37 %', now: '$6,560', before: '$4,800' },
      names: ['shop-prod', ACCOUNT],
      direction: 'up',
      isCause: false,
    });
    expect(ec2 === undefined ? null : brief(ec2)).toEqual({
      kind: 'detail',
      about: 'change of a service, behind the change of its account',
      parts: { amount: '$1,760', percent: '44 %', now: '$5,760', before: '$4,000', share: '100 %' },
      names: ['EC2', 'Amazon Elastic Compute Cloud', 'shop-prod', ACCOUNT],
      direction: 'up',
      isCause: true,
    });
    expect(ofKind(facts, 'account')[1]).toMatchObject({
      names: ['data-prod', '222222222222'],
      direction: 'down',
    });
  });

  it('count accounts above their threshold, without an owner, and the largest', () => {
    expect(ofKind(facts, 'count')).toMatchObject([
      { about: 'accounts above their threshold', parts: { count: '1', of: '6' }, direction: 'up' },
      {
        about: 'accounts with cost that no team owns',
        parts: { count: '5', of: '6', amount: '$1,360' },
        names: ['data-prod', ...OTHERS],
      },
      {
        about: 'the largest accounts by cost, with their share of the whole cost',
        parts: { count: '5', of: '6', share: '97 %' },
      },
    ]);
  });

  it('tell of anomalies with their account', () => {
    expect(ofKind(facts, 'anomaly')).toMatchObject([
      { about: 'account above its threshold', names: ['shop-prod', ACCOUNT], isCause: false },
      {
        about: 'higher level of a service, still lasting',
        names: ['EC2', 'Amazon Elastic Compute Cloud', 'shop-prod', ACCOUNT],
        isCause: true,
      },
      { about: 'lower level of a service, still lasting', direction: 'down', isCause: true },
    ]);
  });

  it('say when several anomalies began on one day or are of one service', () => {
    const specs = [ACCOUNT, ...OTHERS.slice(0, 2)].map((account) => ({
      account,
      cost: (day: string) => (day >= '2026-11-05' ? 200 : 100),
    }));
    expect(ofKind(organisationFacts(analyzed(specs), FORMAT), 'count').slice(-2)).toMatchObject([
      {
        about: 'anomalies that began on the same day',
        parts: { count: '3', of: '3', day: 'November 5' },
        direction: 'up',
      },
      { about: 'anomalies of the same service', names: ['EC2', 'Amazon EC2'], parts: { count: '3' } },
    ]);
  });

  it('tell of the most expensive accounts where there is nothing to compare with', () => {
    const young = organisationFacts(
      analyzed([{ cost: () => 10 }, { account: '222222222222', cost: () => 5 }], 25),
      FORMAT,
    );
    expect(ofKind(young, 'account')).toMatchObject([
      { about: 'cost of an account; no data to compare with', parts: { now: '$200' }, direction: null },
      { parts: { now: '$100' }, direction: null },
    ]);
    expect(ofKind(young, 'count').map(({ about }) => about)).not.toContain('accounts above their threshold');
  });
});

const SIGN = /^[+\u002d\u2212]/;

describe.each(['2026-11-23', '2026-12-04'])('the sample organisation as of %s', (asOf) => {
  it('has all that the rules tell among its facts, and no team or recipient', async () => {
    const { organisation, configuration, teams } = await sampleAnalyses(asOf);
    const facts = organisationFacts(organisation, FORMAT);
    expect(facts.length).toBeLessThanOrEqual(80);
    const { anomalyMinAmount } = policyFor(configuration.settings, null);
    const { findings, evidence } = explainOrganisation(organisation, anomalyMinAmount, FORMAT);
    const cited = new Set(findings.flatMap((finding) => finding.evidence));
    const texts = facts.flatMap(({ parts, names }) => [
      ...Object.values(parts),
      ...names,
      ...names.slice(1).map((name, i) => `${names[i] ?? ''} (${name})`),
    ]);
    const told = evidence.filter(({ id }) => cited.has(id));
    expect(told.length).toBeGreaterThan(20);
    for (const { display } of told) expect(texts).toContain(display.replace(SIGN, ''));
    const strings = stringsIn(facts);
    for (const { team } of teams) {
      expect(strings).not.toContain(team.name);
      for (const address of team.recipients) expect(strings.join('\n')).not.toContain(address);
    }
  }, 60_000);
});
