import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { shippedFolder } from '../../../src/io/shipped.ts';
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../../../src/ooxml/xml-tree.ts';
import { renderWord } from '../../../src/render/docx/render-word.ts';
import { textWidth } from '../../../src/render/docx/text-width.ts';
import type { Skeleton } from '../../../templates/skeleton.ts';
import { skeletons } from '../../../templates/text/registry.ts';
import { type ReadDocx, readDocx } from '../../support/read-docx.ts';
import { body, modelFor, table } from '../../support/word-model.ts';

const A4 = { short: '11906', long: '16838' };

function value(element: XmlElement | undefined, name = 'w:val'): string | undefined {
  return element?.attributes[name];
}

function styleId(paragraph: XmlElement): string | undefined {
  return value(childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'));
}

/** Size, weight, slant and alignment that a style gives, in points. */
function styleLook(docx: ReadDocx, id: string) {
  const sheet = docx.parts.get('word/styles.xml');
  const style = childrenOf(sheet, 'w:style').find((candidate) => value(candidate, 'w:styleId') === id);
  const runs = childOf(style, 'w:rPr');
  const paragraph = childOf(style, 'w:pPr');
  return {
    size: Number(value(childOf(runs, 'w:sz'))) / 2,
    bold: childOf(runs, 'w:b') !== undefined,
    italic: childOf(runs, 'w:i') !== undefined,
    align: value(childOf(paragraph, 'w:jc')),
    before: Number(value(childOf(paragraph, 'w:spacing'), 'w:before')),
    line: Number(value(childOf(paragraph, 'w:spacing'), 'w:line')),
    firstLine: Number(value(childOf(paragraph, 'w:ind'), 'w:firstLine') ?? 0),
    keepNext: childOf(paragraph, 'w:keepNext') !== undefined,
  };
}

/** Trích yếu as `modelFor` fills it. */
function subjectOf({ subject }: Skeleton): string {
  return subject.join(' ').replace(/\{\{(\w+)\}\}/gu, '($1)');
}

describe.each(skeletons.map((skeleton) => [skeleton.name, skeleton] as const))('%s', (name, skeleton) => {
  let docx: ReadDocx;
  let sections: readonly XmlElement[];
  const orientations = [skeleton.orientation, ...skeleton.appendices.map(({ orientation }) => orientation)];

  beforeAll(async () => {
    const bytes = new Uint8Array(readFileSync(join(shippedFolder('templates'), `${name}.docx`)));
    const blocks = [body('Đoạn văn.'), table(3), table(0)];
    const rendered = await renderWord(modelFor(skeleton, blocks), { name, bytes });
    expect(rendered.diagnostics).toEqual([]);
    docx = readDocx(rendered.value ?? new Uint8Array());
    sections = descendantsOf(docx.body, 'w:sectPr');
  });

  it('is A4, with margins of 20, 20, 30 and 15 mm, turned where a table is wide', () => {
    expect(sections).toHaveLength(orientations.length);
    sections.forEach((section, index) => {
      const isPortrait = orientations[index] === 'portrait';
      const size = childOf(section, 'w:pgSz');
      expect([value(size, 'w:w'), value(size, 'w:h')]).toEqual(
        isPortrait ? [A4.short, A4.long] : [A4.long, A4.short],
      );
      expect(value(size, 'w:orient')).toBe(orientations[index]);
      expect(childOf(section, 'w:pgMar')?.attributes).toMatchObject({
        'w:top': '1134',
        'w:bottom': '1134',
        'w:left': '1701',
        'w:right': '851',
        'w:header': '567',
      });
    });
  });

  it('numbers the pages of each section from 1, top centre, 13 pt, not on the first', () => {
    for (const section of sections) {
      expect(childOf(section, 'w:titlePg')).toBeDefined();
      expect(value(childOf(section, 'w:pgNumType'), 'w:start')).toBe('1');
      const kinds = childrenOf(section, 'w:headerReference').map((header) => value(header, 'w:type'));
      expect([...kinds].sort()).toEqual(['default', 'first']);
    }
    const headers = [...docx.parts].filter(([part]) => /^word\/header\d+\.xml$/.test(part));
    const numbered = headers.filter(([, header]) =>
      descendantsOf(header, 'w:instrText').some((field) => field.children.join('').includes('PAGE')),
    );
    expect(numbered).toHaveLength(sections.length);
    for (const [, header] of headers) expect(descendantsOf(header, 'w:p').map(styleId)).toEqual(['SoTrang']);
    expect(styleLook(docx, 'SoTrang')).toMatchObject({
      size: 13,
      align: 'center',
      bold: false,
      italic: false,
    });
  });

  it('is set in black Times New Roman throughout', () => {
    const defaults = childOf(childOf(docx.parts.get('word/styles.xml'), 'w:docDefaults'), 'w:rPrDefault');
    const runs = childOf(defaults, 'w:rPr');
    expect(new Set(Object.values(childOf(runs, 'w:rFonts')?.attributes ?? {}))).toEqual(
      new Set(['Times New Roman']),
    );
    expect(value(childOf(runs, 'w:color'))).toBe('000000');
    expect(value(childOf(runs, 'w:lang'))).toBe('vi-VN');
    for (const tree of docx.parts.values()) {
      if (tree !== docx.parts.get('word/styles.xml')) expect(descendantsOf(tree, 'w:rFonts')).toEqual([]);
    }
  });

  it.each([
    ['QuocHieu', { size: 12, bold: true, italic: false, align: 'center' }],
    ['TieuNgu', { size: 13, bold: true, italic: false, align: 'center' }],
    ['CoQuanChuQuan', { size: 12, bold: false, align: 'center' }],
    ['CoQuanBanHanh', { size: 12, bold: true, align: 'center' }],
    ['SoKyHieu', { size: 13, bold: false, italic: false, align: 'center' }],
    ['DiaDanhNgay', { size: 13, bold: false, italic: true, align: 'center' }],
    ['TenLoai', { size: 14, bold: true, align: 'center' }],
    ['TrichYeu', { size: 14, bold: true, align: 'center' }],
    ['TrichYeuCongVan', { size: 12, bold: false, italic: false, align: 'center', before: 120 }],
    ['CanCu', { size: 14, italic: true, align: 'both', firstLine: 720, before: 120 }],
    ['ThanVan', { size: 14, bold: false, italic: false, align: 'both', firstLine: 720, before: 120 }],
    ['Phan', { size: 14, bold: true, keepNext: true }],
    ['Muc', { size: 14, bold: true, keepNext: true }],
    ['QuyenHan', { size: 14, bold: true, align: 'center' }],
    ['NguoiKy', { size: 14, bold: true, align: 'center' }],
    ['NoiNhanTieuDe', { size: 12, bold: true, italic: true, align: 'left' }],
    ['NoiNhan', { size: 11, bold: false, italic: false, align: 'left' }],
    ['PhuLucSo', { size: 14, bold: true, align: 'center' }],
    ['PhuLucTen', { size: 14, bold: true, align: 'center' }],
    ['KemTheo', { size: 13, bold: false, italic: true, align: 'center' }],
  ] as const)('%s looks as the decree says', (id, look) => {
    expect(styleLook(docx, id)).toMatchObject(look);
    expect(styleLook(docx, id).line).toBeGreaterThanOrEqual(240);
    expect(styleLook(docx, id).line).toBeLessThanOrEqual(360);
  });

  it.skipIf(skeleton.isInternal)(
    'has a letterhead of two columns, without borders, with every line in its place',
    () => {
      const [head] = childrenOf(docx.body, 'w:tbl');
      if (skeleton.orientation === 'portrait') {
        const columns = childrenOf(childOf(head, 'w:tblGrid'), 'w:gridCol').map((column) =>
          value(column, 'w:w'),
        );
        expect(columns).toEqual(['3700', '5654']);
      }
      expect(
        descendantsOf(head as XmlElement, 'w:p').map((paragraph) => [styleId(paragraph), textOf(paragraph)]),
      ).toEqual([
        ['CoQuanChuQuan', 'UBND THÀNH PHỐ THANH HÓA'],
        ['CoQuanBanHanh', 'PHÒNG NỘI VỤ'],
        ['DuongKe', ''],
        ['QuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['TieuNgu', 'Độc lập - Tự do - Hạnh phúc'],
        ['DuongKe', ''],
        ['SoKyHieu', 'Số:\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0/BC-PNV'],
        ...(skeleton.heading === null ? [['TrichYeuCongVan', `V/v ${subjectOf(skeleton)}`]] : []),
        ['DiaDanhNgay', skeleton.isMinutes ? '' : 'Thanh Hóa, ngày 05 tháng 12 năm 2022'],
      ]);
    },
  );

  it('draws rules in the middle: as long as tiêu ngữ, a third to a half of agency and trích yếu', () => {
    const rules = descendantsOf(docx.body, 'w:p').filter((paragraph) => styleId(paragraph) === 'DuongKe');
    // A công văn has its V/v under the number, and no rule there.
    const isLetter = skeleton.heading === null;
    const drawn = rules.filter((rule) => childOf(childOf(rule, 'w:pPr'), 'w:pBdr') !== undefined);
    expect(drawn).toHaveLength(isLetter ? 2 : 3);
    const width = skeleton.orientation === 'portrait' ? 9354 : 14286;
    const left = Math.round((width * 3700) / 9354);
    const lengths = drawn.map((rule, index) => {
      const properties = childOf(rule, 'w:pPr');
      expect(childOf(childOf(properties, 'w:pBdr'), 'w:top')?.attributes['w:val']).toBe('single');
      const indent = childOf(properties, 'w:ind')?.attributes ?? {};
      expect(indent['w:left']).toBe(indent['w:right']);
      return ([left, width - left, width][index] ?? 0) - 2 * Number(indent['w:left']);
    });
    const [agency = 0, motto = 0, subject = 0] = lengths;
    const agencyText = textWidth('PHÒNG NỘI VỤ', 12, 'bold');
    expect(Math.abs(motto - textWidth('Độc lập - Tự do - Hạnh phúc', 13, 'bold'))).toBeLessThanOrEqual(2);
    expect(agency).toBeGreaterThanOrEqual(agencyText / 3);
    expect(agency).toBeLessThanOrEqual(agencyText / 2);
    if (isLetter) return;
    expect(subject).toBeGreaterThan(700);
    expect(subject).toBeLessThan(width / 2);
  });

  it.skipIf(skeleton.isInternal)(
    'keeps the signatures in one piece and with the last words of the text',
    () => {
      const nodes = childrenOf(docx.body);
      const index = nodes.findIndex((node) =>
        descendantsOf(node, 'w:p').some((p) => styleId(p) === 'NguoiKy'),
      );
      const signatures = nodes[index];
      const [row, below] = childrenOf(signatures, 'w:tr');
      expect(childOf(childOf(row, 'w:trPr'), 'w:cantSplit')).toBeDefined();
      expect(childOf(childOf(nodes[index - 1], 'w:pPr'), 'w:keepNext')).toBeDefined();
      const textsIn = (line: XmlElement | undefined) =>
        childrenOf(line, 'w:tc').map((cell) => childrenOf(cell, 'w:p').map(textOf));
      const [left, signer] = textsIn(row);
      // Below the signatures of minutes (mẫu 1.9), beside that of any other document.
      const recipients = skeleton.isMinutes ? textsIn(below)[0] : left;
      expect(recipients).toEqual([
        'Nơi nhận:',
        '- Chủ tịch UBND thành phố (để báo cáo);',
        '- Các đơn vị thuộc thành phố;',
        '- Lưu: VT, NV.',
      ]);
      expect(signer).toEqual(
        skeleton.isMinutes
          ? ['CHỦ TỌA', 'Lê Thị Minh Ánh']
          : ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG', 'Lê Thị Minh Ánh'],
      );
    },
  );

  it.skipIf(skeleton.isInternal)('ends the text with ./. before the signatures', () => {
    const nodes = childrenOf(docx.body);
    const index = nodes.findIndex((node) => descendantsOf(node, 'w:p').some((p) => styleId(p) === 'NguoiKy'));
    expect(nodes.slice(0, index).map(textOf).join('')).toMatch(/[^.]\.\/\.$/);
  });

  it('starts each appendix in a section of its own', () => {
    const titles = childrenOf(docx.body, 'w:p')
      .filter((paragraph) => styleId(paragraph) === 'PhuLucSo')
      .map(textOf);
    expect(titles).toEqual(
      skeleton.appendices.map(({ number }) => (number === null ? 'Phụ lục' : `Phụ lục ${number}`)),
    );
    for (const section of sections) expect(value(childOf(section, 'w:type')) ?? 'nextPage').toBe('nextPage');
  });

  it('fits its tables between the margins, with repeated headers and whole rows', () => {
    const tables = childrenOf(docx.body, 'w:tbl').filter(
      (candidate) => descendantsOf(candidate, 'w:tblHeader').length > 0,
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const candidate of tables) {
      const width = Number(value(childOf(childOf(candidate, 'w:tblPr'), 'w:tblW'), 'w:w'));
      expect([9354, 14286]).toContain(width);
      const columns = childrenOf(childOf(candidate, 'w:tblGrid'), 'w:gridCol').map((c) =>
        Number(value(c, 'w:w')),
      );
      expect(columns.reduce((sum, column) => sum + column, 0)).toBe(width);
      for (const row of childrenOf(candidate, 'w:tr')) {
        expect(childOf(childOf(row, 'w:trPr'), 'w:cantSplit')).toBeDefined();
      }
    }
  });

  it('leaves no placeholder and no marker behind', () => {
    for (const tree of docx.parts.values()) {
      expect(descendantsOf(tree, 'w:t').map(textOf).join('')).not.toMatch(/[{}\uE000-\uE004]/);
    }
    expect(docx.text).not.toMatch(/[{}\uE000-\uE004]/);
  });
});
