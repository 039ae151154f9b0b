import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { WordDocumentModel } from '../../src/documents/document-model.ts';
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../../src/ooxml/xml-tree.ts';
import { unzipParts } from '../../src/ooxml/zip.ts';
import { layOut } from '../../templates/lay-out.ts';
import type { Skeleton } from '../../templates/skeleton.ts';
import { readDocx } from '../support/read-docx.ts';
import { renderSkeleton } from '../support/render-skeleton.ts';
import { officeErrors } from '../support/validate-office-file.ts';
import { councilReport, councilReportModel } from './variants/council-report.ts';
import { decision, decisionModel } from './variants/decision.ts';
import { minutes, minutesModel } from './variants/minutes.ts';
import { resultSlip, resultSlipModel } from './variants/result-slip.ts';

type Line = readonly [style: string, text: string];

const BLANK = '\u00A0'.repeat(8);

/** Each paragraph of a body with its style, or those inside one of its tables. */
function linesOf(node: XmlElement): readonly Line[] {
  return descendantsOf(node, 'w:p').map((paragraph) => [
    childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? '',
    textOf(paragraph),
  ]);
}

async function rendered(skeleton: Skeleton, model: WordDocumentModel) {
  const docx = readDocx(await renderSkeleton(skeleton, model));
  const tables = childrenOf(docx.body, 'w:tbl');
  const cells = (table: XmlElement | undefined) =>
    childrenOf(table, 'w:tr').map((row) => childrenOf(row, 'w:tc').map(linesOf));
  return {
    docx,
    head: cells(tables[0]),
    foot: cells(tables.at(-1)),
    lines: childrenOf(docx.body, 'w:p').flatMap((paragraph) =>
      linesOf({ ...docx.body, children: [paragraph] }),
    ),
  };
}

/** The bold words of a paragraph's runs. */
function boldIn(paragraph: XmlElement): string {
  return childrenOf(paragraph, 'w:r')
    .filter((run) => childOf(childOf(run, 'w:rPr'), 'w:b') !== undefined)
    .map(textOf)
    .join('');
}

describe('biên bản (mẫu 1.9)', () => {
  it('has no place and date, secretary left, chair right, nơi nhận below', async () => {
    const { head, foot, lines } = await rendered(minutes, minutesModel);
    expect(head[1]).toEqual([[['SoKyHieu', `Số:${BLANK}/BB-HĐTĐKT`]], [['DiaDanhNgay', '']]]);
    expect(foot).toEqual([
      [
        [
          ['QuyenHan', 'THƯ KÝ'],
          ['NguoiKy', 'Nguyễn Thị Hằng'],
        ],
        [
          ['QuyenHan', 'CHỦ TỌA'],
          ['NguoiKy', 'Lê Anh Xuân'],
        ],
      ],
      [
        [
          ['NoiNhanTieuDe', 'Nơi nhận:'],
          ['NoiNhan', '- Lưu: VT, Hồ sơ.'],
        ],
        [['NoiNhan', '']],
      ],
    ]);
    expect(lines.at(-1)?.[1]).toMatch(/năm 2022\.\/\.$/);
  });

  it('leaves names that nobody gave to be written in', async () => {
    const { letterhead } = minutesModel;
    const { secretary: _unknown, ...unknown } = letterhead;
    const nameless = { ...unknown, signer: { ...letterhead.signer, name: '' } };
    const { foot } = await rendered(minutes, { ...minutesModel, letterhead: nameless });
    expect(foot[0]?.map((cell) => cell.at(-1)?.[1])).toEqual(['[Họ và tên]', '[Họ và tên]']);
  });
});

describe('quyết định (mẫu 1.2)', () => {
  it('names who decides, then căn cứ, QUYẾT ĐỊNH: and the articles', async () => {
    const { lines, foot } = await rendered(decision, decisionModel);
    expect(lines.map(([style]) => style)).toEqual([
      'TenLoai',
      'TrichYeu',
      'DuongKe',
      'ThamQuyen',
      'CanCu',
      'CanCu',
      'LenhBanHanh',
      'Dieu',
      'Dieu',
      'Dieu',
    ]);
    expect(foot[0]).toEqual([
      [
        ['NoiNhanTieuDe', 'Nơi nhận:'],
        ['NoiNhan', '- Như Điều 3;'],
        ['NoiNhan', '- Lưu: VT, NV.'],
      ],
      [
        ['QuyenHan', 'CHỦ TỊCH'],
        ['NguoiKy', 'Lê Anh Xuân'],
      ],
    ]);
  });

  it('sets the number of an article in bold, its words upright, in the template as in a block', async () => {
    const { docx } = await rendered(decision, decisionModel);
    const articles = childrenOf(docx.body, 'w:p').filter((paragraph) => textOf(paragraph).startsWith('Điều'));
    expect(articles.map(boldIn)).toEqual(['Điều 1.', 'Điều 2.', 'Điều 3.']);
  });
});

