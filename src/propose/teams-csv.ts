import type { parse as Parse } from 'csv-parse/sync';
import type { Problem } from '../config/problem.ts';
import { messageOf } from '../errors.ts';
import {
  ENTRY_KEYS,
  entryProblems,
  teamsOfEntries,
  unknownKeyProblem,
  type TeamEntry,
  type TeamList,
} from './team-list.ts';
import { oneLine, partsOf, requestProblem } from './team-request.ts';

interface Row {
  readonly fields: readonly string[];
  /** The line that it starts on. */
  readonly line: number;
}

/** Reads CSV with a header; several accounts or addresses of a row have semicolons or blanks between them. */
export async function teamsFromCsv(text: string): Promise<TeamList> {
  // Imported here: the parser is loaded only when teams come as CSV.
  const { CsvError, parse } = await import('csv-parse/sync');
  let rows: readonly Row[];
  try {
    rows = rowsOf(parse, text.replaceAll('\r\n', '\n'));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = `The quotes of the CSV do not match: ${oneLine(messageOf(error))}.`;
    return failed([requestProblem('teams-json', message, 'Mend the line, or export the file again.')]);
  }
  const [header, ...data] = rows;
  const columns = (header?.fields ?? []).map((name) => name.trim().toLowerCase());
  const wrong = await headerProblems(columns);
  if (wrong.length > 0) return failed(wrong);
  const entries = data.map((row) => entryOf(row, columns));
  const problems = entries.flatMap((entry, index) => [
    ...lengthProblems(data[index], columns),
    ...missingProblems(entry),
    ...entryProblems(entry, 'Put a semicolon between two addresses.'),
  ]);
  return problems.length > 0 ? failed(problems) : teamsOfEntries(entries);
}

function failed(problems: readonly Problem[]): TeamList {
  return { teams: [], problems };
}

function rowsOf(parse: typeof Parse, text: string): Row[] {
  const [header = ''] = text.split('\n', 1);
  const delimiter = [',', ';', '\t'].find((mark) => header.includes(mark)) ?? ',';
  const rows: Row[] = [];
  parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    on_record: (fields: string[], { lines }) => {
      // The parser counts the line that a row ends on.
      const breaks = fields.join('').split('\n').length - 1;
      if (fields.some((field) => field.trim() !== '')) rows.push({ fields, line: lines - breaks });
      return null;
    },
  });
  return rows;
}

async function headerProblems(columns: readonly string[]): Promise<Problem[]> {
  const known: readonly string[] = ENTRY_KEYS;
  const unknown = columns.filter((name) => !known.includes(name));
  const twice = columns.filter((name, index) => known.includes(name) && columns.indexOf(name) !== index);
  const hasAccounts = columns.includes('aws_account_id') || columns.includes('aws_account_ids');
  const missing = [
    ...['team_name', 'team_email'].filter((name) => !columns.includes(name)),
    ...(hasAccounts ? [] : ['aws_account_id']),
  ];
  return [
    ...(await Promise.all(unknown.map((name) => unknownKeyProblem('line 1', name, 'column')))),
    ...twice.map((name) => requestProblem(`line 1, ${name}`, 'The column is there twice.', 'Delete one.')),
    ...missing.map((name) =>
      requestProblem(
        `line 1, ${name}`,
        'The column is missing.',
        'Neither JSON nor CSV with the columns team_name, aws_account_id and team_email was given.',
      ),
    ),
  ];
}

function entryOf({ fields, line }: Row, columns: readonly string[]): TeamEntry {
  const field = (name: string): string => fields[columns.indexOf(name)] ?? '';
  return {
    place: `line ${line}`,
    name: field('team_name').trim(),
    accounts: partsOf(`${field('aws_account_id')} ${field('aws_account_ids')}`),
    recipients: partsOf(field('team_email')),
  };
}

function lengthProblems(row: Row | undefined, columns: readonly string[]): Problem[] {
  if (row === undefined || row.fields.length === columns.length) return [];
  const message = `The row has ${row.fields.length} fields, and the header has ${columns.length}.`;
  return [requestProblem(`line ${row.line}`, message, 'Put text with a comma in it in quotes.')];
}

function missingProblems({ place, accounts, recipients }: TeamEntry): Problem[] {
  return [
    ...(accounts.length > 0
      ? []
      : [requestProblem(`${place}, aws_account_id`, 'The value is missing.', null)]),
    ...(recipients.length > 0 ? [] : [requestProblem(`${place}, team_email`, 'The value is missing.', null)]),
  ];
}
