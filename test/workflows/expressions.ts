import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { truthy } from '@actions/expressions/result';

/** What expressions may ask for, by the names of GitHub's contexts. */
export type Contexts = Readonly<Record<string, unknown>>;

/** What a step's or job's condition depends on beside its contexts. */
export interface Status {
  readonly hasFailed: boolean;
  readonly isCancelled?: boolean;
  /** Whether a file of the workspace matches a pattern. */
  readonly hasFiles?: (pattern: string) => boolean;
}

const STATUS_FUNCTIONS = /\b(always|success|failure|cancelled)\s*\(/;

function functionsFor({
  hasFailed,
  isCancelled = false,
  hasFiles = () => false,
}: Status): FunctionDefinition[] {
  const telling = (name: string, value: boolean): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  });
  return [
    telling('always', true),
    telling('success', !hasFailed && !isCancelled),
    telling('failure', hasFailed && !isCancelled),
    telling('cancelled', isCancelled),
    {
      name: 'hashFiles',
      minArgs: 1,
      maxArgs: 1,
      call: (pattern: data.ExpressionData) =>
        new data.StringData(hasFiles(pattern.coerceString()) ? 'a hash' : ''),
    },
  ];
}

/** What an expression comes to, by GitHub's own evaluator. */
function evaluated(expression: string, contexts: Contexts, status: Status): data.ExpressionData {
  const functions = functionsFor(status);
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const values = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(
    tree,
    values,
    new Map(functions.map((each) => [each.name.toLowerCase(), each])),
  ).evaluate();
}

const SUCCEEDING: Status = { hasFailed: false };

/** A text with its expressions filled in. */
export function filledIn(text: string, contexts: Contexts, status: Status = SUCCEEDING): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    evaluated(expression.trim(), contexts, status).coerceString(),
  );
}

/** Whether an `if` lets a job or step run; without a word about the status it asks for success. */
export function isMet(
  condition: string | undefined,
  contexts: Contexts,
  status: Status = SUCCEEDING,
): boolean {
  const asked = (condition ?? '').replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1').trim();
  const isBlocked = (status.hasFailed || status.isCancelled === true) && !STATUS_FUNCTIONS.test(asked);
  return !isBlocked && (asked === '' || truthy(evaluated(asked, contexts, status)));
}
