import { UserError } from '../../errors.ts';
import { plainTexts, wordedSentences, type Form } from '../../render/printed-texts.ts';
import type { Report } from '../../render/report.ts';
import type { Mail } from '../mail.ts';
import { visibleTexts } from './html.ts';
import { unprintedIn } from './sentence.ts';
import { difference, differenceInLines, figuresOf, seen, tally, type Difference } from './text.ts';

/** A finished mail holds a figure that code did not print for it, or lacks one. Its message holds no cost. */
export class FigureError extends UserError {
  /** One sentence for each figure. They hold costs. */
  readonly problems: readonly string[];

  /** @param id the mail's, which names its files */
  constructor(id: string, problems: readonly string[]) {
    const which =
      problems.length === 1
        ? '1 of its figures is not as code printed it'
        : `${problems.length} of its figures are not as code printed them`;
    super(
      `The mail ${id} was refused, because ${which}. Set ai_enabled to false and run again, so that code words it; then report what reports/${id}.refused.txt says.`,
    );
    this.problems = problems;
  }
}

/**
 * What is wrong with the figures of a finished mail, one sentence for each; they hold costs. Empty when every figure
 * that a reader can see is one that code printed for this report, as often as the report prints it, and every figure
 * of a sentence that a model worded is one of the facts that the sentence cites.
 */
export function figureProblems(
  { subject, html, text }: Pick<Mail, 'subject' | 'html' | 'text'>,
  report: Report,
): string[] {
  const visible = visibleTexts(html);
  return [
    ...sentenceProblems(report),
    ...differenceProblems('subject', [subject], [report.subject], difference),
    ...visible.problems,
    ...differenceProblems('HTML', visible.texts, printedFor(report, 'html'), difference),
    ...differenceProblems('plain text', [text], printedFor(report, 'text'), differenceInLines),
  ];
}

/** How many figures a mail shows, in its plain text. */
export function figuresIn({ text }: Pick<Mail, 'text'>): number {
  return figuresOf(text).length;
}

function printedFor(report: Report, form: Form): readonly string[] {
  return plainTexts(report, form);
}

function sentenceProblems(report: Report): string[] {
  const problems = wordedSentences(report).flatMap(({ text, printed }) => {
    const figure = unprintedIn(text, printed);
    if (figure === null) return [];
    return [
      `A sentence of a model has "${figure}", which is no part of the facts that it cites: ${around(text, figure)}.`,
    ];
  });
  // The first sentence stands in the preheader, too.
  return [...new Set(problems)];
}

function differenceProblems(
  where: string,
  shown: readonly string[],
  printed: readonly string[],
  differ: (shown: ReturnType<typeof tally>, printed: ReturnType<typeof tally>) => Difference,
): string[] {
  const { added, missing } = differ(tally(shown), tally(printed));
  return [
    ...added.map(
      (figure) => `The ${where} has "${figure}" where the report does not print it: ${place(figure, shown)}.`,
    ),
    ...missing.map((figure) => `The ${where} lacks "${figure}" of the report: ${place(figure, printed)}.`),
  ];
}

function place(figure: string, texts: readonly string[]): string {
  const text = texts.find((each) => figuresOf(each).includes(figure)) ?? figure;
  return around(seen(text), figure);
}

const CONTEXT = 20;

/** A figure with what stands before and after it. */
function around(text: string, figure: string): string {
  const at = text.indexOf(figure);
  const start = Math.max(0, at - CONTEXT);
  const end = at + figure.length + CONTEXT;
  const shown = text.slice(start, end).replace(/\s+/g, ' ');
  return `"${start > 0 ? '…' : ''}${shown}${end < text.length ? '…' : ''}"`;
}
