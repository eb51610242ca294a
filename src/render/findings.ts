import type { Explanation, Finding, FindingKind } from '../explain/evidence.ts';
import type { Block, Sentence, SentencesBlock, Status } from './report.ts';

const FINDING_TITLES: ReadonlyMap<FindingKind, string> = new Map([
  ['headline', 'In short'],
  ['cause', 'What went up'],
  ['improvement', 'What went down'],
  ['pattern', 'Patterns'],
  ['recommendation', 'What could be saved'],
  ['outlook', 'Outlook'],
  ['risk', 'Risks'],
]);

/** Whether a block of a report tells findings; beside them there are sentences that code computed. */
export function isOfFindings(block: Block): boolean {
  return block.type === 'sentences' && [...FINDING_TITLES.values()].includes(block.title);
}

function sentenceOf({ text, printed }: Finding): Sentence {
  return printed === null ? text : { text, printed };
}

/** The line that a mailbox shows behind the subject: the first finding, or why the status is what it is. */
export function preheader({ findings: [first] }: Explanation, status: Status): Sentence {
  return first === undefined ? status.sentence : sentenceOf(first);
}

/** The explanation, one block for each kind of finding that there is. */
export function findings(explanation: Explanation): SentencesBlock[] {
  return [...FINDING_TITLES].flatMap(([kind, title]) => {
    const sentences = explanation.findings.filter((finding) => finding.kind === kind).map(sentenceOf);
    return sentences.length === 0 ? [] : [{ type: 'sentences' as const, title, sentences }];
  });
}
