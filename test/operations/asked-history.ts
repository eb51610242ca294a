import type { CostHistory } from '../../src/analyze/cost-history.ts';
import { costHistoryOperation } from '../../src/operations/cost-history.ts';
import type { OperationContext, OperationResult } from '../../src/operations/operation.ts';
import { ALPHA, BRAVO, smallOrganisation, UNOWNED } from '../e2e/small-organisation.ts';
import { workspaceWith } from '../e2e/workspace.ts';
import { contextIn } from './in-process.ts';
import { costFiles, daily } from './stored-costs.ts';

export type Files = Readonly<Record<string, string>>;

export interface HistoryJson extends CostHistory {
  readonly currency: string | null;
  readonly window: { readonly from: string; readonly to: string } | null;
  readonly scope: Readonly<Record<string, unknown>>;
  readonly notes: readonly { readonly severity: string; readonly message: string }[];
}

/** Asks about a checkout whose store holds these files. */
export async function ask(
  files: Files,
  inputs: Readonly<Record<string, string>> = {},
  change: Partial<OperationContext> = {},
): Promise<OperationResult> {
  const root = await workspaceWith(smallOrganisation(files));
  const given = { operation: 'cost-history', 'as-of': '2026-11-23', ...inputs };
  return costHistoryOperation(contextIn(root, given, change));
}

export function jsonOf({ json }: OperationResult): HistoryJson {
  return json as unknown as HistoryJson;
}

export const AUTUMN = { from: '2026-09-01', to: '2026-11-21' };
export const EC2 = 'Amazon Elastic Compute Cloud';
export const RDS = 'Amazon Relational Database Service';

export const STORED: Files = {
  ...costFiles(ALPHA, AUTUMN, (day) => ({
    [EC2]: { usage: day < '2026-10-01' ? 100 : 110 },
    [RDS]: { usage: 20, credit: -5 },
    Tax: { tax: 1.5 },
  })),
  ...costFiles(BRAVO, AUTUMN, daily(10)),
  ...costFiles(UNOWNED, AUTUMN, daily(1)),
};
