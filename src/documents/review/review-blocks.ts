import type { ReviewResult } from '../../domain/result.ts';
import { dashes, paragraph } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { nomineesOf } from '../figures/nominees.ts';
import type { DocumentContext } from '../result-document.ts';
import { commendation } from '../words/nominee-counts.ts';
import { achievements, judgementsToFill, shortcomings } from './assessment.ts';
import { honourStatisticsOf } from './figures/honours.ts';
import { type ReviewRemark, reviewRemarksOf } from './figures/remarks.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { groupsOverYears } from './groups.ts';
import { guidanceOfPeriod, guidingTexts, participants } from './guidance.ts';
import { grantedTable, honoursList, proposedTable } from './honour-tables.ts';
import { grantedSoFar, proposedEachYear } from './honours.ts';
import { unitMovers } from './movers.ts';
import { peopleOverYears } from './people.ts';
import { remarksOverYears } from './remarks.ts';
import { reviewRemarksTable } from './remarks-table.ts';
import { reportingOverYears } from './reporting.ts';
import { submissionYears } from './submission-years.ts';
import { successionsTable } from './successions.ts';
import { cityOverYears, partsOverYears } from './totals.ts';
import { allTrends } from './trend-table.ts';
import { unitYears } from './unit-years.ts';

/** What the units said over the years, by kind of remark. */
export type RemarksOfPeriod = Readonly<
  Record<'practices' | 'difficulties' | 'proposals', readonly ReviewRemark[]>
>;

export function remarksOfPeriod(result: ReviewResult): RemarksOfPeriod {
  return {
    practices: reviewRemarksOf(result, 'good-practice'),
    difficulties: reviewRemarksOf(result, 'difficulty'),
    proposals: reviewRemarksOf(result, 'proposal'),
  };
}

/** The blocks that the interim and the final report share. */
export function reviewBlocks(
  context: DocumentContext,
  result: ReviewResult,
  { statistics, remarks, now }: ReviewParts,
): Readonly<Record<string, readonly Block[]>> {
  const honours = honourStatisticsOf(result);
  const unlessUnknown = (whenEmpty: string) =>
    statistics.known.length === 0 ? 'Chưa có năm nào có kết quả tổng hợp.' : whenEmpty;
  return {
    ...guidanceOfPeriod(result),
    van_ban_chi_dao: guidingTexts(context),
    don_vi_tham_gia: participants(statistics, result),
    cong_tac_bao_cao: reportingOverYears(statistics),
    ket_qua_chung: cityOverYears(statistics),
    ket_qua_theo_cum: partsOverYears(statistics),
    ket_qua_theo_nhom: groupsOverYears(statistics, statistics.units, {
      whose: 'đơn vị',
      whenEmpty: 'Chưa có năm nào có điểm theo nhóm tiêu chí của đơn vị.',
    }),
    tang_giam: unitMovers(statistics),
    ket_qua_ca_nhan: peopleOverYears(statistics),
    cach_lam_hay: remarksOverYears(remarks.practices, {
      noun: 'mô hình, cách làm hay',
      whenEmpty: unlessUnknown('Các đơn vị chưa giới thiệu mô hình, cách làm hay nào.'),
    }),
    kho_khan: remarksOverYears(remarks.difficulties, {
      noun: 'khó khăn, vướng mắc',
      whenEmpty: unlessUnknown('Các đơn vị không phản ánh khó khăn, vướng mắc nào.'),
    }),
    kien_nghi: remarksOverYears(remarks.proposals, {
      noun: 'kiến nghị',
      whenEmpty: unlessUnknown('Các đơn vị không có kiến nghị.'),
    }),
    da_khen_thuong: grantedSoFar(honours, result),
    de_nghi_hang_nam: proposedEachYear(result),
    de_nghi_khen_thuong: commendation(nomineesOf(result)),
    ket_qua_noi_bat: achievements(statistics, remarks.practices),
    han_che: shortcomings(statistics),
    ...judgementsToFill(),
    bang_diem_cac_nam: unitYears(statistics, result),
    bang_tieu_chi_cac_nam: [
      ...allTrends(statistics, statistics.units, '1. Đối với đơn vị (% so với điểm tối đa)'),
      ...(statistics.known.length === 0
        ? []
        : allTrends(statistics, statistics.people, '2. Đối với cá nhân (% so với điểm tối đa)')),
    ],
    thay_doi_tieu_chi: criteriaChanges(statistics, result),
    bang_nop_cac_nam: submissionYears(statistics),
    bang_bien_dong: successionsTable(result),
    bang_y_kien: [
      ...reviewRemarksTable(remarks.practices, '1. Mô hình, cách làm hay', 'Không có đơn vị nào giới thiệu.'),
      ...reviewRemarksTable(remarks.difficulties, '2. Khó khăn, vướng mắc', 'Không có đơn vị nào phản ánh.'),
      ...reviewRemarksTable(remarks.proposals, '3. Kiến nghị, đề xuất', 'Không có đơn vị nào kiến nghị.'),
    ],
    bang_khen_thuong: [
      ...grantedTable(honours),
      ...proposedTable(result, now),
      ...honoursList(honours, result),
    ],
  };
}

/** What the documents of a review are built from; `now` names the review in a column: `Sơ kết`. */
export type ReviewParts = {
  readonly statistics: ReviewStatistics;
  readonly remarks: RemarksOfPeriod;
  readonly now: string;
};

/** What the criteria's last version changed; nothing where they stayed the same throughout. */
function criteriaChanges({ years }: ReviewStatistics, { criteria }: ReviewResult): readonly Block[] {
  const changed = years.filter(({ isComparable }) => !isComparable);
  if (changed.length === 0) return [];
  return [
    paragraph('caption', '3. Những thay đổi của bộ tiêu chí trong giai đoạn'),
    ...changed.flatMap(({ year, criteria: of }): readonly Block[] => {
      const isLast = of?.sha256 === criteria.sha256;
      const said = isLast ? (criteria.changes ?? []) : [];
      const heading = `Từ năm ${year} áp dụng phiên bản ${of?.version ?? '…'}`;
      return said.length === 0
        ? [
            paragraph(
              'body',
              `${heading}: `,
              { text: 'nêu nội dung thay đổi so với phiên bản trước', toFill: true },
              '.',
            ),
          ]
        : [
            paragraph('body', `${heading}:`),
            ...dashes(said.map((change) => change.replace(/[.;\s]+$/u, ''))),
          ];
    }),
  ];
}
