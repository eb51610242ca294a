/** What was asked of S3 when it failed. */
export interface S3Request {
  /** The permission that it takes. */
  readonly action: 's3:GetObject' | 's3:PutObject' | 's3:DeleteObject' | 's3:ListBucket';
  readonly bucket: string;
  /** Of the object, or what the keys of a listing begin with. */
  readonly key: string;
  readonly endpoint: string | null;
}

/** What came of it, as far as it matters here. */
export interface S3Failure {
  /** S3's name of the error, such as NoSuchKey; without an answer that of the system, such as ECONNREFUSED. */
  readonly code: string;
  /** HTTP status; null when no answer came, or not as a whole. */
  readonly status: number | null;
  readonly attempts: number;
  /** Where the bucket lies, when S3 says so. */
  readonly region: string | null;
}

/** What is wrong, and what to do about it. */
export type Diagnosis = readonly [wrong: string, next: string];

type Diagnose = (request: S3Request, failure: S3Failure) => Diagnosis;

const CHECK_ENDPOINT = 'Check AWS_ENDPOINT_URL_S3, AWS_REGION and the network of the runner.';
const RUN_LATER = 'Run again later; what was written stays.';
const CORRECT_NAME = 'orrect its name where it is set (S3_BUCKET_NAME, or focus-path for an export).';

/** The SDK's names for an error that is not in S3's form. */
const FORMLESS = ['NotFound', 'Unknown', 'UnknownError'];

/** Nothing for one attempt. */
function inARow({ attempts }: S3Failure): string {
  return attempts > 1 ? `, ${attempts} times in a row` : '';
}

function hostOf({ endpoint }: S3Request): string {
  if (endpoint === null) return 'S3';
  return `S3 at ${URL.canParse(endpoint) ? new URL(endpoint).host : endpoint}`;
}

function grant({ action, bucket }: S3Request): string {
  const resource = `arn:aws:s3:::${bucket}`;
  const who = 'to the role or user of this run';
  if (action === 's3:ListBucket') return `Grant s3:ListBucket on ${resource} ${who}.`;
  const own = `Grant ${action} on ${resource}/* ${who}.`;
  return action === 's3:GetObject'
    ? `${own} Grant s3:ListBucket on ${resource} too: without it S3 refuses to say that an object is not there.`
    : own;
}

const wrongRegion: Diagnose = (_, { region }) =>
  region === null
    ? ['the bucket lies in another region', 'Set AWS_REGION to the region of the bucket.']
    : [`the bucket lies in region ${region}`, `Set AWS_REGION to ${region}.`];

const expired: Diagnose = () => [
  'the credentials of this run are no longer valid',
  'Assume the role anew in this job, with a longer role-duration-seconds where the run takes long.',
];

const slowDown: Diagnose = (_, failure) => [`S3 asked to slow down${inARow(failure)}`, RUN_LATER];

const timedOut: Diagnose = (request, failure) => [
  `${hostOf(request)} did not answer in time${inARow(failure)}`,
  `Run again later. ${CHECK_ENDPOINT}`,
];

const broken: Diagnose = (request, failure) => [
  `${hostOf(request)} broke the connection${inARow(failure)}`,
  RUN_LATER,
];

/** By the code of the failure. */
const KNOWN: ReadonlyMap<string, Diagnose> = new Map<string, Diagnose>([
  ['AccessDenied', (request) => [`S3 refused ${request.action}`, grant(request)]],
  ['NoSuchBucket', ({ bucket }) => [`there is no bucket ${bucket}`, `Create it, or c${CORRECT_NAME}`]],
  ['InvalidBucketName', ({ bucket }) => [`${bucket} cannot be the name of a bucket`, `C${CORRECT_NAME}`]],
  ['NoSuchKey', () => ['there is no such object', 'It was removed meanwhile, or the path is wrong.']],
  ['PermanentRedirect', wrongRegion],
  ['AuthorizationHeaderMalformed', wrongRegion],
  ['IllegalLocationConstraintException', wrongRegion],
  [
    'SignatureDoesNotMatch',
    () => [
      'S3 did not accept the signature',
      'Correct AWS_SECRET_ACCESS_KEY; mind that no space or line break came along.',
    ],
  ],
  [
    'InvalidAccessKeyId',
    () => [
      'S3 does not know the access key',
      'Correct AWS_ACCESS_KEY_ID, or assume a role in this job instead.',
    ],
  ],
  ['ExpiredToken', expired],
  ['InvalidToken', expired],
  ['TokenRefreshRequired', expired],
  ['RequestTimeTooSkewed', () => ['the clock of this machine is wrong', 'Set it.']],
  ['PreconditionFailed', () => ['the object was changed while it was read', 'Run again.']],
  ['InvalidObjectState', () => ['the object is archived', 'Restore it from the archive first.']],
  [
    'NotImplemented',
    ({ action }) => [
      `this store does not know a part of ${action} that is needed`,
      'Use one that has conditional writes (If-None-Match, If-Match), as AWS has.',
    ],
  ],
  ['SlowDown', slowDown],
  ['ServiceUnavailable', slowDown],
  ['Busy', slowDown],
  ['TimeoutError', timedOut],
  ['ETIMEDOUT', timedOut],
  ['ECONNRESET', broken],
  ['EPIPE', broken],
]);

function diagnoseUnknown(request: S3Request, failure: S3Failure): Diagnosis {
  const { code, status } = failure;
  if (status === null && /CERT|SIGNATURE|TLS|SSL/.test(code)) {
    return [
      `the certificate of ${hostOf(request)} is not trusted (${code})`,
      'Name the file of its authority in NODE_EXTRA_CA_CERTS.',
    ];
  }
  if (status === null) return [`${hostOf(request)} cannot be reached (${code})`, CHECK_ENDPOINT];
  if (status >= 500) return [`S3 failed${inARow(failure)}`, RUN_LATER];
  if (FORMLESS.includes(code)) return diagnoseForeign(request);
  return [`S3 refused ${request.action}`, 'Look the code up in the list of S3 error codes.'];
}

/** Something answered that is not S3. */
export function diagnoseForeign(request: S3Request): Diagnosis {
  return [`${hostOf(request)} does not answer as S3 does`, CHECK_ENDPOINT];
}

/** What is wrong with S3, its settings or the permissions, and what to do next. */
export function diagnose(request: S3Request, failure: S3Failure): Diagnosis {
  return (KNOWN.get(failure.code) ?? diagnoseUnknown)(request, failure);
}
