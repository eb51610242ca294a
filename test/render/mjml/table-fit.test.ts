import { describe, expect, test } from 'vitest';
import { cellClasses, tableClasses, widthOfNames } from '../../../src/render/mjml/table-fit.ts';
import type { Column, TableBlock } from '../../../src/render/report.ts';

function column(label: string): Column {
  return { label, align: /^[a-z]/.test(label) ? 'left' : 'right' };
}

/** Labels in lower case head names, others figures. */
function tableOf(labels: readonly string[], cells: readonly string[]): TableBlock {
  return {
    type: 'table',
    title: '',
    note: null,
    columns: labels.map(column),
    rows: [{ cells: cells.map((text) => ({ text, tone: 'neutral' })), bar: null }],
    more: null,
  };
}

describe('the classes of a table', () => {
  test.each([
    ['few figures stay beside the name', ['service', 'Nov', 'Change'], ['S3', '$1,650', '+0.1 %'], 'd'],
    [
      'more figures go below it',
      ['service', 'Nov', 'Oct', 'Change', '%'],
      ['S3', '$1,650', '$1,202', '+$448', '+37 %'],
      'd k c4',
    ],
    [
      'longer figures go on two lines',
      ['service', 'Nov', 'Oct', 'Change', '%'],
      ['S3', '$1,639,720', '$1,638,000', '+$1,720', '+1 %'],
      'd k c2',
    ],
    [
      'two short names share a line',
      ['account', 'team', 'Nov', 'Oct'],
      ['production (123456789012)', 'Payments', '$1', '$2'],
      'd k l2 c2',
    ],
    [
      'a long name has a line for itself',
      ['where', 'when', 'Expected', 'Actual', 'Effect'],
      ['EC2 instances in production (123456789012)', 'since 5 November', '$1', '$2', '$1'],
      'd k c3',
    ],
    [
      'a name that does not stand beside the first has a line for itself',
      ['account', 'Nov', 'Oct', 'Change', 'flag'],
      ['a', '$1', '$2', '$1', 'new'],
      'd k c3',
    ],
    [
      'figures may wrap where they cannot all stay whole',
      ['account', 'A', 'B', 'C', 'D'],
      ['prod', '$1 (+1,234,567 %)', '$1 (+1,234,567 %)', '$1 (+1,234,567 %)', '$1 (+1,234,567 %)'].map(
        (text, i) => (i === 0 ? 'a'.repeat(12) : text),
      ),
      'd o k c2',
    ],
    [
      'words may break where they cannot all stay whole',
      ['account', 'A', 'B', 'C', 'D'],
      Array.from({ length: 5 }, () => 'W'.repeat(200)),
      'd o q k c1',
    ],
  ])('%s', (_, labels, cells, classes) => {
    expect(tableClasses(tableOf(labels, cells))).toBe(classes);
  });
});

describe('the classes of a cell', () => {
  test.each([
    ['Amount', '$1,650', ['r']],
    ['Amount', 'nothing to compare with', ['r', 'w']],
    ['Amount', 'x'.repeat(21), ['r', 'w', 'z']],
    ['name', 'business-intelligence-production', []],
    ['name', 'x'.repeat(21), ['z']],
    ['name', '', ['e']],
    ['Amount', '', ['r']],
  ])('in column %s with text %j', (label, text, classes) => {
    expect(cellClasses(column(label), text, 'cell')).toEqual(classes);
  });
});

test.each([
  [['name'], '100%'],
  [['name', 'A'], '60%'],
  [['name', 'A', 'B', 'C'], '40%'],
  [['where', 'what'], '35%'],
  [['name', 'A', 'B', 'C', 'D', 'flag'], '35%'],
  [['name', 'A', 'B', 'C', 'D', 'E', 'F'], '28%'],
])('names in a table of %j get %s of its width', (labels, width) => {
  expect(widthOfNames(labels.map(column))).toBe(width);
});
