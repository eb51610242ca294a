const COLUMNS = [
  'AvailabilityZone',
  'BilledCost',
  'BillingAccountId',
  'BillingAccountName',
  'BillingCurrency',
  'BillingPeriodEnd',
  'BillingPeriodStart',
  'ChargeCategory',
  'ChargeClass',
  'ChargeDescription',
  'ChargeFrequency',
  'ChargePeriodEnd',
  'ChargePeriodStart',
  'CommitmentDiscountCategory',
  'CommitmentDiscountId',
  'CommitmentDiscountName',
  'CommitmentDiscountStatus',
  'CommitmentDiscountType',
  'ConsumedQuantity',
  'ConsumedUnit',
  'ContractedCost',
  'ContractedUnitPrice',
  'EffectiveCost',
  'InvoiceIssuerName',
  'ListCost',
  'ListUnitPrice',
  'PricingCategory',
  'PricingQuantity',
  'PricingUnit',
  'ProviderName',
  'PublisherName',
  'RegionId',
  'RegionName',
  'ResourceId',
  'ResourceName',
  'ResourceType',
  'ServiceCategory',
  'ServiceName',
  'SkuId',
  'SkuPriceId',
  'SubAccountId',
  'SubAccountName',
  'Tags',
  'x_UsageType',
];

const SERVICES = [
  'Amazon Elastic Compute Cloud',
  'Amazon Simple Storage Service',
  'Amazon Relational Database Service',
  'Amazon Simple Queue Service',
  'AWS Lambda',
  'AmazonCloudWatch',
  'Elastic Load Balancing',
  'Amazon DynamoDB',
  'AWS Key Management Service',
  'Amazon Virtual Private Cloud',
  'Amazon ElastiCache',
  'AWS Support (Business)',
];
const ACCOUNTS = 84;
const DAYS = 100;
const USAGE_TYPES = 20;
const FIRST_INSTANT = Date.UTC(2024, 5, 23);
const MS_PER_HOUR = 3_600_000;
const ROWS_PER_CHUNK = 500;

/**
 * A FOCUS 1.0 export of hourly AWS rows as CSV, in chunks: 84 accounts, 12 services, 100 days, tiny amounts,
 * tags with quotes in them. The same seed gives the same bytes.
 */
export function* focusLines(rows: number, seed = 1): Generator<string> {
  const random = seededRandom(seed);
  yield `${COLUMNS.map((name) => `"${name}"`).join(',')}\n`;
  for (let done = 0; done < rows; done += ROWS_PER_CHUNK) {
    const chunk = Math.min(ROWS_PER_CHUNK, rows - done);
    yield Array.from({ length: chunk }, (_, i) => line(done + i, random)).join('');
  }
}

function line(index: number, random: () => number): string {
  const account = Math.floor(random() * ACCOUNTS);
  const accountId = account.toString().padStart(12, '0');
  const service = SERVICES[Math.floor(random() * SERVICES.length)] ?? '';
  // The last hour of each day comes up whatever the seed, so every day is complete.
  const hour = index < DAYS ? index * 24 + 23 : Math.floor(random() * DAYS * 24);
  const start = timestamp(FIRST_INSTANT + hour * MS_PER_HOUR);
  const end = timestamp(FIRST_INSTANT + (hour + 1) * MS_PER_HOUR);
  const quantity = (random() * 10).toFixed(15);
  const cost = (random() * 0.002).toFixed(11);
  const resource = Math.floor(random() * 1e15).toString(36);
  const sku = Math.floor(random() * 1e6)
    .toString(36)
    .toUpperCase()
    .padStart(16, 'G95FST5FTYV3JSRX');
  return (
    `NULL,${cost},"999999999999","Example","USD","${start.slice(0, 8)}28 00:00:00","${start.slice(0, 8)}01 00:00:00",` +
    `"Usage",NULL,"$0.40 per million requests of ${service}, in US West (Oregon)","Usage-Based","${end}","${start}",` +
    `NULL,NULL,NULL,NULL,NULL,${quantity},"Requests",0.00000000000,0.00000000000,${cost},` +
    `"Amazon Web Services, Inc.",${cost},"0.0000004","Standard",${quantity},"Requests","AWS",` +
    `"Amazon Web Services, Inc.","us-west-2","US West (Oregon)",` +
    `"arn:aws:service:us-west-2:${accountId}:${resource}",NULL,NULL,"Compute",` +
    `"${service}","${sku}","${sku}.JRTCKXETXF.VXGXCWQKTY","${accountId}",` +
    `"Account ${account}","{""application"": ""${resource}"", ""environment"": ""prod""}","USW2-Type${account % USAGE_TYPES}"\n`
  );
}

function timestamp(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19).replace('T', ' ');
}

/** Mulberry32: numbers in [0, 1), the same for the same seed. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
