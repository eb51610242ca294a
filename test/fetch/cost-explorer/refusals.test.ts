import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CostDataError, messageOf, MissingCredentialError, ServiceError } from '../../../src/errors.ts';
import { refusal } from '../../../src/fetch/cost-explorer/refusals.ts';
import { BILL, DAYS, failedFetch, refusing, useCredentials } from './fetching.ts';

beforeEach(() => {
  useCredentials();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const ASKED = { metric: 'AmortizedCost', days: '2026-11-01 to 2026-11-20' };

function thrown(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

describe('the text of a refusal', () => {
  it('leaves out the request that a complaint about a signature quotes, with its session token', () => {
    const error = refusal(
      thrown(
        'InvalidSignatureException',
        "The request signature we calculated does not match.\n\nThe Canonical String for this request should have been\n'POST\n/\n\nhost:ce\nx-amz-security-token:SECRETTOKEN'",
      ),
      ASKED,
    );
    expect(messageOf(error)).toContain('The request signature we calculated does not match.');
    expect(messageOf(error)).not.toContain('SECRETTOKEN');
  });

  it('is one short line without control characters', () => {
    const text = messageOf(refusal(thrown('Odd', `a\n\u001b[31mb\u202E ${'x'.repeat(5000)}`), ASKED));
    expect(text).toMatch(/^Cost Explorer gave no answer for 2026-11-01 to 2026-11-20: Odd: a \[31mb x+…/);
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text.length).toBeLessThan(600);
  });

  it('tells a role that does not trust the repository from a missing permission', () => {
    const error = refusal(
      thrown('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'),
      ASKED,
    );
    expect(error.message).toContain('the role does not trust this repository');
  });

  it('keeps its cause where the message says all of it', () => {
    const cause = thrown('BillExpirationException', 'The report expired.');
    expect(refusal(cause, ASKED).cause).toBe(cause);
  });

  it('says so when there is no reason', () => {
    expect(refusal(thrown('Odd', ''), ASKED).message).toContain('Odd: no reason given. Run again later.');
  });
});

describe('a refusal', () => {
  it.each([
    [
      'DataUnavailableException',
      'Data is not available. Please try to adjust the time period.',
      CostDataError,
      `Cost Explorer has no data for ${DAYS} yet: Data is not available. Please try to adjust the time period. It needs up to 24 hours after it was enabled; run again then.`,
    ],
    [
      'BillExpirationException',
      'The requested report expired',
      ServiceError,
      `Cost Explorer gave no answer for ${DAYS}: BillExpirationException: The requested report expired. Run again later.`,
    ],
    [
      'ExpiredTokenException',
      'The security token included in the request is expired',
      ServiceError,
      'AWS did not accept the credentials of this run: ExpiredTokenException: The security token included in the request is expired. They may have expired or be mistyped, or the role does not trust this repository. Let the job assume a role before this action: aws-actions/configure-aws-credentials with role-to-assume, and the permission id-token: write.',
    ],
  ])('says what to do: %s', async (code, said, type, message) => {
    const { error } = await failedFetch(BILL, { faults: [refusing(code, said)] });
    expect(error).toBeInstanceOf(type);
    expect(error.message).toBe(message);
    expect(messageOf(error)).toBe(message);
  });

  it('of days that are too old passes on what AWS says', async () => {
    const { error } = await failedFetch(BILL, { today: '2027-12-01' });
    expect(error).toBeInstanceOf(CostDataError);
    expect(error.message).toBe(
      `Cost Explorer refused to give AmortizedCost for ${DAYS}: To retrieve data beyond the past 14 months, your start date needs ` +
        'to be the first day of the month. It keeps the current month and the 13 before it day by day: ask for days within them.',
    );
  });

  it('of days that were never kept costs no request', async () => {
    const { error, calls } = await failedFetch(BILL, {
      request: { window: { from: '2025-01-01', to: '2025-10-01' } },
    });
    expect(error.message).toBe(
      'Cost Explorer has no days from 2025-01-01 to 2025-09-30: it keeps the current month and the 13 before it. Ask for days from 2025-10-01 on.',
    );
    expect(calls).toBe(0);
  });

  it('that does not pass is told with its attempts', async () => {
    const { error, calls } = await failedFetch(BILL, {
      faults: [refusing('ThrottlingException', 'Rate exceeded')],
      source: { maxAttempts: 2 },
    });
    expect(error).toBeInstanceOf(ServiceError);
    expect(error.message).toBe(
      `Cost Explorer gave no answer for ${DAYS} after 2 attempts: ThrottlingException: Rate exceeded. Run again later.`,
    );
    expect(calls).toBe(2);
  });

  it('comes of silence within the time for all requests', async () => {
    const { error, calls } = await failedFetch(BILL, {
      faults: [{ kind: 'hang' }],
      source: { deadlineMs: 300 },
    });
    expect(error).toBeInstanceOf(ServiceError);
    expect(error.message).toBe(
      `Cost Explorer did not give the costs of ${DAYS} within 0.3 seconds. Run again later; for a large organisation choose source focus.`,
    );
    expect(calls).toBe(1);
  });

  it('of unknown credentials comes without another attempt', async () => {
    useCredentials('AKIAUNKNOWN');
    const { error, calls } = await failedFetch(BILL);
    expect(error.message).toMatch(
      /^AWS did not accept the credentials of this run: UnrecognizedClientException: The security token included in the request is invalid\./,
    );
    expect(calls).toBe(1);
  });

  it('for want of credentials sends nothing', async () => {
    useCredentials('');
    const { error, calls } = await failedFetch(BILL);
    expect(error).toBeInstanceOf(MissingCredentialError);
    expect(error.message).toMatch(
      /^Source cost-explorer needs credentials of AWS and found none: Could not load credentials from any providers\. Let the job assume a role/,
    );
    expect(calls).toBe(0);
  });
});
