import { describe, expect, it } from 'vitest';
import type { RawCell } from '../../src/domain/raw-workbook.ts';
import { remarksOnMarks } from '../../src/io/remarks-on-marks.ts';

const struck = (column: number, words: string): RawCell => ({
  column,
  content: { kind: 'text', text: '' },
  marks: { struck: words },
});
const number = (column: number, value: number): RawCell => ({ column, content: { kind: 'number', value } });
const codes = (cells: readonly RawCell[]) =>
  remarksOnMarks({
    file: 'a.xlsx',
    sheets: [{ name: 'Cá nhân', rows: [{ row: 8, cells }], merges: [] }],
  } as unknown as Parameters<typeof remarksOnMarks>[0]).map(({ code }) => code);

describe('a row that is struck out', () => {
  const person = [struck(2, 'Hồ Văn Mẫu'), struck(3, '05/11/1980'), struck(7, '7')];

  it('is one, also where its running number or a formula without value was left standing', () => {
    expect(codes(person)).toEqual(['TD2242']);
    expect(codes([number(1, 3), ...person])).toEqual(['TD2242']);
    expect(
      codes([...person, { column: 8, formula: 'SUM(G8)', content: { kind: 'formula-without-value' } }]),
    ).toEqual(['TD2242']);
  });

  it('is none where a score or a word was left standing', () => {
    expect(codes([...person, number(9, 5)])).toEqual(['TD2241', 'TD2241', 'TD2241']);
    expect(codes([...person, { column: 9, content: { kind: 'text', text: 'giữ' } }])).toHaveLength(3);
  });
});
