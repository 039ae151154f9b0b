import type { ReviewResult } from '../../../../domain/result.ts';
import { formatShortDate } from '../../../../text/dates.ts';
import type { Block } from '../../../document-model.ts';
import { captionedTable, centre, left, row } from '../../runs.ts';

/** Who went on from whom, whole or in part, and what that means for the figures. */
export function successionsTable({ period }: ReviewResult): readonly Block[] {
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 6],
      ['Đơn vị trước', 27],
      ['Đơn vị kế thừa', 27],
      ['Từ ngày', 14],
      ['Kế thừa', 12],
      ['Số liệu các năm trước', 32],
    ],
    rows: period.successions.map(({ from, to, on, isWhole }, index) =>
      row(
        centre(String(index + 1)),
        left(from.name),
        left(to.name),
        centre(on === null ? '–' : formatShortDate(on)),
        centre(isWhole ? 'Toàn bộ' : 'Một phần'),
        left(isWhole ? 'Nối tiếp cho đơn vị kế thừa' : 'Không nối được cho đơn vị kế thừa'),
      ),
    ),
    fontSize: 12,
    whenEmpty: 'Trong giai đoạn không có đơn vị nào sáp nhập, chia tách, đổi mã.',
  });
}
