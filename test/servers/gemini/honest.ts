import { bySection, type ModelAnswer, type ModelSentence } from '../../../src/explain/model.ts';
import type { GeminiPrompt } from './contract.ts';
import { factsIn, within, type ShownFact } from './shown-facts.ts';

/** Names that can stand in any sentence; what has none is not told of. */
const PLAIN_NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._:()-]{0,60}$/u;
/** A change of less, in percent, is not worth a sentence. */
const MIN_PERCENT = 1;
/** Weekends that differ by less from other days are like them. */
const MIN_WEEKEND_PERCENT = 20;

function sentence(
  text: string,
  facts: readonly ShownFact[],
  certainty: ModelSentence['certainty'] = 'observed',
): ModelSentence {
  return { text, evidence: facts.map(({ id }) => id), certainty };
}

function nameOf({ names }: ShownFact): string | null {
  return names.find((each) => PLAIN_NAME.test(each)) ?? null;
}

function part({ id }: ShownFact, name: string): string {
  return `{{${id}.${name}}}`;
}

function has({ parts }: ShownFact, ...names: readonly string[]): boolean {
  return names.every((name) => name in parts);
}

function moved({ direction }: ShownFact): string {
  return direction === 'up' ? 'rose' : 'fell';
}

/** "{{E7.amount}} ({{E7.percent}})", as far as the fact has them. */
function size(fact: ShownFact): string {
  return has(fact, 'percent') ? `${part(fact, 'amount')} (${part(fact, 'percent')})` : part(fact, 'amount');
}

function isNotable({ parts }: ShownFact, min = MIN_PERCENT): boolean {
  const percent = Number.parseFloat((parts.percent ?? '').replaceAll(/[^\d.]/g, ''));
  return Number.isNaN(percent) || percent >= min;
}

function isSubset(names: readonly string[], of: readonly string[]): boolean {
  return names.length > 0 && names.every((name) => of.includes(name));
}

/** What happened on a day, in a few words. */
function eventWords(event: ShownFact): string {
  const [what = ''] = event.about.split(' of ');
  const ends = has(event, 'end') ? `ended on ${part(event, 'end')}` : 'lasts';
  return `the ${what} began on ${part(event, 'start')} and ${ends}`;
}

/** A change, with what lies behind it where a fact says so. */
function amountOf({ parts }: ShownFact): number {
  return Number((parts.amount ?? '').replaceAll(/[^\d.]/g, ''));
}

/** Whether a fact of the same names is more than half of another: only then it is "mostly" that. */
function isMost(part: ShownFact, whole: ShownFact): boolean {
  return isSubset(whole.names, part.names) && amountOf(part) > amountOf(whole) / 2;
}

function change(fact: ShownFact, facts: readonly ShownFact[]): ModelSentence[] {
  const name = nameOf(fact);
  if (name === null) return [];
  const said = `${name} ${moved(fact)} by ${size(fact)}`;
  const behind = facts[facts.indexOf(fact) + 1];
  const service = behind === undefined ? null : nameOf(behind);
  if (
    behind?.kind === 'detail' &&
    behind.isCause &&
    behind.direction === fact.direction &&
    isMost(behind, fact) &&
    service !== null
  ) {
    return [
      sentence(`${said}, mostly because ${service} ${moved(behind)} by ${size(behind)}.`, [fact, behind]),
    ];
  }
  const event = facts.find(
    (each) =>
      each.kind === 'anomaly' &&
      each.isCause &&
      each.direction === fact.direction &&
      has(each, 'start') &&
      isSubset(fact.names, each.names),
  );
  if (event === undefined) return [sentence(`${said}.`, [fact])];
  return [sentence(`${said}; ${eventWords(event)}.`, [fact, event])];
}

function headline(facts: readonly ShownFact[], movers: readonly ShownFact[]): ModelSentence[] {
  const total = facts.find((fact) => fact.kind === 'total' && has(fact, 'amount', 'days'));
  if (total === undefined) return [];
  const isOrganisation = movers.some(({ kind }) => kind === 'account');
  const who = isOrganisation ? 'The organisation' : 'The team';
  const cost = `${who} cost ${part(total, 'amount')} on ${part(total, 'days')}`;
  const whole = facts.find(({ kind, direction }) => kind === 'change' && direction !== null);
  const compared = whole !== undefined && has(whole, 'amount', 'previousDays');
  const first = compared
    ? sentence(
        `${cost}, ${size(whole)} ${whole.direction === 'up' ? 'more' : 'less'} than on ${part(whole, 'previousDays')}.`,
        [total, whole],
      )
    : sentence(`${cost}.`, [total]);
  if (!isOrganisation) {
    const [largest] = movers;
    if (largest !== facts.find(({ kind }) => kind === 'service')) return [first];
    const name = largest === undefined ? null : nameOf(largest);
    if (largest === undefined || name === null) return [first];
    return [first, sentence(`${name} moved it most: it ${moved(largest)} by ${size(largest)}.`, [largest])];
  }
  const most = (direction: ShownFact['direction']): ModelSentence[] => {
    const fact = movers.find((each) => each.direction === direction);
    const name = fact === undefined ? null : nameOf(fact);
    const largest = facts.find((each) => each.kind === 'account' && each.direction === direction);
    return fact === undefined || name === null || fact !== largest
      ? []
      : [sentence(`${name} ${moved(fact)} most, by ${size(fact)}.`, [fact])];
  };
  const flagged = facts.find(
    (fact) => fact.kind === 'count' && fact.about.includes('threshold') && has(fact, 'count', 'of'),
  );
  const attention =
    flagged === undefined
      ? []
      : [
          sentence(
            `${part(flagged, 'count')} of ${part(flagged, 'of')} accounts are above their threshold.`,
            [flagged],
          ),
        ];
  return [first, ...most('up'), ...most('down'), ...outlook(facts).slice(0, 1), ...attention];
}

