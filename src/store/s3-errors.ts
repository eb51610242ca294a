import { ServiceError } from '../errors.ts';
import { diagnose, diagnoseForeign, type Diagnosis, type S3Failure, type S3Request } from './s3-diagnosis.ts';

/** A request to S3 that failed, after all attempts. */
export class S3Error extends ServiceError {
  /** S3's name of the error, such as NoSuchKey; without an answer that of the system, such as ECONNREFUSED. */
  readonly code: string;
  readonly attempts: number;

  constructor(message: string, { code, attempts }: Pick<S3Failure, 'code' | 'attempts'>, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.attempts = attempts;
  }
}

/** What a broken connection or a name that is not known is called; also when it broke within an answer. */
const NETWORK_CODE = /^(?:E[A-Z_]+|TimeoutError)$/;

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return textOf(property(error, 'code')) ?? error.name;
}

/** Reads what the SDK threw. */
function failureOf(error: unknown): S3Failure {
  const code = codeOf(error);
  const metadata = property(error, '$metadata');
  const status = property(metadata, 'httpStatusCode');
  const attempts = property(metadata, 'attempts');
  const headers = property(property(error, '$response'), 'headers');
  return {
    code,
    status: typeof status === 'number' && !NETWORK_CODE.test(code) ? status : null,
    attempts: typeof attempts === 'number' ? attempts : 1,
    region: textOf(property(error, 'Region')) ?? textOf(property(headers, 'x-amz-bucket-region')),
  };
}

function sentence({ bucket, key }: S3Request, [wrong, next]: Diagnosis, detail = ''): string {
  return `s3://${bucket}/${key}: ${wrong}${detail}. ${next}`;
}

/** The SDK's words for an answer without any, as those of RADOS Gateway. */
const WORDLESS = 'UnknownError';

/** The cause gets printed, so it is kept only where it says something. */
function tellingCause(cause: unknown): unknown {
  return cause instanceof Error && cause.message === WORDLESS ? undefined : cause;
}

/** Turns what the SDK threw into a sentence: which object, what S3 answered, what to do. Quotes no object. */
export function requestError(request: S3Request, cause: unknown): S3Error {
  const failure = failureOf(cause);
  const detail = failure.status === null ? '' : ` (${failure.code}, HTTP ${failure.status})`;
  return new S3Error(sentence(request, diagnose(request, failure), detail), failure, tellingCause(cause));
}

/** The error of an answer that says it is fine but is none of S3: a proxy's page, perhaps. */
export function notS3Error(request: S3Request): S3Error {
  return new S3Error(sentence(request, diagnoseForeign(request)), { code: 'not S3', attempts: 1 });
}

/** The SDK found no region, or none that can be one. */
export function regionError(bucket: string, cause: unknown): ServiceError {
  const isMissing = cause instanceof Error && cause.message === 'Region is missing';
  const wrong = isMissing ? 'no AWS region is set' : 'the AWS region is not one';
  return new ServiceError(`s3://${bucket}: ${wrong}. Set AWS_REGION to the region of the bucket.`, { cause });
}

/** The SDK found no credentials, or those that it found gave none for S3. */
export function credentialsError(bucket: string, cause: unknown): ServiceError {
  const code = codeOf(cause);
  const message =
    code === 'CredentialsProviderError'
      ? 'no AWS credentials were found. Assume a role in this job (aws-actions/configure-aws-credentials, with the permission id-token: write), or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.'
      : `AWS gave no credentials for the role of this run (${code}). Check that its trust policy allows this repository and branch.`;
  return new ServiceError(`s3://${bucket}: ${message}`, { cause });
}
