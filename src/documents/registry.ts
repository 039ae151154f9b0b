import type { AnnualDocument } from './annual-document.ts';
import { annualReport } from './bao-cao-tong-hop.ts';
import { commendationList } from './danh-sach-khen-thuong.ts';
import { scoreTables } from './score-workbook.ts';
import { submissionLetter } from './to-trinh.ts';

/** The documents of a year, in the order in which they are written and listed. */
export const annualDocuments: readonly AnnualDocument[] = [
  annualReport,
  commendationList,
  submissionLetter,
  scoreTables,
];