function outlook(facts: readonly ShownFact[]): ModelSentence[] {
  return facts
    .filter((fact) => (fact.kind === 'estimate' || fact.kind === 'forecast') && has(fact, 'amount', 'month'))
    .map((fact) => {
      const heading = fact.kind === 'estimate' ? 'is heading for' : 'is expected at';
      const said = `${part(fact, 'month')} ${heading} ${part(fact, 'amount')}`;
      const range = has(fact, 'low', 'high')
        ? `, between ${part(fact, 'low')} and ${part(fact, 'high')}`
        : '';
      return sentence(`${said}${range}.`, [fact]);
    });
}

function patterns(facts: readonly ShownFact[]): ModelSentence[] {
  return facts.flatMap((fact): ModelSentence[] => {
    if (
      fact.kind === 'week' &&
      fact.direction !== null &&
      isNotable(fact) &&
      has(fact, 'days', 'previousDays')
    ) {
      const more = fact.direction === 'up' ? 'more' : 'less';
      return [
        sentence(
          `On ${part(fact, 'days')} the cost was ${size(fact)} ${more} than on ${part(fact, 'previousDays')}.`,
          [fact],
        ),
      ];
    }
    if (fact.kind === 'count' && fact.about.includes('same day') && has(fact, 'count', 'of', 'day')) {
      return [
        sentence(`${part(fact, 'count')} of ${part(fact, 'of')} anomalies began on ${part(fact, 'day')}.`, [
          fact,
        ]),
      ];
    }
    if (has(fact, 'weekend', 'weekday') && isNotable(fact, MIN_WEEKEND_PERCENT)) {
      return [
        sentence(
          `An average day at weekends costs ${part(fact, 'weekend')}, against ${part(fact, 'weekday')} on weekdays.`,
          [fact],
        ),
      ];
    }
    return [];
  });
}

const ACCOUNT_ID = /^\d{12}$/;

/** " in web-prod", where a fact says in which account it happened. */
function placeOf({ names }: ShownFact): string {
  const account = ACCOUNT_ID.test(names.at(-1) ?? '') ? names.at(-2) : undefined;
  return account === undefined || !PLAIN_NAME.test(account) ? '' : ` in ${account}`;
}

function risks(facts: readonly ShownFact[]): ModelSentence[] {
  const lasting = facts.find(
    (fact) => fact.kind === 'anomaly' && fact.direction === 'up' && has(fact, 'start') && !has(fact, 'end'),
  );
  const name = lasting === undefined ? null : nameOf(lasting);
  const [what = ''] = lasting?.about.split(',') ?? [];
  const high = facts.filter((fact) => fact.kind === 'forecast' && has(fact, 'high', 'month'));
  return [
    ...(lasting === undefined || name === null
      ? []
      : [
          sentence(
            `The ${what.replace(/ a service$/, '')} ${name}${placeOf(lasting)} since ${part(lasting, 'start')} may last.`,
            [lasting],
            'likely',
          ),
        ]),
    ...high.map((fact) =>
      sentence(`At the high end of its range ${part(fact, 'month')} comes to ${part(fact, 'high')}.`, [fact]),
    ),
  ];
}

/** An answer such as a good model writes, which keeps to the facts of the prompt. */
export function honestAnswer(prompt: GeminiPrompt): ModelAnswer {
  const facts = factsIn(prompt);
  const movers = facts.filter(
    (fact) => (fact.kind === 'service' || fact.kind === 'account') && has(fact, 'amount') && isNotable(fact),
  );
  const savings = facts.filter((fact) => fact.kind === 'saving' && has(fact, 'amount'));
  const going = (direction: ShownFact['direction']): ModelSentence[] =>
    movers.filter((fact) => fact.direction === direction).flatMap((fact) => change(fact, facts));
  const empty: ModelAnswer = bySection(() => []);
  return within(
    {
      ...empty,
      headline: headline(facts, movers),
      causes: going('up'),
      patterns: patterns(facts),
      positives: going('down'),
      recommendations: savings.flatMap((fact) => {
        const name = nameOf(fact);
        return name === null
          ? []
          : [sentence(`Look at ${name}: it can save ${part(fact, 'amount')}.`, [fact])];
      }),
      outlook: outlook(facts),
      risks: risks(facts),
    },
    prompt,
  );
}
