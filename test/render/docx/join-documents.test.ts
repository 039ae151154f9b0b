import { Document, Footer, Header, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Chart, WordDocumentModel } from '../../../src/documents/document-model.ts';
import {
  childOf,
  descendantsOf,
  serializeXml,
  textOf,
  type XmlElement,
} from '../../../src/ooxml/xml-tree.ts';
import { unzipParts } from '../../../src/ooxml/zip.ts';
import { packDocx } from '../../../src/render/docx/docx-package.ts';
import { documentJoiner, type RenderedDocument } from '../../../src/render/docx/join-documents.ts';
import { renderWord } from '../../../src/render/docx/render-word.ts';
import { type ReadDocx, readDocx } from '../../support/read-docx.ts';
import { renderSkeleton } from '../../support/render-skeleton.ts';
import { officeErrors } from '../../support/validate-office-file.ts';
import { wordModel } from '../../support/word-model.ts';
import { resultSlip, resultSlipModel } from '../../templates/variants/result-slip.ts';

const properties = { title: 'Phiếu kết quả năm 2022', date: '2022-12-05' };

/** The smallest picture that is one. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

async function slip(unit: string, rows = 8): Promise<RenderedDocument> {
  const bytes = await renderSkeleton(resultSlip, resultSlipModel(unit, rows));
  return { template: resultSlip.name, parts: unzipParts(bytes) };
}

function joined(documents: readonly RenderedDocument[]): Uint8Array {
  const joiner = documentJoiner(properties);
  for (const document of documents) expect(joiner.add(document)).toBe(true);
  return joiner.finish();
}

/** Whether a second document can follow a first. */
function canFollow(first: RenderedDocument, second: RenderedDocument): boolean {
  const joiner = documentJoiner(properties);
  joiner.add(first);
  return joiner.add(second);
}

