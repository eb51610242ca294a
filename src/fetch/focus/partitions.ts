import { addDays, addMonths, monthOf, type Month } from '../../calendar/day.ts';
import type { FetchRequest } from '../cost-model.ts';
import { formatOf } from './export-file.ts';
import type { ListedFile } from './location.ts';

/** A file of a billing period. */
export interface PartitionFile extends ListedFile {
  /** Its path within the billing period. */
  readonly path: string;
}

/** What a location holds of one export and billing period. */
export interface Partition {
  /** The folder of the export, which is named like it. */
  readonly exportPath: string;
  readonly month: Month;
  readonly files: readonly PartitionFile[];
  readonly manifests: readonly ListedFile[];
}

/** A listing sorted into billing periods, and what lies outside of any. */
export interface Partitions {
  readonly partitions: readonly Partition[];
  readonly outside: readonly ListedFile[];
}

/**
 * The layout of AWS Data Exports: `<export>/data/BILLING_PERIOD=2026-11/[<version>/]<file>`, and the manifests in
 * the same way below `<export>/metadata`.
 */
const LAYOUT = /^(|.*?\/)(?:(?:data|metadata)\/)?billing_period=(\d{4}-(?:0[1-9]|1[0-2]))\/(.+)$/is;
/** Names with a leading dot are what desktops leave behind, such as ._export-Manifest.json. */
const MANIFEST = /(?:^|\/)(?!\.)[^/]*manifest\.json$/i;

/** Where a path says that its file belongs; null outside of a billing period. */
export function periodOf(path: string): { exportPath: string; month: Month; path: string } | null {
  const [, folder = '', month, rest = ''] = LAYOUT.exec(path) ?? [];
  return month === undefined ? null : { exportPath: folder.replace(/\/$/, '') || '.', month, path: rest };
}

/** Sorts the files of a location by export and billing period, as the paths say. */
export function partitionsOf(listed: readonly ListedFile[]): Partitions {
  const found = new Map<string, Partition & { files: PartitionFile[]; manifests: ListedFile[] }>();
  const outside: ListedFile[] = [];
  for (const file of listed) {
    const period = periodOf(file.displayPath);
    if (period === null) {
      outside.push(file);
      continue;
    }
    const { exportPath, month, path } = period;
    const key = `${month} ${exportPath}`;
    const partition = found.get(key) ?? { exportPath, month, files: [], manifests: [] };
    found.set(key, partition);
    if (MANIFEST.test(path)) partition.manifests.push(file);
    else partition.files.push({ ...file, path });
  }
  const partitions = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, partition]) => partition);
  return { partitions, outside };
}

/** The file that was modified last; of several at the same time the one whose name sorts last. */
export function newest<T extends ListedFile>(files: readonly T[]): T | null {
  return files.reduce<T | null>((latest, file) => {
    if (latest === null) return file;
    const later = file.modified.getTime() - latest.modified.getTime();
    return later > 0 || (later === 0 && file.name > latest.name) ? file : latest;
  }, null);
}

/** The export files of the version that was delivered last, for a billing period without a manifest. */
export function currentVersion(partition: Partition): readonly ListedFile[] {
  const exports = partition.files.filter(({ path }) => formatOf(path) !== null);
  const last = newest(exports);
  return last === null ? [] : exports.filter((file) => versionOf(file) === versionOf(last));
}

/**
 * The folder that a refresh was delivered to; '' where each overwrites the one before. A folder such as `account=1`
 * holds a part of the data, and no version of it.
 */
function versionOf({ path }: PartitionFile): string {
  const [folder = '', ...below] = path.split('/');
  return below.length === 0 || folder.includes('=') ? '' : folder;
}

/**
 * The billing periods that hold the cost of the requested days. A charge is in the period that it was billed in: that
 * of its day, or for a correction a later one, so the periods up to the day of the run are read too.
 */
export function neededMonths({ window, asOf }: FetchRequest): Month[] {
  const last = monthOf(addDays(window.to, -1));
  return monthsBetween(monthOf(window.from), last > monthOf(asOf) ? last : monthOf(asOf));
}

/** Months of the requested days that have no billing period, not counting those before the first that is there. */
export function missingMonths(partitions: readonly Partition[], { window }: FetchRequest): Month[] {
  const present = new Set(partitions.map(({ month }) => month));
  const [first = ''] = [...present].sort();
  return monthsBetween(monthOf(window.from), monthOf(addDays(window.to, -1))).filter(
    (month) => month > first && !present.has(month),
  );
}

function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}
