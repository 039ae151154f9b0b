import type { ReviewKind } from '../domain/review.ts';
import { interimReport } from './bao-cao-so-ket.ts';
import { annualReport } from './bao-cao-tong-hop.ts';
import { finalReport } from './bao-cao-tong-ket.ts';
import { councilMinutes } from './bien-ban-hop-hoi-dong.ts';
import { checkList } from './danh-muc-doi-chieu.ts';
import { commendationList } from './danh-sach-khen-thuong.ts';
import { resultSlips } from './phieu-ket-qua.ts';
import { commendationDecision } from './quyet-dinh-tang-giay-khen.ts';
import type { ResultDocument } from './result-document.ts';
import { scoreTables } from './score-workbook.ts';
import { noticeOfResults } from './thong-bao-ket-qua.ts';
import { submissionLetter } from './to-trinh.ts';

/** The documents of all reviews, in the order in which they are written and listed. */
export const resultDocuments: readonly ResultDocument[] = [
  annualReport,
  interimReport,
  finalReport,
  commendationList,
  submissionLetter,
  councilMinutes,
  commendationDecision,
  noticeOfResults,
  checkList,
  scoreTables,
  resultSlips,
];

/** Those of one review. */
export function documentsOf(review: ReviewKind): readonly ResultDocument[] {
  return resultDocuments.filter(({ reviews }) => reviews.includes(review));
}
