import type { HistoryPage } from '../../../src/render/history/page.ts';

/** A page of invented accounts and services. */
export function pageOf(
  accounts: number,
  days: number,
  name = (i: number): string => `account-${i}`,
): HistoryPage {
  const daily = (seed: number): Float64Array =>
    Float64Array.from({ length: days }, (_, i) => 1000 * (1 + seed) * (1 + 0.2 * Math.sin(i / 7 + seed)));
  return {
    title: 'AWS cost of all accounts',
    subtitle: 'fifteen months, amortized, in USD',
    isSample: false,
    locale: 'en-US',
    currency: 'USD',
    from: '2025-08-01',
    days,
    accounts: Array.from({ length: accounts }, (_, i) => ({
      id: String(100_000_000_000 + i),
      name: name(i),
      daily: daily(i),
    })),
    services: Array.from({ length: 40 }, (_, i) => ({ name: `Service ${i}`, daily: daily(i) })),
    anomalies: [{ account: '100000000003', service: 'Service 3', start: '2025-10-10', impact: 500 }],
  };
}
