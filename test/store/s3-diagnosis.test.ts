import { describe, expect, it } from 'vitest';
import { diagnose, type S3Failure, type S3Request } from '../../src/store/s3-diagnosis.ts';

const REQUEST: S3Request = { action: 's3:GetObject', bucket: 'history', key: 'k.json', endpoint: null };
const FAILURE: S3Failure = { code: '', status: null, attempts: 1, region: null };

describe('a failure that no test server can bring about', () => {
  it.each<{ failure: Partial<S3Failure>; endpoint?: string; says: string }>([
    {
      failure: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
      endpoint: 'https://s3.example.com:9000/path',
      says: 'the certificate of S3 at s3.example.com:9000 is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT). Name the file of its authority in NODE_EXTRA_CA_CERTS.',
    },
    {
      failure: { code: 'ENOTFOUND' },
      says: 'S3 cannot be reached (ENOTFOUND). Check AWS_ENDPOINT_URL_S3, AWS_REGION and the network of the runner.',
    },
    {
      failure: { code: 'ETIMEDOUT', attempts: 5 },
      says: 'S3 did not answer in time, 5 times in a row. Run again later. Check AWS_ENDPOINT_URL_S3, AWS_REGION and the network of the runner.',
    },
    {
      failure: { code: 'EPIPE' },
      endpoint: 'no address',
      says: 'S3 at no address broke the connection. Run again later; what was written stays.',
    },
    {
      failure: { code: 'RequestTimeTooSkewed', status: 403 },
      says: 'the clock of this machine is wrong. Set it.',
    },
  ])('is explained: $failure.code', ({ failure, endpoint = null, says }) => {
    expect(diagnose({ ...REQUEST, endpoint }, { ...FAILURE, ...failure }).join('. ')).toBe(says);
  });
});
