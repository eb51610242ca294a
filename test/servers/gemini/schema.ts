import { isRecord } from '../../../src/json.ts';

/** What the Gemini API takes in `responseJsonSchema`; whatever else JSON Schema has is refused. */
const KEYWORDS = new Set([
  '$id',
  '$defs',
  '$ref',
  '$anchor',
  'type',
  'format',
  'title',
  'description',
  'enum',
  'items',
  'prefixItems',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'anyOf',
  'oneOf',
  'properties',
  'additionalProperties',
  'required',
  'propertyOrdering',
]);
const TYPES = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']);

/** Google does not publish these limits; they are on the careful side of what users ran into. */
const MAX_ENUM_VALUES = 100;
const MAX_ENUM_CHARACTERS = 2_000;
const MAX_ITEMS_TOGETHER = 900;
const MAX_DEPTH = 5;

const TOO_COMPLEX =
  'The specified schema produces a constraint that has too many states for serving. Typical causes of this error are schemas with lots of text (for example, very long property or enum names), schemas with long array length limits (especially when nested), or schemas using complex value matchers.';

/** What has been found in a schema so far. */
interface Found {
  enumValues: number;
  enumCharacters: number;
  items: number;
  fault: string | null;
}

function look(schema: unknown, path: string, depth: number, found: Found): void {
  if (!isRecord(schema)) {
    found.fault ??= `${path} is not a schema`;
    return;
  }
  if (depth > MAX_DEPTH) found.fault ??= TOO_COMPLEX;
  for (const keyword of Object.keys(schema)) {
    if (!KEYWORDS.has(keyword)) found.fault ??= `${path}: unknown keyword "${keyword}"`;
  }
  const { type, properties, items, required, maxItems } = schema;
  if (type !== undefined && !(typeof type === 'string' && TYPES.has(type))) {
    found.fault ??= `${path}: unknown type`;
  }
  if (Array.isArray(schema.enum)) {
    found.enumValues += schema.enum.length;
    found.enumCharacters += schema.enum.join('').length;
  }
  if (typeof maxItems === 'number') found.items += maxItems;
  if (type === 'array' && items === undefined) found.fault ??= `${path}.items: missing field`;
  if (items !== undefined) look(items, `${path}.items`, depth + 1, found);
  const known = isRecord(properties) ? properties : {};
  for (const name of Array.isArray(required) ? required : []) {
    if (typeof name !== 'string' || !(name in known)) {
      found.fault ??= `${path}.required: property is not defined`;
    }
  }
  for (const [name, property] of Object.entries(known)) {
    look(property, `${path}.properties[${name}]`, depth + 1, found);
  }
}

/** Why the Gemini API would refuse a schema; null when it would not. */
export function schemaFault(schema: unknown): string | null {
  const found: Found = { enumValues: 0, enumCharacters: 0, items: 0, fault: null };
  look(schema, 'response_json_schema', 1, found);
  const isTooComplex =
    found.enumValues > MAX_ENUM_VALUES ||
    found.enumCharacters > MAX_ENUM_CHARACTERS ||
    found.items > MAX_ITEMS_TOGETHER;
  return found.fault ?? (isTooComplex ? TOO_COMPLEX : null);
}
