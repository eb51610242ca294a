import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import { localStore } from '../../src/store/local.ts';
import { openS3 } from '../../src/store/s3.ts';
import type { ObjectStore } from '../../src/store/store.ts';
import { startS3Server } from '../servers/s3.ts';

/** A store that must keep the contract. */
export interface Target {
  readonly name: string;
  readonly open: () => Promise<OpenTarget>;
}

/** A store for one test. */
export interface OpenTarget {
  readonly store: ObjectStore;
  /** Where all keys of the test lie, so that tests do not meet in one bucket. */
  readonly folder: string;
  /** One of them. */
  readonly key: string;
  /** Removes what the test left, and ends what was started for it. */
  readonly close: () => Promise<void>;
}

function opened(store: ObjectStore, end: () => Promise<unknown>): OpenTarget {
  const folder = `tests-${randomUUID()}`;
  const close = async (): Promise<void> => {
    for (const prefix of [`${folder}/`, `corrupt/${folder}/`]) {
      for (const key of await store.list(prefix)) await store.remove(key);
    }
    await end();
    vi.unstubAllEnvs();
  };
  return { store, folder, key: `${folder}/2026/11/123456789012.json`, close };
}

const local: Target = {
  name: 'a local folder',
  open: async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'store-'));
    return opened(localStore(folder, 'local folder'), () => rm(folder, { recursive: true, force: true }));
  },
};

/** The environment that the SDK takes its credentials from, and no other. */
export function stubCredentials(credentials: Readonly<Record<string, string>>): void {
  for (const name of ['AWS_PROFILE', 'AWS_SESSION_TOKEN', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN']) {
    vi.stubEnv(name, undefined);
  }
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent');
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nonexistent');
  for (const [name, value] of Object.entries(credentials)) vi.stubEnv(name, value);
}

const testServer: Target = {
  name: 'the S3 test server',
  open: async () => {
    // Two objects a page, so that every listing of more has to turn pages.
    const server = await startS3Server({ pageSize: 2 });
    stubCredentials(server.credentials);
    const { bucket, endpoint } = server;
    const access = openS3({ bucket, endpoint, region: null, onCall: () => undefined });
    return opened(access.store('bucket'), server.close);
  },
};

function gateway(): Target | null {
  const {
    RADOSGW_ENDPOINT: endpoint,
    RADOSGW_ACCESS_KEY: accessKey,
    RADOSGW_SECRET_KEY: secretKey,
    RADOSGW_BUCKET: bucket = 'history',
  } = process.env;
  if (endpoint === undefined || accessKey === undefined || secretKey === undefined) return null;
  return {
    name: 'a RADOS Gateway',
    open: () => {
      stubCredentials({ AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: secretKey });
      const access = openS3({ bucket, endpoint, region: 'us-east-1', onCall: () => undefined });
      return Promise.resolve(opened(access.store('bucket'), () => Promise.resolve()));
    },
  };
}

/** Every store that is at hand; a line says so when a real gateway is not. */
export function targets(): Target[] {
  const real = gateway();
  if (real === null) {
    process.stdout.write(
      'Left out: the store on a real RADOS Gateway, because RADOSGW_ENDPOINT, RADOSGW_ACCESS_KEY and RADOSGW_SECRET_KEY are not set (scripts/radosgw.sh).\n',
    );
  }
  return [local, testServer, ...(real === null ? [] : [real])];
}
