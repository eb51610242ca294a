import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/deliver/ledger/entry.ts';
import { settlementsOf, whatNext } from '../../../src/deliver/ledger/outcome.ts';
import type { Refusal, SendResult } from '../../../src/deliver/smtp/sending.ts';

const [ANN, BOB] = ['ann@example.com', 'bob@example.com'];
const AT = '2026-11-23T09:07:00.000Z';
const UNKNOWN: Refusal = {
  address: 'Ann@Example.com',
  message: 'There is no such mailbox.',
  isTransient: false,
};

function ambiguous(scope: 'message' | 'server', refused: readonly Refusal[] = []): SendResult {
  return { kind: 'ambiguous', message: 'It may deliver it or not.', refused, scope };
}

function entryWith(state: 'claimed' | 'ambiguous'): LedgerEntry {
  return {
    schema: 1,
    deliveryKey: '2026-W48',
    report: 'platform',
    generation: 1,
    openedBy: '1',
    mail: {
      key: 'outbox/platform.eml',
      sha256: '0'.repeat(64),
      messageId: '<1@example.com>',
      date: AT,
      isRedirected: false,
      to: [ANN, BOB],
      holder: 'one',
    },
    claim: null,
    recipients: [ANN, BOB].map((address) => ({
      address,
      state,
      at: AT,
      attempts: 1,
      serverMessageId: null,
      error: null,
    })),
  };
}

function statesAfter(result: SendResult, state: 'claimed' | 'ambiguous'): Record<string, string> {
  const settlements = settlementsOf(result, [ANN, BOB], entryWith(state));
  return Object.fromEntries(settlements.map((each) => [each.address, each.state]));
}

describe('a message of which nobody knows what became', () => {
  it.each(['message', 'server'] as const)('may be with everyone it was for (%s)', (scope) => {
    expect(settlementsOf(ambiguous(scope), [ANN, BOB], entryWith('claimed'))).toEqual(
      [ANN, BOB].map((address) => ({
        address,
        state: 'ambiguous',
        serverMessageId: null,
        error: 'It may deliver it or not.',
      })),
    );
  });

  it('is certainly not with whom the server refused before', () => {
    const settlements = settlementsOf(ambiguous('message', [UNKNOWN]), [ANN, BOB], entryWith('claimed'));
    expect(settlements).toEqual([
      { address: ANN, state: 'failed', serverMessageId: null, error: UNKNOWN.message },
      { address: BOB, state: 'ambiguous', serverMessageId: null, error: 'It may deliver it or not.' },
    ]);
  });

  it('may be from an earlier time with whom the server refused now', () => {
    expect(statesAfter(ambiguous('message', [UNKNOWN]), 'ambiguous')).toEqual({
      [ANN]: 'ambiguous',
      [BOB]: 'ambiguous',
    });
  });

  it.each([[], [{ ...UNKNOWN, isTransient: true }]])('is not tried again in the same run', (...refused) => {
    expect(whatNext(ambiguous('message', refused))).toEqual({ again: 'no', obstacle: null });
  });

  it('lets the others wait where no answer came in time, and says nothing to them of a mail that may arrive', () => {
    expect(whatNext(ambiguous('server'))).toEqual({
      again: 'no',
      obstacle: {
        message:
          'It was not tried, because the mail server was given another mail and did not answer in time. Run again later; if the server is slow, raise mail.answer_timeout in config/agent.yaml.',
        isTransient: true,
      },
    });
  });
});
