import { expect, it } from 'vitest';
import { isOurAction, OWN, OWN_FOLDER, readWorkflow } from '../workflows/files.ts';
import { openPullRequest } from './git-repository.ts';
import { EXAMPLE_SETTINGS, exportOfDays, operatedExample, pullRequestFrom } from './operated.ts';
import { runWorkflow, type JobRun, type Situation } from './workflow-run.ts';

/** A pull request of a branch, on a history that is long enough to be replayed. */
async function pullRequest(situation: Situation): Promise<Partial<Situation>> {
  const form = { operation: 'weekly-report', delivery: 'outbox' };
  await runWorkflow(readWorkflow(`${OWN_FOLDER}/report.yml`), { ...situation, form });
  const settings = EXAMPLE_SETTINGS.replace('anomaly_threshold: 20', 'anomaly_threshold: 40');
  await openPullRequest(situation.repository, { 'config/agent.yaml': settings });
  return { event: 'pull_request', payload: pullRequestFrom('octo-org/cost-reports') };
}

type Starting = (situation: Situation) => Promise<Partial<Situation>>;

function filling(form: Readonly<Record<string, string>>): Starting {
  return () => Promise.resolve({ form });
}

/** How each workflow of this repository that runs the action is started. */
const STARTS: Readonly<Record<string, Starting>> = {
  'preview.yml': filling({ operation: 'preview-team-report', team: 'platform', source: 'sample' }),
  'propose.yml': filling({ operation: 'propose-config', 'settings-yaml': 'locale: de-DE' }),
  'query.yml': filling({ operation: 'cost-history', team: 'platform' }),
  'report.yml': () => Promise.resolve({ event: 'schedule' }),
  'validate.yml': pullRequest,
};

const FILES = OWN.filter(({ workflow }) =>
  Object.values(workflow.jobs).some(({ steps }) => steps.some(isOurAction)),
);

it('starts every workflow that runs the action', () => {
  expect(FILES.map(({ file }) => file.slice(`${OWN_FOLDER}/`.length))).toEqual(Object.keys(STARTS));
});

function toldBy([id, { result, runs }]: readonly [string, JobRun]): unknown {
  return [id, result, runs.map(({ exitCode, errors }) => [exitCode, errors])];
}

it.each(FILES)('$file runs every step of every job', async ({ file, workflow, text }) => {
  const name = file.slice(`${OWN_FOLDER}/`.length);
  const own = { 'config/agent.yaml': EXAMPLE_SETTINGS, 'billing.csv': exportOfDays(80) };
  const { situation, github } = await operatedExample(name === 'validate.yml' ? own : {}, OWN_FOLDER);
  if (name === 'validate.yml') github.state.pullRequest('change');
  if (name === 'query.yml') await runWorkflow(readWorkflow(`${OWN_FOLDER}/report.yml`), situation);
  const change = (await STARTS[name]?.(situation)) ?? {};
  const jobs = await runWorkflow({ file, workflow, text }, { ...situation, ...change });
  const expected = Object.entries(workflow.jobs).map(([id, { steps }]) => [
    id,
    'success',
    steps.filter(isOurAction).map(() => [0, []]),
  ]);
  expect(Object.entries(jobs).map(toldBy)).toEqual(expected);
});
