import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PatchType, patchDocument, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Result } from '../src/domain/result.ts';
import { writeDocuments } from '../src/write/documents.ts';
import { controlsIn, fillControl, run } from './support/edit-docx.ts';
import { isLong } from './support/effort.ts';
import { throughLibreOffice, titled, without } from './support/libreoffice.ts';
import { contextOf, resultFixture } from './support/result-fixture.ts';
import { finalReview, interimReview } from './support/review-fixture.ts';
import { inTemporaryFolder } from './support/temporary-folder.ts';
import { officeErrors } from './support/validate-office-file.ts';

const { profile } = contextOf(resultFixture);

/** The same with the units the other way round and one fewer. */
function changed<T extends Result>(result: T): T {
  return { ...result, units: result.units.slice(1).toReversed() };
}

/** Papers with places that people write in, and the days of a first run and three more. */
const papers: readonly {
  readonly name: string;
  readonly result: Result;
  readonly days: readonly string[];
}[] = [
  {
    name: 'bao-cao-tong-hop-2022.docx',
    result: resultFixture,
    days: ['2022-12-05', '2022-12-09', '2022-12-12', '2022-12-20'],
  },
  {
    name: 'to-trinh-2022.docx',
    result: resultFixture,
    days: ['2022-12-05', '2022-12-09', '2022-12-12', '2022-12-20'],
  },
  {
    name: 'bao-cao-so-ket-2022.docx',
    result: interimReview,
    days: ['2022-12-15', '2022-12-16', '2022-12-19', '2022-12-26'],
  },
  {
    name: 'bao-cao-tong-ket-2025.docx',
    result: finalReview,
    days: ['2025-12-15', '2025-12-16', '2025-12-19', '2025-12-26'],
  },
];

async function write(folder: string, result: Result, date = '') {
  const workspace = { folder: join(folder, 'khong-co'), profile, register: { units: [] } };
  return writeDocuments({ workspace, result, date, folder });
}

const documentXml = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

const PASSAGE = 'Do thiếu người và kinh phí (m2).';

type Edit = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** What somebody writes survives three runs with other data, each after the file was saved by another program. */
async function survives({ name, result, days }: (typeof papers)[number], edit: Edit): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const [first, ...others] = days;
    await write(folder, result, first);
    const path = join(folder, name);
    const read = async () => new Uint8Array(await readFile(path));
    const made = await read();
    // The first place with a title that no other has: what stays while units come and go.
    const controls = controlsIn(documentXml(made));
    const place = controls.find(({ title }) => controls.filter((each) => each.title === title).length === 1);
    expect(place, `${name}: ${controls.map(({ title }) => title).join('; ')}`).toBeDefined();
    const tag = place?.tag ?? '';
    let filled = fillControl(made, place?.title ?? '', `${run('Do ')}${run('{{cho}}')}`);
    for (const [index, day] of others.entries()) {
      filled = await edit(filled);
      await writeFile(path, filled);
      const { diagnostics } = await write(folder, index % 2 === 0 ? changed(result) : result, day);
      expect(diagnostics.filter(({ code }) => ['TD4456', 'TD4457', 'TD4458'].includes(code))).toEqual([]);
      filled = await read();
      const again = controlsIn(documentXml(filled)).find((each) => each.tag === tag);
      expect(again?.xml.replace(/<[^>]*>/g, ''), `${name}, ${day}`).toBe(PASSAGE);
      expect(again?.xml).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*>thiếu người/);
    }
    expect(await officeErrors(name, filled)).toEqual([]);
  });
}

/** As the docx library fills a place of a document. */
async function byDocxLibrary(bytes: Uint8Array): Promise<Uint8Array> {
  const children = [new TextRun({ text: 'thiếu người', bold: true }), new TextRun(' và kinh phí (m2).')];
  return patchDocument({
    outputType: 'uint8array',
    data: bytes,
    patches: { cho: { type: PatchType.PARAGRAPH, children } },
  });
}

describe('what people write in each kind of paper', () => {
  it.each(isLong ? papers : papers.slice(1, 3))(
    'survives the docx library: $name',
    (paper) => survives(paper, byDocxLibrary),
    120_000,
  );

  const missing = without('LibreOffice');
  it.runIf(isLong && missing.length === 0).each(papers)(
    titled('survives LibreOffice: $name', missing),
    (paper) =>
      survives(paper, async (bytes) => {
        const [saved = bytes] = throughLibreOffice([await byDocxLibrary(bytes)]);
        return saved;
      }),
    600_000,
  );
});
