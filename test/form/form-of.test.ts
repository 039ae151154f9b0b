import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../src/criteria/schema.ts';
import type { Unit } from '../../src/domain/unit.ts';
import type { FormSheet } from '../../src/form/form-model.ts';
import { formName, formOf } from '../../src/form/form-of.ts';
import { cellsOf, sheetOf } from '../support/cells.ts';
import { PARTY_OFFICE, POLICE, PROFILE, SMALL_EDITION, WARD } from './small-set.ts';

const blankOf = (
  unit: Unit = WARD,
  given: { set?: Partial<CriteriaSet>; year?: number; peopleRows?: number } = {},
) =>
  formOf({
    unit,
    criteria: { ...SMALL_EDITION, set: { ...SMALL_EDITION.set, ...given.set } },
    year: given.year ?? 2022,
    profile: PROFILE,
    deadline: '2022-11-30',
    ...(given.peopleRows && { peopleRows: given.peopleRows }),
  });

const rowTexts = (sheet: FormSheet, row: number) =>
  sheet.rows[row - 1]?.cells.map((cell) => cell?.value ?? null);
const column = (sheet: FormSheet, letter: string) =>
  [...cellsOf(sheet)].filter(([address]) => new RegExp(`^${letter}\\d+$`).test(address));

describe('formOf', () => {
  it('names the file after code and unit', () => {
    expect(formName({ ...WARD, id: 'ĐV 01', name: 'Phường Đông Vệ' })).toBe('dv-01-phuong-dong-ve');
  });

  it('has the labels of the contract, with what the tool knows locked in', () => {
    const sheet = sheetOf(blankOf(), 'info');
    expect(
      sheet.rows.map(({ cells: [label, value] }) => [label?.value, value?.value ?? value?.field]),
    ).toEqual([
      ['Mã đơn vị', '007'],
      ['Tên đơn vị', 'Phường Đông Thử'],
      ['Năm', 2022],
      ['Số báo cáo', 'info/reportNumber'],
      ['Ngày báo cáo', 'info/reportDate'],
      ['Tổng số cán bộ, công chức, viên chức', 'info/staffCount'],
      ['Người lập biểu', 'info/preparedBy'],
      ['Điện thoại', 'info/phone'],
      ['Thủ trưởng đơn vị', 'info/head'],
    ]);
  });

  it('says on the hidden sheet what it was made for', () => {
    const sheet = sheetOf(blankOf(), 'identity');
    expect(sheet.isHidden).toBe(true);
    expect(sheet.rows.map(({ cells: [key, value] }) => [key?.value, value?.value])).toEqual([
      ['form', 'thidua-form/1'],
      ['plan', 'NHO-KH-UBND'],
      ['criteria', '2022.1'],
      ['unit', '007'],
      ['year', '2022'],
    ]);
  });

  it('has the tables of the contract', () => {
    const form = blankOf(POLICE);
    expect(rowTexts(sheetOf(form, 'unit'), 4)).toEqual([
      ...['Mã', 'Tiêu chí', 'Cách chấm', 'Điểm tối đa', 'Số đạt', 'Tổng số'],
      ...['Mức tự đánh giá', 'Điểm tự chấm', 'Minh chứng', 'Giải trình'],
    ]);
    expect(rowTexts(sheetOf(form, 'individuals'), 5)).toEqual([
      ...['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Bộ phận', 'Lãnh đạo'],
      ...['CN1.1 Nội dung CN1.1', 'CN1.2 Nội dung CN1.2', 'CN2.1 Nội dung CN2.1'],
      ...['Tổng điểm', 'Vi phạm, kỷ luật', 'Thành tích nổi bật', 'Ghi chú'],
    ]);
    expect(rowTexts(sheetOf(form, 'proposals'), 3)).toEqual([
      'STT',
      'Đối tượng',
      'Tên',
      'Chức vụ, đơn vị',
      'Hình thức đề nghị',
      'Tóm tắt thành tích',
    ]);
    expect(rowTexts(sheetOf(form, 'remarks'), 3)).toEqual(['STT', 'Loại', 'Nội dung']);
  });
});

