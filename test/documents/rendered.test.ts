import { describe, expect, it } from 'vitest';
import type { WordDocumentModel } from '../../src/documents/document-model.ts';
import { resultDocuments } from '../../src/documents/registry.ts';
import { shippedFolder } from '../../src/io/shipped.ts';
import { renderWord } from '../../src/render/docx/render-word.ts';
import { loadTemplate } from '../../src/workspace/template-library.ts';
import { readDocx } from '../support/read-docx.ts';
import { contextOf, resultFixture } from '../support/result-fixture.ts';

const models = resultDocuments
  .flatMap(({ build }) => [...build(contextOf(resultFixture))])
  .filter((model): model is WordDocumentModel => model.format === 'docx');

async function rendered(template: string) {
  const model = models.find((each) => each.template === template);
  if (model === undefined) throw new Error(`no document ${template}`);
  const where = { name: template, shippedFolder: shippedFolder('templates'), workspaceFolder: '/khong-co' };
  const loaded = await loadTemplate(where);
  if (loaded.value === null) throw new Error(`no template ${template}`);
  const { value, diagnostics } = await renderWord(model, loaded.value);
  expect(diagnostics).toEqual([]);
  if (value === null) throw new Error(`not rendered: ${template}`);
  return readDocx(value);
}

/** Rows that start with a number: neither header, heading nor total. */
const numbered = (table: readonly (readonly string[])[] | undefined) =>
  (table ?? []).filter(([first = '']) => /^\d+$/.test(first)).length;

describe('as Word shows them', () => {
  it('the letter asks for as many as the list has rows', async () => {
    const letter = await rendered('to-trinh');
    const tableOf = (header: string) => letter.tables.find((table) => table[0]?.includes(header));
    const units = numbered(tableOf('Tên tập thể'));
    const people = numbered(tableOf('Họ và tên'));
    expect(letter.text).toContain(`cho 0${units} tập thể và 0${people} cá nhân`);
    expect(letter.text).not.toMatch(/\{\{/);
  });

  it('the report ranks as many units as it says', async () => {
    const report = await rendered('bao-cao-tong-hop');
    const ranking = report.tables.find((table) => table[0]?.includes('Hạng trong cụm'));
    const unranked = report.tables.find(
      (table) => table[0]?.includes('Lý do') && table[0]?.includes('Cơ quan, đơn vị'),
    );
    expect(report.text).toContain(`${'0'}${numbered(ranking)} đơn vị đủ căn cứ chấm điểm, xếp hạng (62,50%)`);
    expect(report.text).toContain(`0${numbered(unranked)} đơn vị chưa đủ căn cứ`);
    expect(report.text).toContain('Thang điểm, mức xếp loại áp dụng thống nhất đối với mọi cơ quan, đơn vị.');
    expect(report.text).not.toMatch(/\{\{/);
  });
});
