import path from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CostDataError, ServiceError } from '../../../src/errors.ts';
import { bucketLocation, localLocation, parseS3Uri } from '../../../src/fetch/focus/location.ts';
import { csv, exportBucket, exportFolder, fetchAt, on, PLACES, total } from './exports.ts';
import { MemoryBucket } from './memory-bucket.ts';

describe('parseS3Uri', () => {
  it.each([
    ['s3://bucket/prefix', { bucket: 'bucket', prefix: 'prefix' }],
    ['s3://my.bucket-1/a/b c/d.csv.gz', { bucket: 'my.bucket-1', prefix: 'a/b c/d.csv.gz' }],
    ['s3://bucket/prefix/', { bucket: 'bucket', prefix: 'prefix' }],
    ['s3://bucket', { bucket: 'bucket', prefix: '' }],
    ['s3://bucket/', { bucket: 'bucket', prefix: '' }],
    [' S3://bucket//prefix// ', { bucket: 'bucket', prefix: 'prefix' }],
  ])('reads %s', (uri, place) => {
    expect(parseS3Uri(uri)).toEqual(place);
  });

  it.each([
    'exports',
    './s3/exports',
    '/s3://bucket',
    's3:/bucket/prefix',
    's3://',
    's3:///prefix',
    'https://s3/b',
  ])('takes %s for no place in S3', (uri) => {
    expect(parseS3Uri(uri)).toBeNull();
  });
});

describe('bucketLocation', () => {
  const bucket = new MemoryBucket('billing');
  for (const key of ['focus/', 'focus/b/2.csv', 'focus/a.csv', 'focus-old/a.csv', 'focus.csv']) {
    bucket.put(key, Buffer.from(key));
  }

  it('lists what is below the prefix by the path from there, without folders that the console made', async () => {
    const listed = await bucketLocation(bucket, 'focus').list();
    expect(listed.map(({ name, displayPath, size }) => [name, displayPath, size])).toEqual([
      ['a.csv', 's3://billing/focus/a.csv', 11],
      ['b/2.csv', 's3://billing/focus/b/2.csv', 13],
    ]);
  });

  it('lists the whole bucket without a prefix', async () => {
    const listed = await bucketLocation(bucket, '').list();
    expect(listed.map(({ displayPath }) => displayPath)).toEqual([
      's3://billing/focus-old/a.csv',
      's3://billing/focus.csv',
      's3://billing/focus/a.csv',
      's3://billing/focus/b/2.csv',
    ]);
  });

  it('is the object when the prefix is the key of one', async () => {
    const location = bucketLocation(bucket, 'focus.csv');
    expect(await location.list()).toMatchObject([{ name: '', displayPath: 's3://billing/focus.csv' }]);
    expect(await text(await location.open(''))).toBe('focus.csv');
  });

  it('is called as it was typed, without a slash at its end', async () => {
    const [first] = await bucketLocation(bucket, 'focus', 's3://billing/focus/').list();
    expect(first?.displayPath).toBe('s3://billing/focus/a.csv');
  });
});

describe.each(PLACES)('an export in $place', ({ holding, path: shown }) => {
  it('is opened in whole or in part', async () => {
    const location = await holding({ 'sub/a.csv': '0123456789' });
    expect(await text(await location.open('sub/a.csv'))).toBe('0123456789');
    expect(await text(await location.open('sub/a.csv', { start: 2, end: 5 }))).toBe('234');
  });

  it('is read with its compressed files', async () => {
    const location = await holding({
      'a.csv': csv([on('2024-09-01')]),
      'b/c.csv.gz': csv([on('2024-09-02')]),
      'readme.txt': '',
    });
    const result = await fetchAt(location);
    expect(total(result)).toBe(2);
    expect(result.problems).toMatchObject([{ file: shown, severity: 'notice' }]);
  });

  it('names a bad row by its file and line', async () => {
    const location = await holding({
      'a.csv': csv([on('2024-09-01'), on('2024-09-01', { EffectiveCost: 'x' })]),
    });
    expect((await fetchAt(location)).problems[0]).toMatchObject({ file: `${shown}/a.csv`, line: 3 });
  });

  it('may not be empty', async () => {
    const fetched = fetchAt(await holding({}));
    await expect(fetched).rejects.toThrow(CostDataError);
    await expect(fetched).rejects.toThrow(
      `${shown}: the folder holds no .csv, .csv.gz or .parquet file. Point focus-path to a FOCUS export`,
    );
  });
});

describe('an export in a bucket', () => {
  const gzipped = {
    'a.csv.gz': csv(Array.from({ length: 20_000 }, (_, i) => on('2024-09-01', { EffectiveCost: `${i}` }))),
  };

  it('passes on that the bucket refuses access', async () => {
    const bucket = exportBucket(gzipped);
    bucket.refusal = new ServiceError('Access denied: grant s3:ListBucket.');
    await expect(fetchAt(bucketLocation(bucket, 'focus'))).rejects.toBe(bucket.refusal);
  });

  it('passes on that the bucket refuses to read a file', async () => {
    const bucket = exportBucket(gzipped);
    const location = bucketLocation(bucket, 'focus');
    const refusal = new ServiceError('Access denied: grant s3:GetObject.');
    const refusing = { ...location, open: () => Promise.reject(refusal) };
    await expect(fetchAt(refusing)).rejects.toBe(refusal);
  });

  it('says where the connection broke, and to run again', async () => {
    const bucket = exportBucket(gzipped);
    bucket.breaksAfter = 50_000;
    const fetched = fetchAt(bucketLocation(bucket, 'focus'));
    await expect(fetched).rejects.toThrow(CostDataError);
    await expect(fetched).rejects.toThrow(
      /^s3:\/\/billing\/focus\/a\.csv\.gz:\d+: cannot be read \(aborted\)\. Run again; if it stays/,
    );
  });

  it('may not be cut off within a compressed file', async () => {
    const whole = gzipSync(gzipped['a.csv.gz']);
    const cut = exportBucket({ 'a.csv.gz': whole.subarray(0, whole.length / 2) });
    await expect(fetchAt(bucketLocation(cut, 'focus'))).rejects.toThrow(
      /^s3:\/\/billing\/focus\/a\.csv\.gz:\d+: the compressed file is damaged or cut off here \(unexpected end of file\)/,
    );
  });
});

describe('localLocation', () => {
  it('is the file when the path is that of one', async () => {
    const folder = await exportFolder({ 'a.csv': 'x' });
    const location = localLocation(path.join(folder, 'a.csv'), 'a.csv');
    expect(await location.list()).toMatchObject([{ name: '', displayPath: 'a.csv', size: 1 }]);
    expect(await text(await location.open(''))).toBe('x');
  });

  it('fails with what to do when a file is gone since it was listed', async () => {
    const location = localLocation(await exportFolder({ 'a.csv': csv([on('2024-09-01')]) }), 'exports');
    const moved = { ...location, open: () => location.open('b.csv') };
    await expect(fetchAt(moved)).rejects.toThrow(
      /^exports\/a\.csv:1: cannot be read \(ENOENT.*\)\. Check the file and its permissions\.$/,
    );
  });
});
