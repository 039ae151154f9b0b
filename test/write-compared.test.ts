import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Result } from '../src/domain/result.ts';
import { writeDocuments } from '../src/write/documents.ts';
import { controlsIn, editPart } from './support/edit-docx.ts';
import { throughLibreOffice, titled, without } from './support/libreoffice.ts';
import { readDocx } from './support/read-docx.ts';
import { contextOf, resultFixture } from './support/result-fixture.ts';
import { inTemporaryFolder } from './support/temporary-folder.ts';
import { layPapers } from './support/written-papers.ts';

const { profile } = contextOf(resultFixture);
const LETTER = 'to-trinh-2022.docx';
const MARK = '[đối chiếu hiệu lực]';
const LAW = 'Căn cứ Nghị định số 91/2017/NĐ-CP';

const fewer: Result = { ...resultFixture, units: resultFixture.units.toReversed() };

const write = (folder: string, result: Result = resultFixture, date = '2022-12-05') =>
  writeDocuments({
    workspace: { folder: join(folder, 'khong-co'), profile, register: { units: [] } },
    result,
    date,
    folder,
  });
const letter = async (folder: string) => new Uint8Array(await readFile(join(folder, LETTER)));
const basisOf = (bytes: Uint8Array) => readDocx(bytes).paragraphs.find((text) => text.startsWith(LAW)) ?? '';
const marksIn = (bytes: Uint8Array) => readDocx(bytes).text.split(MARK).length - 1;
const kept = async (folder: string) => (await readdir(folder)).filter((name) => name.includes('giữ lại'));

/** The mark behind one law, as somebody takes it away. */
const takenAway = (bytes: Uint8Array, how: (control: string) => string): Uint8Array =>
  editPart(bytes, (xml) => {
    const at = xml.indexOf('Nghị định số 91/2017');
    const control = controlsIn(xml.slice(at))[0]?.xml;
    if (control === undefined) throw new Error('no mark');
    return `${xml.slice(0, at)}${xml.slice(at).replace(control, how(control))}`;
  });

const AGAIN = [
  [fewer, '2022-12-09'],
  [resultFixture, '2022-12-12'],
  [fewer, '2022-12-20'],
] as const;

const WAYS: readonly (readonly [
  string,
  typeof AGAIN | readonly [(typeof AGAIN)[0]],
  (control: string) => string,
])[] = [
  ['three runs, the control deleted', AGAIN, () => ''],
  [
    'one run, its text deleted',
    [AGAIN[0]],
    (control) =>
      control
        .replace(/<w:sdtContent>.*<\/w:sdtContent>/s, '<w:sdtContent/>')
        .replace('<w:showingPlcHdr/>', ''),
  ],
];

describe('a mark that asks for a text to be compared', () => {
  it.each(WAYS)('does not come back with other data: %s', async (_, runs, how) => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const before = await letter(folder);
      expect(basisOf(before)).toMatch(/khen thưởng \[đối chiếu hiệu lực\];$/);
      await writeFile(join(folder, LETTER), takenAway(before, how));
      for (const [result, date] of runs) {
        await write(folder, result, date);
        const bytes = await letter(folder);
        expect(basisOf(bytes)).toMatch(/khen thưởng;$/);
        expect(basisOf(bytes)).not.toContain(MARK);
        expect(marksIn(bytes)).toBe(marksIn(before) - 1);
      }
      expect(await kept(folder)).toEqual([]);
    });
  });

  it('stays away in a version that was edited elsewhere as well, which is kept', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const before = await letter(folder);
      const edited = editPart(
        takenAway(before, () => ''),
        (xml) => xml.replace('TỜ TRÌNH', 'TỜ TRÌNH SỐ HAI'),
      );
      await writeFile(join(folder, LETTER), edited);
      await write(folder, fewer, '2022-12-09');
      expect(marksIn(await letter(folder))).toBe(marksIn(before) - 1);
      expect(await kept(folder)).toHaveLength(1);
    });
  });

  it('comes back where a program has taken all places away and left their texts', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const before = await letter(folder);
      const flat = editPart(before, (xml) =>
        xml
          .replace(/<w:bookmark(?:Start|End) [^>]*\/>/g, '')
          .replace(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gs, '$1'),
      );
      expect(controlsIn(strFromU8(unzipSync(flat)['word/document.xml'] ?? new Uint8Array()))).toEqual([]);
      await writeFile(join(folder, LETTER), flat);
      await write(folder, fewer, '2022-12-09');
      expect(marksIn(await letter(folder))).toBe(marksIn(before));
    });
  });

  it('comes back where the law that is cited is another', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      await writeFile(
        join(folder, LETTER),
        takenAway(await letter(folder), () => ''),
      );
      await write(folder, resultFixture, '2022-12-06');
      await write(folder, resultFixture, '2024-12-05');
      const cited = readDocx(await letter(folder)).paragraphs.find((text) => text.includes('98/2023/NĐ-CP'));
      expect(cited).toContain(MARK);
    });
  });

  const missing = without('LibreOffice');
  it.skipIf(missing.length > 0)(titled('stays away through LibreOffice', missing), async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const before = await letter(folder);
      const [saved = new Uint8Array()] = throughLibreOffice([takenAway(before, () => '')]);
      await writeFile(join(folder, LETTER), saved);
      await write(folder, fewer, '2022-12-09');
      expect(marksIn(await letter(folder))).toBe(marksIn(before) - 1);
    });
  });
});
