import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/io/refusal.ts';
import { foreignBook } from '../../../src/io/sheetjs/foreign-book.ts';
import { formulaText } from '../../../src/io/sheetjs/formula-text.ts';

const book = (sheet: unknown, more: object = {}): unknown => ({
  SheetNames: ['a'],
  Sheets: { a: sheet },
  Workbook: { Sheets: [{ Hidden: 0 }] },
  ...more,
});
const cells = (...row: readonly unknown[]): unknown => book({ '!data': [row] });

/** The code and the place of what is refused; null where the book is taken. */
function refused(found: unknown): readonly (string | undefined)[] | null {
  try {
    foreignBook(found, 'a.xls');
    return null;
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    const { code, sheet, cell } = cause.diagnostic;
    return [code, sheet, cell];
  }
}

describe('what a library returns', () => {
  it.each<readonly [string, unknown]>([
    ['a text that is a number', { t: 's', v: 5 }],
    ['a number that is a text', { t: 'n', v: '5' }],
    ['a number that is none', { t: 'n', v: Number.NaN }],
    ['a number beyond all', { t: 'n', v: Number.NEGATIVE_INFINITY }],
    ['a truth value that is a number', { t: 'b', v: 1 }],
    ['an error that is a text', { t: 'e', v: '#N/A' }],
    ['a type that nobody knows', { t: 'q', v: 1 }],
    ['no type', { v: 1 }],
    ['a date of its own', { t: 'd', v: new Date(0) }],
    ['a format that is an object', { t: 'n', v: 1, z: {} }],
    ['a cell that is a text', 'x'],
    ['a cell that is null', null],
    ['a value that is an object', { t: 's', v: { toString: () => 'x' } }],
  ])('is refused at its cell: %s', (_, cell) => {
    expect(refused(cells({ t: 's', v: 'x' }, cell))).toEqual(['TD1047', 'a', 'B1']);
  });

  it.each<readonly [string, unknown, readonly (string | undefined)[]]>([
    ['a sheet that is listed and not there', book(undefined), ['TD1046', 'a', undefined]],
    ['a sheet that is a text', book('x'), ['TD1046', 'a', undefined]],
    ['a sheet of the prototype', book({}, { SheetNames: ['toString'] }), ['TD1046', 'toString', undefined]],
    ['a name that is no text', book({}, { SheetNames: [5] }), ['TD1047', undefined, undefined]],
    [
      'a state that is no number',
      book({}, { Workbook: { Sheets: [{ Hidden: 'x' }] } }),
      ['TD1046', 'a', undefined],
    ],
    ['a row that is no list', book({ '!data': [[], 'x'] }), ['TD1047', 'a', 'A2']],
    [
      'a merge that is upside down',
      book({ '!merges': [{ s: { r: 5, c: 0 }, e: { r: 1, c: 0 } }] }),
      ['TD1047', 'a', 'A1'],
    ],
    ['a merge of no numbers', book({ '!merges': [{ s: { r: '5' } }] }), ['TD1047', 'a', 'A1']],
  ])('is refused as a whole: %s', (_, found, outcome) => {
    expect(refused(found)).toEqual(outcome);
  });

  it('never walks what it only claims', () => {
    const rows: unknown[] = [];
    rows[1_000_000] = [{ t: 's', v: 'x' }];
    const { sheets } = foreignBook(book({ '!data': rows, '!ref': 'A1:XFD1048576' }), 'a.xls');
    expect(sheets[0]?.rows).toHaveLength(1);
  });

  it.each<readonly [unknown, string | undefined]>([
    [undefined, undefined],
    ['A1+1', 'A1+1'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [7, '7'],
    [['A1'], ''],
    [null, ''],
    [{}, ''],
    ['undefined+1', ''],
    ['x'.repeat(20_000), 'x'.repeat(8_192)],
  ])('says of a formula as much as is text: %#', (found, words) => {
    expect(formulaText(found)).toBe(words);
  });
});
