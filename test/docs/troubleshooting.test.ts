import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

const DOCUMENT = 'docs/troubleshooting.md';
/** Shorter pieces of a message, such as " is " or " (403).", are found anywhere and tell nothing. */
const TELLING = 9;
/** The part of a sentence that must be in the document. */
const BEGINNING = 25;

/** Files of which every sentence is in the document. */
const COVERED = [
  'src/action/id-token.ts',
  'src/action/inputs.ts',
  'src/action/known-inputs.ts',
  'src/changes/ownership.ts',
  'src/changes/replay-problems.ts',
  'src/config/check-exceptions.ts',
  'src/config/symbolic-link.ts',
  'src/deliver/figures/figure-check.ts',
  'src/deliver/ledger/entry.ts',
  'src/deliver/ledger/ledger-delivery.ts',
  'src/deliver/ledger/outcome.ts',
  'src/deliver/ledger/plan.ts',
  'src/deliver/mail-access.ts',
  'src/deliver/oauth/access-token.ts',
  'src/deliver/oauth/token-errors.ts',
  'src/deliver/oauth/token-refusals.ts',
  'src/deliver/smtp/faults.ts',
  'src/deliver/smtp/outcome.ts',
  'src/deliver/smtp/refusals.ts',
  'src/explain/gemini/access.ts',
  'src/explain/gemini/answers.ts',
  'src/explain/gemini/model-check.ts',
  'src/explain/gemini/no-answer.ts',
  'src/explain/gemini/verdict.ts',
  'src/explain/worded.ts',
  'src/fetch/completeness.ts',
  'src/fetch/cost-explorer/currency.ts',
  'src/fetch/cost-explorer/kept-days.ts',
  'src/fetch/cost-explorer/notes.ts',
  'src/fetch/cost-explorer/queries.ts',
  'src/fetch/cost-explorer/refusals.ts',
  'src/fetch/cost-explorer/source.ts',
  'src/fetch/cost-explorer/totals.ts',
  'src/fetch/datadog/asking.ts',
  'src/fetch/datadog/client.ts',
  'src/fetch/datadog/notes.ts',
  'src/fetch/datadog/preflight.ts',
  'src/fetch/datadog/refusals.ts',
  'src/fetch/datadog/site.ts',
  'src/fetch/datadog/unit.ts',
  'src/fetch/focus/columns.ts',
  'src/fetch/focus/coverage.ts',
  'src/fetch/focus/csv.ts',
  'src/fetch/focus/files.ts',
  'src/fetch/focus/location.ts',
  'src/fetch/focus/manifest.ts',
  'src/fetch/focus/notes.ts',
  'src/fetch/focus/source.ts',
  'src/github/client.ts',
  'src/github/patience.ts',
  'src/github/permissions.ts',
  'src/github/proposal-branch.ts',
  'src/github/proposals.ts',
  'src/github/token-checks.ts',
  'src/operations/base-configuration.ts',
  'src/operations/delivery-key.ts',
  'src/operations/delivery-refusals.ts',
  'src/operations/explainer.ts',
  'src/operations/mailing.ts',
  'src/operations/pull-request-comment.ts',
  'src/operations/pull-requests.ts',
  'src/operations/replay.ts',
  'src/operations/source.ts',
  'src/operations/storage.ts',
  'src/operations/test-mail.ts',
  'src/record/backfill-outcomes.ts',
  'src/record/backfill-plan.ts',
  'src/record/coverage.ts',
  'src/record/merge.ts',
  'src/record/past.ts',
  'src/record/restatements.ts',
  'src/store/local-errors.ts',
  'src/store/probe.ts',
  'src/store/s3-diagnosis.ts',
  'src/store/s3-errors.ts',
  'src/store/store.ts',
];

