import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import { isRecord } from '../../../src/json.ts';

type Json = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly pointer: string;
}

/** What GitHub's description says, as scripts/github-openapi.ts cut it out. */
const DESCRIPTION = JSON.parse(readFileSync(new URL('../github-openapi.json', import.meta.url), 'utf8')) as {
  readonly operations: Readonly<Record<string, Json>>;
  readonly templates: Readonly<Record<string, unknown>>;
};

const OPTIONS = { strict: false, validateFormats: false, allErrors: true } as const;

type Compile = (schema: AnySchema) => ValidateFunction;

function compiler(coerceTypes: boolean): Compile {
  const ajv = new Ajv({ ...OPTIONS, coerceTypes });
  ajv.addSchema({ $id: 'github', ...DESCRIPTION });
  const compiled = new Map<string, ValidateFunction>();
  return (schema) => {
    const key = JSON.stringify(schema);
    const known = compiled.get(key) ?? ajv.compile(schema);
    compiled.set(key, known);
    return known;
  };
}

const inJson = compiler(false);
/** Query strings and paths are text, whatever they stand for. */
const inText = compiler(true);

function faults(compile: Compile, pointer: string, what: string, value: unknown): string[] {
  const validate = compile({ type: 'object', properties: { value: { $ref: `github#${pointer}` } } });
  if (validate({ value })) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${what}${instancePath.slice('/value'.length)} ${message}`,
  );
}

const escaped = (step: string): string =>
  encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));

const JSON_TYPE = escaped('application/json');

/** The value at a pointer, and the pointer that it stands at when it was a reference. */
function at(pointer: string): { value: unknown; pointer: string } {
  let value: unknown = DESCRIPTION;
  for (const step of pointer.split('/').slice(1)) {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    value = (value as Record<string, unknown> | undefined)?.[name];
  }
  if (isRecord(value) && typeof value.$ref === 'string') return at(value.$ref.slice(1));
  return { value, pointer };
}

function parametersOf(operation: string): Parameter[] {
  const base = `/operations/${escaped(operation)}/parameters`;
  const list = DESCRIPTION.operations[operation]?.parameters;
  return (Array.isArray(list) ? list : []).map((_, i) => {
    const found = at(`${base}/${i}`);
    return { ...(found.value as Omit<Parameter, 'pointer'>), pointer: `${found.pointer}/schema` };
  });
}

/** An operation that a request is, and what stands in its path. */
export interface Matched {
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
}

const PATTERNS = Object.keys(DESCRIPTION.operations).map((operation) => {
  const [method = '', template = ''] = operation.split(' ');
  const pattern = template.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>[^/]+)`);
  return { operation, method, pattern: new RegExp(`^${pattern}$`) };
});

export function matchedOperation(method: string, pathname: string): Matched | null {
  for (const { operation, method: wanted, pattern } of PATTERNS) {
    const groups = wanted === method ? pattern.exec(pathname) : null;
    if (groups === null) continue;
    const path = Object.fromEntries(
      Object.entries(groups.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]),
    );
    return { operation, path };
  }
  return null;
}

/** Where a request departs from the description. */
export function requestFaults({ operation, path }: Matched, query: URLSearchParams, body: unknown): string[] {
  const parameters = parametersOf(operation);
  const found: string[] = [];
  for (const { name, in: place, required = false, pointer } of parameters) {
    const value = place === 'path' ? path[name] : query.get(name);
    if (value === null || value === undefined) {
      if (required) found.push(`${place} lacks ${name}`);
    } else found.push(...faults(inText, pointer, name, value));
  }
  const known = new Set(parameters.filter((p) => p.in === 'query').map(({ name }) => name));
  for (const name of query.keys())
    if (!known.has(name)) found.push(`query has ${name}, which is not described`);
  return [...found, ...bodyFaults(operation, body)];
}

function bodyFaults(operation: string, body: unknown): string[] {
  const pointer = `/operations/${escaped(operation)}/requestBody/content/${JSON_TYPE}/schema`;
  const { value: schema } = at(pointer);
  if (!isRecord(schema)) return body === undefined ? [] : ['has a body, and none is described'];
  const unknown = Object.keys(isRecord(body) ? body : {}).filter(
    (name) => !(isRecord(schema.properties) && name in schema.properties),
  );
  return [
    ...faults(inJson, pointer, 'body', body ?? null),
    ...unknown.map((name) => `body has ${name}, which is not described`),
  ];
}

/** Where an answer departs from the description. Errors that are not described must at least look like GitHub's. */
export function answerFaults(operation: string, status: number, body: unknown): string[] {
  const { value: response, pointer } = at(`/operations/${escaped(operation)}/responses/${status}`);
  if (status < 400 && response === undefined) return [`status ${status} is not described`];
  const schema = `${pointer}/content/${JSON_TYPE}/schema`;
  if (response !== undefined && at(schema).value !== undefined) return faults(inJson, schema, 'answer', body);
  if (status >= 400) return faults(inJson, '/components/schemas/basic-error', 'answer', body);
  return body === undefined ? [] : ['answer has a body, and none is described'];
}

/** An example of GitHub's own, to be filled in. */
export function template(name: string): Json {
  const found = DESCRIPTION.templates[name];
  return structuredClone(Array.isArray(found) ? (found as Json[])[0] : (found as Json)) ?? {};
}
