import { describe, expect, it } from 'vitest';
import type { TestCell } from '../support/raw-workbook.ts';
import {
  codesOf,
  goodSheets,
  peopleRows,
  personHeader,
  type Rows,
  understood,
  unitHeader,
  unitLinesRows,
} from '../support/submission-workbook.ts';

const blank = (rows: Rows, row: number, column: number): Rows =>
  rows.map((cells, at) =>
    at === row ? cells.map((cell, place): TestCell => (place === column ? null : cell)) : cells,
  );

describe('cells merged down several rows', () => {
  it.each([
    ['Chức vụ', 4, 'Chủ tịch', 'Lãnh đạo', 'Chủ tịch', 'Văn phòng'],
    ['Bộ phận', 5, 'Chủ tịch', 'Lãnh đạo', 'Công chức', 'Lãnh đạo'],
  ])('%s holds for each person', (_, column, position1, department1, position2, department2) => {
    const { value, diagnostics } = understood({
      ...goodSheets,
      'Cá nhân': {
        rows: [personHeader, ...blank(peopleRows, 1, column - 1)],
        merges: [{ top: 2, left: column, bottom: 3, right: column }],
      },
    });
    expect(value.people.map(({ position, department }) => [position, department])).toEqual([
      [position1, department1],
      [position2, department2],
    ]);
    expect(codesOf(diagnostics)).toEqual([`TD1137 Cá nhân!${column === 4 ? 'D' : 'E'}2`]);
  });

  it.each([
    ['a post, which holds for the people below', 4, 2, 4, 1],
    ['a post that is merged in its own row alone', 4, 2, 2, 0],
    ['a remark, which holds for nobody', 11, 2, 4, 0],
  ])('in a row that sums up a part of the list: %s', (_, column, top, bottom, used) => {
    const heading = [
      null,
      'Cộng tổ 1',
      ...personHeader.slice(2).map((__, at) => (at + 3 === column ? 'Kế toán' : null)),
    ];
    const list = (merges: readonly { top: number; left: number; bottom: number; right: number }[]) =>
      understood({
        ...goodSheets,
        'Cá nhân': { rows: [personHeader, heading, ...blank(blank(peopleRows, 0, 3), 1, 3)], merges },
      }).value;
    const merged = list([{ top, left: column, bottom, right: column }]);
    expect(merged.people.map(({ position }) => position)).toEqual(
      used === 1 ? ['Kế toán', 'Kế toán'] : ['', ''],
    );
    expect((merged.cells?.used ?? 0) - (list([]).cells?.used ?? 0)).toBe(used);
  });

  it('Đối tượng and Hình thức đề nghị hold for each proposal, Loại for each remark', () => {
    const { value, diagnostics } = understood({
      ...goodSheets,
      'Đề nghị khen thưởng': {
        rows: [
          ['STT', 'Đối tượng', 'Tên', 'Chức vụ, đơn vị', 'Hình thức đề nghị', 'Tóm tắt thành tích'],
          [1, 'Cá nhân', 'Hồ Văn Mẫu', null, 'Giấy khen', 'Tốt'],
          [2, null, 'Đỗ Thị Thử', null, null, 'Rất tốt'],
        ],
        merges: [2, 5].map((column) => ({ top: 2, left: column, bottom: 3, right: column })),
      },
      'Khó khăn, kiến nghị': {
        rows: [
          ['STT', 'Loại', 'Nội dung'],
          [1, 'Kiến nghị', 'Thêm máy quét'],
          [2, null, 'Thêm người'],
        ],
        merges: [{ top: 2, left: 2, bottom: 3, right: 2 }],
      },
    });
    expect(value.proposals.map(({ subject, name, award }) => [subject, name, award])).toEqual([
      ['individual', 'Hồ Văn Mẫu', 'Giấy khen'],
      ['individual', 'Đỗ Thị Thử', 'Giấy khen'],
    ]);
    expect(value.remarks.map(({ kind, text }) => [kind, text])).toEqual([
      ['proposal', 'Thêm máy quét'],
      ['proposal', 'Thêm người'],
    ]);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['TD1137']));
  });

  it('an answer counts for the first row only, and the rest is said', () => {
    const rows = blank(unitLinesRows, 4, 7);
    const { value, diagnostics } = understood({
      ...goodSheets,
      'Tập thể': { rows: [unitHeader, ...rows], merges: [{ top: 4, left: 8, bottom: 6, right: 8 }] },
    });
    expect(value.lines.get('TT1.2')?.selfPoints).toMatchObject({ state: 'given', value: { value: 20 } });
    expect(value.lines.get('TT2.1')?.selfPoints).toMatchObject({ state: 'blank' });
    expect(codesOf(diagnostics)).toEqual(['TD1113 Tập thể!H4']);
  });
});

describe('a merge that covers no other row of data', () => {
  const merged = (bottom: number, top = 6) =>
    codesOf(
      understood({
        ...goodSheets,
        'Tập thể': {
          rows: [unitHeader, ...unitLinesRows],
          merges: [{ top, left: 8, bottom, right: 8 }],
        },
      }).diagnostics,
    ).filter((code) => code.startsWith('TD1113'));

  it('is not said: below the table, or within one row', () => {
    expect(merged(9)).toEqual([]);
    expect(merged(6)).toEqual([]);
  });

  it('is said as soon as it touches the next line, that line being its last', () => {
    expect(merged(6, 4)).toEqual(['TD1113 Tập thể!H4']);
    expect(merged(4, 3)).toEqual(['TD1113 Tập thể!H3']);
  });
});

describe('odd columns and rows', () => {
  const said = (spec: {
    readonly header: Rows[number];
    readonly rows: Rows;
    readonly hidden?: readonly number[];
  }) =>
    understood({
      ...goodSheets,
      'Cá nhân': { rows: [spec.header, ...spec.rows], hiddenRows: spec.hidden ?? [] },
    }).diagnostics.filter(({ code }) => /^TD11(08|10|11|12)$/.test(code));

  it('a column that is there twice is named with the one that counts, where something stands in it', () => {
    const header = [...personHeader, 'Chức vụ'];
    const filled = peopleRows.map((row) => [...row, 'Phó Chủ tịch']);
    const at = header.length;
    const letter = String.fromCharCode(64 + at);
    const [first, ...others] = said({ header, rows: filled });
    expect(others).toEqual([]);
    expect(first).toMatchObject({ code: 'TD1108', cell: `${letter}1`, found: 'Chức vụ' });
    expect(first?.message).toContain('“Chức vụ”');
    expect(first?.message).toContain('cột D');
    expect(said({ header, rows: peopleRows })).toEqual([]);
  });

  it('hidden rows are counted where they hold data, from the first', () => {
    const [hidden, ...others] = said({ header: personHeader, rows: peopleRows, hidden: [3] });
    expect(others).toEqual([]);
    expect(hidden).toMatchObject({ code: 'TD1112', sheet: 'Cá nhân', cell: 'A3' });
  });
});
