import { describe, expect, it } from 'vitest';
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
