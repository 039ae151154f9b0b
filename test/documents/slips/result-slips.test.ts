import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WordDocumentModel } from '../../../src/documents/document-model.ts';
import type { DocumentContext } from '../../../src/documents/result-document.ts';
import { resultSlips } from '../../../src/documents/slips/phieu-ket-qua.ts';
import type { UnitResult } from '../../../src/domain/result.ts';
import { openDesk } from '../../../src/write/desk.ts';
import { makeBatch } from '../../../src/write/document-batch.ts';
import { documentRenderer } from '../../../src/write/render-document.ts';
import { resultSlip } from '../../../templates/text/phieu-ket-qua.ts';
import { commendedReview } from '../../support/commended-review.ts';
import { documentText } from '../../support/document-text.ts';
import { expectGolden } from '../../support/golden.ts';
import { readDocx } from '../../support/read-docx.ts';
import { contextOf, resultFixture } from '../../support/result-fixture.ts';
import { reviewContextOf } from '../../support/review-fixture.ts';
import { withFolder } from '../../support/with-folder.ts';

const slipsOf = (context: DocumentContext) => [...resultSlips.build(context)] as readonly WordDocumentModel[];
const textOf = (model: WordDocumentModel) => documentText(resultSlip, model);

describe('phiếu kết quả', () => {
  it.each([
    ['', contextOf(resultFixture)],
    ['-tong-ket', reviewContextOf(commendedReview)],
  ] as const)('reads as its golden text%s', async (suffix, context) => {
    const text = slipsOf(context).map(textOf).join('\n\n');
    await expectGolden(text, `phieu-ket-qua${suffix}`);
  });

  it('there is one for each unit in force, also for those that sent nothing', () => {
    const slips = slipsOf(contextOf(resultFixture));
    expect(slips).toHaveLength(resultFixture.units.length);
    const silent = slips.map(textOf).filter((text) => text.includes('chưa nhận được báo cáo'));
    expect(silent).toHaveLength(
      resultFixture.units.filter(({ submission }) => submission === 'missing').length,
    );
  });

  it('each is made when it is its turn: nobody holds all of them', () => {
    const [first, second] = resultFixture.units;
    if (first === undefined || second === undefined) throw new Error('two units are needed');
    const untold: UnitResult = Object.defineProperty({ ...second }, 'subgroups', {
      get: () => {
        throw new Error('its turn');
      },
    });
    const slips = resultSlips.build(contextOf({ ...resultFixture, units: [first, untold] }));
    expect(slips).toHaveLength(2);
    const inTurn = slips[Symbol.iterator]();
    expect(inTurn.next().value).toMatchObject({ template: 'phieu-ket-qua' });
    expect(() => inTurn.next()).toThrow('its turn');
  });

  it('tells of no other unit and no other unit’s people, and of no date of birth', () => {
    const { units } = resultFixture;
    slipsOf(contextOf(resultFixture)).forEach((slip, index) => {
      const text = `${slip.title}\n${textOf(slip)}`;
      for (const other of units.filter((_, at) => at !== index)) {
        expect(text, slip.name).not.toContain(other.name);
        for (const { name } of other.individuals) expect(text, slip.name).not.toContain(name);
      }
      expect(text).not.toContain('1985');
    });
  });

  it('tells people whom the unit did not propose nothing of awards', () => {
    const unit = { ...resultFixture.units[0], proposals: [] } as (typeof resultFixture.units)[number];
    const result = { ...resultFixture, units: [unit] };
    expect(textOf(slipsOf(contextOf(result))[0] as WordDocumentModel)).not.toMatch(
      /Lê Văn Cường \| Giấy khen/u,
    );
  });
});

describe('as written', () => {
  it('lies in a folder of its own, and all together in one file that has as many', async () => {
    await withFolder({}, async (folder) => {
      const context = contextOf(resultFixture);
      const { batch } = resultSlips;
      if (batch === undefined) throw new Error('slips are a batch');
      const render = documentRenderer(join(folder, 'khong-co'));
      const desk = await openDesk(folder, render);
      const place = { context, desk, about: 'hang-nam 2022' };
      const { value, diagnostics } = await makeBatch(slipsOf(context), batch, place);
      expect(diagnostics).toEqual([]);
      await desk.put(...value.map(({ file }) => file));
      const count = resultFixture.units.length;
      expect(readdirSync(join(folder, 'phieu-ket-qua'))).toHaveLength(count);
      expect(value.filter(({ told }) => told.noun === 'phiếu kết quả')).toHaveLength(count);
      const all = readDocx(new Uint8Array(readFileSync(join(folder, 'phieu-ket-qua-tat-ca-2022.docx'))));
      expect(all.text.match(/PHIẾU KẾT QUẢ/gu)).toHaveLength(count);
    });
  });
});
