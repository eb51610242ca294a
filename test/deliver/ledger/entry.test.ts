import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerKey, readEntry, type LedgerEntry } from '../../../src/deliver/ledger/entry.ts';
import { claimed, planDelivery, sending, settled, type Wish } from '../../../src/deliver/ledger/plan.ts';
import { isRecord } from '../../../src/json.ts';
import { objectKeys } from '../../../src/store/keys.ts';
import { StoredObjectError } from '../../../src/store/store.ts';

const NOW = new Date('2026-11-23T09:07:00Z');
const WISH: Wish = {
  deliveryKey: '2026-W48',
  report: 'platform',
  recipients: ['ann@example.com', 'bob@example.com'],
  isRedirected: false,
  isGiven: false,
  onAmbiguous: 'skip',
  resend: 'missing',
  by: { runId: '1', runAttempt: 1, holder: 'one' },
  now: NOW,
};
const KEY = ledgerKey(WISH.deliveryKey, WISH.report, false);
const SHA = 'ab'.repeat(32);

function entries(): Record<'claimed' | 'sending' | 'settled', LedgerEntry> {
  const plan = planDelivery(null, WISH);
  if (plan.kind !== 'send') throw new Error('There should be something to send');
  const mail = {
    messageId: '<cost.2026-W48.platform.1.abcdef01@example.com>',
    date: NOW.toISOString(),
    isRedirected: false,
    to: WISH.recipients,
    holder: 'one',
    key: objectKeys.outbox(WISH.deliveryKey, WISH.report, SHA),
    sha256: SHA,
  };
  const first = claimed(plan, WISH, mail, NOW);
  const second = sending(first, plan.to, NOW, NOW);
  const third = settled(
    second,
    second,
    [
      { address: 'ann@example.com', state: 'sent', serverMessageId: 'server-1', error: null },
      { address: 'bob@example.com', state: 'failed', serverMessageId: null, error: 'No such mailbox.' },
    ],
    NOW,
  );
  return { claimed: first, sending: second, settled: third };
}

type Path = readonly (string | number)[];
type Json = Readonly<Record<string, unknown>>;

/** An entry as it comes from the store. */
function stored(entry: LedgerEntry): Json & { schema: number } {
  return JSON.parse(JSON.stringify(entry)) as Json & { schema: number };
}

/** The paths of all values in a value, those of lists and objects among them. */
function pathsIn(value: unknown, at: Path = []): Path[] {
  const children = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
  return children.flatMap(([name, child]: [string | number, unknown]) => {
    const path = [...at, name];
    return [path, ...pathsIn(child, path)];
  });
}

/** The value with another one at a path; without it where the other is undefined. */
function withAt(value: unknown, [name, ...rest]: Path, other: unknown): unknown {
  if (name === undefined) return other;
  if (Array.isArray(value)) {
    return value.flatMap((child: unknown, i) => {
      if (i !== name) return [child];
      const changed = withAt(child, rest, other);
      return changed === undefined ? [] : [changed];
    });
  }
  if (!isRecord(value)) throw new Error(`There is nothing at ${name}`);
  const { [name]: child, ...others } = value;
  const changed = withAt(child, rest, other);
  return changed === undefined ? others : { ...others, [name]: changed };
}

function isRead(value: unknown): boolean {
  try {
    readEntry(KEY, value as Json & { schema: number });
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(StoredObjectError);
    return false;
  }
}

const NULLABLE = new Set(['claim', 'serverMessageId', 'error']);
const SENDING = stored(entries().sending);
const PATHS = pathsIn(SENDING);

function nameOf(path: Path): string {
  return String(path.at(-1));
}

describe('a ledger entry', () => {
  it.each(['claimed', 'sending', 'settled'] as const)('is read as it was written when it is %s', (name) => {
    const entry = entries()[name];
    expect(readEntry(KEY, stored(entry))).toEqual(entry);
  });

  it.each(PATHS.filter((path) => typeof path.at(-1) === 'string').map((path) => path.join('.')))(
    'without its %s is refused',
    (name) => {
      const path = PATHS.find((each) => each.join('.') === name) ?? [];
      expect(isRead(withAt(SENDING, path, undefined))).toBe(false);
    },
  );

  it('is refused when any one of its values is of another type', () => {
    const typeOf = (value: unknown): string =>
      Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
    const valueAt = (path: Path): unknown =>
      path.reduce<unknown>((value, name) => (value as Record<string | number, unknown>)[name], SENDING);
    const others = [1.5, -1, 'text', true, null, [], {}, [null], { a: 1 }];
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), fc.constantFrom(...others), (path, other) => {
        const [before, name] = [valueAt(path), nameOf(path)];
        // A text in place of a text may be as good, and so may null where there can be none.
        fc.pre(typeOf(before) !== typeOf(other) || typeof other === 'number');
        fc.pre(!(other === null && NULLABLE.has(name)));
        fc.pre(!(typeof other === 'string' && before === null));
        expect(isRead(withAt(SENDING, path, other))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['schema', 2],
    ['deliveryKey', '2026-W47'],
    ['report', 'data'],
    ['generation', 0],
    ['claim.runAttempt', 0],
    ['claim.until', 'tomorrow'],
    ['claim.until', '5'],
    ['mail.date', '2026-13-45T00:00:00Z'],
    ['mail.isRedirected', true],
    ['mail.key', '../secrets.eml'],
    ['mail.sha256', 'cd'.repeat(32)],
    ['recipients.0.state', 'delivered'],
    ['recipients.1.at', ''],
  ])('is refused when its %s is %j', (name, value) => {
    const path = name.split('.').map((part) => (/^\d$/.test(part) ? Number(part) : part));
    expect(isRead(withAt(SENDING, path, value))).toBe(false);
  });

  it('is refused under the key of another mail', () => {
    expect(() => readEntry('deliveries/2026-W48/data.json', SENDING)).toThrow(
      /^deliveries\/2026-W48\/data\.json is not a ledger entry of this version, so who has this mail cannot be known/,
    );
  });
});
