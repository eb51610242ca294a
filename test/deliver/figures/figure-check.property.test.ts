import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { figureProblems } from '../../../src/deliver/figures/figure-check.ts';
import { isLaidAsRecords } from '../../../src/render/text.ts';
import { HOSTILE_TEXTS, REPORTS, TEAM_REPORT, withTexts } from '../../render/fixtures.ts';
import {
  adminsReport,
  finished,
  inCurrency,
  sample,
  teamReports,
  type Finished,
  type Sample,
} from './finished-mails.ts';

const MUTATIONS = 2_000;

let organisation: Sample;
/** Mails of every kind: teams of the sample organisation, its admins, and the layouts of the renderers' tests. */
let mails: Finished[];

beforeAll(async () => {
  organisation = await sample();
  const reports = [
    ...teamReports(organisation, 'en-US', 9),
    ...teamReports(organisation, 'de-DE', 40),
    ...teamReports(organisation, 'ar-EG', 40),
    ...Object.entries(REPORTS),
  ];
  mails = await Promise.all(reports.map(([id, report]) => finished(id, report)));
  mails.push(await finished('admin', adminsReport(organisation, 'en-US')));
});

function problemsOf({ mail, report }: Finished): string[] {
  return figureProblems(mail, report);
}

async function refused(reports: readonly (readonly [string, Finished['report']])[]): Promise<string[]> {
  const made = await Promise.all(reports.map(([id, report]) => finished(id, report)));
  return made.flatMap((each) => problemsOf(each).map((problem) => `${each.id}: ${problem}`));
}

const NOTHING = /(?!)/g;
/** Tags, and the references of characters: what stands in them is not seen. */
const HIDDEN_IN_HTML = /<style[^]*?<\/style>|<!--[^]*?-->|<[^>]*>|&#?\w+;/g;
const HIDDEN = { html: HIDDEN_IN_HTML, text: NOTHING };

interface Place {
  readonly made: Finished;
  readonly form: 'html' | 'text';
  /** Where the characters stand that a reader sees. */
  readonly at: readonly number[];
}

/** Where in each form of each mail such characters are seen. */
function placesOf(characters: RegExp): Place[] {
  const forms = ['html', 'text'] as const;
  return mails
    .flatMap((made) => forms.map((form) => ({ made, form, source: made.mail[form] })))
    .map(({ made, form, source }) => {
      const shown = source.replace(HIDDEN[form], (match) => ' '.repeat(match.length));
      return { made, form, at: Array.from(shown.matchAll(characters), ({ index }) => index) };
    })
    .filter(({ at }) => at.length > 0);
}

/** Changes a mail at a random place as `change` says, and expects that each such mail is refused. */
function expectRefused<T>(
  characters: RegExp,
  value: fc.Arbitrary<T>,
  change: (source: string, at: number, value: T) => string,
): void {
  let changed = 0;
  fc.assert(
    fc.property(fc.constantFrom(...placesOf(characters)), fc.nat(), value, ({ made, form, at }, n, by) => {
      const source = made.mail[form];
      const mutated = change(source, at[n % at.length] ?? 0, by);
      fc.pre(mutated !== source);
      changed++;
      expect(problemsOf({ ...made, mail: { ...made.mail, [form]: mutated } })).not.toEqual([]);
    }),
    { numRuns: MUTATIONS },
  );
  expect(changed).toBeGreaterThanOrEqual(MUTATIONS);
}

const DIGIT = /\p{N}/gu;
const ANYTHING = /\S/g;

describe('a finished mail is accepted', () => {
  it('for every team of the sample organisation, and for its admins', async () => {
    const reports = [
      ...teamReports(organisation, 'en-US'),
      ['admin', adminsReport(organisation, 'en-US')] as const,
    ];
    expect(reports).toHaveLength(85);
    expect(await refused(reports)).toEqual([]);
  });

  it.each([
    'de-DE',
    'fr-FR',
    'fr-CH',
    'ja-JP',
    'en-IN',
    'sv-SE',
    'ar-EG',
    'hi-IN-u-nu-deva',
    'fa-IR',
    'pt-BR',
  ])('as locale %s prints its figures', async (locale) => {
    expect(await refused(teamReports(organisation, locale, 28))).toEqual([]);
  });

  it.each(['ja-JP', 'ar-EG'])('for the admins, as locale %s prints its figures', async (locale) => {
    expect(await refused([['admin', adminsReport(organisation, locale)]])).toEqual([]);
  });

  it.each(['JPY', 'KWD', 'EUR', 'INR'])('in %s', async (currency) => {
    expect(await refused(teamReports(inCurrency(organisation, currency, 88), 'en-US', 28))).toEqual([]);
  });

  it('where its tables are too wide for plain text', async () => {
    const report = adminsReport(inCurrency(organisation, 'IDR', 1e8), 'de-DE');
    expect(report.blocks.some((block) => block.type === 'table' && isLaidAsRecords(block))).toBe(true);
    expect(await refused([['admin', report]])).toEqual([]);
  });

  it.each(Object.entries(REPORTS))('in the layout of the %s report', async (id, report) => {
    expect(await refused([[id, report]])).toEqual([]);
  });

  it('whatever its texts are', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...HOSTILE_TEXTS),
      fc.stringMatching(/^[a-z]{0,9}\d{1,30}[-.a-z\d]{0,60}$/),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), async (pieces) => {
        let next = 0;
        const report = withTexts(TEAM_REPORT, (text) => `${pieces[next++ % pieces.length] ?? ''} ${text}`);
        expect(problemsOf(await finished('team', report))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe(`of ${MUTATIONS} finished mails none goes out`, () => {
  it('with one digit changed', () => {
    const others = fc.constantFrom(...Array.from('0123456789'), '٣', '५', '７', '½', '²');
    expectRefused(DIGIT, others, (source, at, digit) => source.slice(0, at) + digit + source.slice(at + 1));
  });

  it('with something put at a figure', () => {
    const additions = fc.constantFrom('7', '-', '+', '$', '1,', '٣', '²', '1.');
    expectRefused(DIGIT, additions, (source, at, added) => source.slice(0, at) + added + source.slice(at));
  });

  it('with a figure put in anywhere', () => {
    const figures = fc.constantFrom(
      '7',
      ' $4,210 ',
      '1.5 ',
      ' 31 % ',
      ' ½ ',
      '７',
      ' €',
      '²',
      ' １２ ',
      '۵',
      'Ⅳ',
    );
    expectRefused(ANYTHING, figures, (source, at, figure) => source.slice(0, at) + figure + source.slice(at));
  });

  it('with a digit or a whole figure taken out', () => {
    const parts = fc.constantFrom(/^\p{N}/u, /^[\p{N}.,]+/u);
    expectRefused(
      DIGIT,
      parts,
      (source, at, part) => source.slice(0, at) + source.slice(at).replace(part, ''),
    );
  });
});
