import type { ResultDocument } from '../result-document.ts';
import { fill } from './assessment.ts';
import { goalForPeople, goalForUnits, goalHeadings } from './goals.ts';
import { proposalsForNextPeriod } from './next-steps.ts';
import { reviewReport } from './review-report.ts';
import { startAndEnd } from './start-and-end.ts';

/** Báo cáo tổng kết Phong trào thi đua, of the people's committee (plan V.3): what the interim report has, and how the goals of I.1 were met. */
export const finalReport: ResultDocument = {
  id: 'bao-cao-tong-ket',
  title: 'Báo cáo tổng kết',
  reviews: ['final'],
  build: (context) =>
    reviewReport(context, {
      template: 'bao-cao-tong-ket',
      title: 'Báo cáo tổng kết Phong trào thi đua',
      now: 'Tổng kết',
      ownFields: ({ statistics, result }) => {
        const { people, units } = goalHeadings(statistics, result);
        return { ...(people !== null && { muc_tieu_nguoi: people }), muc_tieu_don_vi: units };
      },
      ownBlocks: ({ statistics, result, remarks }) => ({
        so_sanh_dau_cuoi: startAndEnd(statistics),
        muc_tieu_ca_nhan: goalForPeople(statistics, result),
        muc_tieu_tap_the: goalForUnits(statistics, result),
        tac_dong: [
          fill(
            'nêu tác động của Phong trào đến kỷ cương, kỷ luật hành chính, chất lượng phục vụ Nhân dân, môi trường đầu tư; dẫn số liệu khảo sát, chỉ số cải cách hành chính nếu có',
          ),
        ],
        kien_nghi_giai_doan_toi: proposalsForNextPeriod(statistics, remarks.practices),
      }),
    }),
};