describe('sheet Tập thể', () => {
  it('has the lines of the type, groups and parts in the order of the plan', () => {
    const codes = (unit: Unit) =>
      column(sheetOf(blankOf(unit), 'unit'), 'A')
        .slice(4)
        .map(([, { value }]) => value);
    expect(codes(WARD)).toEqual([
      'TT1',
      'TT1.1',
      'TT1.2',
      'TT1.3',
      'TT1.3a',
      'TT1.3b',
      'TT2',
      'TT2.1',
      'TT2.2',
      'TT2.3',
      null,
      'NGƯỜI LẬP BIỂU',
      '(Ký, ghi rõ họ tên)',
      undefined,
    ]);
    expect(codes(PARTY_OFFICE)).not.toContain('TT2.3');
  });

  it("uses the words meant for the unit's type", () => {
    const texts = (unit: Unit) => column(sheetOf(blankOf(unit), 'unit'), 'B').map(([, { value }]) => value);
    expect(texts(PARTY_OFFICE)).toContain('Lời văn cho cơ quan Đảng');
    expect(texts(WARD)).not.toContain('Lời văn cho cơ quan Đảng');
  });

  it.each([
    ['TT1.1', ['achieved', 'total', '=selfPoints', 'evidence', 'explanation']],
    ['TT1.2', ['level', '=selfPoints', 'evidence', 'explanation']],
    ['TT1.3a', ['level', '=selfPoints', 'explanation']],
    ['TT1.3b', ['achieved', '=selfPoints', 'evidence', 'explanation']],
    ['TT2.1', ['achieved', '=selfPoints', 'evidence', 'explanation']],
    ['TT2.2', ['achieved', '=selfPoints', 'evidence', 'explanation']],
    ['TT2.3', ['selfPoints', 'evidence', 'explanation']],
  ])('opens the cells that %s is answered in', (line, expected) => {
    const open = [...cellsOf(sheetOf(blankOf(), 'unit')).values()].flatMap(({ field, formula }) =>
      field?.startsWith(`${line}/`)
        ? [`${formula === undefined ? '' : '='}${field.slice(line.length + 1)}`]
        : [],
    );
    expect(open).toEqual(expected);
  });

  it('locks a total that the criterion fixes', () => {
    const sheet = sheetOf(blankOf(), 'unit');
    const row = column(sheet, 'A')
      .find(([, { value }]) => value === 'TT2.2')?.[0]
      .slice(1);
    expect(cellsOf(sheet).get(`F${row}`)).toMatchObject({ value: 7 });
    expect(cellsOf(sheet).get(`F${row}`)?.field).toBeUndefined();
  });

  it('never reads a cell in its own formula', () => {
    for (const [address, { formula }] of cellsOf(sheetOf(blankOf(), 'unit'))) {
      expect(formula?.match(/[A-Z]+\d+/g) ?? [], address).not.toContain(address);
    }
  });
});

