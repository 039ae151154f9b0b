import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fields } from '../../../src/form/fields.ts';
import { formOf } from '../../../src/form/form-of.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { renderForm } from '../../../src/render/xlsx/render-form.ts';
import { PARTY_OFFICE, POLICE, PROFILE, SMALL_EDITION, WARD } from '../../form/small-set.ts';
import { addressOf } from '../../support/cells.ts';
import { fillFields } from '../../support/fill-fields.ts';
import { officeErrors } from '../../support/validate-office-file.ts';

const blankOf = (unit = WARD) =>
  formOf({ unit, criteria: SMALL_EDITION, year: 2022, profile: PROFILE, deadline: '2022-11-30' });

/** Text of each part of the package, by its path. */
async function partsOf(form = blankOf()): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await renderForm(form));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe('renderForm', () => {
  it.each([WARD, PARTY_OFFICE, POLICE])('is valid for the Open XML SDK: $name', async (unit) => {
    expect(await officeErrors('bieu.xlsx', await renderForm(blankOf(unit)))).toEqual([]);
  });

  it('gives the same bytes twice', async () => {
    expect(Buffer.compare(await renderForm(blankOf()), await renderForm(blankOf()))).toBe(0);
  });

  it('has the sheets of the contract, the last one hidden', async () => {
    const { value } = await readWorkbook(await renderForm(blankOf()), 'bieu.xlsx');
    expect(value?.sheets.map(({ name, isHidden }) => (isHidden ? `(${name})` : name))).toEqual([
      'Hướng dẫn',
      'Thông tin',
      'Tập thể',
      'Cá nhân',
      'Đề nghị khen thưởng',
      'Khó khăn, kiến nghị',
      '(_thidua)',
    ]);
  });

  it('locks every sheet without a password and opens only the cells to fill in', async () => {
    const parts = await partsOf();
    const sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(7);
    for (const [, xml] of sheets) {
      expect(xml).toContain('<sheetProtection sheet="1"');
      expect(xml).not.toMatch(/password|hashValue/);
    }
    expect(parts['xl/styles.xml']).toContain('<protection locked="0"/>');
  });

  it('prints on A4 with page numbers and quoted, repeated header rows', async () => {
    const parts = await partsOf();
    expect(parts['xl/workbook.xml']).toContain("'Tập thể'!$4:$4");
    expect(parts['xl/workbook.xml']).toContain("'Cá nhân'!$A:$B,'Cá nhân'!$3:$5");
    expect(parts['xl/worksheets/sheet3.xml']).toMatch(/<pageSetup paperSize="9" orientation="landscape"/);
    expect(parts['xl/worksheets/sheet3.xml']).toContain('Trang &amp;P/&amp;N');
    expect(parts['xl/worksheets/sheet3.xml']).toMatch(
      /<pane xSplit="2" ySplit="4" topLeftCell="C5" state="frozen"/,
    );
  });

  it('calculates on opening', async () => {
    expect((await partsOf())['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  it('keeps choices that hold a comma in the hidden sheet, the others in the rule', async () => {
    const parts = await partsOf();
    expect(parts['xl/worksheets/sheet3.xml']).toContain('<formula1>_thidua!$D$1:$D$4</formula1>');
    expect(parts['xl/worksheets/sheet3.xml']).toContain('<formula1>"Có,Không,không áp dụng"</formula1>');
    const { value } = await readWorkbook(await renderForm(blankOf()), 'bieu.xlsx');
    const listed = value?.sheets
      .at(-1)
      ?.rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 4).map(({ content }) => content));
    expect(listed).toEqual(
      ['Tốt, không có sai phạm', 'Đạt', 'Chưa đạt', 'không áp dụng'].map((text) => ({ kind: 'text', text })),
    );
  });

  it('merges no single cell, which Excel would repair', async () => {
    for (const [path, xml] of Object.entries(await partsOf(blankOf(POLICE)))) {
      for (const [, from, to] of xml.matchAll(/<mergeCell ref="([A-Z0-9]+):([A-Z0-9]+)"/g)) {
        expect(from, path).not.toBe(to);
      }
    }
  });

  it('brings typed values back as they were typed', async () => {
    const typed = new Map<string, string | number>([
      [fields.info('phone'), '0912 000 111'],
      [fields.info('reportDate'), '05/11/2022'],
      [fields.info('staffCount'), 41],
      [fields.line('TT1.1', 'achieved'), 171],
      [fields.line('TT1.2', 'level'), 'Tốt, không có sai phạm'],
      [fields.line('TT1.1', 'evidence'), '=SUM(1,2) không phải công thức'],
      [fields.line('TT2.1', 'selfPoints'), 7.25],
      [fields.person(1, 'name'), 'Nguyễn Thị Thử'],
      [fields.person(60, 'CN1.1'), 39.5],
      [fields.remark(20, 'text'), 'Dòng một\nDòng hai'],
    ]);
    const form = fillFields(blankOf(), typed);
    const { value } = await readWorkbook(await renderForm(form), 'bieu.xlsx');
    for (const [field, expected] of typed) {
      const { sheet, cell } = addressOf(form, field);
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      const content = value?.sheets
        .find(({ name }) => name === sheet)
        ?.rows.find((each) => each.row === Number(row))
        ?.cells.find((each) => each.column === column)?.content;
      expect(content, field).toEqual(
        typeof expected === 'number' ? { kind: 'number', value: expected } : { kind: 'text', text: expected },
      );
    }
  });
});
