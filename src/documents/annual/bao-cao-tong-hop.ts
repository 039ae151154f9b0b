import { field } from '../blocks.ts';
import type { Block, WordDocumentModel } from '../document-model.ts';
import { annualStatisticsOf } from '../figures/annual-statistics.ts';
import { nomineesOf } from '../figures/nominees.ts';
import { letterheadOf } from '../letterhead.ts';
import type { DocumentContext, ResultDocument } from '../result-document.ts';
import { commonFields } from '../words/common-fields.ts';
import { commendation } from '../words/nominee-counts.ts';
import { direction } from './direction.ts';
import { individualGrades, overallGrades } from './grades.ts';
import { gradesBySet } from './grades-by-set.ts';
import { groupPoints } from './group-points.ts';
import { individualResults, unitResults } from './group-results.ts';
import { guidanceInUnits, guidanceToFill } from './guidance.ts';
import { remarksTable } from './remarks.ts';
import { reporting } from './reporting.ts';
import { strayFiles, submissionStatus } from './submission-status.ts';
import { unitRanking } from './unit-ranking.ts';
import { unrankedUnits, unscoredPeople } from './unranked-units.ts';
import { verifiedChanges } from './verified-changes.ts';
import { causesToFill, quotedRemarks, weaknesses } from './weaknesses.ts';

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
      nguon_thang_diem: field(criteria.pointsOrigin.replace(/[.\s]+$/u, '')),
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
