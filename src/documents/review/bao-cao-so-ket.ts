import type { ReviewResult } from '../../domain/result.ts';
import type { WordDocumentModel } from '../document-model.ts';
import type { DocumentContext, ResultDocument } from '../result-document.ts';
import { reviewStatisticsOf } from './figures/review-statistics.ts';
import { tasksAhead } from './next-steps.ts';
import { remarksOfPeriod, reviewBlocks } from './review-blocks.ts';
import { asReview, reviewReport } from './review-report.ts';

/** Báo cáo sơ kết Phong trào thi đua, of the people's committee (plan V.2). */
export const interimReport: ResultDocument = {
  id: 'bao-cao-so-ket',
  title: 'Báo cáo sơ kết',
  reviews: ['interim'],
  build: (context) => {
    const review = asReview(context.result);
    return review === null ? [] : [modelOf(context, review)];
  },
};

function modelOf(context: DocumentContext, review: ReviewResult): WordDocumentModel {
  const statistics = reviewStatisticsOf(review);
  const remarks = remarksOfPeriod(review);
  return reviewReport(context, review, {
    template: 'bao-cao-so-ket',
    title: 'Báo cáo sơ kết Phong trào thi đua',
    blocks: {
      ...reviewBlocks(context, review, { statistics, remarks, now: 'Sơ kết' }),
      phuong_huong: tasksAhead(statistics, review, remarks.practices),
    },
  });
}
