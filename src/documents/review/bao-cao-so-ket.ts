import type { ResultDocument } from '../result-document.ts';
import { tasksAhead } from './next-steps.ts';
import { reviewReport } from './review-report.ts';

/** Báo cáo sơ kết Phong trào thi đua, of the people's committee (plan V.2). */
export const interimReport: ResultDocument = {
  id: 'bao-cao-so-ket',
  title: 'Báo cáo sơ kết',
  reviews: ['interim'],
  build: (context) =>
    reviewReport(context, {
      template: 'bao-cao-so-ket',
      title: 'Báo cáo sơ kết Phong trào thi đua',
      now: 'Sơ kết',
      ownBlocks: ({ statistics, result, remarks }) => ({
        phuong_huong: tasksAhead(statistics, result, remarks.practices),
      }),
    }),
};
