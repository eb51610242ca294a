import { randomBytes } from 'node:crypto';
import type { OrganisationAnalysis, TeamAnalysis } from '../analyze/team.ts';
import { dayOf } from '../calendar/day.ts';
import { turns } from '../concurrency.ts';
import type { Settings } from '../config/configuration.ts';
import { messageOf } from '../errors.ts';
import type { Explanation } from '../explain/evidence.ts';
import type { Model } from '../explain/model.ts';
import { withoutSentences, worded, wordedByRules, type Subject, type Worded } from '../explain/worded.ts';
import type { Format } from '../format/format.ts';
import type { ObjectStore } from '../store/store.ts';
import type { OperationContext } from './operation.ts';

/** Has findings worded, by a model where there is one. */
export interface Explainer {
  readonly team: (analysis: TeamAnalysis, rules: Explanation) => Promise<Worded>;
  readonly organisation: (analysis: OrganisationAnalysis, rules: Explanation) => Promise<Worded>;
}

function byRules(reason: string, problem: string | null = null): Explainer {
  const word = (_: unknown, rules: Explanation): Promise<Worded> =>
    Promise.resolve(wordedByRules(rules, reason, problem));
  return { team: word, organisation: word };
}

/** Nothing is loaded or asked where no model is wanted, or none can be reached. */
export async function openExplainer(
  context: OperationContext,
  settings: Settings,
  store: ObjectStore,
  format: Format,
): Promise<Explainer> {
  if (!settings.ai_enabled) return byRules('the setting ai_enabled is off');
  const { hasModel, openModel } = await import('./model.ts');
  if (!hasModel(context, settings)) return byRules('no key of a model is set');
  let model: Model;
  try {
    model = await openModel(context, settings);
  } catch (error) {
    return byRules('the model cannot be reached as it is set up', messageOf(error));
  }
  const prompts = await import('../explain/prompt/prompt.ts');
  const { teamFacts } = await import('../explain/facts/team-facts.ts');
  const { unprintedIn } = await import('../deliver/figures/sentence.ts');
  const { organisationFacts } = await import('../explain/facts/organisation-facts.ts');
  const options = {
    model,
    store,
    now: () => new Date(),
    printDay: (instant: Date) => format.fullDay(dayOf(instant)),
  };
  const inTurn = turns(settings.ai.concurrency);
  // What the mail would be refused for is left out before it is made.
  const word = (rules: Explanation, subject: () => Subject): Promise<Worded> =>
    inTurn(async () => {
      const word = await worded(subject(), options);
      return withoutSentences(word, rules, (text, printed) => unprintedIn(text, printed) !== null);
    }).catch((error: unknown) =>
      wordedByRules(rules, 'wording it failed', `This is a defect of the action: ${messageOf(error)}`),
    );
  // Nobody whose text stands among the facts can know where they end.
  const marker = (): string => randomBytes(16).toString('hex');
  return {
    team: (analysis, rules) =>
      word(rules, () => {
        const facts = teamFacts(analysis, format);
        return { facts, rules, request: prompts.teamPrompt(facts, marker()), limits: prompts.TEAM_LIMITS };
      }),
    organisation: (analysis, rules) =>
      word(rules, () => {
        const facts = organisationFacts(analysis, format);
        const request = prompts.organisationPrompt(facts, marker());
        return { facts, rules, request, limits: prompts.ORGANISATION_LIMITS };
      }),
  };
}
