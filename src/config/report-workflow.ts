import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isRecord } from '../json.ts';
import { openYaml } from './setting-sources.ts';
import type { YamlFile } from './yaml-file.ts';

const FOLDER = '.github/workflows';
const DEFAULT_SETTINGS = 'config/agent.yaml';

/** A line of a workflow's schedule. */
export interface CronLine {
  readonly cron: string;
  /** UTC where the workflow names none. */
  readonly timezone: string;
  readonly line: number;
  readonly column: number;
}

/** A workflow that makes the weekly report on a schedule. */
export interface ReportWorkflow {
  readonly file: string;
  readonly lines: readonly CronLine[];
}

/** The workflows of a repository that make, on a schedule, the weekly report of these settings. */
export function reportWorkflows(root: string, configPath: string): ReportWorkflow[] {
  return workflowFiles(root).flatMap((file) => {
    const yaml = openYaml(root, file);
    if (yaml === null) return [];
    const lines = cronLines(yaml);
    return lines.length > 0 && makesReport(yaml, configPath) ? [{ file, lines }] : [];
  });
}

function workflowFiles(root: string): string[] {
  try {
    return readdirSync(path.resolve(root, FOLDER))
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => `${FOLDER}/${name}`);
  } catch {
    return [];
  }
}

function cronLines(yaml: YamlFile): CronLine[] {
  const on = yaml.value.on;
  const schedule = isRecord(on) ? on.schedule : null;
  if (!Array.isArray(schedule)) return [];
  return schedule.flatMap((entry: unknown, i): CronLine[] => {
    if (!isRecord(entry) || typeof entry.cron !== 'string') return [];
    const { line, column } = yaml.valueAt(['on', 'schedule', i, 'cron']);
    const timezone = typeof entry.timezone === 'string' ? entry.timezone : 'UTC';
    return [{ cron: entry.cron, timezone, line, column }];
  });
}

function stepsOf({ value: { jobs } }: YamlFile): Record<string, unknown>[] {
  if (!isRecord(jobs)) return [];
  return Object.values(jobs).flatMap((job) =>
    isRecord(job) && Array.isArray(job.steps) ? job.steps.filter(isRecord) : [],
  );
}

/** The repository of the action itself runs it as `./`. */
const OWN = /^(?:\.\/?|\$\/.*|[^/]+\/aws-cost-ai-agent(?:\/[^@]*)?@.*)$/;

function makesReport(yaml: YamlFile, configPath: string): boolean {
  return stepsOf(yaml).some(({ uses, with: given }) => {
    if (typeof uses !== 'string' || !OWN.test(uses)) return false;
    const inputs = isRecord(given) ? given : {};
    const operation = typeof inputs.operation === 'string' ? inputs.operation : 'weekly-report';
    const settings = typeof inputs['config-path'] === 'string' ? inputs['config-path'] : DEFAULT_SETTINGS;
    return operation.includes('weekly-report') && path.posix.normalize(settings) === configPath;
  });
}
