import { Document, Packer, Paragraph, TextRun } from 'docx';
import type {
  Block,
  Chart,
  ChartSeries,
  Run,
  Table,
  WordDocumentModel,
} from '../../src/documents/document-model.ts';
import { OWN_ADDRESSEES, type Skeleton } from '../../templates/skeleton.ts';

/** A document of an invented office; override what matters. */
export function wordModel(overrides: Partial<WordDocumentModel> = {}): WordDocumentModel {
  return {
    format: 'docx',
    name: 'bao-cao-thu-2022',
    template: 'bao-cao-thu',
    title: 'Báo cáo thử năm 2022',
    date: '2022-12-05',
    letterhead: {
      parentAgency: 'UBND thành phố Thanh Hóa',
      issuingAgency: 'Phòng Nội vụ',
      symbol: 'BC-PNV',
      place: 'Thanh Hóa',
      recipients: ['Chủ tịch UBND thành phố (để báo cáo)', 'Các đơn vị thuộc thành phố', 'Lưu: VT, NV'],
      signer: { authority: 'KT. Trưởng phòng', position: 'Phó Trưởng phòng', name: 'Lê Thị Minh Ánh' },
    },
    fields: {},
    blocks: {},
    ...overrides,
  };
}

/** A model that has something for each placeholder of a template's words. */
export function modelFor(skeleton: Skeleton, blocks: readonly Block[]): WordDocumentModel {
  const bodies = [skeleton.body, ...skeleton.appendices.map(({ body }) => body)].flat();
  const texts = [
    ...skeleton.subject,
    ...skeleton.addressees.filter((addressee) => addressee !== OWN_ADDRESSEES),
    skeleton.accompanies ?? '',
    ...skeleton.appendices.flatMap(({ title, accompanies }) => [...title, accompanies]),
    ...bodies.map((paragraph) => ('text' in paragraph ? paragraph.text : '')),
  ];
  const keys = texts.flatMap((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, key = '']) => key));
  const blockKeys = bodies.flatMap((paragraph) => ('block' in paragraph ? [paragraph.block] : []));
  return wordModel({
    template: skeleton.name,
    fields: Object.fromEntries(keys.map((key) => [key, [{ text: `(${key})` }]])),
    blocks: Object.fromEntries(blockKeys.map((key) => [key, blocks])),
  });
}

export function body(text: string, run: Partial<Run> = {}): Block {
  return { type: 'paragraph', style: 'body', runs: [{ ...run, text }] };
}

/** A table of so many rows under one header row. */
export function table(rows: number, overrides: Partial<Table> = {}): Table {
  return {
    type: 'table',
    widths: [1, 5, 2],
    header: [
      {
        cells: [
          { runs: [{ text: 'STT' }] },
          { runs: [{ text: 'Tên đơn vị' }] },
          { runs: [{ text: 'Điểm' }] },
        ],
      },
    ],
    rows: Array.from({ length: rows }, (_, index) => ({
      cells: [
        { runs: [{ text: String(index + 1) }], align: 'center' },
        { runs: [{ text: `UBND phường số ${index + 1}` }] },
        { runs: [{ text: '92,50' }], align: 'right' },
      ],
    })),
    ...overrides,
  };
}

/** A template with these paragraphs and nothing of ours: what an office makes from a blank page. */
export async function blankTemplate(
  ...paragraphs: readonly (string | readonly string[])[]
): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        children: paragraphs.map(
          (runs) => new Paragraph({ children: [runs].flat().map((text) => new TextRun(text)) }),
        ),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A chart of one line over seven years of which one is not known. */
export function chart(overrides: Partial<Chart> = {}): Chart {
  return {
    type: 'chart',
    kind: 'line',
    title: 'Biểu đồ 1. Điểm bình quân',
    categories: ['2019', '2020', '2021', '2022', '2023', '2024', '2025'],
    series: [{ name: 'Toàn thành phố', values: [78.5, 80, null, 82.25, 84, 85.5, 87] }],
    valueTitle: 'Điểm',
    format: 'points',
    alt: 'Năm 2019: 78,50 điểm; năm 2025: 87,00 điểm; không có số liệu năm 2021.',
    ...overrides,
  };
}

/** Series of so many values from 50 up; every fifth is not known. */
export function lines(count: number, categories: number): readonly ChartSeries[] {
  return Array.from({ length: count }, (_, line) => ({
    name: `Cụm thi đua số ${line + 1}`,
    values: Array.from({ length: categories }, (_, at) => (at % 5 === 4 ? null : 50 + line * 3 + at / 4)),
  }));
}
