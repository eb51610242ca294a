import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { S3 } from '@aws-sdk/client-s3';
import { onTestFinished } from 'vitest';
import { startS3Server } from '../servers/s3.ts';
import { startS3Gate, type Pass } from './s3-gate.ts';
import { contentsBelow } from './workspace.ts';

/** Where runs keep their ledger. */
export interface OpenPlace {
  readonly env: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** All that lies under a prefix, by key. */
  readonly objects: (prefix: string) => Promise<Readonly<Record<string, string>>>;
}

export interface Place {
  readonly name: string;
  /** For one test. What a workspace holds is the test's own already. */
  readonly open: (workspace: string, pass?: Pass) => Promise<OpenPlace>;
}

export const LOCAL_FOLDER: Place = {
  name: 'a local folder',
  open: (workspace) => {
    // Beside the checked-out repository: the next checkout would clean what is in it.
    const folder = `${workspace}-history`;
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    return Promise.resolve({
      env: { RUNNER_ENVIRONMENT: 'self-hosted' },
      inputs: { storage: 'local', 'storage-path': folder },
      objects: async (prefix) => {
        const all = Object.entries(await contentsBelow(folder));
        return Object.fromEntries(all.filter(([key]) => key.startsWith(prefix)));
      },
    });
  },
};

async function objectsIn(s3: S3, bucket: string, prefix: string): Promise<Record<string, string>> {
  const { Contents = [] } = await s3.listObjectsV2({ Bucket: bucket, Prefix: prefix });
  const entries = Contents.map(async ({ Key = '' }) => {
    const { Body } = await s3.getObject({ Bucket: bucket, Key });
    return [Key, (await Body?.transformToString()) ?? ''] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

interface Access {
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

function clientOf({ endpoint, accessKeyId, secretAccessKey }: Access): S3 {
  const credentials = { accessKeyId, secretAccessKey };
  return new S3({ endpoint, region: 'us-east-1', forcePathStyle: true, credentials });
}

async function gatedBucket(access: Access, bucket: string, pass: Pass = () => undefined): Promise<OpenPlace> {
  const s3 = clientOf(access);
  const gate = await startS3Gate(access.endpoint, pass);
  onTestFinished(gate.close);
  return {
    env: {
      AWS_ACCESS_KEY_ID: access.accessKeyId,
      AWS_SECRET_ACCESS_KEY: access.secretAccessKey,
      AWS_REGION: 'us-east-1',
      AWS_ENDPOINT_URL_S3: gate.endpoint,
      S3_BUCKET_NAME: bucket,
    },
    inputs: {},
    objects: (prefix) => objectsIn(s3, bucket, prefix),
  };
}

export const TEST_SERVER: Place = {
  name: 'the S3 test server',
  open: async (_workspace, pass) => {
    const accessKeyId = 'AKIATESTTESTTESTTEST';
    const secretAccessKey = 'a-secret-of-the-tests';
    const { endpoint, bucket, close } = await startS3Server({ accessKeyId, secretAccessKey });
    onTestFinished(close);
    return gatedBucket({ endpoint, accessKeyId, secretAccessKey }, bucket, pass);
  },
};

/** A bucket that goes away with the test: the keys of a run are always the same. */
async function newBucket(access: Access): Promise<string> {
  const s3 = clientOf(access);
  const bucket = `runs-${randomUUID()}`;
  await s3.createBucket({ Bucket: bucket });
  onTestFinished(async () => {
    for (const Key of Object.keys(await objectsIn(s3, bucket, '')))
      await s3.deleteObject({ Bucket: bucket, Key });
    await s3.deleteBucket({ Bucket: bucket });
  });
  return bucket;
}

function gateway(): Place | null {
  const {
    RADOSGW_ENDPOINT: endpoint,
    RADOSGW_ACCESS_KEY: accessKeyId,
    RADOSGW_SECRET_KEY: secretAccessKey,
  } = process.env;
  if (endpoint === undefined || accessKeyId === undefined || secretAccessKey === undefined) return null;
  const access = { endpoint, accessKeyId, secretAccessKey };
  return {
    name: 'a RADOS Gateway',
    open: async (_workspace, pass) => gatedBucket(access, await newBucket(access), pass),
  };
}

/** Every bucket that is at hand; a line says so when a real gateway is not. */
export function bucketPlaces(): Place[] {
  const real = gateway();
  if (real === null) {
    process.stdout.write(
      'Left out: runs with a real RADOS Gateway, because RADOSGW_ENDPOINT, RADOSGW_ACCESS_KEY and RADOSGW_SECRET_KEY are not set (scripts/radosgw.sh).\n',
    );
  }
  return [TEST_SERVER, ...(real === null ? [] : [real])];
}

/** Every place that is at hand. */
export function places(): Place[] {
  return [LOCAL_FOLDER, ...bucketPlaces()];
}
