import { describe, expect, it } from 'vitest';
import type { WordDocumentModel } from '../../../src/documents/document-model.ts';
import { submissionLetter } from '../../../src/documents/letters/to-trinh.ts';
import { shippedFolder } from '../../../src/io/shipped.ts';
import { unzipParts } from '../../../src/ooxml/zip.ts';
import { packDocx } from '../../../src/render/docx/docx-package.ts';
import { renderWord } from '../../../src/render/docx/render-word.ts';
import { loadTemplate } from '../../../src/workspace/template-library.ts';
import { layOut } from '../../../templates/lay-out.ts';
import { submissionLetter as skeleton } from '../../../templates/text/to-trinh.ts';
import { readDocx } from '../../support/read-docx.ts';
import { contextOf, resultFixture } from '../../support/result-fixture.ts';

const [letter] = submissionLetter.build(contextOf(resultFixture)) as readonly WordDocumentModel[];
if (letter === undefined) throw new Error('no letter');
const draft: WordDocumentModel = { ...letter, letterhead: { ...letter.letterhead, isDraft: true } };

async function shipped() {
  const where = { name: 'to-trinh', shippedFolder: shippedFolder('templates'), workspaceFolder: '/khong-co' };
  const { value } = await loadTemplate(where);
  if (value === null) throw new Error('no template');
  return value;
}

/** An office's own template, from before there was a place for the mark. */
async function withoutPlace() {
  const parts = unzipParts(await layOut(skeleton));
  const decoder = new TextDecoder();
  const xml = decoder.decode(parts.get('word/document.xml'));
  const bare = xml.replace('{{du_thao}}', '');
  expect(bare).not.toBe(xml);
  const changed = new Map([...parts, ['word/document.xml', new TextEncoder().encode(bare)] as const]);
  return { name: 'mau-van-ban/to-trinh.docx', bytes: packDocx(changed, '2019-07-24') };
}

async function textOf(model: WordDocumentModel, template: Awaited<ReturnType<typeof withoutPlace>>) {
  const { value, diagnostics } = await renderWord(model, template);
  expect(diagnostics).toEqual([]);
  if (value === null) throw new Error('not rendered');
  return readDocx(value).text;
}

describe('DỰ THẢO', () => {
  it('stands once in a draft, and not in a paper that is none', async () => {
    expect((await textOf(draft, await shipped())).match(/DỰ THẢO/gu)).toHaveLength(1);
    expect(await textOf(letter, await shipped())).not.toContain('DỰ THẢO');
  });

  it('stands below the number where an own template has no place for it', async () => {
    expect((await textOf(draft, await withoutPlace())).match(/DỰ THẢO/gu)).toHaveLength(1);
    expect(await textOf(letter, await withoutPlace())).not.toContain('DỰ THẢO');
  });
});
