import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CostDataError, messageOf, ServiceError } from '../../../src/errors.ts';
import type { Fault } from '../../servers/cost-explorer.ts';
import { AS_OF, BILL, DAYS, failedFetch, fetchBill, line, NEWEST, useCredentials } from './fetching.ts';

const answering = (body: string, contentType = 'application/x-amz-json-1.1'): Fault => ({
  kind: { body, contentType },
});

beforeEach(() => {
  useCredentials();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('an answer that cannot be used', () => {
  it.each([
    ['HTML', answering('<html>Sign in</html>', 'text/html'), 'answered with something that is not JSON'],
    ['nothing', answering(''), 'answered in a form that is not its own: it has no ResultsByTime'],
    ['a list', answering('[1]'), 'it has no ResultsByTime'],
    ['no days', answering('{"ResultsByTime":[null]}'), 'a TimePeriod has no day'],
    [
      'groups that are none',
      answering(`{"ResultsByTime":[{"TimePeriod":{"Start":"${NEWEST}"},"Groups":["x"]}]}`),
      `a group of ${NEWEST} is not of RECORD_TYPE`,
    ],
    [
      'days that were not asked for',
      answering(`{"ResultsByTime":[{"TimePeriod":{"Start":"${AS_OF}"},"Groups":[]}]}`),
      `it holds ${AS_OF}, which was not asked for`,
    ],
  ])('is an error that quotes nothing of it: %s', async (_, fault, words) => {
    const { error, calls } = await failedFetch(BILL, { faults: [fault] });
    expect(error).toBeInstanceOf(ServiceError);
    expect(messageOf(error)).toContain(words);
    expect(messageOf(error)).not.toContain('Sign in');
    expect(calls).toBe(1);
  });

  it('is an error when days are missing', async () => {
    const { error } = await failedFetch([line({ day: '2026-09-01' })], {
      alter: (answer) => ({ ...answer, ResultsByTime: answer.ResultsByTime.slice(0, 97) }),
    });
    expect(error.message).toBe(
      `Cost Explorer answered for 97 of the 100 days from ${DAYS}: 2026-11-18 is the first without an answer. Run again later.`,
    );
  });

  it('is an error when there is no cost at all, never $0', async () => {
    const { error } = await failedFetch([line({ day: '2026-11-22' })]);
    expect(error).toBeInstanceOf(CostDataError);
    expect(error.message).toBe(
      `Cost Explorer knows of no cost from ${DAYS} (metric AmortizedCost). Look whether the credentials are of the management ` +
        'account (a member account sees only itself), and whether Cost Explorer was enabled there more than 24 hours ago.',
    );
  });

  it('is an error when no account has any of it', async () => {
    const { error } = await failedFetch([line({ account: 'NoLinkedAccount' })]);
    expect(error.message).toContain(`gives no cost of any account from ${DAYS}`);
  });

  it.each(['NaN', '', '1,5', 'Infinity'])('is an error when an amount is %j', async (Amount) => {
    const { error } = await failedFetch([line()], {
      alter: (answer, { recordTypes }) =>
        recordTypes === null
          ? answer
          : {
              ...answer,
              ResultsByTime: answer.ResultsByTime.map((day) => ({
                ...day,
                Groups: day.Groups.map((group) => ({
                  ...group,
                  Metrics: { AmortizedCost: { Amount, Unit: 'USD' } },
                })),
              })),
            },
    });
    expect(error).toBeInstanceOf(CostDataError);
    expect(error.message).toBe(
      'Cost Explorer gives no amount that can be read as AmortizedCost of account "123456789012", service "Amazon Elastic Compute ' +
        `Cloud - Compute" on ${NEWEST}. Run again later.`,
    );
  });

  it('is an error when it is in two currencies', async () => {
    const { error } = await failedFetch([
      line(),
      line({ service: 'AWS Lambda', unit: 'CNY', recordType: 'Tax' }),
    ]);
    expect(error).toBeInstanceOf(CostDataError);
    expect(error.message).toMatch(
      /^Cost Explorer answers in two currencies, CNY and USD, which cannot be added up\./,
    );
  });

  it('may be in another currency than USD', async () => {
    expect((await fetchBill([line({ unit: 'CNY' })])).costs.currency).toBe('CNY');
  });

  it('is an error when the same page comes again and again', async () => {
    let token: string | undefined;
    const { error, calls } = await failedFetch(BILL, {
      pageSize: 10,
      alter: (answer) => {
        token ??= answer.NextPageToken;
        return { ...answer, NextPageToken: token };
      },
    });
    expect(error.message).toBe('Cost Explorer sends the same page again and again. Run again later.');
    expect(calls).toBe(2);
  });
});
