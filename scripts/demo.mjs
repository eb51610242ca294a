// Runs the main job on sample data with the committed bundle: needs Node, and nothing that npm installs.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const OUTPUT = 'demo';
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const inputs = {
  operation: 'weekly-report',
  source: 'sample',
  storage: 'local',
  delivery: 'outbox',
  'config-path': 'examples/sample-organisation/config/agent.yaml',
  'teams-path': 'examples/sample-organisation/teams',
  'output-path': OUTPUT,
  'as-of': process.argv[2] ?? '',
};

rmSync(path.join(root, OUTPUT), { recursive: true, force: true });
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(INPUT_|GITHUB_|SMTP_HOST$|S3_BUCKET_NAME$)/.test(name)),
);
for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
const { status } = spawnSync(process.execPath, [path.join(root, 'dist', 'index.js')], {
  cwd: root,
  env,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const run = JSON.parse(readFileSync(path.join(root, OUTPUT, 'weekly-report.json'), 'utf8'));
const money = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: run.currency,
  maximumFractionDigits: 0,
});
const percent = new Intl.NumberFormat('en-US', { signDisplay: 'negative', maximumFractionDigits: 1 });
const { comparison, monthEnd, forecast, accountDetails, savingsTotal } = run.organisation;
const flagged = accountDetails.filter((account) => account.flagged).length;
const change =
  comparison.changePercent === null
    ? ''
    : `, ${percent.format(comparison.changePercent)} % against ${days(comparison.previous)}`;

/** A window's days, the last one included. */
function days({ from, to }) {
  return `${from} to ${new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10)}`;
}

function planted(title, events) {
  console.log(`\n${title}: ${events.length}`);
  for (const { start, account, service, kind, direction, impact } of events) {
    console.log(`  ${start}  ${account}  ${kind} ${direction}, ${money.format(impact)}  ${service}`);
  }
}

console.log(`
Sample organisation, data through ${run.dataThrough}, ${run.seconds.toFixed(1)} s
  Cost ${days(comparison.current)}: ${money.format(comparison.current.total)}${change}
  Month end ${monthEnd.month}: ${money.format(monthEnd.total)} (${money.format(monthEnd.low)} to ${money.format(monthEnd.high)})
  Forecast ${forecast.month}: ${money.format(forecast.total)} (${money.format(forecast.low)} to ${money.format(forecast.high)})
  Accounts above their threshold: ${flagged} of ${accountDetails.length}
  Savings found: ${money.format(savingsTotal.monthly)} a month`);
planted('Planted events found', run.planted.found);
planted('Planted events missed', run.planted.missed);
console.log(`\nReported without being planted: ${run.planted.unplanted.length}`);
const { found, missed, unplanted } = run.planted.monthOnMonth;
console.log(
  `"More than 20 % up or down against last month", on the same cost: ${found} of ${found + missed} found, ${unplanted} reported without being planted`,
);
console.log(`
Open in a browser:      ${OUTPUT}/reports/admin.html, ${OUTPUT}/reports/<team>.html
Open in a mail program: ${OUTPUT}/outbox/*.eml
For scripts:            ${OUTPUT}/weekly-report.json
What was planted:       ${OUTPUT}/truth.json`);
