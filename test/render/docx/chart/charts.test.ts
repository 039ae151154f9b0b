import { Document, ImageRun, Packer, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, Chart, ChartSeries } from '../../../../src/documents/document-model.ts';
import {
  childOf,
  childrenOf,
  descendantsOf,
  parseXml,
  type XmlElement,
} from '../../../../src/ooxml/xml-tree.ts';
import { renderWord } from '../../../../src/render/docx/render-word.ts';
import { readDocx } from '../../../support/read-docx.ts';
import { officeErrors } from '../../../support/validate-office-file.ts';
import { blankTemplate, body, chart, lines, wordModel } from '../../../support/word-model.ts';

const name = 'mau.docx';
const YEARS = Array.from({ length: 12 }, (_, index) => `${2019 + index}`);
const LONG =
  'Chấp hành chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước & nội quy <cơ quan>';

async function bytesOf(blocks: readonly Block[], template?: Uint8Array): Promise<Uint8Array> {
  const bytes = template ?? (await blankTemplate('{{bieu_do}}'));
  const { value, diagnostics } = await renderWord(wordModel({ blocks: { bieu_do: blocks } }), {
    name,
    bytes,
  });
  expect(diagnostics).toEqual([]);
  return value ?? new Uint8Array();
}

function partOf(docx: ReturnType<typeof readDocx>, part: string): XmlElement {
  const tree = docx.parts.get(part);
  if (tree === undefined) throw new Error(`no part ${part}`);
  return tree;
}

/** The tree of the only chart of a document. */
async function chartPart(given: Chart): Promise<XmlElement> {
  return partOf(readDocx(await bytesOf([given])), 'word/charts/chart1.xml');
}

function valOf(tree: XmlElement, element: string): readonly (string | undefined)[] {
  return descendantsOf(tree, element).map(({ attributes }) => attributes.val);
}

function attributesOf(tree: XmlElement, element: string, attribute: string): readonly string[] {
  return descendantsOf(tree, element).map(({ attributes }) => attributes[attribute] ?? '');
}

const KINDS: readonly Chart['kind'][] = ['line', 'column', 'stacked-column', 'bar'];

describe('charts in a Word document', () => {
  it('are valid of every kind with one or eight series, one or twelve categories, long names', async () => {
    const sizes = KINDS.flatMap((kind) =>
      [1, 8].flatMap((count) =>
        [1, 12].map((length) =>
          chart({
            kind,
            categories: YEARS.slice(0, length),
            series: lines(count, length),
            format: 'percent',
          }),
        ),
      ),
    );
    const long = KINDS.map((kind) =>
      chart({
        kind,
        title: LONG,
        valueTitle: LONG,
        alt: LONG,
        categories: [LONG, `${LONG} 2`],
        series: [{ name: LONG, values: [1, 2], isReference: true }],
        format: 'integer',
      }),
    );
    // A fault names the part, one for each chart.
    expect(await officeErrors('bieu-do.docx', await bytesOf([...sizes, ...long]))).toEqual([]);
  });

  it('is the same bytes twice', async () => {
    const blocks = KINDS.map((kind) => chart({ kind }));
    expect(await bytesOf(blocks)).toEqual(await bytesOf(blocks));
  });

  it('stands in the width of its column, below its caption, with its words for those who do not see it', async () => {
    const { body: tree } = readDocx(
      await bytesOf([chart({ alt: 'Năm 2019: “78,50” & <hết>' }), body('Sau.')]),
    );
    const [caption, drawing] = childrenOf(tree, 'w:p');
    expect(descendantsOf(caption ?? tree, 'w:keepNext')).toHaveLength(1);
    expect(attributesOf(caption ?? tree, 'w:pStyle', 'w:val')).toEqual(['TenBang']);
    expect(attributesOf(drawing ?? tree, 'wp:docPr', 'descr')).toEqual(['Năm 2019: “78,50” & <hết>']);
    const section = descendantsOf(tree, 'w:sectPr')[0] ?? tree;
    const [margins] = descendantsOf(section, 'w:pgMar');
    const [page] = descendantsOf(section, 'w:pgSz');
    const text =
      Number(page?.attributes['w:w']) -
      Number(margins?.attributes['w:left']) -
      Number(margins?.attributes['w:right']);
    expect(attributesOf(drawing ?? tree, 'wp:extent', 'cx')).toEqual([String(text * 635)]);
    expect(attributesOf(drawing ?? tree, 'w:jc', 'w:val')).toEqual(['center']);
  });

  it('keeps a note with the chart above it', async () => {
    const note: Block = { type: 'paragraph', style: 'note', runs: [{ text: 'Ghi chú.' }] };
    const { body: tree } = readDocx(await bytesOf([chart(), note]));
    const kept = childrenOf(tree, 'w:p').map(
      (paragraph) => childOf(childOf(paragraph, 'w:pPr'), 'w:keepNext') !== undefined,
    );
    expect(kept).toEqual([true, true, false]);
  });

  it('takes its figures along in a workbook, unknown ones as empty cells', async () => {
    const parts = unzipSync(await bytesOf([chart()]));
    const relationships = strFromU8(parts['word/charts/_rels/chart1.xml.rels'] ?? new Uint8Array());
    expect(relationships).toContain('Target="../embeddings/bieu-do-1.xlsx"');
    const workbook = parts['word/embeddings/bieu-do-1.xlsx'] ?? new Uint8Array();
    expect(await officeErrors('so-lieu.xlsx', workbook)).toEqual([]);
    const sheet = strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<c r="B3" s="\d"><v>78\.5<\/v><\/c>/);
    expect(sheet).toMatch(/<c r="B5" s="\d"\/>/);
    const chartXml = strFromU8(parts['word/charts/chart1.xml'] ?? new Uint8Array());
    expect(chartXml).toContain("<c:f>'Số liệu'!$B$2</c:f>");
    expect(chartXml).toContain("<c:f>'Số liệu'!$A$3:$A$9</c:f>");
    expect(chartXml).toContain("<c:f>'Số liệu'!$B$3:$B$9</c:f>");
  });

  it('leaves a gap where a value is not known, missing, or no number', async () => {
    const tree = await chartPart(
      chart({ categories: YEARS.slice(0, 5), series: [{ name: 'A', values: [1, null, Number.NaN, 0] }] }),
    );
    const [values] = descendantsOf(tree, 'c:numCache');
    expect(attributesOf(values ?? tree, 'c:pt', 'idx')).toEqual(['0', '3']);
    expect(valOf(values ?? tree, 'c:ptCount')).toEqual(['5']);
    expect(valOf(tree, 'c:dispBlanksAs')).toEqual(['gap']);
  });

  it.each<[string, readonly ChartSeries[]]>([
    ['no series', []],
    ['null only', [{ name: 'A', values: [null, null] }]],
  ])('%s: says so instead of drawing an empty frame', async (_, series) => {
    const docx = readDocx(await bytesOf([chart({ series })]));
    expect(docx.paragraphs).toEqual(['Biểu đồ 1. Điểm bình quân', 'Không có số liệu để vẽ biểu đồ.']);
    expect([...docx.parts.keys()].filter((part) => part.includes('chart'))).toEqual([]);
  });

  it('holds text that no XML can', async () => {
    const typed = 'a\u0000b\uE000nam\uE001 {{nam}} \uE002 "c" \uD800';
    const tree = await chartPart(chart({ alt: typed, title: typed, categories: [typed], valueTitle: typed }));
    expect(descendantsOf(tree, 'a:t').flatMap(({ children }) => children)).toEqual(['abnam {{nam}}  "c" ']);
  });
});

