import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { CATALOGUE } from '../src/analyze/savings/catalogue.ts';
import type { Match, SavingRule } from '../src/analyze/savings/rule.ts';
import { writeWhole } from '../src/files.ts';
import { markdownTable } from './markdown.ts';
import { ROOT } from './schema.ts';

/** Writes docs/savings.md from the catalogue: node scripts/savings-docs.ts */

const FILE = path.join(ROOT, 'docs', 'savings.md');

const INTRODUCTION = `# Savings

<!-- Generated from src/analyze/savings/catalogue.ts by scripts/savings-docs.ts: edit that and run \`npm run generate\`. -->

What reports recommend, and how each amount is made. Every amount is computed from the account's own cost; nothing is estimated
from averages of others, and no model has a say in it.

- **Basis**: the cost of each usage type over the last 28 complete days, four whole weeks, brought to a month of 365.25 / 12 days. Usage
  that has shrunk counts at the rate of its last 7 days. The source must give usage types: Datadog and FOCUS exports of AWS with the column
  \`x_UsageType\` do, Cost Explorer is not asked for them, because each of its answers is paid for.
- **Usage on demand alone**: what a Savings Plan or a reservation covers costs the same until that ends, so it is left out.
- **No double counting**: rules take their parts in the order below, day by day; what one has taken, the next no longer counts. So all
  savings of an account together are never more than its usage costs.
- **Confidence**: \`high\` rests on the price list, \`medium\` on the assumption that is named with it. \`low\` is only the most that it could be: such
  amounts are printed as "up to" and are in no total.
- A saving below 0.2 % of what the account's usage costs, or below one unit of the currency, is not told.
- **Shares are ratios of list prices** of us-east-1 at the date that is given, so they hold for other currencies and with discounts that all usage has. In
  other regions they differ by a few points. While the catalogue was written AWS's own pages could not be reached: the ratios of gp3, Lambda, S3, EKS,
  RDS Extended Support and m7g were compared with published copies of them, the others are the authors' knowledge of the price list. Look the price
  up under "source" before you act on an amount.
- **Follow-up**: what a report told is kept under \`savings/\`. Later reports say what is still open, and of what is done (four fifths of
  what it was claimed on are gone, of a Savings Plan's half) how much less a month the usage and what took its place cost than then, beside what was claimed. What
  went under a commitment meanwhile lapses.
- Non-production are accounts whose \`accounts[].environment\` in the team's file is dev, develop, development, test, tests, testing, qa, quality, stage, staging,
  sandbox, lab, labs, demo, uat, acceptance, int, integration, training, playground, preview, nonprod or preprod, with or without a number behind it.`;

const FORMULAS: Readonly<Record<SavingRule['formula'], string>> = {
  price: 'the share below of the cost',
  weekends: 'the cost of Saturdays and Sundays, in accounts that are not production',
  'base-load': 'the share below of what the quietest of the 28 days cost, times 28',
  unread:
    'the share below of the cost, where there is less than one read (Requests-Tier2) for each gigabyte and month',
};

function serviceText({ service }: Match): string {
  return service === null ? 'any' : `\`${service.source}\``;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).replace(/\.0$/, '')} %`;
}

function section(rule: SavingRule, i: number): string {
  const { id, title, formula, matches, assumption, source, confidence, check, steps } = rule;
  const rows = matches.map((match) => [
    match.from,
    match.to,
    `\`${match.usageType.source}\``,
    serviceText(match),
    percent(match.share),
  ]);
  return [
    `## ${i + 1}. ${title}`,
    `\`${id}\`, confidence ${confidence}: ${FORMULAS[formula]}.`,
    markdownTable(['from', 'to', 'usage type, without its region', 'service', 'share'], rows),
    `- **Assumption**: ${assumption}`,
    `- **Check first**: ${check}`,
    ...steps.map((step, n) => `- **Step ${n + 1}**: ${step}`),
    `- **Source**: [${source.title}](${source.url}), ${source.date}`,
  ]
    .join('\n\n')
    .replaceAll(/\n\n(?=- \*\*(?:Check|Step|Source))/g, '\n');
}

/** The document, as prettier has it. */
export async function savingsDocument(): Promise<string> {
  const text = `${[INTRODUCTION, ...CATALOGUE.map(section)].join('\n\n')}\n`;
  return format(text, { ...(await resolveConfig(FILE)), filepath: FILE });
}

if (import.meta.filename === process.argv[1]) await writeWhole(FILE, await savingsDocument());
