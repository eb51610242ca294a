import type { Evidence } from '../evidence.ts';
import type { Fact } from './fact.ts';

/** Facts as the report's JSON shows them: each with the first of its printed forms. */
export function evidenceOf(facts: readonly Fact[]): Evidence[] {
  return facts.map(({ id, about, names, value, unit, parts, window }) => ({
    id,
    about: names[0] === undefined ? about : `${about}: ${names[0]}`,
    value,
    unit,
    display: Object.values(parts)[0] ?? String(value),
    window,
  }));
}
