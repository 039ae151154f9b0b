import type { ReviewResult } from '../../domain/result.ts';
import { dashes, paragraph } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { joined, quoted, tally } from '../words/wording.ts';
import { fill } from './assessment.ts';
import type { ReviewRemark } from './figures/remarks.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { weakestIn } from './groups.ts';
import { weakOutcomes } from './outcomes.ts';

/** What the figures ask for until the end of the movement; the office adds its own tasks. */
export function tasksAhead(
  statistics: ReviewStatistics,
  { criteria, year }: ReviewResult,
  practices: readonly ReviewRemark[],
): readonly Block[] {
  const { to } = criteria.movement.years;
  return [
    ...needs(statistics, practices),
    fill(
      `nêu phương hướng, chỉ tiêu, nhiệm vụ, giải pháp ${year < to ? `giai đoạn ${year}–${to}` : 'thời gian tiếp theo'}; phân công đơn vị chủ trì và thời hạn thực hiện`,
    ),
  ];
}

/** What the figures suggest for the period after the movement, and room for the office's proposals. */
export function proposalsForNextPeriod(
  statistics: ReviewStatistics,
  practices: readonly ReviewRemark[],
): readonly Block[] {
  return [
    ...needs(statistics, practices),
    fill(
      'kiến nghị với cấp trên về việc tiếp tục phát động Phong trào, cơ chế, tiêu chí, kinh phí, khen thưởng',
    ),
    fill('đề xuất chủ đề, mục tiêu, nội dung, tiêu chí thi đua giai đoạn tiếp theo'),
  ];
}

function needs(statistics: ReviewStatistics, practices: readonly ReviewRemark[]) {
  const { years, known, units, people, patterns, span } = statistics;
  const last = known.at(-1);
  const at = last === undefined ? -1 : years.indexOf(last);
  const undone = weakOutcomes(statistics);
  const weak = [...(undone.length > 0 ? undone : weakestIn(units, at)), ...weakestIn(people, at)].map(
    ({ short }) => quoted(short),
  );
  const missing = years.filter(({ state }) => state === 'missing').length;
  const unreliable = new Set([
    ...patterns.neverSubmitted,
    ...patterns.neverOnTime,
    ...patterns.skipping.map(({ unit }) => unit),
  ]).size;
  const items = [
    weak.length === 0
      ? ''
      : `Tập trung chỉ đạo khắc phục các nội dung có tỷ lệ đạt thấp nhất: ${joined(weak)}`,
    unreliable === 0
      ? ''
      : `Chấn chỉnh chế độ báo cáo của ${tally(unreliable)} đơn vị chưa nộp, có năm không nộp hoặc chưa năm nào nộp đúng hạn (Phụ lục III)`,
    missing === 0 ? '' : `Bổ sung kết quả tổng hợp của ${tally(missing)} năm còn thiếu`,
    span === null && known.length > 1 ? 'Giữ ổn định bộ tiêu chí để so sánh được kết quả giữa các năm' : '',
    practices.length === 0
      ? ''
      : `Nghiên cứu, nhân rộng ${tally(practices.length)} mô hình, cách làm hay do các đơn vị giới thiệu (Phụ lục V)`,
  ].filter((item) => item !== '');
  return items.length === 0
    ? []
    : [paragraph('body', 'Từ kết quả tổng hợp, đề nghị chú trọng các nội dung sau:'), ...dashes(items)];
}