/** Sentences that the document leaves out, by what they begin with, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'GET /repos/{owner}/{repo}': 'a request, not a message',
  'Proposed-by: aws-cost-ai-': 'what a commit says',
  'Replaying stored days, da': 'progress',
  'The token can read': 'good news',
  'in the settings of your a': 'the end of a sentence that begins otherwise',
  'read the workflow permiss': 'what a refusal fills in',
  'say whom the token writes': 'what a refusal fills in',
  'A look-up cannot come to': 'a defect of the action, which is reported as such',
  'orrect its name where it': 'the end of two sentences that begin otherwise',
};

/** Parts of an expression that are not text: what is filled in at run time. */
function holesOf(node: ts.Expression): ts.Expression[] {
  if (ts.isStringLiteralLike(node)) return [];
  if (ts.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression);
  return isSum(node) ? [...holesOf(node.left), ...holesOf(node.right)] : [node];
}

/** A message as people know it: what is filled in at run time is an ellipsis. */
function messageOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce((text, { literal }) => `${text}…${literal.text}`, node.head.text);
  return isSum(node) ? messageOf(node.left) + messageOf(node.right) : '…';
}

function isSum(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

function isMessage(node: ts.Node): node is ts.Expression {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || isSum(node);
}

/** Every text of a source, one that is written in several parts as a whole; texts in what is filled in on their own. */
function textsIn(node: ts.Node): string[] {
  if (isMessage(node)) return [messageOf(node), ...holesOf(node).flatMap(textsIn)];
  const texts: string[] = [];
  ts.forEachChild(node, (child) => {
    texts.push(...textsIn(child));
  });
  return texts;
}

function textsOf(file: string): string[] {
  return textsIn(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
}

/** The fixed parts of a message that tell it from others. */
function tellingParts(message: string): string[] {
  return message
    .split('…')
    .map((part) => part.trim())
    .filter(({ length }) => length >= TELLING);
}

/** The messages that the document's headings quote. */
function headings(document: string): string[] {
  return [...document.matchAll(/^### (.*)$/gm)].flatMap(([, heading = '']) =>
    [...heading.matchAll(/`([^`]*)`/g)].map(([, message = '']) => message),
  );
}

/** Texts that people read as a whole; shorter ones without a full stop are parts of others. */
function isSentence(text: string): boolean {
  return /\S \S/.test(text) && (text.length >= BEGINNING || /^\p{Lu}.*\.$/u.test(text));
}

/** What the sentences of a file begin with. */
function sentencesOf(file: string): string[] {
  return textsOf(file)
    .filter(isSentence)
    .flatMap((text) => tellingParts(text).slice(0, 1))
    .map((part) =>
      part
        .replace(/^[^\p{L}\d]+/u, '')
        .slice(0, BEGINNING)
        .trimEnd(),
    );
}

const document = readFileSync(DOCUMENT, 'utf8');
const inOneLine = document.replace(/\s+/g, ' ');
const program = globSync('src/**/*.ts').flatMap(textsOf).join('\n');

it.each(headings(document))('is a message of the program: %s', (message) => {
  const parts = tellingParts(message);
  expect(parts).not.toEqual([]);
  expect(parts.filter((part) => !program.includes(part))).toEqual([]);
});

it('has one heading for a message, and a message in every heading', () => {
  const lines = [...document.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
  const messages = headings(document);
  expect(lines.filter((line) => line?.includes('`') !== true)).toEqual([]);
  expect(messages.filter((message, i) => messages.indexOf(message) !== i)).toEqual([]);
});

it.each(COVERED)('explains every sentence of %s', (file) => {
  const sentences = sentencesOf(file);
  expect(sentences).not.toEqual([]);
  expect(
    sentences.filter((sentence) => !inOneLine.includes(sentence) && LEFT_OUT[sentence] === undefined),
  ).toEqual([]);
});

it('leaves out only sentences that there are', () => {
  const sentences = COVERED.flatMap(sentencesOf);
  expect(Object.keys(LEFT_OUT).filter((sentence) => !sentences.includes(sentence))).toEqual([]);
});

it('finds a message that is written over several lines, and one within what another fills in', () => {
  const source = ts.createSourceFile(
    'sample.ts',
    "const a = `${file}: it names ${n === 1 ? 'one file' : `${n} files`} ` +\n  'that are not there (\\'x\\').' + more;",
    ts.ScriptTarget.Latest,
  );
  expect(textsIn(source)).toEqual(["…: it names … that are not there ('x').…", 'one file', '… files']);
});
