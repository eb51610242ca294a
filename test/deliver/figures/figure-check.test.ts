import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Delivery, Parcel } from '../../../src/deliver/delivery.ts';
import { FigureError, figureProblems } from '../../../src/deliver/figures/figure-check.ts';
import { FigureChecks } from '../../../src/deliver/figures/figure-checks.ts';
import { outboxDelivery } from '../../../src/deliver/outbox.ts';
import { renderReport } from '../../../src/operations/reports.ts';
import type { Block, Report, Sentence } from '../../../src/render/report.ts';
import { finished } from './finished-mails.ts';

const TABLE: Block = {
  type: 'table',
  title: 'Services',
  note: null,
  columns: [
    { label: 'Service', align: 'left' },
    { label: 'Cost', align: 'right' },
  ],
  rows: [{ cells: [cell('EC2'), cell('$4,210')], bar: { share: 0.37, tone: 'bad' } }],
  more: '3 more services cost $12.40.',
};

function cell(text: string): { text: string; tone: 'neutral' } {
  return { text, tone: 'neutral' };
}

function reportWith(sentence: Sentence, preheader: Sentence = 'In short'): Report {
  return {
    subject: '[Action] Payments: +$4,210',
    preheader,
    title: 'Payments',
    subtitle: 'Through November 20, 2026',
    status: { level: 'action', word: 'Action needed', sentence: 'Cost is up.' },
    blocks: [{ type: 'sentences', title: 'In short', sentences: [sentence, 'By code: 84.'] }, TABLE],
    footer: 'Sent by 1 agent.',
  };
}

const WORDED = { text: 'Likely: EC2 rose by $4,210.', printed: ['$4,210', 'EC2'] };
const WRONG = { text: 'EC2 rose by $4,211.', printed: ['$4,210', 'EC2'] };

async function problems(
  report: Report,
  change: (mail: { subject: string; html: string; text: string }) => object = () => ({}),
): Promise<string[]> {
  const { mail } = await finished('payments', report);
  return figureProblems({ ...mail, ...change(mail) }, report);
}

describe('the figures of a finished mail', () => {
  it('are accepted as code printed them, also in the sentences of a model', async () => {
    expect(await problems(reportWith(WORDED, WORDED))).toEqual([]);
  });

  it('are refused where a sentence of a model has one that is not of its facts', async () => {
    const expected =
      'A sentence of a model has "$4,211.", which is no part of the facts that it cites: "EC2 rose by $4,211.".';
    expect(await problems(reportWith(WRONG))).toEqual([expected]);
    expect(await problems(reportWith('Fine.', WRONG))).toEqual([expected]);
  });

  it('are not lent by one sentence to another, nor by the tables to a sentence', async () => {
    const borrowed = { text: 'It cost $12.40.', printed: ['$4,210'] };
    expect(await problems(reportWith(borrowed))).toHaveLength(1);
  });

  it('are named with where they stand, once for each place', async () => {
    const changed = await problems(reportWith(WORDED), ({ html }) => ({
      html: html.replace('>$4,210<', '>$4,310<'),
    }));
    expect(changed).toEqual([
      'The HTML has "$4,310" where the report does not print it: "$4,310".',
      expect.stringMatching(/^The HTML lacks "\$4,210" of the report: ".*\$4,210.*"\.$/),
    ]);
    const twice = await problems(reportWith(WORDED), ({ text }) => ({
      text: `${text}A long sentence costs $7 $7\n`,
    }));
    expect(twice).toEqual(
      Array.from(
        { length: 2 },
        () => 'The plain text has "$7" where the report does not print it: "…long sentence costs $7 $7 ".',
      ),
    );
  });

  it.each([
    ['the subject', { subject: '[Action] Payments: +$4,220' }],
    ['the plain text, with a figure twice', { text: 'twice' }],
    ['the HTML, with a figure for Outlook alone', { html: '<!--[if mso]>84<![endif]-->' }],
    ['the HTML, with a label for screen readers', { html: '<i aria-label="84"></i>' }],
    ['the HTML, with a character that shows a half', { html: '<i>&half;</i>' }],
  ])('are refused in %s', async (_, added) => {
    const change = (mail: { html: string; text: string }): object => ({
      ...added,
      ...('html' in added ? { html: mail.html.replace('</body>', `${added.html}</body>`) } : {}),
      ...('text' in added ? { text: mail.text.replace('By code: 84.', 'By code: 84. 84.') } : {}),
    });
    expect(await problems(reportWith(WORDED), change)).not.toEqual([]);
  });

  it('may be swapped for no equal ones of another sign or unit', async () => {
    for (const other of ['-$4,210', '€4,210', '$4,210K', '4,210', '$4,210%']) {
      const change = ({ text }: { text: string }): object => ({
        text: text.replace('  $4,210', `  ${other}`),
      });
      expect(await problems(reportWith(WORDED), change)).toHaveLength(2);
    }
  });

  it('are found in words that plain text breaks', async () => {
    const long = `arn-${'12345678901234567890'.repeat(4)}-x$y`;
    const report = reportWith(long);
    expect(await problems(report)).toEqual([]);
    const change = ({ text }: { text: string }): object => ({ text: text.replace('12345678', '12345679') });
    expect(await problems(report, change)).not.toEqual([]);
  });
});

describe('a mail with another figure', () => {
  let root: string;
  const routing = { recipients: ['a@example.com'], redirectedFrom: null };
  const place = (): Parameters<typeof renderReport>[3] => ({
    root,
    inputs: { outputPath: 'out' },
    figures: new FigureChecks(),
  });

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'figures-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('is refused in words without costs, which are in a file of their own', async () => {
    const refusal: unknown = await renderReport('payments', reportWith(WRONG), routing, place()).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(FigureError);
    expect(refusal).toMatchObject({
      name: 'FigureError',
      message:
        'The mail payments was refused, because 1 of its figures is not as code printed it. Set ai_enabled to false and run again, so that code words it; then report what reports/payments.refused.txt says.',
    });
    expect(await readdir(path.join(root, 'out', 'reports'))).toEqual(['payments.refused.txt']);
    expect(await readFile(path.join(root, 'out/reports/payments.refused.txt'), 'utf8')).toContain(
      '"$4,211."',
    );
  });

  it('stops no other mail', async () => {
    const envelope = {
      deliveryKey: '2026-W48',
      generation: 1,
      sender: 'cost@example.com',
      date: new Date(0),
    };
    const parcel = (id: string, sentence: Sentence): Parcel => ({
      id,
      recipients: routing.recipients,
      render: () => renderReport(id, reportWith(sentence), routing, place()),
    });
    const parcels = [parcel('first', WORDED), parcel('second', WRONG), parcel('third', WORDED)];
    const settled = new Map<string, Delivery>();
    await outboxDelivery(envelope, path.join(root, 'out'))(parcels, ({ id }, delivery) =>
      settled.set(id, delivery),
    );
    expect([...settled].map(([id, { state }]) => [id, state])).toEqual([
      ['first', 'outbox'],
      ['second', 'failed'],
      ['third', 'outbox'],
    ]);
    expect(settled.get('second')?.results[0]?.message).toContain('The mail second was refused');
    expect(JSON.stringify([...settled])).not.toContain('4,21');
  });
});