describe('who issues', () => {
  it('the people’s committee stands on two bold lines, with no agency above it', async () => {
    const { head } = await rendered(decision, decisionModel);
    expect(head[0]?.[0]).toEqual([
      ['CoQuanBanHanh', 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ THANH HÓA'],
      ['DuongKe', ''],
    ]);
  });

  it('the council stands on two lines below the people’s committee; its chair signs with his office', async () => {
    const { head, foot } = await rendered(councilReport, councilReportModel);
    expect(head[0]?.[0]?.slice(0, 2)).toEqual([
      ['CoQuanChuQuan', 'UBND THÀNH PHỐ THANH HÓA'],
      ['CoQuanBanHanh', 'HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG'],
    ]);
    expect(foot[0]?.[1]).toEqual([
      ['QuyenHan', 'TM. HỘI ĐỒNG'],
      ['QuyenHan', 'CHỦ TỊCH'],
      ['NguoiKy', 'CHỦ TỊCH UBND THÀNH PHỐ\nLê Anh Xuân'],
    ]);
  });
});

describe('kính gửi', () => {
  const addressed = async (addressees: readonly string[]) => {
    const letterhead = { ...councilReportModel.letterhead, addressees };
    const { lines } = await rendered(councilReport, { ...councilReportModel, letterhead });
    return lines.filter(([style]) => style.startsWith('KinhGui'));
  };

  it('one addressee on the same line, several on a line each', async () => {
    expect(await addressed(['Chủ tịch UBND tỉnh Thanh Hóa'])).toEqual([
      ['KinhGui', 'Kính gửi: Chủ tịch UBND tỉnh Thanh Hóa.'],
    ]);
    expect(await addressed(['Chủ tịch UBND tỉnh Thanh Hóa', 'Sở Nội vụ'])).toEqual([
      ['KinhGuiNhieu', 'Kính gửi:'],
      ['KinhGuiDong', '- Chủ tịch UBND tỉnh Thanh Hóa;'],
      ['KinhGuiDong', '- Sở Nội vụ.'],
    ]);
    expect(await addressed([])).toEqual([]);
  });

  it('a template that lost its addressees gives no document', async () => {
    const lost = { ...councilReport, addressees: [] };
    await expect(renderSkeleton(lost, councilReportModel)).rejects.toThrow('TD4406');
  });
});

describe('phiếu kết quả', () => {
  it('has an ordinary head and its own tên loại', async () => {
    const { head, lines } = await rendered(resultSlip, resultSlipModel('Phường Đông Vệ'));
    expect(head[1]?.[1]).toEqual([['DiaDanhNgay', 'Thanh Hóa, ngày 05 tháng 12 năm 2022']]);
    expect(lines.slice(0, 2)).toEqual([
      ['TenLoai', 'PHIẾU KẾT QUẢ'],
      ['TrichYeu', 'Chấm điểm thi đua năm 2022 của Phường Đông Vệ'],
    ]);
  });
});

it.each([
  ['bien-ban', minutes, minutesModel],
  ['quyet-dinh', decision, decisionModel],
  ['bao-cao', councilReport, councilReportModel],
  ['phieu', resultSlip, resultSlipModel('Phường Đông Vệ')],
] as const)('%s is a sound Word file', async (name, skeleton, model) => {
  expect(await officeErrors(`${name}.docx`, await renderSkeleton(skeleton, model))).toEqual([]);
});

it('a template lists the rare styles only where it uses them', async () => {
  const stylesOf = async (skeleton: Skeleton) =>
    strFromU8(unzipParts(await layOut(skeleton)).get('word/styles.xml') ?? new Uint8Array());
  expect(await stylesOf(decision)).toContain('w:styleId="Dieu"');
  expect(await stylesOf(resultSlip)).not.toContain('w:styleId="Dieu"');
});
