import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median } from '../src/analyze/robust.ts';

const TEAMS = 5000;
const RUNS = 3;

/** Says last, on a channel of its own, how large the process has been. */
const REPORT_PEAK = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
`)}`;

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

type Kind = 'nothing' | 'parsing' | 'alone' | 'compared';
type Round = Readonly<Record<Kind, Measured>>;

/** The bundle; DIST_PATH puts another folder in the place of dist/. */
const ENTRY = path.resolve(process.env.DIST_PATH ?? 'dist', 'index.js');

/** What a check cannot do without: the same files through the same parser. */
const PARSE_ALONE = `
  import { readdirSync, readFileSync } from 'node:fs';
  import { parse } from '${import.meta.resolve('yaml')}';
  for (const name of readdirSync('teams')) parse(readFileSync('teams/' + name, 'utf8'));
`;

function run(args: readonly string[], cwd: string, inputs: Readonly<Record<string, string>> = {}): Measured {
  const start = performance.now();
  const { status, stderr, stdout, output } = spawnSync(process.execPath, ['--import', REPORT_PEAK, ...args], {
    cwd,
    env: { ...process.env, GITHUB_WORKSPACE: cwd, ...inputs },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) {
    throw new Error(`node ${args.join(' ')} ended with status ${status ?? 'unknown'}: ${stderr}${stdout}`);
  }
  return { seconds, megabytes: Number(output[3]) / 1024 };
}

function accountId(team: number): string {
  return String(100_000_000_000 + team);
}

function teamFile(team: number, account: string, threshold: number): string {
  return `# yaml-language-server: $schema=../schemas/team.schema.json
team_name: Team ${team}
aws_account_id: '${account}'
team_email: [team-${team}@example.com, lead-${team}@example.com]
accounts:
  - id: '${account}'
    name: team-${team}-production
    environment: production
anomaly_threshold: ${threshold} # percent
`;
}

/** An organisation and, below base/, what it was: 1 team in 10 has other settings there, 1 in 100 another account. */
function writeOrganisation(root: string): void {
  for (const folder of ['config', 'teams', 'base/config', 'base/teams']) {
    mkdirSync(path.join(root, folder), { recursive: true });
  }
  const settings = 'global_admin_emails: [finops@example.com]\n';
  writeFileSync(path.join(root, 'config/agent.yaml'), settings);
  writeFileSync(path.join(root, 'base/config/agent.yaml'), `${settings}anomaly_threshold: 25\n`);
  for (let team = 0; team < TEAMS; team++) {
    const before = accountId(team % 100 === 0 ? team + TEAMS : team);
    writeFileSync(path.join(root, `teams/team-${team}.yaml`), teamFile(team, accountId(team), 20));
    writeFileSync(
      path.join(root, `base/teams/team-${team}.yaml`),
      teamFile(team, before, team % 10 === 0 ? 35 : 20),
    );
  }
}

const INPUTS = { INPUT_OPERATION: 'validate', 'INPUT_OUTPUT-PATH': 'out' };
const BASE_INPUTS = {
  ...INPUTS,
  'INPUT_BASE-CONFIG-PATH': 'base/config/agent.yaml',
  'INPUT_BASE-TEAMS-PATH': 'base/teams',
};

/** A fast run that checked less would be no use. */
function assertChecked(root: string, compares: boolean): void {
  const result = JSON.parse(readFileSync(path.join(root, 'out/validate.json'), 'utf8')) as {
    readonly valid: boolean;
    readonly teams: readonly string[] | null;
    readonly change?: unknown;
  };
  if (!result.valid || result.teams?.length !== TEAMS) throw new Error('The teams were not found valid.');
  if (compares && !result.change) throw new Error('The teams were not compared with their base.');
}

function validateRun(root: string, inputs: Readonly<Record<string, string>>): Measured {
  const measured = run([ENTRY], root, inputs);
  assertChecked(root, inputs === BASE_INPUTS);
  return measured;
}

/** One round of everything, in turn, so that a slow moment of the machine is in all of it. */
function round(root: string): Round {
  return {
    nothing: run(['-e', '0'], root),
    parsing: run(['--input-type=module', '-e', PARSE_ALONE], root),
    alone: validateRun(root, INPUTS),
    compared: validateRun(root, BASE_INPUTS),
  };
}

function row(rounds: readonly Round[], kind: Kind, goal: string): Readonly<Record<string, string>> {
  const ratio = (to: Kind) => median(rounds.map((each) => each[kind].seconds / each[to].seconds)).toFixed(1);
  return {
    seconds: median(rounds.map((each) => each[kind].seconds)).toFixed(2),
    'peak MB': Math.max(...rounds.map((each) => each[kind].megabytes)).toFixed(0),
    'x node -e 0': ratio('nothing'),
    'x parsing alone': ratio('parsing'),
    goal,
  };
}

/** `validate` on 5,000 team files through dist, alone and against a base of as many, beside parsing them and nothing at all. */
export function benchValidate(): void {
  const root = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    writeOrganisation(root);
    const rounds = Array.from({ length: RUNS }, () => round(root));
    console.log(`\nvalidate, ${TEAMS} team files, through dist (median of ${RUNS} rounds, largest peak)`);
    console.table({
      'node -e 0': row(rounds, 'nothing', ''),
      'parsing alone': row(rounds, 'parsing', ''),
      validate: row(rounds, 'alone', 'under 3 s, 250 MB'),
      [`validate, with a base of ${TEAMS}`]: row(rounds, 'compared', ''),
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

if (import.meta.main) benchValidate();
