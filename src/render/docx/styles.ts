import type { ParagraphStyle } from '../../documents/document-model.ts';

/** How a paragraph style of a document looks; lengths in twips, sizes in points (NĐ 30/2020, PL I, V). */
type StyleDefinition = {
  /** As Word lists it. */
  readonly name: string;
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly align?: 'both' | 'center' | 'left' | 'right';
  readonly before?: number;
  readonly after?: number;
  /** Line spacing in 240ths of a line: from single (240) to one and a half. */
  readonly line?: number;
  readonly firstLine?: number;
  readonly left?: number;
  /** Its first line starts so much further left. */
  readonly hanging?: number;
  readonly keepNext?: true;
  /** 0 for the highest level of the navigation pane. */
  readonly outline?: number;
  /** Only a few kinds of documents have it: a template lists it where it is used. */
  readonly isRare?: true;
};

/** 1,27 cm */
const FIRST_LINE = 720;
/** 6 pt, the least that the decree allows between paragraphs. */
const GAP = 120;
const LINE = 269;

const running = { size: 14, align: 'both', before: GAP, line: LINE, firstLine: FIRST_LINE } as const;
const heading = { ...running, bold: true, keepNext: true } as const;

/** Every paragraph style that the templates and the renderer use, by id. */
export const STYLES = {
  QuocHieu: { name: 'VB Quốc hiệu', size: 12, bold: true, align: 'center' },
  TieuNgu: { name: 'VB Tiêu ngữ', size: 13, bold: true, align: 'center' },
  CoQuanChuQuan: { name: 'VB Cơ quan chủ quản', size: 12, align: 'center' },
  CoQuanBanHanh: { name: 'VB Cơ quan ban hành', size: 12, bold: true, align: 'center' },
  SoKyHieu: { name: 'VB Số - ký hiệu', size: 13, align: 'center', before: 60 },
  DiaDanhNgay: { name: 'VB Địa danh - ngày tháng', size: 13, italic: true, align: 'center', before: 60 },
  TenLoai: { name: 'VB Tên loại', size: 14, bold: true, align: 'center', before: 360, keepNext: true },
  TrichYeu: { name: 'VB Trích yếu', size: 14, bold: true, align: 'center', keepNext: true },
  // 12 to 13 pt, 6 pt below the number (NĐ 30/2020, PL I, II.5b).
  TrichYeuCongVan: { name: 'VB Trích yếu công văn', size: 12, align: 'center', before: GAP },
  KemTheo: { name: 'VB Kèm theo', size: 13, italic: true, align: 'center', before: 60, after: 120 },
  KinhGui: { name: 'VB Kính gửi', size: 14, align: 'center', before: 60, after: 180 },
  // The dashes of the places stand under the colon of “Kính gửi:”.
  KinhGuiNhieu: { name: 'VB Kính gửi nhiều nơi', size: 14, align: 'left', before: 60, left: 1700 },
  KinhGuiDong: {
    name: 'VB Kính gửi - mỗi dòng một nơi',
    size: 14,
    align: 'left',
    before: 60,
    left: 2930,
    hanging: 170,
  },
  ThanVan: { name: 'VB Thân văn bản', ...running },
  CanCu: { name: 'VB Căn cứ', ...running, italic: true },
  Phan: { name: 'VB Phần', ...heading, before: 180, outline: 0 },
  Muc: { name: 'VB Mục', ...heading, outline: 1 },
  // A point, `a)`, is set as the text is, with a title or without (NĐ 30/2020, PL I, II.6).
  TieuMuc: { name: 'VB Tiểu mục', ...running, keepNext: true, outline: 2 },
  GachDauDong: { name: 'VB Gạch đầu dòng', ...running },
  TenBang: {
    name: 'VB Tên bảng',
    size: 13,
    bold: true,
    align: 'center',
    before: 180,
    after: 80,
    keepNext: true,
  },
  GhiChu: { name: 'VB Ghi chú', size: 11, italic: true, align: 'both', before: 60 },
  BangTieuDe: { name: 'VB Bảng - tiêu đề cột', size: 12, bold: true, align: 'center' },
  Bang: { name: 'VB Bảng - nội dung', size: 12, align: 'left' },
  NoiNhanTieuDe: { name: 'VB Nơi nhận - tiêu đề', size: 12, bold: true, italic: true, align: 'left' },
  NoiNhan: { name: 'VB Nơi nhận', size: 11, align: 'left' },
  QuyenHan: { name: 'VB Quyền hạn - chức vụ', size: 14, bold: true, align: 'center', keepNext: true },
  NguoiKy: { name: 'VB Người ký', size: 14, bold: true, align: 'center', before: 1560 },
  PhuLucSo: { name: 'VB Phụ lục - số', size: 14, bold: true, align: 'center', keepNext: true, outline: 0 },
  PhuLucTen: { name: 'VB Phụ lục - tên', size: 14, bold: true, align: 'center', keepNext: true },
  // A decision (NĐ 30/2020, PL III, mẫu 1.2): who decides, `QUYẾT ĐỊNH:`, `Điều 1. …`.
  ThamQuyen: {
    name: 'VB Thẩm quyền ban hành',
    size: 14,
    bold: true,
    align: 'center',
    before: GAP,
    after: GAP,
    keepNext: true,
    isRare: true,
  },
  LenhBanHanh: {
    name: 'VB Quyết định',
    size: 14,
    bold: true,
    align: 'center',
    before: 180,
    after: GAP,
    keepNext: true,
    isRare: true,
  },
  // Upright bold in a box, as the decree has it for marks of urgency (PL I, II.10b); for DỰ THẢO the box is the tool’s own.
  DuThao: { name: 'VB Dự thảo', size: 13, bold: true, align: 'center', before: GAP, isRare: true },
  Dieu: { name: 'VB Điều', ...running, isRare: true },
  SoTrang: { name: 'VB Số trang', size: 13, align: 'center' },
  DuongKe: { name: 'VB Đường kẻ', size: 8, align: 'center' },
} as const satisfies Readonly<Record<string, StyleDefinition>>;

