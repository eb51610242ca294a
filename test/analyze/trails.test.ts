import { expect, it } from 'vitest';
import type { AccountAnalysis } from '../../src/analyze/account.ts';
import { trailsOf } from '../../src/analyze/trails.ts';
import { ACCOUNT } from '../configuration.ts';
import { costsThrough } from './costs.ts';

const COSTS = costsThrough('2026-11-20', [
  { service: 'EC2', cost: (day) => (day >= '2026-11-10' ? 30 : 10) },
  { service: 'S3', cost: () => 1 },
  { service: 'EC2', chargeType: 'tax', cost: () => 99 },
  { service: 'EC2', account: '999999999999', cost: () => 500 },
]);

function trails(service: string | null, start: string, costs = COSTS): ReturnType<typeof trailsOf> {
  const anomaly = { id: 'a', account: ACCOUNT, service, start };
  return trailsOf([{ anomalies: [anomaly] } as unknown as AccountAnalysis], costs);
}

it('is the usage of the service in its account over six weeks, with the day on which it departs', () => {
  const [trail] = trails('EC2', '2026-11-10');
  expect(trail?.window).toEqual({ from: '2026-10-10', to: '2026-11-21' });
  expect([trail?.daily[0], trail?.daily[30], trail?.daily[31], trail?.daily.at(-1)]).toEqual([
    10, 10, 30, 30,
  ]);
  expect(trail?.since).toBe('2026-11-10');
});

it('is all usage of an account as a whole, and begins where the data or the six weeks do', () => {
  expect(trails(null, '2026-09-01')[0]).toMatchObject({ since: '2026-10-10' });
  expect(trails(null, '2026-11-10')[0]?.daily[0]).toBe(11);
  const short = costsThrough('2026-11-20', [{ service: 'EC2', cost: () => 5 }], 10);
  expect(trails('EC2', '2026-11-15', short)[0]?.window.from).toBe('2026-11-11');
});
