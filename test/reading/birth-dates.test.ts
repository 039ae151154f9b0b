import { describe, expect, it } from 'vitest';
import { flipSign } from '../../src/reading/cells/read-date.ts';
import { rawSheet, type TestCell } from '../support/raw-workbook.ts';
import { goodSheets, personHeader, type Rows, understood } from '../support/submission-workbook.ts';

const ROW = [1, 'Hồ Văn Mẫu', null, 'Chủ tịch', null, 'x', 78, 20] as const;

function bornIn(
  header: readonly string[],
  own: string | null,
  ...cells: readonly (string | number | null)[]
) {
  const row = [...ROW.slice(0, 2), own, ...ROW.slice(3)];
  const rows: Rows = [
    [...personHeader, ...header],
    [...row, ...Array.from({ length: personHeader.length - row.length }, () => null), ...cells],
  ];
  const { value, diagnostics } = understood({ ...goodSheets, 'Cá nhân': { rows } });
  const codes = diagnostics.flatMap(({ code }) =>
    /^TD(1162|1163|2208|2211|2221)$/u.test(code) ? [code] : [],
  );
  return [value.people[0]?.birthDate ?? null, codes];
}

describe('a birth date', () => {
  it.each([
    ['the date alone', [], '05/11/1980', [], ['1980-11-05', []]],
    ['beside its year under Nam', ['Nam', 'Nữ'], '05/11/1980', [1980, null], ['1980-11-05', []]],
    ['beside another year', ['Nam', 'Nữ'], '05/11/1980', [1981, null], ['1980-11-05', ['TD1162']]],
    ['under Nam alone', ['Nam', 'Nữ'], null, ['05/11/1980', null], ['1980-11-05', []]],
    ['a year alone', ['Nam', 'Nữ'], null, [1980, null], [null, ['TD2211']]],
    ['with long dashes', [], '05–11–1980', [], ['1980-11-05', ['TD2221']]],
    ['to come', [], '05/11/2085', [], [null, ['TD1163']]],
    ['of a child', [], '05/11/2010', [], [null, ['TD1163']]],
  ])('%s', (_what, header, own, cells, read) => {
    expect(bornIn(header, own, ...cells)).toEqual(read);
  });
});

describe('a text among dates that Excel took month first', () => {
  const cells = (...row: readonly TestCell[]) => rawSheet([row], 'Cá nhân').rows[0]?.cells ?? [];
  const date = (iso: string) => ({ date: iso });

  it.each<[what: string, row: readonly TestCell[], sign: string | null]>([
    ['on the 13th among days up to the 12th', [date('1980-01-12'), '13/01/1980'], '13/01/1980'],
    ['on the 12th', [date('1980-02-03'), '12/01/1980'], null],
    ['among a date on the 13th', [date('1980-02-03'), date('1980-02-13'), '25/12/1980'], null],
    ['among dates that are the same either way', [date('1980-02-02'), '25/12/1980'], null],
    ['as Excel would not have read it', [date('1980-02-03'), '25.12.1980'], null],
  ])('%s', (_, row, sign) => {
    expect(flipSign(cells(...row))).toBe(sign);
  });
});
