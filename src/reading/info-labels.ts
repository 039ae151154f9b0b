import type { SubmissionInfo } from '../domain/submission.ts';
import { wordIndex } from '../text/fold.ts';

/** A line of the sheet `Thông tin`. */
export type InfoKey = keyof SubmissionInfo;

/** The form's label of each line first, then what units write instead. */
const LABELS: Readonly<Record<InfoKey, readonly string[]>> = {
  unitCode: ['Mã đơn vị', 'Mã ĐV', 'Mã số đơn vị'],
  unitName: [
    'Tên đơn vị',
    'Đơn vị',
    'Tên cơ quan',
    'Tên cơ quan, đơn vị',
    'Cơ quan, đơn vị',
    'Tên ĐV',
    'Đơn vị báo cáo',
    'Đơn vị tự chấm',
  ],
  year: ['Năm', 'Năm báo cáo', 'Báo cáo năm', 'Năm chấm điểm', 'Năm thi đua'],
  period: ['Kỳ báo cáo', 'Báo cáo quý', 'Quý báo cáo', 'Kỳ chấm điểm', 'Kỳ đánh giá', 'Kỳ thi đua'],
  reportNumber: ['Số báo cáo', 'Số BC', 'Số văn bản', 'Số, ký hiệu báo cáo'],
  reportDate: ['Ngày báo cáo', 'Ngày BC', 'Ngày lập', 'Ngày lập biểu', 'Ngày văn bản'],
  staffCount: [
    'Tổng số cán bộ, công chức, viên chức',
    'Tổng số CBCCVC',
    'Tổng số CB, CC, VC',
    'Số CBCCVC',
    'Tổng số cán bộ công chức',
    'Tổng số cán bộ',
    'Số lượng cán bộ, công chức, viên chức',
    'Tổng số người',
    'Tổng số cán bộ, giáo viên, nhân viên',
  ],
  preparedBy: ['Người lập biểu', 'Người lập', 'Người tổng hợp', 'Người lập báo cáo'],
  phone: ['Điện thoại', 'Số điện thoại', 'SĐT', 'ĐT', 'Điện thoại liên hệ', 'Di động'],
  head: [
    'Thủ trưởng đơn vị',
    'Thủ trưởng',
    'Thủ trưởng cơ quan',
    'Thủ trưởng cơ quan, đơn vị',
    'Người đứng đầu',
  ],
};

const keyFor = wordIndex(
  Object.entries(LABELS).flatMap(([key, labels]) => labels.map((label) => [label, key as InfoKey] as const)),
);

/** What a label stands for, without its colon and remarks in brackets; null for any other text. */
export function infoKeyOf(text: string): InfoKey | null {
  if (text.length > 80) return null;
  return keyFor(text) ?? (text.includes('(') ? keyFor(text.replace(/\([^)]*\)/gu, ' ')) : null);
}

/** The form's own label, for messages. */
export function infoLabel(key: InfoKey): string {
  return LABELS[key][0] ?? key;
}
