import { Ajv, type SchemaObject } from 'ajv';

/** What `<operation>.json` holds, as far as tests read it by name. */
export interface WindowTotal {
  readonly from: string;
  readonly to: string;
  readonly total: number | null;
}

export interface ComparisonJson {
  readonly basis: string;
  readonly current: WindowTotal;
  readonly previous: WindowTotal;
  readonly change: number | null;
  readonly changePercent: number | null;
}

export interface DeliveryJson {
  readonly state: string;
  readonly recipients: readonly string[];
  readonly messageId: string | null;
  readonly file: string | null;
}

export interface ScopeJson {
  readonly accounts: readonly string[];
  readonly comparison: ComparisonJson;
  readonly week: ComparisonJson;
  readonly services: readonly { readonly service: string; readonly change: number | null }[];
  readonly delivery: DeliveryJson | null;
}

export interface ReportJson {
  readonly operation: string;
  readonly period: string;
  readonly asOf: string;
  readonly dataThrough: string;
  readonly teams: readonly (ScopeJson & { readonly id: string; readonly name: string })[];
  readonly organisation: (ScopeJson & { readonly unownedAccounts: readonly string[] }) | null;
  readonly failures: readonly { readonly stage: string; readonly scope: string; readonly message: string }[];
}

function object(properties: Record<string, SchemaObject>): SchemaObject {
  return { type: 'object', properties, required: Object.keys(properties) };
}

function list(items: SchemaObject): SchemaObject {
  return { type: 'array', items };
}

function orNull(schema: SchemaObject): SchemaObject {
  return { anyOf: [schema, { type: 'null' }] };
}

const text = { type: 'string', minLength: 1 };
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const month = { type: 'string', pattern: '^\\d{4}-\\d{2}$' };
const account = { type: 'string', pattern: '^\\d{12}$' };
const number = { type: 'number' };
const count = { type: 'integer', minimum: 0 };

const windowTotal = object({ from: day, to: day, total: orNull(number) });

const comparison = object({
  basis: { enum: ['month-to-date', 'last-month', 'week'] },
  current: windowTotal,
  previous: windowTotal,
  change: orNull(number),
  changePercent: orNull(number),
});

const estimate = { month, total: number, low: number, high: number, level: number };

const scope = {
  accounts: list(account),
  comparison,
  week: comparison,
  services: list(
    object({ service: text, current: number, previous: orNull(number), change: orNull(number) }),
  ),
  anomalies: list(
    object({
      id: text,
      account,
      service: orNull(text),
      kind: text,
      direction: { enum: ['up', 'down'] },
      start: day,
      end: orNull(day),
      expected: number,
      actual: number,
      impact: number,
    }),
  ),
  monthEnd: orNull(object(estimate)),
  forecast: orNull(
    object({
      ...estimate,
      confidence: { enum: ['high', 'medium', 'low'] },
      basedOnDays: count,
      risks: list(text),
    }),
  ),
  savings: list(object({ id: text, account, service: text, monthly: number })),
  explanation: object({
    source: text,
    findings: list(object({ text, evidence: { type: 'array', items: text, minItems: 1 } })),
  }),
  delivery: orNull(
    object({
      state: { enum: ['sent', 'outbox', 'skipped', 'failed', 'ambiguous', 'preview'] },
      recipients: list({ type: 'string', pattern: '^[^@\\s]+@[^@\\s]+$' }),
      messageId: orNull(text),
      file: orNull(text),
    }),
  ),
};

const report = object({
  schema: { const: 1 },
  operation: text,
  period: { type: 'string', pattern: '^\\d{4}-W\\d{2}$' },
  asOf: day,
  dataThrough: day,
  currency: { type: 'string', pattern: '^[A-Z]{3}$' },
  teams: list(
    // A team without any data has nothing to compare.
    object({ id: text, name: text, ...scope, comparison: orNull(comparison), week: orNull(comparison) }),
  ),
  organisation: orNull(object({ ...scope, unownedAccounts: list(account) })),
  failures: list(object({ stage: text, scope: text, message: text })),
  calls: object({ datadog: count, gemini: count, s3: count, smtp: count }),
  seconds: { type: 'number', exclusiveMinimum: 0 },
});

/** What in a report's JSON file is not as the design promises to scripts; nothing when all is. */
export function schemaFaults(json: unknown): string[] {
  const validate = new Ajv({ allErrors: true, strict: true }).compile(report);
  if (validate(json)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}
