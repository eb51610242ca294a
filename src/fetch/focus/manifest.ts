import { text } from 'node:stream/consumers';
import { CostDataError, messageOf } from '../../errors.ts';
import { formatOf, readError } from './export-file.ts';
import type { ExportLocation, ListedFile } from './location.ts';
import { periodOf, type Partition } from './partitions.ts';
import { counted, quoted } from './wording.ts';

/**
 * The files that a manifest names as the data of its billing period. AWS delivers it after all of them.
 * @throws CostDataError when the manifest cannot be read or understood, or a file that it names is not there
 */
export async function filesOfManifest(
  manifest: ListedFile,
  partition: Partition,
  location: ExportLocation,
): Promise<ListedFile[]> {
  const content = await contentOf(manifest, location);
  const files = new Set<ListedFile>();
  const missing: string[] = [];
  for (const name of dataFilesIn(content, manifest)) {
    const file = fileNamed(name, partition);
    if (file === null) missing.push(name);
    else files.add(readable(file, manifest));
  }
  const [first] = missing;
  if (first === undefined) return [...files];
  throw new CostDataError(
    `${manifest.displayPath}: it names ${counted(missing.length, 'data file')} that ` +
      `${missing.length === 1 ? 'is' : 'are'} not there (${first}). The export is being delivered: run again later. ` +
      'If it stays, files were deleted or not copied.',
  );
}

async function contentOf(manifest: ListedFile, location: ExportLocation): Promise<string> {
  try {
    return await text(await location.open(manifest.name));
  } catch (error) {
    throw readError(manifest.displayPath, location.advice, error);
  }
}

/** The field `dataFiles` of a manifest: URIs in S3, or keys. */
function dataFilesIn(content: string, manifest: ListedFile): string[] {
  const refused = (why: string, cause?: unknown): CostDataError =>
    new CostDataError(
      `${manifest.displayPath}: ${why}, so which files of the export count cannot be told. Run again later; if it ` +
        'stays, have the export delivered again.',
      { cause },
    );
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (cause) {
    throw refused(`the manifest is not valid JSON (${messageOf(cause)})`, cause);
  }
  if (typeof value !== 'object' || value === null || !('dataFiles' in value)) {
    throw refused('the manifest has no list dataFiles');
  }
  const { dataFiles } = value;
  if (!Array.isArray(dataFiles) || !dataFiles.every((name) => typeof name === 'string')) {
    throw refused('dataFiles of the manifest is not a list of names');
  }
  if (dataFiles.length === 0) throw refused('the manifest names no data file');
  return dataFiles;
}

/**
 * The file of the billing period that a manifest means. It is found by the end of its path: a manifest that was
 * copied with its export names the bucket and the prefix that they came from.
 */
function fileNamed(name: string, partition: Partition): ListedFile | null {
  const period = periodOf(name);
  if (period?.month !== partition.month) return null;
  return partition.files.find(({ path }) => path === period.path) ?? null;
}

function readable(file: ListedFile, manifest: ListedFile): ListedFile {
  if (formatOf(file.displayPath) !== null) return file;
  throw new CostDataError(
    `${manifest.displayPath}: it names ${quoted(file.name)}, which is not a .csv, .csv.gz or .parquet file. ` +
      'Set the format of the export to gzip/csv or Parquet.',
  );
}
