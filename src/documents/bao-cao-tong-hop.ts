import { withoutEnd } from '../text/letters.ts';
import type { Block, WordDocumentModel } from './document-model.ts';
import { annualStatisticsOf } from './parts/annual-statistics.ts';
import { commonFields } from './parts/common-fields.ts';
import { letterheadOf } from './parts/letterhead.ts';
import { nomineesOf } from './parts/nominees.ts';
import { field } from './parts/runs.ts';
import { commendation } from './parts/sections/commendation.ts';
import { direction } from './parts/sections/direction.ts';
import { individualGrades, overallGrades } from './parts/sections/grades.ts';
import { individualResults, unitResults } from './parts/sections/group-results.ts';
import { guidanceInUnits, guidanceToFill } from './parts/sections/guidance.ts';
import { reporting } from './parts/sections/reporting.ts';
import { causesToFill, quotedRemarks, weaknesses } from './parts/sections/weaknesses.ts';
import { gradesBySet } from './parts/tables/grades-by-set.ts';
import { groupPoints } from './parts/tables/group-points.ts';
import { remarksTable } from './parts/tables/remarks.ts';
import { strayFiles, submissionStatus } from './parts/tables/submission-status.ts';
import { unitRanking } from './parts/tables/unit-ranking.ts';
import { unrankedUnits, unscoredPeople } from './parts/tables/unranked-units.ts';
import { verifiedChanges } from './parts/tables/verified-changes.ts';
import type { DocumentContext, ResultDocument } from './result-document.ts';

/** Báo cáo kết quả thực hiện Phong trào thi đua năm, to the council and the chairman (plan VI.2). */
export const annualReport: ResultDocument = {
  id: 'bao-cao-tong-hop',
  title: 'Báo cáo tổng hợp',
  reviews: ['annual'],
  build: (context) => [modelOf(context)],
};

function modelOf(context: DocumentContext): WordDocumentModel {
  const { result, office, date } = context;
  const { criteria, year } = result;
  return {
    format: 'docx',
    name: `bao-cao-tong-hop-${year}`,
    template: 'bao-cao-tong-hop',
    title: `Báo cáo kết quả thực hiện Phong trào thi đua năm ${year}`,
    date,
    letterhead: letterheadOf(office, 'report'),
    fields: {
      ...commonFields(context, ['nam', 'ten_phong_trao', 'ke_hoach', 'don_vi_lap', 'hoi_dong', 'chu_tich']),
      nguon_thang_diem: field(withoutEnd(criteria.pointsOrigin, '.')),
      phien_ban: field(criteria.version),
    },
    blocks: blocksOf(context),
  };
}

function blocksOf({ result }: DocumentContext): Readonly<Record<string, readonly Block[]>> {
  const statistics = annualStatisticsOf(result);
  const { city, types, clusters } = statistics;
  return {
    ...guidanceToFill(result.year),
    trien_khai_tai_don_vi: guidanceInUnits(statistics),
    ket_qua_tap_the: unitResults(statistics),
    ket_qua_ca_nhan: individualResults(statistics),
    xep_loai_chung: overallGrades(statistics),
    xep_loai_theo_loai: gradesBySet({
      caption: 'Kết quả xếp loại theo loại hình đơn vị',
      heading: 'Loại hình đơn vị',
      sets: types,
      city,
    }),
    xep_loai_theo_cum: gradesBySet({
      caption: 'Kết quả xếp loại theo cụm thi đua',
      heading: 'Cụm thi đua',
      sets: clusters,
      city,
    }),
    xep_loai_ca_nhan: individualGrades(statistics),
    cong_tac_bao_cao: reporting(statistics, result),
    han_che: weaknesses(statistics, result),
    kho_khan: quotedRemarks(result, 'difficulty', {
      noun: 'khó khăn, vướng mắc',
      whenEmpty: 'Các đơn vị không phản ánh khó khăn, vướng mắc nào.',
    }),
    nguyen_nhan: causesToFill(),
    phuong_huong: direction(statistics, result),
    kien_nghi: quotedRemarks(result, 'proposal', {
      noun: 'kiến nghị',
      whenEmpty: 'Các đơn vị không có kiến nghị.',
    }),
    de_nghi_khen_thuong: commendation(nomineesOf(result)),
    bang_xep_hang: unitRanking(statistics, result),
    bang_diem_nhom: groupPoints(statistics),
    bang_tinh_hinh_nop: [...submissionStatus(statistics, result), ...strayFiles(result)],
    bang_chua_xep_hang: [...unrankedUnits(statistics, result), ...unscoredPeople(statistics)],
    bang_y_kien: [
      ...remarksTable(result, 'difficulty', '1. Khó khăn, vướng mắc', 'Không có đơn vị nào phản ánh.'),
      ...remarksTable(result, 'proposal', '2. Kiến nghị, đề xuất', 'Không có đơn vị nào kiến nghị.'),
      ...remarksTable(result, 'good-practice', '3. Cách làm hay', 'Không có đơn vị nào giới thiệu.'),
    ],
    bang_tham_dinh: verifiedChanges(result),
  };
}
