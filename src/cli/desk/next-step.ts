import { unitsIn } from '../steps/year-summary.ts';
import type { YearDesk } from './desk-state.ts';

/** The command that a year waits for, null where another year or period is to be chosen; and why, in the clerk's words. */
export type NextStep = { readonly command: string | null; readonly why: string };

const SOON = 7;

/** What to do next in a year, of what its folder shows; `today` is yyyy-MM-dd. */
export function nextStep(desk: YearDesk, today: string): NextStep {
  const { summary, changes, deadline, faults } = desk;
  if (deadline === null)
    return { command: null, why: faults[0]?.hint ?? 'chọn năm khác, hoặc lập bộ tiêu chí của năm này' };
  const untilDeadline = (Date.parse(deadline.date) - Date.parse(today)) / 86_400_000;
  const isOfPeriods = desk.received === 0 && desk.ownPeriods.length > 0;
  if (isOfPeriods && desk.ownPeriods.every(({ isCompiled }) => !isCompiled))
    return { command: null, why: 'chưa kỳ nào được tổng hợp: chọn từng kỳ, làm mỗi kỳ như một năm' };
  if (isOfPeriods && summary?.by !== 'tonghop')
    return { command: 'tonghop', why: 'tổng hợp cả năm từ kết quả các kỳ' };
  if (desk.received === 0 && !isOfPeriods) {
    if (untilDeadline < 0)
      return { command: 'dondoc', why: 'đã quá hạn mà chưa nhận tệp nào: đôn đốc các đơn vị' };
    if (desk.forms === 0) return { command: 'bieumau', why: 'lập biểu mẫu gửi các đơn vị' };
    return { command: 'nhan', why: 'nhận tệp, thư các đơn vị gửi' };
  }
  const files = changes.fresh.length + changes.edited.length + changes.gone.length;
  const made = changes.tables.length + changes.periods.length;
  if (summary === null) return { command: 'rasoat', why: `rà soát ${desk.received} tệp đã nhận` };
  if (summary.by === 'tonghop' && files + made > 0)
    return { command: 'tonghop', why: 'tổng hợp lại: có thay đổi sau lần tổng hợp' };
  if (files > 0) return { command: 'rasoat', why: 'rà soát lại: tệp trong nhan/ đã thay đổi' };
  if (summary.by !== 'tonghop') {
    const missing = unitsIn(summary, 'missing') + unitsIn(summary, 'unusable');
    if (missing > 0 && summary.by === 'rasoat' && untilDeadline <= SOON)
      return { command: 'dondoc', why: `đôn đốc ${missing} đơn vị chưa có bản nộp dùng được` };
    if (missing > 0 && untilDeadline >= 0)
      return { command: 'nhan', why: `chờ và nhận bản nộp của ${missing} đơn vị còn thiếu` };
    return { command: 'tonghop', why: 'tổng hợp năm và lập văn bản' };
  }
  if (!desk.hasVerification) return { command: 'thamdinh', why: 'lập bảng điểm thẩm định để Hội đồng chấm' };
  if ((summary.open ?? 0) > 0)
    return { command: 'hoidong', why: `ghi ý kiến Hội đồng về ${summary.open} trường hợp còn để mở` };
  return {
    command: 'giaithich',
    why: 'xem lại điểm, mở văn bản trong Word, ghi các đoạn tô vàng rồi trình ký',
  };
}
