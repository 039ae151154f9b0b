import { describe, expect, it } from 'vitest';
import type { WordDocumentModel } from '../../../src/documents/document-model.ts';
import { interimReport } from '../../../src/documents/review/bao-cao-so-ket.ts';
import { finalReport } from '../../../src/documents/review/bao-cao-tong-ket.ts';
import { type ReviewResult, resultSchema } from '../../../src/domain/result.ts';
import { interimReport as interimSkeleton } from '../../../templates/text/bao-cao-so-ket.ts';
import { finalReport as finalSkeleton } from '../../../templates/text/bao-cao-tong-ket.ts';
import { documentText } from '../../support/document-text.ts';
import { expectGolden } from '../../support/golden.ts';
import { resultFixture } from '../../support/result-fixture.ts';
import {
  changedReview,
  emptyReview,
  finalReview,
  interimReview,
  reviewContextOf,
} from '../../support/review-fixture.ts';

const interim = { document: interimReport, skeleton: interimSkeleton };
const final = { document: finalReport, skeleton: finalSkeleton };

const reviews: readonly (readonly [string, ReviewResult, typeof interim])[] = [
  ['bao-cao-so-ket', interimReview, interim],
  ['bao-cao-so-ket-doi-tieu-chi', changedReview, interim],
  ['bao-cao-so-ket-chua-co-nam-nao', emptyReview, interim],
  ['bao-cao-tong-ket', finalReview, final],
];

describe('reports over several years', () => {
  it.each(reviews)('%s reads as its golden text', async (name, review, { document, skeleton }) => {
    const models = document.build(reviewContextOf(review)) as readonly WordDocumentModel[];
    const text = models.map((model) => documentText(skeleton, model)).join('\n');
    await expectGolden(text, `${name}`);
  });

  it.each(reviews)('%s is made of a Result that ket-qua.json may hold', (_, review) => {
    expect(resultSchema.parse(review)).toEqual(review);
  });

  it('no report is written of a result that looks back on no years', () => {
    const context = { ...reviewContextOf(interimReview), result: resultFixture };
    expect([...interimReport.build(context), ...finalReport.build(context)]).toEqual([]);
  });

  it('the people’s committee issues them', () => {
    const [model] = finalReport.build(reviewContextOf(finalReview)) as readonly WordDocumentModel[];
    expect(model?.letterhead).toMatchObject({
      issuingAgency: 'Ủy ban nhân dân thành phố Thanh Hóa',
      symbol: 'BC-UBND',
      signer: { authority: 'TM. ỦY BAN NHÂN DÂN' },
      recipients: [
        'Hội đồng Thi đua - Khen thưởng thành phố Thanh Hóa',
        'Các cơ quan, đơn vị thuộc thành phố',
        'Lưu: VT, NV',
      ],
    });
  });
});