describe('the package of a document with charts', () => {
  it('gives two charts names of their own', async () => {
    const docx = readDocx(await bytesOf([chart(), body('Giữa.'), chart({ kind: 'column' })]));
    expect(attributesOf(docx.body, 'c:chart', 'r:id')).toEqual(['rIdBieuDo1', 'rIdBieuDo2']);
    expect(new Set(attributesOf(docx.body, 'wp:docPr', 'id')).size).toBe(2);
    expect(descendantsOf(partOf(docx, 'word/charts/chart1.xml'), 'c:lineChart')).toHaveLength(1);
    expect(descendantsOf(partOf(docx, 'word/charts/chart2.xml'), 'c:barChart')).toHaveLength(1);
  });

  it('leaves the chart and the picture of an office in its template as they are', async () => {
    const own = { type: 'column', categories: ['A'], series: [{ name: 'Riêng', values: [1] }] } as const;
    const size = { width: 300, height: 200 };
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const template = new Document({
      sections: [
        {
          children: [
            new Paragraph({ children: [new ChartRun({ ...own, transformation: size })] }),
            new Paragraph('{{bieu_do}}'),
            new Paragraph({ children: [new ImageRun({ type: 'png', data: pixel, transformation: size })] }),
          ],
        },
      ],
    });
    const before = unzipSync(new Uint8Array(await Packer.toBuffer(template)));
    const bytes = await bytesOf([chart(), chart()], new Uint8Array(await Packer.toBuffer(template)));
    const after = unzipSync(bytes);
    expect(await officeErrors('mau-co-bieu-do.docx', bytes)).toEqual([]);
    const charts = Object.keys(after).filter((part) => /^word\/charts\/[^/]+\.xml$/.test(part));
    expect(charts).toHaveLength(3);
    for (const part of Object.keys(before).filter((known) => /charts\/chart|embeddings|media/.test(known))) {
      const [old, kept] = [before, after].map((parts) => strFromU8(parts[part] ?? new Uint8Array(), true));
      expect(/\.(xml|rels)$/.test(part) ? parseXml(kept ?? '') : kept).toEqual(
        /\.(xml|rels)$/.test(part) ? parseXml(old ?? '') : old,
      );
    }
    const ids = attributesOf(readDocx(bytes).body, 'wp:docPr', 'id');
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });
});
