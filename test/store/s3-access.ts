import { expect } from 'vitest';
import { ServiceError } from '../../src/errors.ts';
import { openS3, type S3Access, type S3Limits, type S3Options } from '../../src/store/s3.ts';
import type { S3TestServer } from '../servers/s3.ts';

export const KEY = 'costs/2026/11/123456789012.json';
export const OBJECT = `s3://history/${KEY}`;

/** Short enough for tests. */
export const LIMITS: S3Limits = { connectionTimeout: 1000, requestTimeout: 300, attempts: 3 };

/** Access to the bucket of a test server, with the credentials of the environment. */
export function accessTo({ bucket, endpoint }: S3TestServer, options: Partial<S3Options> = {}): S3Access {
  return openS3({ bucket, endpoint, region: null, onCall: () => undefined, limits: LIMITS, ...options });
}

/** The message of the ServiceError that something must end in. */
export async function refusal(action: Promise<unknown>): Promise<string> {
  const error: unknown = await action.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ServiceError);
  return error instanceof Error ? error.message : '';
}
