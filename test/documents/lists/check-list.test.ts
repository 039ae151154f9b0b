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

  it('cites nothing that came after its day', () => {
    const base = contextOf(resultFixture);
    const criteria = {
      ...resultFixture.criteria,
      disqualifiers: [
        {
          id: 'V7',
          title: 'Kê khai gian dối',
          effect: 'exclude' as const,
          origin: 'Mặc định của công cụ, theo Luật Thi đua, khen thưởng 2022, Điều 93 (cần đối chiếu)',
        },
      ],
      conflicts: [
        {
          text: 'Trong 1 năm không đề nghị hai hình thức',
          clause: 'Thông tư số 12/2019/TT-BNV, Điều 3',
          check: 'Đã hết hiệu lực từ 2024; cần đối chiếu văn bản thay thế',
        },
      ],
    } as unknown as typeof resultFixture.criteria;
    const circular = {
      id: 'thong-tu-12-2019',
      names: ['Thông tư số 12/2019/TT-BNV'],
      issued: '2019-11-04',
      from: '2020-01-01',
      to: '2023-12-31',
      before: '',
      after: '',
    };
    const on = (date: string) =>
      textOf({
        ...base,
        date,
        legalBases: [],
        dossierRules: [],
        law: { ...base.law, texts: [circular] },
        result: { ...resultFixture, criteria },
      });
    const early = on('2019-09-30');
    expect(early).toContain('Kê khai gian dối');
    expect(early).not.toMatch(/khen thưởng 2022|12\/2019\/TT|từ 2024/u);
    const late = on('2024-12-05');
    expect(late).toContain('khen thưởng 2022, Điều 93');
    expect(late).toContain('Thông tư số 12/2019/TT-BNV, Điều 3');
  });

  it('a deadline on a weekend stands in it', () => {
    const late = { ...resultFixture, deadline: { date: '2019-11-30', weekend: true } };
    expect(textOf(contextOf(late))).toMatch(/# Thời hạn\n.*30\/11\/2019 là thứ Bảy/iu);
  });
});
