import {
  compileCommandOf,
  councilCommandOf,
  reviewWords,
} from '../../documents/words/review-and-movement.ts';
import { COUNCIL_SHEETS } from '../../domain/council.ts';
import { judgesPeople } from '../../domain/judges-people.ts';
import type { AwardResult, Result } from '../../domain/result.ts';
import { fixed } from '../../form/cells.ts';
import type { FormRow, FormSheet } from '../../form/form-model.ts';
import { thresholdInWords } from '../../wording/votes.ts';
import { guideText, layGuide } from '../lay-guide.ts';

/** The sheet `Hướng dẫn`: how each sheet is filled in, and by which rule each award is voted on. */
export function guideSheet(result: Result): FormSheet {
  const { review } = result;
  const steps = [
    `Trang “${COUNCIL_SHEETS.meeting}” và “${COUNCIL_SHEETS.members}”: ghi như biên bản. Có hai trang này thì công cụ mới lập biên bản họp Hội đồng và mới tính được tỷ lệ phiếu.`,
    `Trang “${COUNCIL_SHEETS.choices}”: các trường hợp bằng điểm, chưa rõ, hoặc chỉ Hội đồng mới chọn. Đã quyết định thì bắt buộc ghi lý do; quyết định không có lý do sẽ không được dùng.`,
    `Hội đồng quyết định khác đề xuất của công cụ (đưa thêm, đưa ra): ghi một dòng mới ở cuối trang đó, nêu lý do.${judgesPeople(result.criteria) ? ' Không cần ghi mã cá nhân.' : ''}`,
    `Trang “${COUNCIL_SHEETS.ballots}”: phiếu được tính sau cùng. Không đủ phiếu thì không được đề nghị; suất đã trống không tự động chuyển cho người khác. Đã ghi phiếu cho một trường hợp thì phải ghi cho tất cả.`,
    `Ghi xong, lưu tệp và chạy: ${compileCommandOf(review, result)}. Công cụ báo lỗi theo từng ô, dùng các lựa chọn và phiếu, rồi lập biên bản, dự thảo quyết định và thông báo kết quả.`,
    `Chạy lại “${councilCommandOf(review, result)}” bất cứ lúc nào: danh sách được cập nhật, mọi nội dung đã ghi được giữ nguyên, bản trước được giữ bên cạnh.`,
  ];
  const rules = result.criteria.awards.filter(
    ({ reviews }) => reviews === undefined || reviews.includes(review),
  );
  const title = `HƯỚNG DẪN GHI TỆP CỦA HỘI ĐỒNG, ${reviewWords(result).toUpperCase()}`;
  const rows = [
    section('1. Cách ghi'),
    ...steps.map((step) => guideText(`- ${step}`)),
    section('2. Quy định biểu quyết đang dùng (trong bộ tiêu chí; cần đối chiếu quy chế của Hội đồng)'),
    ...rules.map((award) => guideText(`- ${ruleInWords(award)}`)),
  ];
  return layGuide(COUNCIL_SHEETS.guide, title, rows, 84);
}

function section(words: string): FormRow {
  return { cells: [fixed('section', words)], height: 24 };
}

function ruleInWords({ title, subject, vote }: AwardResult): string {
  const named = `${title} (${subject === 'unit' ? 'tập thể' : 'cá nhân'})`;
  if (vote === undefined) return `${named}: bộ tiêu chí chưa có quy định biểu quyết.`;
  const base = vote.base === 'total' ? 'tổng số thành viên' : 'số thành viên biểu quyết';
  const ballot = vote.ballot === 'secret' ? 'bỏ phiếu kín' : 'biểu quyết công khai';
  const written = vote.writtenOpinions
    ? 'tính cả ý kiến bằng văn bản của người vắng'
    : 'không tính ý kiến bằng văn bản';
  return `${named}: ${thresholdInWords(vote)} ${base}, ${ballot}, có mặt ít nhất ${vote.quorum} thành viên, ${written}. ${vote.origin}`;
}
