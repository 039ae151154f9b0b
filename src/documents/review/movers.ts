import { bodyOf } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { counted, listed, nameInText, sentence, tally } from '../words/wording.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { foremost, moversTable } from './movers-table.ts';

const MOVERS_SHOWN = 5;
const NAMES_SHOWN = 10;

/** Which units rose and fell most within the comparable years; whose line is broken. */
export function unitMovers({ movers, span, known }: ReviewStatistics): readonly Block[] {
  if (known.length === 0) return bodyOf('Chưa có năm nào có kết quả tổng hợp.');
  if (span === null)
    return bodyOf('Không có hai năm nào dùng chung bộ tiêu chí nên không so sánh điểm của từng đơn vị.');
  const { all, up, down, same, incomparable, broken } = movers;
  const others = incomparable.length;
  return [
    ...bodyOf(
      `So sánh năm đầu và năm cuối có tổng điểm trong giai đoạn dùng chung bộ tiêu chí (${span.first.year}–${span.last.year}), ${counted(all.length, 'đơn vị')} đủ số liệu: ${counted(up.length, 'đơn vị')} tăng điểm, ${counted(down.length, 'đơn vị')} giảm điểm, ${counted(same.length, 'đơn vị')} giữ nguyên.`,
      others === 0 ? '' : `${sentence(counted(others, 'đơn vị'))} không đủ hai năm có tổng điểm để so sánh.`,
      'Đơn vị mới thành lập kế thừa toàn bộ đơn vị khác được nối tiếp số liệu của đơn vị trước.',
      broken.length === 0
        ? ''
        : `${tally(broken.length)} đơn vị chỉ kế thừa một phần nên có năm không nối được số liệu: ${listed(
            broken.map(({ name }) => nameInText(name)),
            NAMES_SHOWN,
            'đơn vị',
          )}.`,
    ),
    ...(all.length === 0 ? [] : moversTable(foremost(up, MOVERS_SHOWN), foremost(down, MOVERS_SHOWN))),
  ];
}
