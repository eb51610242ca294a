import type { BudgetState } from '../analyze/budget.ts';
import type { Format } from '../format/format.ts';

/** By how much an amount is above a budget, in words; empty where it is not. */
function aboveText(amount: number, budget: number, format: Format): string {
  return `${format.money(amount - budget)} (${format.percent((100 * (amount - budget)) / budget)}) above`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** How a month goes against its budget, in a sentence or two. */
export function budgetSentence(state: BudgetState, format: Format): string {
  const { month, budget, spent, estimate, day } = state;
  const of = `the budget of ${format.money(budget)} for ${format.month(month)}`;
  if (state.state === 'over') {
    const since = day === null ? '' : ` since ${format.day(day)}`;
    const heading =
      estimate === null || estimate <= spent ? '' : `; the month is heading for ${format.money(estimate)}`;
    return `${capital(of)} is used up${since}. ${format.money(spent)} is spent, ${aboveText(spent, budget, format)}${heading}.`;
  }
  if (estimate === null) return `${format.money(spent)} of ${of} is spent; there is no estimate yet.`;
  if (state.state === 'on-track') {
    return `${capital(of)} is expected to be used to ${format.percent((100 * estimate) / budget)}, ${format.money(estimate)}.`;
  }
  if (estimate <= budget) {
    return `The month is heading for ${format.money(estimate)}, within ${of}, but its range reaches above it.`;
  }
  const when = day === null ? '' : ` and is used up on ${format.day(day)}`;
  return `At this rate ${of} does not last${when}. The month is heading for ${format.money(estimate)}, ${aboveText(estimate, budget, format)}.`;
}

const STATE_WORDS: Readonly<Record<BudgetState['state'], string>> = {
  over: 'Over budget',
  'at-risk': 'At risk',
  'on-track': 'On track',
};

/** The same with the state in front of it. */
export function budgetLine(state: BudgetState, format: Format): string {
  return `${STATE_WORDS[state.state]}: ${budgetSentence(state, format)}`;
}

/** The line, and one more where next month's forecast is above the same budget. */
export function budgetSentences(state: BudgetState, format: Format): string[] {
  const { next, budget } = state;
  const first = budgetLine(state, format);
  if (next === null || next.total <= budget) return [first];
  return [
    first,
    `The forecast for ${format.month(next.month)}, ${format.money(next.total)}, is ${aboveText(next.total, budget, format)} the same budget.`,
  ];
}
