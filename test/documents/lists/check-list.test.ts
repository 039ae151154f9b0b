import { describe, expect, it } from 'vitest';
import type { WordDocumentModel } from '../../../src/documents/document-model.ts';
import { checkList } from '../../../src/documents/lists/danh-muc-doi-chieu.ts';
import type { DocumentContext } from '../../../src/documents/result-document.ts';
import { checkList as skeleton } from '../../../templates/text/danh-muc-doi-chieu.ts';
import { commendedReview } from '../../support/commended-review.ts';
import { documentText } from '../../support/document-text.ts';
import { expectGolden } from '../../support/golden.ts';
import { contextOf, resultFixture } from '../../support/result-fixture.ts';
import { reviewContextOf } from '../../support/review-fixture.ts';

function textOf(context: DocumentContext): string {
  const [model] = checkList.build(context) as readonly WordDocumentModel[];
  if (model === undefined) throw new Error('no list');
  return documentText(skeleton, model);
}

describe('danh mục đối chiếu', () => {
  it.each([
    ['', contextOf(resultFixture)],
    ['-tong-ket', reviewContextOf(commendedReview)],
  ] as const)('reads as its golden text%s', async (suffix, context) => {
    await expectGolden(textOf(context), `danh-muc-doi-chieu${suffix}`);
  });

  it('an office that has compared everything has nothing but the rest to compare', () => {
    const { criteria } = resultFixture;
    const compared = {
      ...resultFixture,
      criteria: {
        ...criteria,
        pointsOrigin: 'Quyết định số 12/QĐ-UBND',
        disqualifiers: [],
        awards: criteria.awards.map((award) => ({ ...award, origin: 'Quyết định số 12/QĐ-UBND' })),
      },
    };
    const text = textOf({ ...contextOf(compared), legalBases: [], dossierRules: [] });
    expect(text).toContain('Có 0 nội dung');
    expect(text).not.toContain('☐');
  });

  it('a deadline on a weekend stands in it', () => {
    const late = { ...resultFixture, deadline: { date: '2019-11-30', weekend: true } };
    expect(textOf(contextOf(late))).toMatch(/# Thời hạn\n.*30\/11\/2019 là thứ Bảy/iu);
  });
});
