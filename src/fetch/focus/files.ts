import { mapConcurrently } from '../../concurrency.ts';
import type { Problem } from '../../config/problem.ts';
import { CostDataError } from '../../errors.ts';
import type { FetchRequest } from '../cost-model.ts';
import { exportFile, formatOf, stemOf, type ExportFile } from './export-file.ts';
import type { ExportLocation, ListedFile } from './location.ts';
import { filesOfManifest } from './manifest.ts';
import {
  currentVersion,
  missingMonths,
  neededMonths,
  newest,
  partitionsOf,
  type Partition,
  type Partitions,
} from './partitions.ts';
import { counted, notice, warning } from './wording.ts';

export interface ExportFiles {
  readonly files: readonly ExportFile[];
  readonly problems: readonly Problem[];
}

const MANIFESTS_AT_A_TIME = 4;

/**
 * The files of the export at a location that a request needs: the file that it is; where there are billing periods
 * (BILLING_PERIOD=2026-11) the current version of each that is needed; else all exports in it and below.
 * @throws CostDataError when there is none, or when some cost would count twice
 */
export async function findExportFiles(location: ExportLocation, request: FetchRequest): Promise<ExportFiles> {
  const listed = await location.list();
  const [first] = listed;
  if (first?.name === '') return { files: [exportFile(location, first)], problems: [] };
  const periods = partitionsOf(listed);
  const { chosen, problems } =
    periods.partitions.length === 0
      ? inPlainFolder(listed, location)
      : await inBillingPeriods(periods, location, request);
  if (chosen.length === 0) throw nothingToRead(listed.length, location);
  refuseTwins(chosen, location);
  return { files: chosen.map((file) => exportFile(location, file)), problems };
}

interface Choice {
  readonly chosen: readonly ListedFile[];
  readonly problems: readonly Problem[];
}

function isExport({ displayPath }: ListedFile): boolean {
  return formatOf(displayPath) !== null;
}

function inPlainFolder(listed: readonly ListedFile[], { displayPath }: ExportLocation): Choice {
  const chosen = listed.filter(isExport);
  const others = listed.length - chosen.length;
  if (others === 0) return { chosen, problems: [] };
  const message = `Ignored ${counted(others, 'file')} that are not .csv, .csv.gz or .parquet exports.`;
  return { chosen, problems: [notice(message, displayPath)] };
}

async function inBillingPeriods(
  { partitions, outside }: Partitions,
  location: ExportLocation,
  request: FetchRequest,
): Promise<Choice> {
  const { displayPath } = location;
  const months = neededMonths(request);
  const needed = partitions.filter(({ month }) => months.includes(month));
  if (needed.length === 0) throw otherPeriods(partitions, request, displayPath);
  refuseSeveralExports(needed, displayPath);

  const files = await mapConcurrently(needed, MANIFESTS_AT_A_TIME, (partition) => {
    const manifest = newest(partition.manifests);
    return manifest === null
      ? Promise.resolve(currentVersion(partition))
      : filesOfManifest(manifest, partition, location);
  });

  const problems: Problem[] = [];
  const missing = missingMonths(partitions, request);
  if (missing.length > 0) {
    problems.push(
      warning(
        `The export has no billing period for ${missing.join(', ')}: no cost counts there.`,
        displayPath,
        'Check that these months were exported, or copied.',
      ),
    );
  }
  const strays = outside.filter(isExport).length;
  if (strays > 0) {
    const message = `Ignored ${counted(strays, 'export file')} outside of the billing periods.`;
    problems.push(notice(message, displayPath));
  }
  return { chosen: files.flat(), problems };
}

function refuseSeveralExports(partitions: readonly Partition[], displayPath: string): void {
  for (const { month, exportPath } of partitions) {
    const twin = partitions.find((other) => other.month === month && other.exportPath !== exportPath);
    if (twin === undefined) continue;
    const exports = [...new Set(partitions.map((partition) => partition.exportPath))].sort();
    throw new CostDataError(
      `${displayPath}: it holds several exports of the same months, so cost would count twice: ` +
        `${exports.join(', ')}. Point focus-path to one of them.`,
    );
  }
}

function otherPeriods(
  partitions: readonly Partition[],
  request: FetchRequest,
  displayPath: string,
): CostDataError {
  const span = (months: readonly string[]): string => `${months[0] ?? ''} to ${months.at(-1) ?? ''}`;
  const held = partitions.map(({ month }) => month);
  return new CostDataError(
    `${displayPath}: the export has the billing periods ${span(held)}, but a run as of ${request.asOf} needs ` +
      `${span(neededMonths(request))}. Set as-of to a day that fits the export, or point focus-path to an export of ` +
      'those months.',
  );
}

function nothingToRead(files: number, { displayPath }: ExportLocation): CostDataError {
  return new CostDataError(
    `${displayPath}: the folder holds no .csv, .csv.gz or .parquet file` +
      (files === 0 ? '.' : ` (${counted(files, 'other file')}).`) +
      ' Point focus-path to a FOCUS export or to the folder that it lies in.',
  );
}

/** Files that differ in their format alone hold the same rows. */
function refuseTwins(files: readonly ListedFile[], { displayPath }: ExportLocation): void {
  const byStem = new Map<string, ListedFile>();
  for (const file of files) {
    const stem = stemOf(file.name);
    const twin = byStem.get(stem);
    if (twin !== undefined) throw twins(twin, file, displayPath);
    byStem.set(stem, file);
  }
}

function twins(first: ListedFile, second: ListedFile, displayPath: string): CostDataError {
  const formats = [first, second].map(({ name }) => formatOf(name));
  const how = formats.includes('parquet') ? 'in two formats' : 'both plain and compressed';
  return new CostDataError(
    `${displayPath}: ${first.name} is there ${how} (${second.name}), so its cost would count twice. ` +
      'Delete one of the two.',
  );
}
