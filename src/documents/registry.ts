import type { ReviewKind } from '../domain/review.ts';
import { annualReport } from './annual/bao-cao-tong-hop.ts';
import { submissionLetter } from './letters/to-trinh.ts';
import { checkList } from './lists/danh-muc-doi-chieu.ts';
import { noLongerAwarded } from './lists/danh-sach-khong-con-tham-quyen.ts';
import { councilCases } from './lists/danh-sach-trinh-hoi-dong.ts';
import { councilMinutes } from './meeting/bien-ban-hop-hoi-dong.ts';
import { commendationDecision } from './meeting/quyet-dinh-tang-giay-khen.ts';
import { noticeOfResults } from './meeting/thong-bao-ket-qua.ts';
import type { ResultDocument } from './result-document.ts';
import { interimReport } from './review/bao-cao-so-ket.ts';
import { finalReport } from './review/bao-cao-tong-ket.ts';
import { resultSlips } from './slips/phieu-ket-qua.ts';
import { scoreWorkbook } from './workbooks/score-workbook.ts';

/** The documents of all reviews, in the order in which they are written and listed. */
export const resultDocuments: readonly ResultDocument[] = [
  annualReport,
  interimReport,
  finalReport,
  submissionLetter,
  councilCases,
  noLongerAwarded,
  councilMinutes,
  commendationDecision,
  noticeOfResults,
  checkList,
  scoreWorkbook,
  resultSlips,
];

/** Those of one review. */
export function documentsOf(review: ReviewKind): readonly ResultDocument[] {
  return resultDocuments.filter(({ reviews }) => reviews.includes(review));
}
