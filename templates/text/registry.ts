import type { Skeleton } from '../skeleton.ts';
import { mergeReport } from './bao-cao-gop.ts';
import { interimReport } from './bao-cao-so-ket.ts';
import { annualReport } from './bao-cao-tong-hop.ts';
import { finalReport } from './bao-cao-tong-ket.ts';
import { councilMinutes } from './bien-ban-hop-hoi-dong.ts';
import { reminderLetter } from './cong-van-don-doc.ts';
import { checkList } from './danh-muc-doi-chieu.ts';
import { noLongerAwarded } from './danh-sach-khong-con-tham-quyen.ts';
import { councilCases } from './danh-sach-trinh-hoi-dong.ts';
import { inspectionPlan } from './ke-hoach-kiem-tra.ts';
import { resultSlip } from './phieu-ket-qua.ts';
import { returnSlip } from './phieu-tra-lai.ts';
import { commendationDecision, generalDecision } from './quyet-dinh-tang-giay-khen.ts';
import { noticeOfResults } from './thong-bao-ket-qua.ts';
import { submissionLetter } from './to-trinh.ts';
import { levelLetter } from './to-trinh-so-ket-tong-ket.ts';

/** The templates that ship, a file each. */
export const skeletons: readonly Skeleton[] = [
  annualReport,
  interimReport,
  finalReport,
  mergeReport,
  councilCases,
  noLongerAwarded,
  submissionLetter,
  levelLetter,
  councilMinutes,
  commendationDecision,
  generalDecision,
  noticeOfResults,
  resultSlip,
  checkList,
  returnSlip,
  inspectionPlan,
  reminderLetter,
];
