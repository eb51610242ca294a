import type { S3 } from '@aws-sdk/client-s3';
import type { S3Request } from './s3-diagnosis.ts';
import { credentialsError, notS3Error, regionError, requestError, type S3Error } from './s3-errors.ts';

/** How long and how often S3 is asked. */
export interface S3Limits {
  /** Milliseconds until the connection stands. */
  readonly connectionTimeout: number;
  /** Milliseconds until an answer begins, and between two parts of it. */
  readonly requestTimeout: number;
  /** How often one request is sent at most. */
  readonly attempts: number;
}

export interface S3Options {
  readonly bucket: string;
  /** Null: where the SDK finds it, AWS_REGION first. */
  readonly region: string | null;
  /** Of a store that is not AWS; buckets are then named in the path. */
  readonly endpoint: string | null;
  /** Called for each request that is sent, repeated ones included. */
  readonly onCall: () => void;
  /** @default 5 s, 30 s, 5 times */
  readonly limits?: S3Limits;
}

const LIMITS: S3Limits = { connectionTimeout: 5_000, requestTimeout: 30_000, attempts: 5 };
const MAX_SOCKETS = 32;

/** A client with the SDK's own credential chain. */
async function connect(options: S3Options): Promise<S3> {
  const { S3 } = await import('@aws-sdk/client-s3');
  const { connectionTimeout, requestTimeout, attempts } = options.limits ?? LIMITS;
  const client = new S3({
    ...(options.region === null ? {} : { region: options.region }),
    ...(options.endpoint === null ? {} : { endpoint: options.endpoint, forcePathStyle: true }),
    // Other stores than AWS refuse the checksums that the SDK would add.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    retryMode: 'standard',
    maxAttempts: attempts,
    requestHandler: {
      connectionTimeout,
      requestTimeout,
      throwOnRequestTimeout: true,
      socketTimeout: requestTimeout,
      httpAgent: { keepAlive: true, maxSockets: MAX_SOCKETS },
      httpsAgent: { keepAlive: true, maxSockets: MAX_SOCKETS },
    },
  });
  client.middlewareStack.add(
    (next) => (request) => {
      options.onCall();
      return next(request);
    },
    // Within the SDK's repetition, which has a high priority in this step.
    { name: 'countCalls', step: 'finalizeRequest', priority: 'low' },
  );
  return client;
}

/** Sends requests to one bucket through one client, which is made when first needed. */
export class S3Connection {
  readonly #options: S3Options;
  #client: Promise<S3> | null = null;

  constructor(options: S3Options) {
    this.#options = options;
  }

  /** @throws S3Error when S3 refuses or does not answer, ServiceError without a region or credentials */
  async send<T>(
    action: S3Request['action'],
    key: string,
    request: (s3: S3, bucket: string) => Promise<T>,
  ): Promise<T> {
    const s3 = await this.#ready();
    try {
      return await request(s3, this.#options.bucket);
    } catch (error) {
      throw this.error(action, key, error);
    }
  }

  error(action: S3Request['action'], key: string, error: unknown): S3Error {
    return requestError(this.#request(action, key), error);
  }

  /** The error of an answer that says it is fine but is none of S3: a proxy's page, perhaps. */
  notS3(action: S3Request['action'], key: string): S3Error {
    return notS3Error(this.#request(action, key));
  }

  #request(action: S3Request['action'], key: string): S3Request {
    const { bucket, endpoint } = this.#options;
    return { action, bucket, key, endpoint };
  }

  /** The client, with a region and credentials that are valid now: what fails here is not S3's answer. */
  async #ready(): Promise<S3> {
    const { bucket } = this.#options;
    this.#client ??= connect(this.#options);
    const client = await this.#client;
    try {
      await client.config.region();
    } catch (error) {
      throw regionError(bucket, error);
    }
    try {
      await client.config.credentials();
    } catch (error) {
      throw credentialsError(bucket, error);
    }
    return client;
  }
}
