import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PatchType, patchDocument, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import type { Result } from '../src/domain/result.ts';
import { writeDocuments } from '../src/write/documents.ts';
import { controlsIn, editPart, fillControl, fillWithParagraphs, run } from './support/edit-docx.ts';
import { isLong } from './support/effort.ts';
import { throughLibreOffice, titled, without } from './support/libreoffice.ts';
import { readDocx } from './support/read-docx.ts';
import { contextOf, resultFixture } from './support/result-fixture.ts';
import { inTemporaryFolder } from './support/temporary-folder.ts';
import { officeErrors } from './support/validate-office-file.ts';
import { layPapers } from './support/written-papers.ts';

const { profile } = contextOf(resultFixture);
const REPORT = 'bao-cao-tong-hop-2022.docx';
const CAUSES = 'Nêu nguyên nhân';
const NEXT = 'Nêu phương hướng';

/** Other data: the units the other way round and one fewer, nobody put forward, another day. */
const OTHER: Result = {
  ...resultFixture,
  units: resultFixture.units.slice(1).toReversed(),
  nominations: [],
};

async function write(folder: string, result: Result = resultFixture, date = '2022-12-05') {
  const workspace = { folder: join(folder, 'khong-co'), profile, register: { units: [] } };
  return writeDocuments({ workspace, result, date, folder });
}

const report = async (folder: string, name = REPORT) => new Uint8Array(await readFile(join(folder, name)));
const documentXml = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
const control = (bytes: Uint8Array, title: string) =>
  controlsIn(documentXml(bytes))
    .filter((each) => each.title.startsWith(title))
    .map(({ xml }) => xml);
const kept = async (folder: string) => (await readdir(folder)).filter((name) => name.includes('giữ lại'));
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

