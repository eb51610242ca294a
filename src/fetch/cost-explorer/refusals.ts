import { CostDataError, MissingCredentialError, ServiceError, type UserError } from '../../errors.ts';

/** What was asked, for messages. */
export interface Asked {
  readonly metric: string;
  /** First and last day, for people. */
  readonly days: string;
}

const NO_CREDENTIALS = new Set(['CredentialsProviderError', 'TokenProviderError']);

const BAD_CREDENTIALS = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'IncompleteSignature',
  'IncompleteSignatureException',
  'InvalidAccessKeyId',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'RequestExpired',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
]);

const GIVE_ROLE =
  'Let the job assume a role before this action: aws-actions/configure-aws-credentials with role-to-assume, and ' +
  'the permission id-token: write.';

const LONGEST_STATEMENT = 400;

/**
 * What a request came to that AWS did not answer with costs, as an error that says what to do next.
 * @param error what the SDK threw
 */
export function refusal(error: unknown, asked: Asked): UserError {
  const thrown = error instanceof Error ? error : new Error(String(error));
  const code = thrown.name;
  const said = statementOf(thrown);
  const options = causeOf(thrown, said);

  if (NO_CREDENTIALS.has(code)) {
    return new MissingCredentialError(
      `Source cost-explorer needs credentials of AWS and found none: ${said} ${GIVE_ROLE}`,
      options,
    );
  }
  if (BAD_CREDENTIALS.has(code) || said.includes('sts:AssumeRole')) {
    return new ServiceError(
      `AWS did not accept the credentials of this run: ${code}: ${said} They may have expired or be mistyped, or the role does not trust this repository. ${GIVE_ROLE}`,
      options,
    );
  }
  if (thrown instanceof SyntaxError) {
    // Its message quotes the answer, which may hold costs.
    return new ServiceError(
      'Cost Explorer answered with something that is not JSON. Look whether a proxy stands in between, or whether ' +
        'AWS_ENDPOINT_URL_COST_EXPLORER or AWS_ENDPOINT_URL points elsewhere.',
    );
  }
  switch (code) {
    case 'AccessDeniedException':
      return new ServiceError(
        `Cost Explorer refused access: ${said} Allow ce:GetCostAndUsage in the policy of the role, and enable Cost ` +
          'Explorer in the management account. A member account sees its own cost only, and only where the management account permits it.',
        options,
      );
    case 'DataUnavailableException':
      return new CostDataError(
        `Cost Explorer has no data for ${asked.days} yet: ${said} It needs up to 24 hours after it was enabled; run again then.`,
        options,
      );
    case 'ValidationException':
      return new CostDataError(
        `Cost Explorer refused to give ${asked.metric} for ${asked.days}: ${said} It keeps the current month and the ` +
          '13 before it day by day: ask for days within them.',
        options,
      );
    default:
      return new ServiceError(
        `Cost Explorer gave no answer for ${asked.days}${attemptsOf(thrown)}: ${named(code)}${said} Run again later.`,
        options,
      );
  }
}

/** The broken connections of Node.js are all called Error. */
function named(code: string): string {
  return code === 'Error' ? '' : `${code}: `;
}

/**
 * What the error says, on one line that ends with a full stop. A complaint about a signature goes on with the whole
 * request, session token included, and the SDK adds advice for its own users: both are left out.
 */
function statementOf(error: Error): string {
  const [statement = ''] = error.message
    .replace(/^@smithy\/[\w-]+ - (?:\[ERROR\] )?/, '')
    .split(/The Canonical String|Deserialization error:/i);
  const plain = statement.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const short = plain.length > LONGEST_STATEMENT ? `${plain.slice(0, LONGEST_STATEMENT)}…` : plain;
  if (short === '') return 'no reason given.';
  return /[.!?…]$/.test(short) ? short : `${short}.`;
}

/** The cause is kept where its text is in the message already: messages of causes get printed. */
function causeOf(error: Error, said: string): ErrorOptions {
  return said.startsWith(error.message) ? { cause: error } : {};
}

function attemptsOf(error: Error): string {
  if (!('$metadata' in error)) return '';
  const { $metadata: metadata } = error;
  if (typeof metadata !== 'object' || metadata === null || !('attempts' in metadata)) return '';
  const { attempts } = metadata;
  return typeof attempts === 'number' && attempts > 1 ? ` after ${attempts} attempts` : '';
}
