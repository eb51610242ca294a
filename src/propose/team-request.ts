import { accountIdHint, isAccountId } from '../config/account-id.ts';
import { addressFault } from '../config/email-address.ts';
import type { Problem } from '../config/problem.ts';
import { shown } from '../config/shown.ts';

/** A part of a request, and where in it a value stands: `aws-account-id`, or `entry 3, team_email`. */
export function requestProblem(place: string, message: string, hint: string | null): Problem {
  return { severity: 'error', file: null, line: null, column: null, key: place, message, hint };
}

/** The message of a parser, which may quote what it was given, without its full stop. */
export function oneLine(message: string): string {
  return message
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .slice(0, 200)
    .replace(/[.\s]+$/, '');
}

/** The parts of a text with commas, semicolons or blanks between them. */
export function partsOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter((part) => part !== '');
}

/** The same values once each, in their order. */
export function unique(
  values: readonly string[],
  sameAs: (value: string) => string = (value) => value,
): string[] {
  return [...new Map([...values].reverse().map((value) => [sameAs(value), value])).values()].reverse();
}

export function accountProblems(place: string, ids: readonly string[]): Problem[] {
  return ids
    .filter((id) => !isAccountId(id))
    .map((id) => {
      const message = `"${shown(id)}" is not an account id of 12 digits.`;
      return requestProblem(place, message, accountIdHint(id, ''));
    });
}

export function recipientProblems(place: string, addresses: readonly string[], separator: string): Problem[] {
  return addresses.flatMap((address) => {
    const fault = addressFault(address);
    if (fault === null) return [];
    const hint = /[,;]/.test(address) ? separator : fault.hint;
    return [requestProblem(place, `"${shown(address)}" ${fault.message}.`, hint)];
  });
}

const LONGEST_NAME = 200;

export function nameProblems(place: string, name: string): Problem[] {
  const isName =
    name.trim() !== '' && name.length <= LONGEST_NAME && !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(name);
  if (isName) return [];
  const message = `"${shown(name)}" is not a name of 1 to ${LONGEST_NAME} characters on one line.`;
  return [requestProblem(place, message, 'Write for example Platform Team.')];
}
