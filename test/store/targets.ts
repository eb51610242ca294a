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

export interface OpenTarget {
  readonly store: ObjectStore;
  readonly close: () => Promise<unknown>;
}

const local: Target = {
  name: 'a local folder',
  open: async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'store-'));
    return {
      store: localStore(folder, 'local folder'),
      close: () => rm(folder, { recursive: true, force: true }),
    };
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
    return { store: access.store('bucket'), close: server.close };
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
      return Promise.resolve({ store: access.store('bucket'), close: () => Promise.resolve() });
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
