import { describe, expect, it } from 'vitest';
import { decodeTexts } from '../../src/reading/decode-texts.ts';
import { encodeTcvn3 } from '../support/encode-legacy.ts';
import { rawSheet, rawWorkbook, type TestCell } from '../support/raw-workbook.ts';
import { contentOf } from '../support/submission-content.ts';
import { codesOf, goodSheets, type Sheets, understood } from '../support/submission-workbook.ts';

const decode = (rows: readonly (readonly TestCell[])[]) => {
  const { value, diagnostics } = decodeTexts(rawWorkbook(rows));
  const texts = value.workbook.sheets[0]?.rows.flatMap(({ cells }) =>
    cells.map(({ content }) => (content.kind === 'text' ? content.text : '')),
  );
  return { texts, codes: codesOf(diagnostics), messages: diagnostics.map(({ message }) => message) };
};

describe('decodeTexts', () => {
  it('reads by the font of the cell, and lists before and after', () => {
    const { texts, codes, messages } = decode([
      [{ text: 'Tr\u00ADêng TiÓu häc', font: '.VnTime' }, 'Trường'],
    ]);
    expect(texts).toEqual(['Trường Tiểu học', 'Trường']);
    expect(codes).toEqual(['TD1115 Đơn vị!']);
    expect(messages[0]).toContain('→ “Trường Tiểu học”');
  });

  it('reads a column without a telling font by all of it together', () => {
    const names = ['NguyÔn V¨n Thö', 'TrÇn ThÞ MÉu', 'Lª Quèc B¶o', 'Ph¹m Hång H¹nh'];
    expect(decode(names.map((name) => [name])).texts).toEqual([
      'Nguyễn Văn Thử',
      'Trần Thị Mẫu',
      'Lê Quốc Bảo',
      'Phạm Hồng Hạnh',
    ]);
  });

  it('leaves a cell in Unicode among them, by what it says and not by its column', () => {
    const names = ['NguyÔn V¨n Thö', 'TrÇn ThÞ MÉu', 'Lª Quèc B¶o', 'Ph¹m Hång H¹nh', 'Vò ThÞ Nô'];
    const lone = ['Lê Thái Hòa', 'Tô Hoài Nam', 'Công an', 'Không', 'Có', 'Hà Kiên', 'Thành viên'];
    for (const typed of lone) {
      const { texts } = decode([...names, typed].map((text) => [text]));
      expect(texts).toEqual([
        ...['Nguyễn Văn Thử', 'Trần Thị Mẫu', 'Lê Quốc Bảo', 'Phạm Hồng Hạnh', 'Vũ Thị Nụ', typed],
      ]);
    }
  });

  it('flags a lone doubtful cell and leaves it', () => {
    const { texts, codes } = decode([['Nguyễn Văn Thử'], ['TrÇn ThÞ MÉu']]);
    expect(texts).toEqual(['Nguyễn Văn Thử', 'TrÇn ThÞ MÉu']);
    expect(codes).toEqual(['TD1116 Đơn vị!A2']);
  });

  it('flags a lone word of two letters, and no lone sign', () => {
    const { texts, codes } = decode([['Nguyễn Văn Thử'], ['§o'], ['§']]);
    expect(texts).toEqual(['Nguyễn Văn Thử', '§o', '§']);
    expect(codes).toEqual(['TD1116 Đơn vị!A2']);
  });

  it('reads what was typed with an old keyboard into a form in Unicode, column by column mixed', () => {
    const { texts, codes } = decode([
      ['Họ và tên', 'Minh chứng'],
      ['Lª ThÞ Minh H»ng', 'Báo cáo số 5/BC-UBND'],
      ['Hà Nam', 'QuyÕt ®Þnh sè 51/Q§-UBND vÒ quy chÕ'],
      ['NguyÔn ThÞ Ngäc ¸nh', 'Có'],
    ]);
    expect(texts).toEqual([
      ...['Họ và tên', 'Minh chứng', 'Lê Thị Minh Hằng', 'Báo cáo số 5/BC-UBND'],
      ...['Hà Nam', 'Quyết định số 51/QĐ-UBND về quy chế', 'Nguyễn Thị Ngọc Ánh', 'Có'],
    ]);
    expect(codes).toEqual(['TD1115 Đơn vị!']);
  });

  it('does so from six words in the old encoding on', () => {
    const typed = (words: string) => decode([['Họ và tên'], ['Hà Nam'], ['Lª ThÞ Minh H»ng'], [words]]).texts;
    expect(typed('NguyÔn ThÞ Ngäc')).toContain('Nguyễn Thị Ngọc');
    expect(typed('NguyÔn ThÞ')).toContain('NguyÔn ThÞ');
  });

  it('takes one cell of a sheet for what the rest of the workbook is typed in', () => {
    const names = ['NguyÔn V¨n Thö', 'TrÇn ThÞ MÉu', 'Lª Quèc B¶o'];
    const workbook = {
      ...rawWorkbook([]),
      sheets: [
        rawSheet([['Họ và tên'], ...names.map((name) => [name])], 'Cá nhân'),
        rawSheet([['Tên'], ['TrÇn ThÞ MÉu'], ['Đỗ Văn Thịnh']], 'Đề nghị'),
      ],
    };
    const { value, diagnostics } = decodeTexts(workbook);
    expect(value.workbook.sheets[1]?.rows[1]?.cells[0]?.content).toEqual({
      kind: 'text',
      text: 'Trần Thị Mẫu',
    });
    expect(codesOf(diagnostics)).toEqual(['TD1115 Cá nhân!', 'TD1115 Đề nghị!']);
  });

  it.each([
    ['Báo cáo số 5/BC-UBND vÒ c¶i c¸ch hµnh chÝnh', ['TD1116 Đơn vị!A1']],
    ['Lê Thị H»ng', ['TD1116 Đơn vị!A1']],
    ['Quyeát ñònh của Ủy ban', ['TD1116 Đơn vị!A1']],
    ['Trồng 25m² rau, 5µm, 30°C, «Sống xanh», ½ diện tích', []],
    ['Đoàn Müller và công ty Æon tặng Đội', []],
  ])('in Unicode with words in an old encoding: %s', (text, codes) => {
    const read = decode([[text]]);
    expect([read.texts, read.codes]).toEqual([[text], codes]);
  });

  it('flags what may be of two old encodings', () => {
    const { codes } = decode([
      ['Họ và tên'],
      ['Lª ThÞ Minh H»ng'],
      ['Ñoã Vaên Thònh, Traàn Thò Maãu'],
      ['TrÇn ThÞ MÉu'],
    ]);
    expect(codes).toEqual(['TD1116 Đơn vị!A2', 'TD1116 Đơn vị!A3', 'TD1116 Đơn vị!A4']);
  });

  it('leaves Unicode texts as the same object, without a remark', () => {
    const workbook = rawWorkbook([['Lê Hà'], ['Trà My'], ['là và'], ['Phường Đông Vệ'], ['A4']]);
    expect(decodeTexts(workbook)).toEqual({ value: { workbook, conversions: [] }, diagnostics: [] });
    expect(decodeTexts(workbook).value.workbook).toBe(workbook);
  });

  it('understands a form typed in TCVN3 as the same form in Unicode', () => {
    const typed: Sheets = Object.fromEntries(
      Object.entries(goodSheets).map(([name, spec], index) => [
        spec?.isHidden ? name : `Sheet${index}`,
        spec && {
          ...spec,
          rows: spec.rows.map((row) =>
            row.map((cell) =>
              typeof cell === 'string' ? { text: encodeTcvn3(cell), font: '.VnTime' } : cell,
            ),
          ),
        },
      ]),
    );
    expect(contentOf(understood(typed).value)).toEqual(contentOf(understood(goodSheets).value));
  });
});
