import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { markdownTable } from './markdown.ts';

interface Described {
  readonly description: string;
  readonly default?: string;
}

function inputTable(inputs: Readonly<Record<string, Described>>): string {
  const rows = Object.entries(inputs).map(([name, input]) => {
    const shown = input.default === undefined || input.default === '' ? '' : `\`${input.default}\``;
    return [`\`${name}\``, input.description, shown];
  });
  return markdownTable(['input', 'description', 'default'], rows);
}

function outputTable(outputs: Readonly<Record<string, Described>>): string {
  const rows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description]);
  return markdownTable(['output', 'description'], rows);
}

function replaceBetween(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}-start -->`, `<!-- ${name}-end -->`];
  if (!text.includes(start) || !text.includes(end))
    throw new Error(`README.md lacks the markers ${start} and ${end}.`);
  const before = text.slice(0, text.indexOf(start) + start.length);
  return `${before}\n\n${content}\n\n${text.slice(text.indexOf(end))}`;
}

/** README with the tables of inputs and outputs made from action.yml. */
export function readmeWithTables(readme: string, action: string): string {
  const { inputs, outputs } = parse(action) as {
    readonly inputs: Record<string, Described>;
    readonly outputs: Record<string, Described>;
  };
  return replaceBetween(
    replaceBetween(readme, 'inputs', inputTable(inputs)),
    'outputs',
    outputTable(outputs),
  );
}

if (import.meta.main) {
  writeFileSync(
    'README.md',
    readmeWithTables(readFileSync('README.md', 'utf8'), readFileSync('action.yml', 'utf8')),
  );
}
