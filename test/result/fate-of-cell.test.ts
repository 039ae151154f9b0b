import { describe, expect, it } from 'vitest';
import { fateOfCell, parseCell } from '../../src/result/fate-of-cell.ts';
import { resultOfWorkbook } from '../support/result-of-workbook.ts';
import { intakeContext, peopleRows, withPeople, workbookOf } from '../support/submission-workbook.ts';

const rows = [
  ...peopleRows.map((row) => [...row, null, 'nghỉ thai sản']),
  [null, 'Điểm trung bình', null, null, null, null, 74.25, 20],
];
const result = resultOfWorkbook(workbookOf(withPeople(rows)), intakeContext());
const [unit] = result.units;
const [input] = result.inputs;
if (unit === undefined || input === undefined) throw new Error('no unit');
const fate = (typed: string) => {
  const asked = parseCell(typed);
  if (asked === null) throw new Error(`no cell ${typed}`);
  return fateOfCell({ input, unit, diagnostics: result.diagnostics }, asked).join(' ');
};

describe('what became of a cell', () => {
  it('names the column, and whose row it is', () => {
    expect(fate('Cá nhân!D2')).toBe('Ở cột “Chức vụ”, dòng của Hồ Văn Mẫu.');
    expect(fate("'Tập thể'!e4")).toBe('Ở cột “Số đạt”, dòng của tiêu chí TT1.1.');
  });

  it('tells headers, furniture and what is not used', () => {
    expect(fate('Cá nhân!B1')).toBe('Tiêu đề cột, hiểu là “Họ và tên”.');
    expect(fate('Cá nhân!B4')).toContain('dòng tính chung');
    expect(fate('Cá nhân!M3')).toContain('TD1150');
    expect(fate('Thông tin!B3')).toContain('thông tin');
    expect(fate('Nháp!A1')).toBe('Tệp không có trang tính này.');
  });

  it('knows a cell when it sees one', () => {
    expect(parseCell('Cá nhân!$AH$6')).toEqual({ sheet: 'Cá nhân', cell: 'AH6' });
    expect(parseCell('AH6')).toBeNull();
    expect(parseCell('Cá nhân!6')).toBeNull();
  });
});
