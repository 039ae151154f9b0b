import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/criteria/kinds/registry.ts';
import { unitLines } from '../../src/criteria/lines.ts';
import { selectInForce } from '../../src/criteria/select.ts';
import { shippedFolder } from '../../src/io/shipped.ts';
import { loadCriteria } from '../../src/workspace/criteria-library.ts';
import { lineAnswer, quantity } from '../support/answers.ts';
import { secondPlanText, shippedText } from '../support/criteria-text.ts';
import { withFolder } from '../support/with-folder.ts';

const shipped = shippedFolder('criteria');

describe('the library of criteria sets', () => {
  it('holds what ships with the tool where there is no workspace', async () => {
    const { value, diagnostics } = await loadCriteria({ shippedFolder: shipped, workspaceFolder: null });
    expect(diagnostics).toEqual([]);
    expect(value.map(({ set }) => `${set.plan} ${set.version}`)).toEqual([
      '756-KH-UBND 2019.1',
      '756-KH-UBND 2019.2',
    ]);
  });

  it('takes a second plan from the workspace without touching code', async () => {
    await withFolder({ 'tieu-chi/phuong/2024.1.yaml': secondPlanText }, async (folder) => {
      const library = await loadCriteria({
        shippedFolder: shipped,
        workspaceFolder: join(folder, 'tieu-chi'),
      });
      expect(library.diagnostics).toEqual([]);
      const { value } = selectInForce(library.value, '12-KH-UBND', 2025);
      if (value === null) throw new Error('not in force');
      const lines = unitLines(value.set, 'phuong-xa');
      expect(lines.map(({ id }) => id)).toEqual(['TT1.1', 'TT1.2a', 'TT1.2b']);
      const [share, complaints] = lines;
      if (!share || !complaints) throw new Error('no lines');
      expect(
        kindOf(share).assess(lineAnswer('TT1.1', { achieved: quantity(9), total: quantity(10) })),
      ).toMatchObject({ points: 6000 });
      expect(kindOf(complaints).assess(lineAnswer('TT1.2a', { achieved: quantity(2) }))).toMatchObject({
        points: 1000,
      });
      expect(value.sha256).toMatch(/^[0-9a-f]{64}$/);
    });
  });

  it('lets an amendment replace a published version from its day on', async () => {
    const amendment = shippedText
      .replace('version: "2019.2"', 'version: "2022.1"')
      .replace('replaces: "2019.1"', 'replaces: "2019.2"')
      .replace('effective: { from: 2019-07-24', 'effective: { from: 2022-01-01');
    await withFolder({ '2022.1.yaml': amendment }, async (folder) => {
      const library = await loadCriteria({ shippedFolder: shipped, workspaceFolder: folder });
      expect(library.diagnostics).toEqual([]);
      const versions = [2021, 2022].map(
        (year) => selectInForce(library.value, '756-KH-UBND', year).value?.set.version,
      );
      expect(versions).toEqual(['2019.2', '2022.1']);
    });
  });

  it('leaves out a broken set and says why, and keeps the others', async () => {
    const broken = secondPlanText.replace('max: 60', 'max: 61');
    await withFolder({ 'hong.yaml': broken, '.an.yaml': 'x', 'ghi-chu.txt': 'x' }, async (folder) => {
      const { value, diagnostics } = await loadCriteria({ shippedFolder: shipped, workspaceFolder: folder });
      expect(value.map(({ set }) => set.version)).toEqual(['2019.1', '2019.2']);
      expect(diagnostics[0]).toMatchObject({ code: 'TD4121', file: join(folder, 'hong.yaml'), line: 28 });
    });
  });

  it('refuses a published version whose file was edited', async () => {
    const frozen = `- { plan: 12-KH-UBND, version: "2024.1", sha256: "${'0'.repeat(64)}" }\n`;
    await withFolder({ 'frozen.yaml': frozen, '12/2024.1.yaml': secondPlanText }, async (folder) => {
      const { value, diagnostics } = await loadCriteria({ shippedFolder: folder, workspaceFolder: null });
      expect(value).toEqual([]);
      expect(diagnostics.map(({ code }) => code)).toEqual(['TD4145']);
    });
  });
});
