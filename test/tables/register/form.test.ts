import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/domain/unit.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { renderForm } from '../../../src/render/xlsx/render-form.ts';
import { registerForm } from '../../../src/tables/register/form.ts';
import { readRegister } from '../../../src/tables/register/read-register.ts';
import { officeErrors } from '../../support/validate-office-file.ts';

const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  id,
  name: `Phường ${id}`,
  aliases: [],
  type: 'phuong-xa',
  cluster: 'Cụm 1',
  isUniformed: false,
  email: null,
  from: null,
  to: null,
  heirs: [],
  ...more,
});

const units = [
  unit('007', { aliases: ['P. 7', 'Bảy'], from: '2021-02-01', to: '2025-06-30', heirs: ['010'] }),
  unit('010', {
    type: 'luc-luong-vu-trang',
    isUniformed: true,
    cluster: 'Khối nội chính, an ninh',
    email: 'a@b.vn',
  }),
  unit('1E5', { type: 'mttq-doan-the', cluster: '' }),
];

const made = async (register: readonly Unit[] = units) =>
  renderForm(registerForm({ units: register }, '2022-11-30'));

describe('don-vi.xlsx as it is written', () => {
  it('is read back as it was', async () => {
    const { value } = await readWorkbook(await made(), 'don-vi.xlsx');
    const read = value === null ? null : readRegister(value);
    expect(read).toEqual({ value: { units }, diagnostics: [] });
  });

  it('is a good file of Office', async () => {
    expect(await officeErrors('don-vi.xlsx', await made())).toEqual([]);
    expect(await officeErrors('don-vi.xlsx', await made([]))).toEqual([]);
  });

  it('offers the kinds and the clusters, checks the days, and locks nothing', async () => {
    const { sheets } = registerForm({ units }, '2022-11-30');
    const rules = (sheets[0]?.rules ?? []).map(({ range, accept, isStrict }) => [
      range,
      accept.type === 'list' ? accept.choices : accept.type,
      isStrict,
    ]);
    expect(rules).toEqual([
      [
        'D4:D66',
        [
          'Cơ quan Đảng',
          'Cơ quan hành chính',
          'Mặt trận Tổ quốc, đoàn thể',
          'Phường, xã',
          'Trường học',
          'Đơn vị sự nghiệp',
          'Lực lượng vũ trang',
        ],
        true,
      ],
      ['E4:E66', ['Cụm 1', 'Khối nội chính, an ninh'], false],
      ['F4:F66', ['x'], true],
      ['H4:H66', 'formula', true],
      ['I4:I66', 'formula', true],
    ]);
    // A register without units has no clusters to offer.
    const blank = registerForm({ units: [] }, '2022-11-30').sheets[0];
    expect(blank?.rules.map(({ range }) => range[0])).toEqual(['D', 'F', 'H', 'I']);
    const parts = unzipSync(await made());
    const xml = (name: string) => Buffer.from(parts[name] ?? '').toString('utf8');
    expect(xml('xl/worksheets/sheet1.xml')).not.toContain('sheetProtection');
    // A choice with a comma stands in cells: written into the rule, it would be two.
    expect(xml('xl/worksheets/sheet1.xml')).toContain("<formula1>'Danh mục'!$A$1:$A$7</formula1>");
    expect(xml('xl/worksheets/sheet1.xml')).toContain("<formula1>'Danh mục'!$B$1:$B$2</formula1>");
    expect(xml('xl/workbook.xml')).toMatch(/name="Danh mục"[^>]*state="hidden"/u);
  });

  it('keeps codes text, in rows that are still blank too', async () => {
    const cells = registerForm({ units }, '2022-11-30')
      .sheets[0]?.rows.slice(3)
      .map(({ cells: [code] }) => code?.format);
    expect(cells).toHaveLength(63);
    expect(new Set(cells)).toEqual(new Set(['text']));
  });
});
