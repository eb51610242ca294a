/**
 * How well a model keeps to the facts of the sample organisation: `npm run eval:gemini -- [number of teams]`.
 * It asks the model that config/agent.yaml names, with GEMINI_API_KEY or the project under ai.vertex, and costs money.
 * Exit codes: 0 done, or nothing to ask; 1 a figure is unsupported, or no model answered; 2 the number is none.
 */
import { PRICE_LIST } from '../src/explain/gemini/prices.ts';
import { messageOf, UserError } from '../src/errors.ts';
import { evaluate, setUp, type Evaluation } from './gemini/evaluation.ts';

const DEFAULT_TEAMS = 12;

function percent(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(0)} % (${part} of ${whole})`;
}

function tableOf(evaluation: Evaluation): Record<string, { measured: string; goal: string }> {
  const { wording, teams, figuresInSentences, figuresInMails, unsupported, seconds } = evaluation;
  const { models, byModel, byRules, usage, measures } = wording;
  const row = (measured: string | number, goal = ''): { measured: string; goal: string } => ({
    measured: String(measured),
    goal,
  });
  return {
    'worded by, as it calls itself': row(models.join(', ') || 'no model'),
    'reports worded by the model': row(`${byModel} of ${teams + 1}`, `${teams + 1}`),
    'reports worded by rules': row(byRules, '0'),
    'sentences that passed at first': row(percent(measures.passed, measures.sentences)),
    'answers sent back once': row(measures.repairs),
    'sentences dropped': row(measures.dropped),
    'largest changes mentioned': row(percent(measures.moversMentioned, measures.movers)),
    "figures in the model's sentences": row(figuresInSentences),
    'figures checked in the mails': row(figuresInMails),
    'figures unsupported': row(unsupported.length, '0'),
    requests: row(usage.requests),
    'tokens read': row(usage.promptTokens),
    'tokens written, thoughts included': row(usage.outputTokens),
    'cost, USD': row(usage.cost === null ? 'price not known' : usage.cost.toFixed(4)),
    seconds: row(seconds.toFixed(1)),
  };
}

function show(evaluation: Evaluation): void {
  console.table(tableOf(evaluation));
  const dates = PRICE_LIST.models.map(({ model, readOn }) => `${model} on ${readOn}`).join(', ');
  console.log(`Prices: ${PRICE_LIST.source}, read of ${dates}.`);
  for (const { message, reports } of evaluation.wording.problems)
    console.log(`Reports: ${reports}. ${message}`);
  for (const problem of evaluation.unsupported) console.log(`Unsupported: ${problem}`);
}

/** A run that the model worded nothing of, not even badly, has measured nothing. */
function exitCodeOf({ unsupported, wording }: Evaluation): number {
  const isAnswered = wording.byModel > 0 || wording.measures.sentences > 0;
  return unsupported.length === 0 && isAnswered ? 0 : 1;
}

async function main([written = String(DEFAULT_TEAMS)]: readonly string[]): Promise<number> {
  const teams = Number(written);
  if (!/^\d{1,3}$/.test(written) || teams === 0) {
    console.error(`"${written}" is no number of teams. Write npm run eval:gemini -- 12, say; up to 84.`);
    return 2;
  }
  const prepared = await setUp(process.env);
  if (!prepared.hasModel) {
    console.log(
      'Nothing was evaluated: GEMINI_API_KEY is not set, and config/agent.yaml names no project in ai.vertex.',
    );
    return 0;
  }
  const { model } = prepared.gathered.configuration.settings.ai;
  console.log(`Asking ${model} about the sample organisation: ${teams} teams and the whole.`);
  const evaluation = await evaluate(prepared, teams);
  show(evaluation);
  return exitCodeOf(evaluation);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(messageOf(error));
  process.exitCode = 1;
}
