import { expect, it, vi } from 'vitest';
import { openS3 } from '../../src/store/s3.ts';
import { startS3Server } from '../servers/s3.ts';
import { stubCredentials } from './targets.ts';

const loaded = vi.hoisted(() => ({ times: 0 }));

vi.mock('@aws-sdk/client-s3', async (importOriginal) => {
  loaded.times += 1;
  return importOriginal();
});

it('loads the SDK when S3 is first asked, and not for a store that is only opened', async () => {
  await using server = await startS3Server();
  stubCredentials(server.credentials);
  const { bucket, endpoint } = server;
  const store = openS3({ bucket, endpoint, region: null, onCall: () => undefined }).store('bucket');
  expect(loaded.times).toBe(0);
  await Promise.all([store.get('a.json'), store.get('b.json')]);
  expect(loaded.times).toBe(1);
  vi.unstubAllEnvs();
});
