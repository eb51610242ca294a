import { organisation } from '../../test/servers/datadog/organisation.ts';
import { startDatadogServer } from '../../test/servers/datadog.ts';
import { startS3Server } from '../../test/servers/s3.ts';

/** What a process that measures needs to know of the servers. */
export interface Addresses {
  readonly datadog: string;
  readonly bucket: string;
  readonly s3: Readonly<Record<string, string>>;
}

/** Days that the invented costs go back from the day before AS_OF. */
export const AS_OF = '2026-11-23';
const FROM = '2026-08-01';
const DAYS = 114;

// Its own process, so that neither the time nor the memory of the servers counts.
const [accounts = 84, latency = 0] = process.argv.slice(2).map(Number);
if (import.meta.main) {
  const truth = organisation({ accounts, services: 12, days: DAYS, from: FROM });
  const [datadog, s3] = await Promise.all([
    startDatadogServer({ truth, latency }),
    startS3Server({ latency }),
  ]);
  const addresses: Addresses = { datadog: datadog.url, bucket: s3.bucket, s3: s3.credentials };
  process.stdout.write(`${JSON.stringify(addresses)}\n`);
}