describe('what people write in a paper', () => {
  it('has a place with a title, a tag that does not change, and a prompt', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const before = controlsIn(documentXml(await report(folder)));
      await write(folder, OTHER, '2022-12-09');
      const after = controlsIn(documentXml(await report(folder)));
      expect(before.length).toBeGreaterThanOrEqual(5);
      expect(new Set(before.map(({ tag }) => tag)).size).toBe(before.length);
      expect(after.map(({ tag }) => tag)).toEqual(before.map(({ tag }) => tag));
      for (const { xml, title } of before) {
        expect(xml).toContain('<w:showingPlcHdr/>');
        expect(title.length).toBeLessThanOrEqual(64);
        expect(xml).toMatch(/<w:highlight w:val="yellow"\/>.*\[.+\]/);
      }
    });
  });

  it('is put in again three times, with its look, while all around it changes', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const words = `${run('Do ')}${run('thiếu', '<w:b/>')}${run(' kinh phí; m')}${run('2', '<w:vertAlign w:val="superscript"/>')}`;
      await writeFile(join(folder, REPORT), fillControl(await report(folder), CAUSES, words));
      for (const [result, date] of [
        [OTHER, '2022-12-09'],
        [resultFixture, '2022-12-12'],
        [OTHER, '2022-12-20'],
      ] as const) {
        const { diagnostics } = await write(folder, result, date);
        const bytes = await report(folder);
        expect(readDocx(bytes).text).toContain('Do thiếu kinh phí; m2');
        const [filled = ''] = control(bytes, CAUSES);
        expect(filled).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*>thiếu</);
        expect(filled).toContain('<w:vertAlign w:val="superscript"/>');
        expect(filled).not.toMatch(/showingPlcHdr|highlight/);
        // Only the place was written in: nothing is to be kept beside.
        expect(codes(diagnostics)).not.toContain('TD9042');
        if (isLong || date === '2022-12-20') expect(await officeErrors(REPORT, bytes)).toEqual([]);
      }
      expect(await kept(folder)).toEqual([]);
    });
  });

  it('keeps paragraphs and lists that Word makes of one place', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const item = (text: string) =>
        `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr></w:pPr>${run(text)}</w:p>`;
      const filled = fillWithParagraphs(
        await report(folder),
        NEXT,
        `<w:p>${run('Năm tới:')}</w:p>${item('một cửa')}${item('chuyển đổi số')}<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('Hết.')}</w:p>`,
      );
      const numbered = editPart(
        filled,
        (xml) =>
          xml
            .replace(
              /(<w:num w)/,
              '<w:abstractNum w:abstractNumId="77"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>$1',
            )
            .replace(
              '</w:numbering>',
              '<w:num w:numId="77"><w:abstractNumId w:val="77"/></w:num></w:numbering>',
            ),
        'word/numbering.xml',
      );
      await writeFile(join(folder, REPORT), numbered);
      for (const date of ['2022-12-09', '2022-12-12', '2022-12-20']) {
        const { diagnostics } = await write(folder, OTHER, date);
        expect(codes(diagnostics)).not.toContain('TD9042');
        const bytes = await report(folder);
        if (isLong || date === '2022-12-20') expect(await officeErrors(REPORT, bytes)).toEqual([]);
        const own = control(bytes, NEXT);
        expect(own.map((xml) => xml.replace(/<[^>]*>/g, ''))).toEqual([
          'Năm tới:',
          'một cửa',
          'chuyển đổi số',
          'Hết.',
        ]);
        const xml = documentXml(bytes);
        const number = /<w:numId w:val="(\d+)"\/>(?:(?!<\/w:p>).)*một cửa/.exec(xml)?.[1];
        expect(xml).toMatch(new RegExp(`<w:numId w:val="${number}"/>(?:(?!</w:p>).)*chuyển đổi số`));
        expect(xml).toMatch(/<w:jc w:val="center"\/><\/w:pPr>(?:(?!<\/w:p>).)*Hết\./);
        const numbering = strFromU8(unzipSync(bytes)['word/numbering.xml'] ?? new Uint8Array());
        expect(numbering).toMatch(/<w:numFmt w:val="lowerLetter"\/><w:lvlText w:val="%1\)"\/>/);
      }
    });
  });

  it('survives LibreOffice of any age: by the bookmark where the tag is gone', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const filled = fillControl(await report(folder), CAUSES, run('Do thiếu người.'));
      const untagged = editPart(filled, (xml) =>
        xml.replaceAll(/<w:(?:alias|tag) w:val="[^"]*"\/>/g, '').replaceAll('<w:showingPlcHdr/>', ''),
      );
      await writeFile(join(folder, REPORT), untagged);
      await write(folder, OTHER, '2022-12-09');
      expect(control(await report(folder), CAUSES).join('')).toContain('Do thiếu người.');
      expect(control(await report(folder), NEXT).join('')).toContain('<w:showingPlcHdr/>');
    });
  });

  it('survives the docx library', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const filled = fillControl(await report(folder), CAUSES, run('{{nguyen_nhan}}'));
      const text = new TextRun({ text: 'Do thiếu người.', bold: true });
      const patched = await patchDocument({
        outputType: 'uint8array',
        data: filled,
        patches: { nguyen_nhan: { type: PatchType.PARAGRAPH, children: [text] } },
      });
      await writeFile(join(folder, REPORT), patched);
      for (const date of ['2022-12-09', '2022-12-12', '2022-12-20']) {
        await write(folder, OTHER, date);
        expect(control(await report(folder), CAUSES).join('')).toMatch(/<w:b\/>.*Do thiếu người\./);
      }
    });
  });

  const missing = without('LibreOffice');
  it.runIf(isLong && missing.length === 0)(titled('survives LibreOffice', missing), async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const words = `${run('Do ')}${run('thiếu', '<w:b/>')}${run(' người.')}`;
      let filled = fillControl(await report(folder), CAUSES, words);
      filled = fillWithParagraphs(filled, NEXT, `<w:p>${run('Một là.')}</w:p><w:p>${run('Hai là.')}</w:p>`);
      const rounds = [
        [OTHER, '2022-12-09'],
        [resultFixture, '2022-12-12'],
        [OTHER, '2022-12-20'],
      ] as const;
      for (const [result, date] of rounds) {
        const [saved = filled] = throughLibreOffice([filled]);
        await writeFile(join(folder, REPORT), saved);
        await write(folder, result, date);
        filled = await report(folder);
        const [causes = ''] = control(filled, CAUSES);
        expect(causes).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*>thiếu</);
        expect(causes.replace(/<[^>]*>/g, '')).toBe('Do thiếu người.');
        expect(control(filled, NEXT).map((xml) => xml.replace(/<[^>]*>/g, ''))).toEqual([
          'Một là.',
          'Hai là.',
        ]);
        expect(control(filled, 'Nêu hình thức')[0]).toContain('<w:showingPlcHdr/>');
        expect(await officeErrors(REPORT, filled)).toEqual([]);
      }
    });
  });

  it('is kept beside where the new paper has no place for it, and said by name', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const name = 'to-trinh-2022.docx';
      const before = await report(folder, name);
      const place = controlsIn(documentXml(before)).find(({ title }) => title.startsWith('Bổ sung tóm tắt'));
      if (place === undefined) throw new Error('the list has no place to write in');
      await writeFile(join(folder, name), fillControl(before, place.title, run('Dẫn đầu khối.')));
      const fewer = resultFixture.nominations.map((each) => ({ ...each, summary: 'đã tóm tắt' }));
      const { diagnostics } = await write(folder, { ...resultFixture, nominations: fewer }, '2022-12-09');
      const said = diagnostics.find(({ code }) => code === 'TD4456');
      expect(said?.file).toBe(name);
      expect(said?.message).toContain(place.title);
      expect(await kept(folder)).toEqual(['to-trinh-2022 (giữ lại 1).docx']);
      expect(readDocx(await report(folder, 'to-trinh-2022 (giữ lại 1).docx')).text).toContain(
        'Dẫn đầu khối.',
      );
    });
  });

  it('is kept beside with the paper that there is no reason for any more, also runs later', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const name = 'to-trinh-2022.docx';
      const before = await report(folder, name);
      const [place] = controlsIn(documentXml(before));
      if (place === undefined) throw new Error('the letter has no place to write in');
      await writeFile(join(folder, name), fillControl(before, place.title, run('12/12/2022')));
      await write(folder, resultFixture, '2022-12-09');
      expect(await kept(folder)).toEqual([]);
      const { diagnostics } = await write(folder, OTHER, '2022-12-12');
      expect(await kept(folder)).toEqual(['to-trinh-2022 (giữ lại 1).docx']);
      expect(diagnostics[0]?.code).toBe('TD9042');
      expect(diagnostics[0]?.message).toContain('to-trinh-2022 (giữ lại 1).docx');
    });
  });

  it('does not hide an edit outside its places: that is kept beside', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const filled = fillControl(await report(folder), CAUSES, run('Do thiếu người.'));
      await writeFile(
        join(folder, REPORT),
        editPart(filled, (xml) => xml.replace('PHƯƠNG HƯỚNG', 'ĐỊNH HƯỚNG')),
      );
      const { diagnostics } = await write(folder, OTHER, '2022-12-09');
      expect(diagnostics[0]?.code).toBe('TD9042');
      expect(await kept(folder)).toEqual(['bao-cao-tong-hop-2022 (giữ lại 1).docx']);
      expect(control(await report(folder), CAUSES).join('')).toContain('Do thiếu người.');
    });
  });

  it.each([
    [
      'a word made bold',
      (xml: string) => xml.replace(/<w:r>(<w:t[^>]*>[^<]*CÔNG TÁC)/, '<w:r><w:rPr><w:i/></w:rPr>$1'),
    ],
    ['another margin', (xml: string) => xml.replace(/w:top="\d+"/, 'w:top="1500"')],
    ['a paragraph less', (xml: string) => xml.replace(/<w:p><w:pPr><w:pStyle w:val="Muc"\/>.*?<\/w:p>/, '')],
    ['a picture', (xml: string) => xml.replace('<w:t', '<w:drawing/><w:t')],
  ])('takes for an edit outside its places: %s', async (_, change) => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const before = await report(folder);
      const after = editPart(before, change);
      expect(documentXml(after)).not.toBe(documentXml(before));
      await writeFile(join(folder, REPORT), after);
      await write(folder, OTHER, '2022-12-09');
      expect(await kept(folder)).toEqual(['bao-cao-tong-hop-2022 (giữ lại 1).docx']);
    });
  });

  it('takes for no edit what a program notes when it saves', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const filled = fillControl(await report(folder), CAUSES, run('Do thiếu người.'));
      const saved = editPart(filled, (xml) =>
        xml
          .replaceAll('<w:p>', '<w:p w:rsidR="00AA11BB" w:rsidRDefault="00AA11BB">')
          .replaceAll(
            /<w:r>(<w:t xml:space="preserve">)([^<\s]+) ([^<]+)<\/w:t><\/w:r>/g,
            '<w:r>$1$2</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="0">$1 $3</w:t></w:r>',
          )
          .replace(
            '<w:sectPr>',
            '<w:bookmarkStart w:id="900" w:name="_GoBack"/><w:bookmarkEnd w:id="900"/><w:sectPr>',
          ),
      );
      await writeFile(join(folder, REPORT), saved);
      const { diagnostics } = await write(folder, OTHER, '2022-12-09');
      expect(codes(diagnostics)).not.toContain('TD9042');
      expect(await kept(folder)).toEqual([]);
      expect(control(await report(folder), CAUSES).join('')).toContain('Do thiếu người.');
    });
  });

  it('takes over the text of what it cannot keep, and says what it left', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:p>${run('trong bảng')}</w:p></w:tc></w:tr></w:tbl>`;
      const hostile = `<w:p>${run('Thấy rõ.')}<w:r><w:drawing/></w:r>${run('ẩn', '<w:vanish/>')}<w:del>${'<w:r><w:delText>đã xóa</w:delText></w:r>'}</w:del><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDETEXT "C:\\\\mật.docx" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:hyperlink r:id="rId9">${run(' Liên kết')}</w:hyperlink></w:p>${table}<w:p/>`;
      await writeFile(join(folder, REPORT), fillWithParagraphs(await report(folder), CAUSES, hostile));
      const { diagnostics } = await write(folder, OTHER, '2022-12-09');
      const said = diagnostics.find(({ code }) => code === 'TD4457');
      expect(said?.message).toMatch(/hình.*chữ ẩn.*bảng/);
      const bytes = await report(folder);
      const own = control(bytes, CAUSES).join('');
      expect(own.replace(/<[^>]*>/g, '')).toBe('Thấy rõ. Liên kếttrong bảng');
      expect(own).not.toMatch(/instrText|r:id|drawing|vanish|đã xóa/);
      expect(await kept(folder)).toEqual(['bao-cao-tong-hop-2022 (giữ lại 1).docx']);
      expect(await officeErrors(REPORT, bytes)).toEqual([]);
    });
  });

  it.each([
    ['no Word document', () => new TextEncoder().encode('đã viết thêm')],
    [
      'one with a document type',
      (bytes: Uint8Array) => editPart(bytes, (xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>')),
    ],
    ['one that ends in the middle', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)],
  ])('reads nothing out of %s, keeps it and says so', async (_, spoil) => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      await writeFile(join(folder, REPORT), spoil(await report(folder)));
      const { diagnostics } = await write(folder, OTHER, '2022-12-09');
      expect(codes(diagnostics)).toEqual(expect.arrayContaining(['TD9042', 'TD4458']));
      expect(await kept(folder)).toEqual(['bao-cao-tong-hop-2022 (giữ lại 1).docx']);
      expect(control(await report(folder), CAUSES).join('')).toContain('<w:showingPlcHdr/>');
    });
  });

  it('is no more than a passage: what is longer is left, and said', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      const long = run('rất dài '.repeat(20_000));
      await writeFile(join(folder, REPORT), fillControl(await report(folder), CAUSES, long));
      const { diagnostics } = await write(folder, OTHER, '2022-12-09');
      expect(diagnostics.find(({ code }) => code === 'TD4457')?.message).toContain('phần dài quá mức');
      expect(await kept(folder)).toHaveLength(1);
    });
  });

  it('may be taken back: an emptied place asks again', async () => {
    await inTemporaryFolder(async (folder) => {
      await layPapers(folder);
      await writeFile(join(folder, REPORT), fillControl(await report(folder), CAUSES, run('Tạm.')));
      await write(folder, OTHER, '2022-12-09');
      await writeFile(join(folder, REPORT), fillControl(await report(folder), CAUSES, run(' ')));
      await write(folder, OTHER, '2022-12-12');
      expect(control(await report(folder), CAUSES).join('')).toContain('<w:showingPlcHdr/>');
      expect(await kept(folder)).toEqual([]);
    });
  });
});
