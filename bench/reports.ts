import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median } from '../src/analyze/robust.ts';
import { loadConfiguration } from '../src/config/load.ts';
import { runRequest } from '../src/fetch/cost-model.ts';
import { sampleSource } from '../src/fetch/sample/source.ts';
import { makeTeamReport, reportContext } from '../src/operations/reports.ts';
import { renderHtml } from '../src/render/html.ts';
import { renderText } from '../src/render/text.ts';

const EXAMPLE = 'examples/sample-organisation';
const AS_OF = '2026-11-23';

/** The whole demo through dist, in seconds. */
function demoSeconds(): number {
  const output = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const env = {
    ...process.env,
    INPUT_SOURCE: 'sample',
    INPUT_STORAGE: 'local',
    INPUT_DELIVERY: 'outbox',
    'INPUT_AS-OF': AS_OF,
    'INPUT_CONFIG-PATH': `${EXAMPLE}/config/agent.yaml`,
    'INPUT_TEAMS-PATH': `${EXAMPLE}/teams`,
    'INPUT_OUTPUT-PATH': output,
  };
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ['dist/index.js'], { env });
  if (status !== 0) throw new Error(`The demo ended with status ${status ?? 'unknown'}.`);
  rmSync(output, { recursive: true, force: true });
  return (performance.now() - start) / 1000;
}

/** Milliseconds that each team's mail takes to render to HTML and text. */
async function renderTimes(): Promise<number[]> {
  const paths = { root: '.', configPath: `${EXAMPLE}/config/agent.yaml`, teamsPath: `${EXAMPLE}/teams` };
  const { configuration } = await loadConfiguration(paths);
  if (configuration === null) throw new Error('The sample organisation is not valid.');
  const { costs } = await sampleSource().fetch(runRequest(AS_OF, 'amortized'));
  const gathered = {
    configuration,
    costs,
    asOf: AS_OF,
    history: 'none',
    datadogApp: null,
    dataProblems: [],
  };
  const context = reportContext(gathered);
  const times: number[] = [];
  for (const team of configuration.teams) {
    const { report } = makeTeamReport(gathered, team, context);
    const start = performance.now();
    await renderHtml(report);
    renderText(report);
    times.push(performance.now() - start);
  }
  return times;
}

export async function benchReports(): Promise<void> {
  const [first = Number.NaN, ...rest] = await renderTimes();
  const demo = demoSeconds();
  console.log('\nReports, 84 accounts and teams');
  console.table({
    'demo through dist, s': { measured: demo.toFixed(1), goal: 'under 10' },
    'first mail, ms': { measured: first.toFixed(0), goal: '' },
    'mail after the first, median ms': { measured: median(rest).toFixed(1), goal: 'under 40' },
    'mail after the first, slowest ms': { measured: Math.max(...rest).toFixed(1), goal: '' },
  });
}

if (import.meta.main) await benchReports();
