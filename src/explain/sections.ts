import type { Fact } from './facts/fact.ts';
import type { LockFailure, ModelAnswer, ModelSentence, Section } from './model.ts';

type Facts = ReadonlyMap<string, Fact>;
type Kind = Fact['kind'];

/** Changes of single things, of which a section tells those that went one way. */
const SINGLE: readonly Kind[] = ['service', 'account', 'detail', 'anomaly'];

/** What promises that cost can go down. The services called Savings Plans promise nothing. */
const PROMISES: readonly RegExp[] = [
  /\bsav(?:e|es|ings?)\b(?!\s+plans?\b)/i,
  /\b(?:can|could|may|might|will|would|should|must|shall)\b[^.;:]*\b(?:saved?|cut|reduced?|lower(?:ed)?|trim(?:med)?|shrink|avoid(?:ed)?)\b/i,
];
const CITED_IN_TEXT = /\{\{\s*(E\d+)/g;

function citedBy({ evidence }: ModelSentence, facts: Facts): Fact[] {
  return evidence.flatMap((id) => facts.get(id) ?? []);
}

function isOf(fact: Fact, kinds: readonly Kind[]): boolean {
  return kinds.includes(fact.kind);
}

/** True when something goes this way, and no single thing the other. */
function allGo(direction: 'up' | 'down', cited: readonly Fact[]): boolean {
  return (
    cited.some((fact) => fact.direction === direction) &&
    cited.every((fact) => !isOf(fact, SINGLE) || fact.direction === null || fact.direction === direction)
  );
}

/** The whole cost or its change, and not a day or an average day of it. */
function isWhole({ kind, parts }: Fact): boolean {
  return kind === 'change' || (kind === 'total' && !('day' in parts) && !('weekend' in parts));
}

/** A departure that is over is no risk any more. */
function hasEnded({ kind, about, parts }: Fact): boolean {
  return kind === 'anomaly' && ('end' in parts || about.includes('has ended'));
}

/** Why facts are none for a section; null when they are. */
function reasonAgainst(section: Section, cited: readonly Fact[]): string | null {
  switch (section) {
    case 'causes':
      return allGo('up', cited)
        ? null
        : 'it tells only what went up, so cite no service or account that went down';
    case 'positives':
      return allGo('down', cited)
        ? null
        : 'it tells only what went down, so cite no service or account that went up';
    case 'recommendations':
      return cited.some((fact) => isOf(fact, ['saving'])) ? null : 'it needs a fact of the kind saving';
    case 'outlook':
      return cited.some((fact) => isOf(fact, ['estimate', 'forecast']))
        ? null
        : 'it needs a fact of the kind estimate or forecast';
    case 'risks':
      return cited.some(
        (fact) => isOf(fact, ['estimate', 'forecast', 'anomaly', 'count', 'missing']) && !hasEnded(fact),
      )
        ? null
        : 'it needs an estimate, a forecast, an anomaly that still lasts, a count or missing data';
    case 'headline':
    case 'patterns':
      return null;
  }
}

/** A promise of less cost rests on computed savings, and every figure beside it is of one. */
function promiseFailure({ text }: ModelSentence, cited: readonly Fact[], facts: Facts): LockFailure | null {
  if (!PROMISES.some((promise) => promise.test(text))) return null;
  const shown = [...text.matchAll(CITED_IN_TEXT)].flatMap(([, id = '']) => facts.get(id) ?? []);
  if (cited.some(({ kind }) => kind === 'saving') && shown.every(({ kind }) => kind === 'saving'))
    return null;
  return {
    code: 'section',
    message:
      'It speaks of what can be saved; that is said only with facts of the kind saving, and with their figures alone.',
  };
}

/** Why a sentence may not stand where it does: a title must not turn round what is said beneath it. */
export function sectionFailures(section: Section, sentence: ModelSentence, facts: Facts): LockFailure[] {
  const cited = citedBy(sentence, facts);
  const reason = reasonAgainst(section, cited);
  const promise = promiseFailure(sentence, cited, facts);
  return [
    ...(reason === null
      ? []
      : [{ code: 'section', message: `It does not belong into ${section}: ${reason}.` }]),
    ...(promise === null ? [] : [promise]),
  ];
}

/** An answer without the sections that nothing can mend: recommendations, where no saving is computed. */
export function withoutHopeless(answer: ModelAnswer, facts: Facts): ModelAnswer {
  const hasSavings = [...facts.values()].some(({ kind }) => kind === 'saving');
  return hasSavings ? answer : { ...answer, recommendations: [] };
}

/** The headline begins with the whole, before any part of it; where no sentence tells of the whole, there is none. */
export function withHeadline(answer: ModelAnswer, facts: Facts): ModelAnswer {
  const { headline } = answer;
  const first = headline.find((sentence) => citedBy(sentence, facts).some(isWhole));
  if (first === undefined) return { ...answer, headline: [] };
  return { ...answer, headline: [first, ...headline.filter((sentence) => sentence !== first)] };
}
