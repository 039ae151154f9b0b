import type { ReviewResult } from '../../domain/result.ts';
import { formatShortDate } from '../../text/dates.ts';
import { captionedTable, centre, left, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { nameInText } from '../words/wording.ts';
import { carriedOnBy } from './carried-on.ts';

/** Who went on from whom, whole or in part, and what that means for the figures. */
export function successionsTable(result: ReviewResult): readonly Block[] {
  const carriedOn = carriedOnBy(result);
  const meaningOf = (id: string, isWhole: boolean) => {
    const heirs = carriedOn.get(id);
    if (heirs !== undefined) return `Nối tiếp cho ${heirs.map(nameInText).join(', ')}`;
    return isWhole ? 'Đơn vị kế thừa dùng số liệu riêng' : 'Không nối được cho đơn vị nào';
  };
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 6],
      ['Đơn vị trước', 27],
      ['Đơn vị kế thừa', 27],
      ['Từ ngày', 19],
      ['Kế thừa', 12],
      ['Số liệu các năm trước', 28],
    ],
    rows: result.period.successions.map(({ from, to, on, isWhole }, index) =>
      row(
        centre(String(index + 1)),
        left(from.name),
        left(to.name),
        centre(on === null ? '–' : formatShortDate(on)),
        centre(isWhole ? 'Toàn bộ' : 'Một phần'),
        left(meaningOf(from.id, isWhole)),
      ),
    ),
    fontSize: 12,
    whenEmpty: 'Trong giai đoạn không có đơn vị nào sáp nhập, chia tách, đổi mã.',
  });
}