export type StyleId = keyof typeof STYLES;

/** The style of the template in which each kind of paragraph of a document is set. */
export const STYLE_OF: Readonly<Record<ParagraphStyle, StyleId>> = {
  body: 'ThanVan',
  part: 'Phan',
  section: 'Muc',
  item: 'TieuMuc',
  dash: 'GachDauDong',
  basis: 'CanCu',
  caption: 'TenBang',
  note: 'GhiChu',
  authority: 'ThamQuyen',
  resolution: 'LenhBanHanh',
  article: 'Dieu',
};

/** `word/styles.xml` of the templates that ship: Times New Roman, black, Vietnamese; of the rare styles those in `used`. */
export function styleSheetXml(used: readonly StyleId[] = []): string {
  const listed = (Object.keys(STYLES) as StyleId[]).filter(
    (id) => !('isRare' in STYLES[id]) || used.includes(id),
  );
  const font =
    'w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults>',
    `<w:rPrDefault><w:rPr><w:rFonts ${font}/><w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/>`,
    '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>',
    '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>',
    '</w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>',
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>',
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    ...listed.map(styleXml),
    '</w:styles>',
  ].join('');
}

/** One style, to be added to a template that lacks it. */
export function styleXml(id: StyleId): string {
  const style: StyleDefinition = STYLES[id];
  const { before = 0, after = 0, line = 240, left = 0, firstLine = 0, hanging = 0 } = style;
  const first = hanging > 0 ? `w:hanging="${hanging}"` : `w:firstLine="${firstLine}"`;
  const size = style.size * 2;
  return [
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${style.name}"/>`,
    '<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>',
    style.keepNext ? '<w:keepNext/>' : '',
    `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`,
    left > 0 || firstLine > 0 ? `<w:ind w:left="${left}" ${first}/>` : '',
    `<w:jc w:val="${style.align ?? 'left'}"/>`,
    style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`,
    '</w:pPr><w:rPr>',
    style.bold ? '<w:b/><w:bCs/>' : '',
    style.italic ? '<w:i/><w:iCs/>' : '',
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`,
  ].join('');
}