/** A template that an office made: one field in its header, a picture, a second section without headers of its own. */
async function officeTemplate(): Promise<Uint8Array> {
  const line = (text: string) => new Paragraph({ children: [new TextRun(text)] });
  const picture = new ImageRun({ type: 'png', data: PICTURE, transformation: { width: 9, height: 9 } });
  const document = new Document({
    sections: [
      { children: [line('Kết quả của {{don_vi}}'), new Paragraph({ children: [picture] })] },
      {
        headers: { default: new Header({ children: [line('{{don_vi}}')] }) },
        footers: { default: new Footer({ children: [line('In hai mặt')] }) },
        children: [line('Bảng điểm')],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

async function fromOffice(unit: string): Promise<RenderedDocument> {
  const model: WordDocumentModel = wordModel({ fields: { don_vi: [{ text: unit }] } });
  const { value } = await renderWord(model, { name: 'mau.docx', bytes: await officeTemplate() });
  return { template: 'mau', parts: unzipParts(value ?? new Uint8Array()) };
}

/** The text of the header or footer that a section refers to, or null where it has none of its own. */
function textOfReference(docx: ReadDocx, section: XmlElement, name: string): string | null {
  const id = childOf(section, name)?.attributes['r:id'];
  const rels = docx.parts.get('word/_rels/document.xml.rels') as XmlElement;
  const rel = descendantsOf(rels, 'Relationship').find(({ attributes }) => attributes.Id === id);
  if (rel === undefined) return null;
  const part = docx.parts.get(`word/${rel.attributes.Target?.split('/').at(-1)}`);
  return part === undefined ? null : textOf(part);
}

describe('documentJoiner', () => {
  it('puts documents one after another, each on a new page and with its own page numbers', async () => {
    const units = ['Phường Đông Vệ', 'Xã Đông Vinh', 'Phường Hàm Rồng'];
    const bytes = joined(await Promise.all(units.map((unit) => slip(unit))));
    const docx = readDocx(bytes);
    expect(docx.paragraphs.filter((text) => text.startsWith('Điểm của'))).toEqual(
      units.map((unit) => `Điểm của ${unit}:`),
    );
    const sections = descendantsOf(docx.body, 'w:sectPr');
    expect(sections).toHaveLength(3);
    for (const section of sections) {
      expect(childOf(section, 'w:pgNumType')?.attributes['w:start']).toBe('1');
      expect(childOf(section, 'w:type')?.attributes['w:val'] ?? 'nextPage').toBe('nextPage');
      expect(childOf(section, 'w:titlePg')).toBeDefined();
    }
    expect(await officeErrors('phieu.docx', bytes)).toEqual([]);
  });

  it('keeps one copy of the headers that all share', async () => {
    const one = (await slip('Phường Đông Vệ')).parts;
    const all = unzipParts(joined([await slip('Phường Đông Vệ'), await slip('Xã Đông Vinh')]));
    expect([...all.keys()].sort()).toEqual([...one.keys()].sort());
    expect(all.get('word/styles.xml')).toEqual(one.get('word/styles.xml'));
  });

  it('carries headers that differ, and takes none over from the document before', async () => {
    const bytes = joined(await Promise.all(['Phường Đông Vệ', 'Xã Đông Vinh'].map(fromOffice)));
    const docx = readDocx(bytes);
    const sections = descendantsOf(docx.body, 'w:sectPr');
    expect(sections.map((section) => textOfReference(docx, section, 'w:headerReference'))).toEqual([
      null,
      'Phường Đông Vệ',
      '',
      'Xã Đông Vinh',
    ]);
    expect(sections.map((section) => textOfReference(docx, section, 'w:footerReference'))).toEqual([
      null,
      'In hai mặt',
      '',
      'In hai mặt',
    ]);
    const drawings = descendantsOf(docx.body, 'wp:docPr').map(({ attributes }) => attributes.id);
    expect(new Set(drawings).size).toBe(2);
    expect(await officeErrors('phieu.docx', bytes)).toEqual([]);
  });

  it('carries the charts of each, with the workbook behind them', async () => {
    const charted = async (unit: string, points: number): Promise<RenderedDocument> => {
      const model = resultSlipModel(unit);
      const chart: Chart = {
        type: 'chart',
        kind: 'column',
        title: `Điểm của ${unit}`,
        categories: ['2021', '2022'],
        series: [{ name: unit, values: [80, points] }],
        valueTitle: 'Điểm',
        format: 'points',
        alt: `Điểm của ${unit} năm 2021 là 80, năm 2022 là ${points}.`,
      };
      const blocks = { bang_diem: [...(model.blocks.bang_diem ?? []), chart] };
      const bytes = await renderSkeleton(resultSlip, { ...model, blocks });
      return { template: resultSlip.name, parts: unzipParts(bytes) };
    };
    const units = ['Phường Đông Vệ', 'Xã Đông Vinh', 'Phường Hàm Rồng'];
    const bytes = joined(await Promise.all(units.map((unit, index) => charted(unit, 90 + index))));
    const docx = readDocx(bytes);
    const rels = descendantsOf(docx.parts.get('word/_rels/document.xml.rels') as XmlElement, 'Relationship');
    const shown = descendantsOf(docx.body, 'c:chart').map(({ attributes }) => {
      const target = rels.find((rel) => rel.attributes.Id === attributes['r:id'])?.attributes.Target ?? '';
      const part = docx.parts.get(`word/charts/${target.split('/').at(-1)}`) as XmlElement;
      return units.filter((unit) => serializeXml(part).includes(unit));
    });
    expect(shown).toEqual(units.map((unit) => [unit]));
    expect([...unzipParts(bytes).keys()].filter((name) => name.endsWith('.xlsx'))).toHaveLength(3);
    const drawings = descendantsOf(docx.body, 'wp:docPr').map(({ attributes }) => attributes.id);
    expect(new Set(drawings).size).toBe(3);
    expect(await officeErrors('phieu.docx', bytes)).toEqual([]);
  });

  it('starts a document on a new page even where its template starts without a break', async () => {
    const { template, parts: made } = await slip('Phường Đông Vệ');
    const parts = new Map(made);
    const document = strFromU8(parts.get('word/document.xml') ?? new Uint8Array())
      .replaceAll('<w:pgSz', '<w:type w:val="continuous"/><w:pgSz')
      .replaceAll('<w:pgNumType w:start="1"/>', '');
    parts.set('word/document.xml', strToU8(document));
    const continuous = { template, parts };
    const file = joined([continuous, continuous]);
    const last = descendantsOf(readDocx(file).body, 'w:sectPr').at(-1);
    expect(childOf(last, 'w:type')?.attributes['w:val']).toBe('nextPage');
    expect(childOf(last, 'w:pgNumType')?.attributes['w:start']).toBe('1');
    expect(await officeErrors('phieu.docx', file)).toEqual([]);
  });

  it('leaves out what Word counts once: bookmarks and ids of paragraphs', async () => {
    const { template, parts: made } = await slip('Phường Đông Vệ');
    const parts = new Map(made);
    const document = strFromU8(parts.get('word/document.xml') ?? new Uint8Array()).replace(
      /<w:p>(<w:pPr>.*?<\/w:pPr>)/,
      '<w:p w14:paraId="1A2B3C4D" w14:textId="77777777">$1<w:bookmarkStart w:id="0" w:name="dau"/><w:bookmarkEnd w:id="0"/>',
    );
    parts.set('word/document.xml', strToU8(document));
    const marked = { template, parts };
    const file = joined([marked, marked]);
    expect(await officeErrors('phieu.docx', file)).toEqual([]);
  });

  it('refuses documents from different templates, by name or by their styles', async () => {
    const one = await slip('Phường Đông Vệ');
    expect(canFollow(one, { ...one, template: 'to-trinh' })).toBe(false);
    const parts = new Map(one.parts);
    const styles = strFromU8(parts.get('word/styles.xml') ?? new Uint8Array());
    parts.set('word/styles.xml', strToU8(styles.replace('w:sz w:val="28"', 'w:sz w:val="26"')));
    expect(canFollow(one, { ...one, parts })).toBe(false);
    expect(canFollow(one, one)).toBe(true);
  });

  it('gives the same bytes twice, and one document as it is', async () => {
    const documents = [await slip('Phường Đông Vệ'), await slip('Xã Đông Vinh')];
    expect(joined(documents)).toEqual(joined(documents));
    const [one = await slip('')] = documents;
    expect(readDocx(joined([one])).text).toBe(readDocx(packDocx(one.parts, '2022-12-05')).text);
  });
});
