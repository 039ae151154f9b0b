import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/documents/document-model.ts';
import {
  childOf,
  childrenOf,
  descendantsOf,
  parseXml,
  serializeXml,
  textOf,
  type XmlElement,
} from '../../../src/ooxml/xml-tree.ts';
import { type Content, spliceBody } from '../../../src/render/docx/splice.ts';
import { readStyleSheet } from '../../../src/render/docx/style-sheet.ts';
import { styleSheetXml } from '../../../src/render/docx/styles.ts';
import { textWidth } from '../../../src/render/docx/text-width.ts';
import { body, table } from '../../support/word-model.ts';

const WIDTH = 9354;
const styles = readStyleSheet(parseXml(styleSheetXml()));
const marker = (key: string) => `<w:p><w:r><w:t>\uE000${key}\uE001</w:t></w:r></w:p>`;
const styled = (style: string, ...runs: readonly string[]) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p>`;
const signatures = `<w:tbl><w:tr><w:tc>${styled('NguoiKy', 'Lê Thị Minh Ánh')}</w:tc></w:tr></w:tbl>`;

/** The body of a template after its markers have been replaced. */
function splicedBody(inner: string, content: Partial<Content> = {}): XmlElement {
  const tree = parseXml(`<w:body xmlns:w="w">${inner}</w:body>`);
  spliceBody(tree, { blocks: {}, written: {}, rules: {}, placeChart: () => [], ...content }, styles);
  return parseXml(serializeXml(tree));
}

/** Whether each child of the body, or the last row of a table, stays on the page of what follows. */
function staysWithNext(tree: XmlElement): readonly boolean[] {
  return childrenOf(tree).map((node) => {
    const last = node.name === 'w:tbl' ? (childrenOf(node, 'w:tr').at(-1) ?? node) : node;
    return descendantsOf(last, 'w:keepNext').length > 0;
  });
}

describe('spliceBody', () => {
  it('puts the blocks in place of their marker, in the width of their section', () => {
    const landscape =
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838"/><w:pgMar w:left="1701" w:right="851"/></w:sectPr></w:pPr></w:p>';
    const portrait = '<w:sectPr><w:pgSz w:w="11906"/><w:pgMar w:left="1701" w:right="851"/></w:sectPr>';
    const tree = splicedBody(marker('bang') + landscape + marker('bang') + portrait, {
      blocks: { bang: [table(1)] },
    });
    const widths = childrenOf(tree, 'w:tbl').map(
      (block) => childOf(childOf(block, 'w:tblPr'), 'w:tblW')?.attributes['w:w'],
    );
    expect(widths).toEqual(['14286', '9354']);
  });

  it('keeps the end of a section whose last paragraph is a block', () => {
    const section = '<w:sectPr><w:pgSz w:w="16838"/></w:sectPr>';
    const tree = splicedBody(
      `<w:p><w:pPr>${section}</w:pPr><w:r><w:t>\uE000bang\uE001</w:t></w:r></w:p>${styled('ThanVan', 'Sau')}`,
      { blocks: { bang: [body('Trước')] } },
    );
    expect(childrenOf(tree).map(textOf)).toEqual(['Trước', '', 'Sau']);
    expect(descendantsOf(tree, 'w:pgSz')).toHaveLength(1);
  });

  it.each<[string, readonly Block[], readonly boolean[]]>([
    ['a paragraph', [body('Một.'), body('Hai.')], [false, true, false]],
    ['the last row of a table', [body('Một.'), table(2)], [false, true, true, false]],
  ])('keeps the signatures with %s above them', (_, blocks, expected) => {
    expect(
      staysWithNext(splicedBody(marker('noi_dung') + signatures, { blocks: { noi_dung: blocks } })),
    ).toEqual(expected);
  });

  it('keeps a note with the table above it, from the data or from the template', () => {
    const note: Block = { type: 'paragraph', style: 'note', runs: [{ text: 'Ghi chú.' }] };
    expect(staysWithNext(splicedBody(marker('bang'), { blocks: { bang: [table(2), note] } }))).toEqual([
      true,
      false,
    ]);
    const fromTemplate = splicedBody(marker('bang') + styled('GhiChu', 'Ghi chú.'), {
      blocks: { bang: [table(2)] },
    });
    expect(staysWithNext(fromTemplate)).toEqual([true, false]);
  });

  it('breaks a long title at a joint, over its runs, and draws the rule for its last line', () => {
    const tree = splicedBody(
      styled(
        'TrichYeu',
        '“Cán bộ, công chức, viên chức thành phố Thanh ',
        'Hóa thi đua thực hiện văn hóa công sở”',
        ' năm 2022',
      ) + marker('ke_trich_yeu'),
      { rules: { ke_trich_yeu: { share: 0.5, after: 0 } } },
    );
    const [title, rule] = childrenOf(tree, 'w:p');
    expect(title && textOf(title)).toBe(
      '“Cán bộ, công chức, viên chức thành phố Thanh Hóa\nthi đua thực hiện văn hóa công sở” năm 2022',
    );
    const indent = Number(childOf(childOf(rule, 'w:pPr'), 'w:ind')?.attributes['w:left']);
    const last = textWidth('thi đua thực hiện văn hóa công sở” năm 2022', 14, 'bold');
    expect(Math.abs(WIDTH - 2 * indent - last / 2)).toBeLessThanOrEqual(2);
  });

  it('leaves the line breaks of the office as they are', () => {
    const long = 'Một dòng trích yếu rất dài mà cơ quan đã tự ngắt '.repeat(3).trim();
    const tree = splicedBody(
      `<w:p><w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t>${long}</w:t><w:br/><w:t>năm 2022</w:t></w:r></w:p>${marker('ke')}`,
      { rules: { ke: { share: 0.4, after: 0 } } },
    );
    expect(childrenOf(tree, 'w:p').map(textOf)).toEqual([`${long}\nnăm 2022`, '']);
  });
});
