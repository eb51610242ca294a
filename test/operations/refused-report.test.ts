import path from 'node:path';
import { expect, it } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import { Calls } from '../../src/calls.ts';
import { FigureChecks } from '../../src/deliver/figures/figure-checks.ts';
import { outboxDelivery } from '../../src/deliver/outbox.ts';
import type { Explanation } from '../../src/explain/evidence.ts';
import { runRequest } from '../../src/fetch/cost-model.ts';
import { sampleSource } from '../../src/fetch/sample/source.ts';
import { loadConfiguration } from '../../src/config/load.ts';
import type { Gathered } from '../../src/operations/gather.ts';
import type { OperationContext } from '../../src/operations/operation.ts';
import type { TeamOutcome } from '../../src/operations/report-run.ts';
import { makeTeamReport, reportContext, reworded } from '../../src/operations/reports.ts';
import { deliverTeamReports } from '../../src/operations/team-deliveries.ts';
import { contentsBelow, filesBelow, workspaceWith } from '../e2e/workspace.ts';

const AS_OF = '2026-11-23';
const TEAMS = ['billing', 'event-bus', 'fraud-detection'];

async function gathered(): Promise<Gathered> {
  const source = sampleSource();
  const paths = { root: 'examples/sample-organisation', configPath: 'config/agent.yaml', teamsPath: 'teams' };
  const { configuration } = await loadConfiguration(paths);
  if (configuration === null) throw new Error('The sample organisation has problems.');
  const { costs } = await source.fetch(runRequest(AS_OF, 'amortized'));
  return {
    configuration,
    source,
    fetched: costs,
    costs,
    asOf: AS_OF,
    history: 'none',
    datadogApp: null,
    problems: [],
    dataProblems: [],
    failures: [],
    look: null,
    toldSavings: [],
    pastReports: { period: '2026-W48', known: [] },
    forecasts: new Map(),
    planted: [],
  };
}

function contextIn(root: string): OperationContext {
  return {
    inputs: readInputs((name) => (name === 'source' ? 'sample' : ''), {}),
    now: new Date('2026-11-23T09:00:00Z'),
    elapsed: () => 1,
    calls: new Calls(),
    figures: new FigureChecks(),
    root,
    delivery: { isScheduled: false, runId: '1', runAttempt: 1 },
    repository: null,
    isPublic: false,
    runner: 'none',
    idToken: () => Promise.reject(new Error('no ID token is needed')),
    mask: () => undefined,
    progress: () => undefined,
  };
}

/** A sentence of a model as if the lock had let it pass. */
function withSentence(explanation: Explanation, text: string, printed: readonly string[]): Explanation {
  const [first, ...rest] = explanation.findings;
  if (first === undefined) throw new Error('The rules found nothing.');
  return { ...explanation, source: 'gemini', findings: [{ ...first, text, printed }, ...rest] };
}

it.each([
  { what: 'a figure that no fact prints', text: 'EC2 rose by $9,999.', shown: '$9,999' },
  { what: 'a number word', text: 'EC2 doubled, to $12.', shown: 'doubled' },
  { what: 'a printed figure with a word behind it', text: 'EC2 rose by $12 million.', shown: '$12' },
])('refuses the mail of a team with $what of a model, and lets the others go', async ({ text, shown }) => {
  const basis = await gathered();
  const form = reportContext(basis);
  const root = await workspaceWith();
  const context = contextIn(root);
  const outcomes = basis.configuration.teams
    .filter(({ id }) => TEAMS.includes(id))
    .map((team): TeamOutcome => {
      const made = makeTeamReport(basis, team, form);
      if (team.id !== 'event-bus') return { team, made, delivery: null };
      const explanation = withSentence(made.explanation, text, ['EC2', '$12']);
      return { team, made: reworded(basis, team, made.analysis, explanation, form), delivery: null };
    });
  const deliver = outboxDelivery(
    { deliveryKey: '2026-W48', generation: 1, sender: 'reports@example.com', date: context.now },
    path.join(root, 'out'),
  );
  const { outcomes: delivered, failures } = await deliverTeamReports(outcomes, basis, context, deliver);
  expect(Object.fromEntries(delivered.map(({ team, delivery }) => [team.id, delivery?.state]))).toEqual({
    billing: 'outbox',
    'event-bus': 'failed',
    'fraud-detection': 'outbox',
  });
  expect(failures).toEqual([
    {
      stage: 'deliver',
      scope: 'team event-bus',
      message: expect.stringMatching(
        /: The mail event-bus was refused, because \d of its figures /,
      ) as string,
    },
  ]);
  // The message is for the log, which holds no cost.
  expect(failures[0]?.message).not.toMatch(/\p{Sc}/u);
  expect(await filesBelow(path.join(root, 'out/outbox'))).toEqual(['billing.eml', 'fraud-detection.eml']);
  const reports = await contentsBelow(path.join(root, 'out/reports'));
  expect(Object.keys(reports).filter((name) => name.startsWith('event-bus'))).toEqual([
    'event-bus.refused.txt',
  ]);
  expect(reports['event-bus.refused.txt']).toContain(shown);
});
