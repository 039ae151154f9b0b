import type { Skeleton } from '../skeleton.ts';
import { annualReport } from './bao-cao-tong-hop.ts';
import { reminderLetter } from './cong-van-don-doc.ts';
import { commendationList } from './danh-sach-khen-thuong.ts';
import { awardList } from './danh-sach-theo-hinh-thuc.ts';
import { councilCases } from './danh-sach-trinh-hoi-dong.ts';
import { inspectionPlan } from './ke-hoach-kiem-tra.ts';
import { returnSlip } from './phieu-tra-lai.ts';
import { submissionLetter } from './to-trinh.ts';
import { levelLetter } from './to-trinh-so-ket-tong-ket.ts';

/** The templates that ship, a file each. */
export const skeletons: readonly Skeleton[] = [
  annualReport,
  commendationList,
  awardList,
  councilCases,
  submissionLetter,
  levelLetter,
  returnSlip,
  inspectionPlan,
  reminderLetter,
];
