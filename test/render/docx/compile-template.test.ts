import {
  Document,
  Footer,
  Header,
  Packer,
  Paragraph,
  PatchType,
  patchDocument,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../src/documents/document-model.ts';
import { parseXml, serializeXml } from '../../../src/ooxml/xml-tree.ts';
import { type Parts, unzipParts } from '../../../src/ooxml/zip.ts';
import { compileTemplate } from '../../../src/render/docx/compile-template.ts';
import { openDocx, packDocx, partText, partTree } from '../../../src/render/docx/docx-package.ts';
import { fieldPieces, looksOf } from '../../../src/render/docx/fill-fields.ts';
import { withoutEmptyMarkers } from '../../../src/render/docx/markers.ts';
import { readStyleSheet } from '../../../src/render/docx/style-sheet.ts';
import { effort } from '../../support/effort.ts';

type Fields = Readonly<Record<string, readonly Run[]>>;

const line = (...runs: readonly (string | TextRun)[]) =>
  new Paragraph({ children: runs.map((run) => (typeof run === 'string' ? new TextRun(run) : run)) });

/** Placeholders cut into runs, with looks of their own, side by side, twice, in a cell, a header and a footer. */
async function officeTemplate(): Promise<Parts> {
  const cell = new TableCell({
    children: [line('Ô ', new TextRun({ text: '{{ten}}', bold: true, size: 20 }))],
  });
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [line('Đầu trang {{ten}}, {{nam}}')] }) },
        footers: { default: new Footer({ children: [line('Chân trang không đổi')] }) },
        children: [
          line('Trước, không đổi'),
          line('{{', new TextRun({ text: 'te', italics: true }), 'n}}{{nam}} và {{ ten }} nữa'),
          line(new TextRun({ text: '{{nam}}', color: '1F4E79', bold: true, font: 'Arial' })),
          new Table({ rows: [new TableRow({ children: [cell, cell] })] }),
          line('Sau { không phải chỗ điền }'),
        ],
      },
    ],
  });
  const parts = openDocx(new Uint8Array(await Packer.toBuffer(document)));
  if (typeof parts === 'string') throw new Error(parts);
  return parts;
}

/** The same by the library alone, with the text itself where the tool puts specimens. */
async function byLibrary(template: Uint8Array, fields: Fields): Promise<Parts> {
  const patches = Object.fromEntries(
    Object.entries(fields).map(([key, runs]) => [
      key,
      {
        type: PatchType.PARAGRAPH,
        children: fieldPieces(runs).map(
          ({ look, text }) =>
            new TextRun({
              text,
              ...(look & 8 ? { break: 1 } : {}),
              ...(look & 1 ? { bold: true } : {}),
              ...(look & 2 ? { italics: true } : {}),
              ...(look & 4 ? { highlight: 'yellow' as const } : {}),
            }),
        ),
      },
    ]),
  );
  const options = { keepOriginalStyles: true, trimPlaceholders: true } as const;
  return unzipParts(await patchDocument({ outputType: 'uint8array', data: template, patches, ...options }));
}

const text = fc.string({
  unit: fc.constantFrom(...'aệ<>&"\' {}\n', 'Đơn vị', '{{nam}}', '\uE004', '\u0007'),
  maxLength: 9,
});
const look = fc.boolean();
const runs = fc.array(fc.record({ text, bold: look, italic: look, toFill: look }), { maxLength: 3 });

describe('a template made ready once', () => {
  it('comes out as the library fills it, whatever each document says', async () => {
    const template = await officeTemplate();
    const bytes = packDocx(template, '2022-12-05');
    const styles = readStyleSheet(partTree(template, 'word/styles.xml'));
    const everyLook = new Map(
      ['ten', 'nam'].map((key) => [key, Array.from({ length: 16 }, (_, look) => look)]),
    );
    const placed = { blocks: [], rules: new Set<string>() };
    const forAll = await compileTemplate(template, styles, { ...placed, fields: everyLook });
    await fc.assert(
      fc.asyncProperty(runs, runs, async (ten, nam) => {
        // What looks like a placeholder is one to the library, and never to the tool: another test.
        const plain = (given: readonly Run[]) =>
          given.map((each) => ({ ...each, text: each.text.replaceAll(/[{}]/g, '|') }));
        const fields: Fields = { ten: plain(ten), nam: plain(nam) };
        const wanted = await byLibrary(bytes, fields);
        const own = await compileTemplate(template, styles, { ...placed, fields: looksOf(fields) });
        for (const compiled of [forAll, own]) {
          const { root } = compiled.documentWith(fields);
          const document = serializeXml(root, { known: compiled.settled });
          expect(withoutEmptyMarkers(document)).toBe(
            withoutEmptyMarkers(serializeXml(parseXml(partText(wanted, 'word/document.xml')))),
          );
          for (const [name, part] of compiled.otherParts(fields)) {
            const found = serializeXml(parseXml(new TextDecoder().decode(part)));
            expect(found).toBe(serializeXml(parseXml(withoutEmptyMarkers(partText(wanted, name)))));
          }
        }
      }),
      { numRuns: effort({ short: 15, long: 150 }) },
    );
  });
});
