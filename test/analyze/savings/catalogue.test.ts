import { expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/analyze/savings/catalogue.ts';
import { withoutRegion } from '../../../src/analyze/savings/usage-type.ts';
import { isDay } from '../../../src/calendar/day.ts';

it('tells of each rule what it saves, on what grounds, and what to check first', () => {
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
  for (const { id, title, matches, assumption, source, check, steps } of CATALOGUE) {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    for (const text of [assumption, check, ...steps]) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(steps.length).toBeGreaterThan(0);
    expect([new URL(source.url).protocol, isDay(source.date)]).toEqual(['https:', true]);
    expect(matches.length).toBeGreaterThan(0);
    for (const { share, usageType, service } of matches) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
      // One that remembers where it stopped would match every second time.
      expect([usageType.global, service?.global ?? false]).toEqual([false, false]);
    }
  }
});

it('takes the code of the region off usage types, and nothing that only looks like one', () => {
  const cases = {
    'EU-BoxUsage:m5.large': 'BoxUsage:m5.large',
    'EUC1-EBS:VolumeUsage.gp2': 'EBS:VolumeUsage.gp2',
    'USW2-NatGateway-Bytes': 'NatGateway-Bytes',
    'APN3-Lambda-GB-Second': 'Lambda-GB-Second',
    'UGW1-BoxUsage:m5.large': 'BoxUsage:m5.large',
    'USW2-LAX1-BoxUsage:m5.large': 'BoxUsage:m5.large',
    'KMS-Requests': 'KMS-Requests',
    'CW:Requests': 'CW:Requests',
    'RDS:GP2-Storage': 'RDS:GP2-Storage',
    'DataTransfer-Out-Bytes': 'DataTransfer-Out-Bytes',
  };
  for (const [written, expected] of Object.entries(cases)) expect(withoutRegion(written)).toBe(expected);
});