describe('sheet Cá nhân', () => {
  it.each([
    [undefined, 60],
    [10, 60],
    [120, 120],
  ])('asked for %s rows has %i', (peopleRows, expected) => {
    const sheet = sheetOf(blankOf(WARD, peopleRows === undefined ? {} : { peopleRows }), 'individuals');
    expect(sheet.rows).toHaveLength(5 + expected + 6);
    for (const { range } of sheet.rules)
      expect(range).toMatch(new RegExp(`^([A-Z]+)6:\\1(?:)${5 + expected}$`));
  });

  it('asks about the uniform only where one is worn', () => {
    const headers = (unit: Unit) => rowTexts(sheetOf(blankOf(unit), 'individuals'), 5);
    expect(headers(WARD)).not.toContain('CN2.1 Nội dung CN2.1');
    expect(headers(POLICE)).toContain('CN2.1 Nội dung CN2.1');
  });

  it('takes points for leaders only beside a tick, and greys them out without', () => {
    const sheet = sheetOf(blankOf(), 'individuals');
    const rule = sheet.rules.find(({ range }) => range === 'H6:H65');
    expect(rule?.accept).toEqual({ type: 'formula', formula: expect.stringMatching(/^AND\(\$F6<>"",/) });
    expect(sheet.shades).toEqual([{ range: 'H6:H65', formula: '$F6=""' }]);
  });

  it('shows the maximum above each column', () => {
    expect(rowTexts(sheetOf(blankOf(), 'individuals'), 4)?.slice(6)).toEqual([40, 20]);
  });
});

describe('rules', () => {
  const rules = [WARD, PARTY_OFFICE, POLICE].flatMap((unit) =>
    blankOf(unit).sheets.flatMap((sheet) => sheet.rules),
  );

  it('stay within what Excel holds', () => {
    expect(rules.length).toBeGreaterThan(40);
    for (const { title, message, accept } of rules) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(225);
      if (accept.type === 'formula') expect(accept.formula.length).toBeLessThanOrEqual(255);
    }
  });

  it('offer the awards of that year', () => {
    const offered = (year: number) =>
      sheetOf(blankOf(WARD, { year }), 'proposals').rules.flatMap(({ accept }) =>
        accept.type === 'list' && !accept.choices.includes('Tập thể') ? accept.choices : [],
      );
    expect(offered(2022)).toEqual(['Giấy khen của Chủ tịch UBND thành phố']);
    expect(offered(2023)).toHaveLength(2);
    expect(offered(2024)).toHaveLength(1);
    expect(offered(2025)).toHaveLength(2);
  });

  it('offer nothing where no award is decided that year', () => {
    const sheet = sheetOf(blankOf(WARD, { set: { awards: [] } }), 'proposals');
    expect(sheet.rules.map(({ range }) => range)).toEqual(['B4:B33']);
  });

  it('let “không áp dụng” stand wherever an answer can', () => {
    const unitRules = sheetOf(blankOf(), 'unit').rules;
    for (const { accept } of unitRules) {
      const words = accept.type === 'list' ? accept.choices.join() : accept.formula;
      expect(words).toContain('không áp dụng');
    }
  });
});

describe('sheet Hướng dẫn', () => {
  const guide = (unit: Unit = WARD, set: Partial<CriteriaSet> = {}) =>
    column(sheetOf(blankOf(unit, { set }), 'guide'), 'A')
      .map(([, { value }]) => value)
      .join('\n');

  it('says for whom, until when and where to', () => {
    expect(guide()).toContain('Phường Đông Thử (mã 007)');
    expect(guide()).toContain('(Kế hoạch số 1/KH-UBND ngày 01/01/2022 của UBND thành phố)');
    expect(guide()).toContain('chậm nhất ngày 30/11/2022 (Thứ Tư)');
    expect(guide()).toContain(
      'về Phòng Nội vụ thành phố Thử Nghiệm: thư điện tử noivu@example.vn; điện thoại 0237 000 000',
    );
  });

  it("tells how each of the unit's kinds is answered", () => {
    expect(guide()).toContain('ghi ở cột “Số đạt” và “Tổng số” (TT1.1)');
    expect(guide()).toContain('ghi ở cột “Mức tự đánh giá” (TT1.3a)');
    expect(guide()).toContain('Bắt buộc với TT1.1.');
  });

  it('speaks of leaders, of variants and of what the type is not asked', () => {
    expect(guide()).toContain('đánh dấu x ở cột “Lãnh đạo” và chấm thêm CN1.2');
    expect(guide(PARTY_OFFICE)).toContain('TT2.2: dùng lời văn dành cho khối “Cơ quan Đảng”.');
    expect(guide(PARTY_OFFICE)).toContain('Khối “Cơ quan Đảng” không chấm: TT2.3.');
    expect(guide()).not.toContain('không chấm:');
  });

  it('tells where the points come from and what the file decides', () => {
    expect(guide()).toContain('Thang điểm mặc định của công cụ.');
    expect(guide()).toContain('được tính lại theo các nội dung còn lại của nhóm');
    expect(guide(WARD, { notApplicable: 'full' })).toContain('được tính điểm tối đa');
    expect(guide(WARD, { missingEvidence: 'no-points' })).toContain('Thiếu minh chứng thì không tính điểm');
  });
});
