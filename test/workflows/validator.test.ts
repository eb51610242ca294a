import { readFileSync } from 'node:fs';
import { validate, type ValidationConfig } from '@actions/languageservice';
import type { ActionMetadata } from '@actions/languageservice/action';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ALL, readWorkflow } from './files.ts';

const OURS = parse(readFileSync('action.yml', 'utf8')) as ActionMetadata;

/** Knows what this action takes; of others that they are there. */
const CONFIG: ValidationConfig = {
  actionsMetadataProvider: {
    fetchActionMetadata: ({ name }) =>
      Promise.resolve(name === 'aws-cost-ai-agent' ? OURS : { name, description: '' }),
  },
};

/** @param folder the validator remembers what it found at an address, so changed texts need another one */
async function faultsOf(file: string, text: string, folder = 'repository'): Promise<unknown[][]> {
  const document = TextDocument.create(`file:///${folder}/${file}`, 'yaml', 1, text);
  const found = await validate(document, CONFIG);
  return found.map(({ message, range }) => [range.start.line + 1, message]);
}

it.each([...ALL.map(({ file }) => file), 'action.yml'])('%s passes the validator of GitHub', async (file) => {
  expect(await faultsOf(file, readFileSync(file, 'utf8'))).toEqual([]);
});

it.each([
  { name: 'an operator that is none', from: 'deployment: false', to: 'deployment: perhaps' },
  { name: 'a permission that is none', from: 'contents: read', to: 'contents: reading' },
  { name: 'a context that is none', from: '${{ vars.AWS_REGION }}', to: '${{ variables.AWS_REGION }}' },
  { name: 'a step that is none', from: 'steps.report.outputs', to: 'steps.reports.outputs' },
  { name: 'a queue that is none', from: 'queue: max', to: 'queue: all' },
  { name: 'an input that is none', from: 'on-ambiguous: ${{', to: 'on-ambigous: ${{' },
])('the validator would find $name', async ({ name, from, to }) => {
  const { file, text } = readWorkflow('examples/gitops-repo/.github/workflows/report.yml');
  expect(text).toContain(from);
  expect(await faultsOf(file, text.replace(from, to), name.replaceAll(' ', '-'))).not.toEqual([]);
});
