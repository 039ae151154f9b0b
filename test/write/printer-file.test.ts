import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { descendantsOf, textOf, type XmlElement } from '../../src/ooxml/xml-tree.ts';
import { textBytes, unzipParts } from '../../src/ooxml/zip.ts';
import { packDocx } from '../../src/render/docx/docx-package.ts';
import { readDocx } from '../support/read-docx.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';
import { officeErrors } from '../support/validate-office-file.ts';
import { writePapers } from '../support/written-papers.ts';

const PRINTED = 'ban-in-2022.docx';
const bytesAt = async (path: string) => new Uint8Array(await readFile(path));

describe('the file of all papers', () => {
  it('has every paper whole, each counted from page 1 and turned as it is, and is sound for Word', async () => {
    await inTemporaryFolder(async (folder) => {
      const { value } = await writePapers(folder, { isPrinted: true });
      const printed = readDocx(await bytesAt(join(folder, PRINTED)));
      const papers = value.filter(({ path }) => path.endsWith('.docx') && !/ban-in|tat-ca/u.test(path));
      expect(papers.length).toBeGreaterThan(5);
      let sections = 0;
      let last = -1;
      for (const { path } of papers) {
        const alone = readDocx(await bytesAt(path));
        sections += descendantsOf(documentOf(alone), 'w:sectPr').length;
        const text = textOf(documentOf(alone));
        const at = textOf(documentOf(printed)).indexOf(text, Math.max(last, 0));
        expect(at, path).toBeGreaterThan(last);
        last = at;
      }
      const layouts = descendantsOf(documentOf(printed), 'w:sectPr');
      expect(layouts).toHaveLength(sections);
      const turned = layouts.filter(
        (each) => descendantsOf(each, 'w:pgSz')[0]?.attributes['w:orient'] === 'landscape',
      );
      expect(turned.length).toBeGreaterThan(0);
      const started = layouts.filter(
        (each) => descendantsOf(each, 'w:pgNumType')[0]?.attributes['w:start'] === '1',
      );
      expect(started.length).toBeGreaterThanOrEqual(papers.length - 1);
      expect(await officeErrors(PRINTED, await bytesAt(join(folder, PRINTED)))).toEqual([]);
    });
  });

  it('is the same bytes twice, and does not outlive a run that was not asked for it', async () => {
    await inTemporaryFolder(async (folder) => {
      await writePapers(folder, { isPrinted: true });
      const first = await bytesAt(join(folder, PRINTED));
      await writePapers(folder, { isPrinted: true });
      expect(await bytesAt(join(folder, PRINTED))).toEqual(first);
      await writePapers(folder);
      expect(await readdir(folder)).not.toContain(PRINTED);
    });
  });

  it('leaves out, and names, a paper of an office’s template that looks otherwise under the same names', async () => {
    await inTemporaryFolder(async (folder) => {
      const own = join(folder, 'khong-co', 'mau-van-ban');
      await mkdir(own, { recursive: true });
      const shipped = new URL('../../templates/to-trinh.docx', import.meta.url);
      const parts = unzipParts(new Uint8Array(await readFile(shipped)));
      const styles = new TextDecoder().decode(parts.get('word/styles.xml'));
      const other = textBytes(styles.replace('w:val="28"', 'w:val="30"'));
      await writeFile(
        join(own, 'to-trinh.docx'),
        packDocx(new Map([...parts, ['word/styles.xml', other]]), '2022-12-05'),
      );
      const { diagnostics } = await writePapers(folder, { isPrinted: true });
      const said = diagnostics.find(({ code }) => code === 'TD9098')?.message;
      expect(said).toMatch(/không có: Dự thảo tờ trình[^;]*; tong-hop-diem-2022\.xlsx/u);
      expect(await officeErrors(PRINTED, await bytesAt(join(folder, PRINTED)))).toEqual([]);
    });
  });
});

function documentOf({ parts }: ReturnType<typeof readDocx>): XmlElement {
  return parts.get('word/document.xml') as XmlElement;
}
