import { describe, expect, it } from 'vitest';
import type { RawWorkbook } from '../../../src/domain/raw-workbook.ts';
import { checkSubmission } from '../../../src/reading/checks/check-submission.ts';
import { goodSheets, intakeContext, withLine, workbookOf } from '../../support/submission-workbook.ts';
import { understand } from '../../support/understand.ts';
import { withNote } from '../../support/with-note.ts';

const context = intakeContext();
const good = workbookOf(goodSheets);

function read(workbook: RawWorkbook) {
  const received = { file: workbook.file, sha256: '0', receivedOn: '2022-11-20', sender: null };
  const { value, diagnostics } = understand(workbook, received, context);
  const all = [...diagnostics, ...checkSubmission(value, context)];
  return { value, all, notes: all.filter(({ code }) => ['TD2255', 'TD2256', 'TD2268'].includes(code)) };
}

const told = (workbook: RawWorkbook) =>
  read(workbook).notes.map(({ code, severity, sheet, cell }) => [code, severity, sheet, cell]);

describe('a note of a cell', () => {
  it('is no answer: the line is not answered, and what the note says is told with its cell', () => {
    const blank = workbookOf(withLine('TT1.2', { 'Mức tự đánh giá': null, 'Điểm tự chấm': null }));
    const codes = read(blank).all.map(({ code }) => code);
    const { value, all, notes } = read(withNote(blank, 'Tập thể', 'G5', 'Có'));
    expect(value.lines.get('TT1.2')?.level.state).toBe('blank');
    expect(all.map(({ code }) => code).filter((code) => code !== 'TD2255')).toEqual(codes);
    expect(notes).toMatchObject([
      { code: 'TD2255', severity: 'warning', sheet: 'Tập thể', cell: 'G5', found: 'Có' },
    ]);
    expect(notes[0]?.message).toContain('(tiêu chí TT1.2) viết “Có”');
  });

  it.each([
    ['a reason beside an answer', 'Tập thể', 'J4', 'do mưa bão'],
    ['a word about a number', 'Tập thể', 'E4', 'chưa tính quý IV'],
    ['a word about the criterion', 'Tập thể', 'B4', 'xem công văn 12'],
    ['a word in a column without header', 'Cá nhân', 'L2', 'đã chuyển công tác'],
    ['a word about a person', 'Cá nhân', 'B2', 'nghỉ hưu từ 01/12'],
    ['a word about a proposal', 'Đề nghị khen thưởng', 'F2', 'bổ sung sau'],
    ['a word about a remark', 'Khó khăn, kiến nghị', 'C2', 'rất cần'],
  ])('%s is told where it stands', (_, sheet, cell, note) => {
    expect(told(withNote(good, sheet, cell, note))).toEqual([['TD2255', 'warning', sheet, cell]]);
  });

  it.each([
    ['over a table', 'Tập thể', 'A1'],
    ['of a header', 'Cá nhân', 'C1'],
    ['of what the unit states', 'Thông tin', 'B4'],
    ['below the table', 'Cá nhân', 'D20'],
    ['beside the table, in an empty cell', 'Thông tin', 'F3'],
    ['of the hidden sheet', '_thidua', 'B2'],
  ])('%s is told for information', (_, sheet, cell) => {
    expect(told(withNote(good, sheet, cell, 'xem lại'))).toEqual([['TD2256', 'info', sheet, cell]]);
  });

  it.each([
    ['Đang bị xem xét kỷ luật', 'B2'],
    ['bị khiển trách theo QĐ 15', 'C2'],
    ['Cảnh cáo tháng 5', 'I2'],
    ['đang bị thi hành kỷ luật', 'L2'],
    ['Kiểm điểm, phê bình vì vi phạm', 'K2'],
  ])('that speaks of discipline (%s) holds the award of the person', (note, cell) => {
    const { value, notes } = read(withNote(good, 'Cá nhân', cell, note));
    expect(notes.map((each) => [each.code, each.severity, each.cell, each.found])).toEqual([
      ['TD2268', 'warning', cell, note],
    ]);
    expect(notes[0]?.message).toContain('Hồ Văn Mẫu');
    expect(value.people.map(({ aside }) => aside?.map((words) => words.value))).toEqual([[note], undefined]);
  });

  it('that speaks of discipline beside a criterion holds the award of the unit', () => {
    const { value, notes } = read(withNote(good, 'Tập thể', 'I4', 'đơn vị bị kỷ luật cảnh cáo'));
    expect(notes.map(({ code }) => code)).toEqual(['TD2268']);
    expect(value.aside?.map((words) => words.value)).toEqual(['đơn vị bị kỷ luật cảnh cáo']);
  });

  it('that says that there is none holds nothing', () => {
    const { value, notes } = read(withNote(good, 'Cá nhân', 'B2', 'không vi phạm kỷ luật'));
    expect(notes.map(({ code }) => code)).toEqual(['TD2255']);
    expect(value.people[0]?.aside).toBeUndefined();
  });

  it('of the tool, in a copy that comes back, is nobody’s; what the unit wrote over it is', () => {
    const own =
      'Lỗi TD2301: Chưa trả lời\nTiêu chí này chưa có kết quả.\n\nCần xem lại TD2304: Thiếu minh chứng\nGhi số.';
    expect(told(withNote(good, 'Tập thể', 'I4', own))).toEqual([]);
    const { notes } = read(withNote(good, 'Tập thể', 'I4', `đã nộp\n\n${own}`));
    expect(notes.map(({ code, found }) => [code, found])).toEqual([['TD2255', 'đã nộp']]);
  });

  it('makes an empty cell show something; a cell that shows something stays one', () => {
    const seen = (workbook: RawWorkbook) => read(workbook).value.cells;
    const before = seen(good);
    expect(seen(withNote(good, 'Tập thể', 'B3', 'x'))).toMatchObject({
      seen: before?.seen,
      used: before?.used,
      unused: before?.unused,
    });
    for (const [sheet, cell] of [
      ['Tập thể', 'J4'],
      ['Cá nhân', 'I3'],
      ['Cá nhân', 'D20'],
      ['Thông tin', 'F3'],
    ] as const) {
      const after = seen(withNote(good, sheet, cell, 'x'));
      expect(after).toMatchObject({ seen: (before?.seen ?? 0) + 1, unused: (before?.unused ?? 0) + 1 });
      expect((after?.used ?? 0) + (after?.furniture ?? 0) + (after?.unused ?? 0)).toBe(after?.seen);
    }
  });

  it('changes nothing that is read, wherever it is', () => {
    const { value } = read(good);
    for (const [sheet, cell] of [
      ['Thông tin', 'B2'],
      ['Thông tin', 'C2'],
      ['Thông tin', 'A12'],
      ['Tập thể', 'J4'],
      ['Tập thể', 'K3'],
      ['Cá nhân', 'A9'],
      ['Cá nhân', 'B9'],
      ['Đề nghị khen thưởng', 'C9'],
      ['_thidua', 'A1'],
      ['_thidua', 'C1'],
    ] as const) {
      const { value: after } = read(withNote(good, sheet, cell, 'Năm 2021'));
      expect({ ...after, cells: value.cells }).toEqual(value);
    }
  });
});

describe('notes of a sheet that stand beside no data', () => {
  const notesOf = (count: number, words: string) => {
    const cells = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1'].slice(0, count);
    const noted = cells.reduce((book, cell) => withNote(book, 'Cá nhân', cell, words), good);
    return read(noted)
      .notes.map(({ message }) => message)
      .join();
  };

  it('are six by name, and the others by their number', () => {
    expect(notesOf(6, 'xem lại')).toContain('F1 “xem lại”');
    expect(notesOf(6, 'xem lại')).not.toContain('ghi chú khác');
    expect(notesOf(7, 'xem lại')).toContain('F1 “xem lại” và 1 ghi chú khác');
  });

  it('are shown up to 80 letters', () => {
    expect(notesOf(1, 'x'.repeat(80))).toContain(`“${'x'.repeat(80)}”`);
    expect(notesOf(1, 'x'.repeat(81))).toContain(`“${'x'.repeat(80)}…”`);
  });
});
