import { describe, expect, it } from 'vitest';
import { problemText } from '../../../src/config/problem.ts';
import { CostDataError } from '../../../src/errors.ts';
import { bucketLocation } from '../../../src/fetch/focus/location.ts';
import { csv, exportBucket, fetchAt, on, PLACES, total, type Content } from './exports.ts';

/** The parts of September's bill that tests tell apart: one bit of the total each. */
function costing(amount: number, day = '2024-09-01'): string {
  return csv([on(day, { EffectiveCost: amount.toString() })]);
}

function at(modified: string, body: string): Content {
  return { body, modified };
}

/** A manifest as AWS delivers it, which names the files below `s3://billing/focus`. */
function manifest(...names: readonly string[]): string {
  return JSON.stringify({
    executionId: '8fd8a5a5',
    columns: [{ name: 'BilledCost', type: 'double' }],
    dataFiles: names.map((name) => `s3://billing/focus/${name}`),
  });
}

const DATA = 'bill/data/BILLING_PERIOD=2024-09';
const METADATA = 'bill/metadata/BILLING_PERIOD=2024-09';

describe.each(PLACES)('an AWS data export in $place', ({ holding, path: shown }) => {
  const fetched = async (files: Record<string, Content>, asOf?: string) =>
    fetchAt(await holding(files), asOf);

  it('that is overwritten by each refresh is read as its manifests say', async () => {
    const result = await fetched({
      'bill/data/BILLING_PERIOD=2024-08/bill-00001.csv.gz': costing(1, '2024-08-31'),
      'bill/metadata/BILLING_PERIOD=2024-08/bill-Manifest.json': manifest(
        'bill/data/BILLING_PERIOD=2024-08/bill-00001.csv.gz',
      ),
      [`${DATA}/bill-00001.csv.gz`]: costing(2),
      [`${DATA}/bill-00002.csv.gz`]: costing(4),
      [`${DATA}/bill-00003.csv.gz`]: costing(8),
      [`${METADATA}/bill-Manifest.json`]: manifest(`${DATA}/bill-00001.csv.gz`, `${DATA}/bill-00002.csv.gz`),
      [`${METADATA}/bill-Metadata.json`]: '{}',
      'bill/data/create-table.sql': '',
    });
    expect(total(result)).toBe(7);
    expect(result.problems).toEqual([]);
  });

  it('that keeps its versions is read as the manifest that came last says', async () => {
    const [first, second] = ['2024-09-02T03:00:00.000Z-1f', '2024-09-03T03:00:00.000Z-0a'];
    const result = await fetched({
      [`${DATA}/${first}/bill-00001.csv.gz`]: at('2024-09-02T03:01:00Z', costing(1)),
      [`${METADATA}/${first}/bill-Manifest.json`]: at(
        '2024-09-02T03:02:00Z',
        manifest(`${DATA}/${first}/bill-00001.csv.gz`),
      ),
      [`${DATA}/${second}/bill-00001.csv.gz`]: at('2024-09-03T03:01:00Z', costing(2)),
      [`${METADATA}/${second}/bill-Manifest.json`]: at(
        '2024-09-03T03:02:00Z',
        manifest(`${DATA}/${second}/bill-00001.csv.gz`),
      ),
      // The next version is being delivered: its manifest is still to come.
      [`${DATA}/2024-09-04T03:00:00.000Z-9c/bill-00001.csv.gz`]: at('2024-09-04T03:01:00Z', costing(4)),
    });
    expect(total(result)).toBe(2);
  });

  it('takes the manifest whose name sorts last of those that came at the same time', async () => {
    const version = (name: string, cost: number) => ({
      [`${DATA}/${name}/bill-00001.csv.gz`]: costing(cost),
      [`${METADATA}/${name}/bill-Manifest.json`]: manifest(`${DATA}/${name}/bill-00001.csv.gz`),
    });
    expect(total(await fetched({ ...version('b', 1), ...version('c', 2), ...version('a', 4) }))).toBe(2);
  });

  it('may name its files by keys, lie elsewhere than its manifest says, and write its periods in lower case', async () => {
    const result = await fetched({
      'copies/bill/data/billing_period=2024-09/bill-00001.csv.gz': costing(1),
      'copies/bill/data/billing_period=2024-09/bill-00002.csv.gz': costing(2),
      'copies/bill/metadata/billing_period=2024-09/bill-Manifest.json': JSON.stringify({
        dataFiles: ['their/prefix/bill/data/billing_period=2024-09/bill-00001.csv.gz'],
      }),
    });
    expect(total(result)).toBe(1);
  });

  it('without a manifest is read in the version that was delivered last, all of its files', async () => {
    const result = await fetched({
      [`${DATA}/2024-09-02T03:00:00.000Z-ff/bill-00001.csv`]: at('2024-09-02T03:01:00Z', costing(1)),
      [`${DATA}/2024-09-03T03:00:00.000Z-00/bill-00001.csv`]: at('2024-09-03T03:01:00Z', costing(2)),
      [`${DATA}/2024-09-03T03:00:00.000Z-00/bill-00002.csv`]: at('2024-09-03T03:02:00Z', costing(4)),
      [`${DATA}/2024-09-04T03:00:00.000Z-00/notes.txt`]: at('2024-09-04T03:01:00Z', ''),
    });
    expect(total(result)).toBe(6);
  });

  it('without a manifest and versions is read in all of its files, those of further partitions too', async () => {
    const result = await fetched({
      [`${DATA}/bill-00001.csv`]: at('2024-09-02T03:01:00Z', costing(1)),
      [`${DATA}/bill-00002.csv`]: at('2024-09-03T03:01:00Z', costing(2)),
      [`${DATA}/account=1/bill-00001.csv`]: at('2024-09-04T03:01:00Z', costing(4)),
    });
    expect(total(result)).toBe(7);
  });

  it('is read in the periods that a run needs: from the first day asked for to the day of the run', async () => {
    const period = (month: string, day: string, cost: number) => ({
      [`bill/data/BILLING_PERIOD=${month}/bill-00001.csv`]: costing(cost, day),
    });
    const result = await fetched({
      ...period('2024-05', '2024-08-01', 1),
      ...period('2024-06', '2024-08-02', 2),
      ...period('2024-07', '2024-07-02', 4),
      ...period('2024-08', '2024-08-04', 8),
      ...period('2024-09', '2024-08-05', 16),
      // Corrections of August in the bill of October.
      ...period('2024-10', '2024-08-06', 32),
      ...period('2024-11', '2024-08-07', 64),
    });
    expect(total(result)).toBe(62);
  });

  it('warns of months without a billing period, but not before the first', async () => {
    const { problems } = await fetched({
      'bill/data/BILLING_PERIOD=2024-07/bill-00001.csv': costing(1, '2024-07-31'),
      'bill/data/BILLING_PERIOD=2024-10/bill-00001.csv': costing(1, '2024-08-01'),
    });
    expect(problems).toMatchObject([{ severity: 'warning', file: shown }]);
    expect(problems.map(({ message }) => message)).toEqual([
      'The export has no billing period for 2024-08, 2024-09: no cost counts there.',
    ]);
  });

  it('leaves export files outside of the billing periods alone and says how many', async () => {
    const result = await fetched({ [`${DATA}/a.csv`]: costing(1), 'old.csv': costing(2), 'notes.txt': '' });
    expect(total(result)).toBe(1);
    expect(result.problems.map(problemText)).toEqual([
      `${shown}: Ignored 1 export file outside of the billing periods.`,
    ]);
  });

  it('may change its name from one month to the next', async () => {
    const result = await fetched({
      'old/data/BILLING_PERIOD=2024-08/old-00001.csv': costing(1, '2024-08-31'),
      'new/data/BILLING_PERIOD=2024-09/new-00001.csv': costing(2),
    });
    expect(total(result)).toBe(3);
  });

  it.each<[string, Record<string, Content>, string]>([
    [
      'several exports of one month',
      {
        'b/data/BILLING_PERIOD=2024-08/b.csv': costing(1, '2024-08-31'),
        'b/data/BILLING_PERIOD=2024-09/b.csv': costing(1),
        'a/data/BILLING_PERIOD=2024-09/a.csv': costing(1),
      },
      `HERE: it holds several exports of the same months, so cost would count twice: HERE/a, HERE/b. Point focus-path to one of them.`,
    ],
    [
      'a manifest whose files are not there yet',
      {
        [`${DATA}/bill-00001.csv.gz`]: costing(1),
        [`${METADATA}/bill-Manifest.json`]: manifest(
          `${DATA}/bill-00001.csv.gz`,
          `${DATA}/bill-00002.csv.gz`,
          `${DATA}/bill-00003.csv.gz`,
        ),
      },
      `HERE/${METADATA}/bill-Manifest.json: it names 2 data files that are not there (s3://billing/focus/${DATA}/bill-00002.csv.gz). The export is being delivered: run again later.`,
    ],
    [
      'a manifest that names a file of another month',
      {
        'bill/data/BILLING_PERIOD=2024-08/bill-00001.csv.gz': costing(1),
        [`${METADATA}/bill-Manifest.json`]: manifest('bill/data/BILLING_PERIOD=2024-08/bill-00001.csv.gz'),
      },
      'it names 1 data file that is not there',
    ],
    [
      'a manifest that is no JSON',
      { [`${DATA}/a.csv`]: costing(1), [`${METADATA}/bill-Manifest.json`]: '{"dataFiles": [' },
      `HERE/${METADATA}/bill-Manifest.json: the manifest is not valid JSON (`,
    ],
    [
      'a manifest without files',
      { [`${DATA}/a.csv`]: costing(1), [`${METADATA}/bill-Manifest.json`]: '{"reportKeys": []}' },
      `HERE/${METADATA}/bill-Manifest.json: the manifest has no list dataFiles, so which files of the export count cannot be told. Run again later`,
    ],
    [
      'a manifest with an empty list',
      { [`${DATA}/a.csv`]: costing(1), [`${METADATA}/bill-Manifest.json`]: manifest() },
      'the manifest names no data file',
    ],
    [
      'a manifest that lists something else than names',
      { [`${DATA}/a.csv`]: costing(1), [`${METADATA}/bill-Manifest.json`]: '{"dataFiles": [1]}' },
      'dataFiles of the manifest is not a list of names',
    ],
    [
      'a manifest of files in another format',
      { [`${DATA}/a.csv.zip`]: costing(1), [`${METADATA}/m-Manifest.json`]: manifest(`${DATA}/a.csv.zip`) },
      'which is not a .csv, .csv.gz or .parquet file. Set the format of the export to gzip/csv or Parquet.',
    ],
    [
      'a file in two formats',
      { [`${DATA}/bill-00001.csv.gz`]: costing(1), [`${DATA}/bill-00001.snappy.parquet`]: 'PAR1' },
      `HERE: ${DATA}/bill-00001.csv.gz is there in two formats (${DATA}/bill-00001.snappy.parquet), so its cost`,
    ],
    [
      'no billing period that the run needs',
      {
        'bill/data/BILLING_PERIOD=2023-01/a.csv': costing(1),
        'bill/data/BILLING_PERIOD=2023-03/a.csv': costing(1),
      },
      'HERE: the export has the billing periods 2023-01 to 2023-03, but a run as of 2024-10-03 needs 2024-06 to 2024-10. Set as-of to',
    ],
    [
      'billing periods without export files',
      { [`${DATA}/a.txt`]: '', [`${DATA}/b.txt`]: '' },
      'HERE: the folder holds no .csv, .csv.gz or .parquet file (2 other files).',
    ],
  ])('stops the run with what to do: %s', async (_, files, message) => {
    const result = fetched(files);
    await expect(result).rejects.toThrow(CostDataError);
    await expect(result).rejects.toThrow(message.replaceAll('HERE', shown));
  });
});

describe('focus-path that points to a billing period', () => {
  it('is read in its current version', async () => {
    const bucket = exportBucket({
      [`${DATA}/v1/a.csv`]: at('2024-09-02T00:00:00Z', costing(1)),
      [`${DATA}/v2/a.csv`]: at('2024-09-03T00:00:00Z', costing(2)),
    });
    expect(total(await fetchAt(bucketLocation(bucket, `focus/${DATA}`)))).toBe(2);
  });
});
