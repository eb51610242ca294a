import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';

/** What is wrong with a body, by Datadog's own description of its API; null when nothing is. */
export type Contract = (schema: string, body: unknown) => string | null;

interface Description {
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** A slice of Datadog's OpenAPI description, where DATADOG_OPENAPI names one; without it bodies are not checked. */
export function contractFrom(file: string | undefined): Contract | null {
  if (file === undefined || file === '') return null;
  const { components } = parse(readFileSync(file, 'utf8')) as Description;
  const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false });
  ajv.addSchema({ $id: 'datadog', components });
  const validators = new Map<string, ValidateFunction>();
  return (schema, body) => {
    const validate = validators.get(schema) ?? ajv.compile({ $ref: `datadog#/components/schemas/${schema}` });
    validators.set(schema, validate);
    return validate(body) ? null : ajv.errorsText(validate.errors);
  };
}
