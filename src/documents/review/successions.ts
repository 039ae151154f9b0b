import type { ReviewResult } from '../../domain/result.ts';
import { formatShortDate } from '../../text/dates.ts';
import { captionedTable, centre, left, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { nameInText, tally } from '../words/wording.ts';

/** How many units went on from others, in a sentence. */
export function successionWords(result: ReviewResult): string {
  const { successions: all } = result.period;
  if (all.length === 0) return 'Trong giai đoạn không có đơn vị nào sáp nhập, chia tách.';
  const carriedOn = carriedOnBy(result);
  const whole = new Set(all.filter(({ isWhole }) => isWhole).map(({ from }) => from.id));
  const continued = [...whole].filter((id) => carriedOn.has(id)).length;
  const divided = new Set(all.filter(({ isWhole }) => !isWhole).map(({ from }) => from.id)).size;
  const said = [
    whole.size === 0
      ? ''
      : `${tally(whole.size)} đơn vị được kế thừa toàn bộ, ${
          continued === 0
            ? 'số liệu không nối tiếp cho đơn vị kế thừa'
            : `trong đó số liệu của ${tally(continued)} đơn vị nối tiếp cho đơn vị kế thừa`
        }`,
    divided === 0
      ? ''
      : `${tally(divided)} đơn vị bị chia cho nhiều đơn vị, số liệu các năm trước không nối được cho đơn vị nào`,
  ].filter((part) => part !== '');
  // Where nobody was divided there are as many successions as units.
  const sum = divided === 0 ? '' : `; tổng cộng ${tally(all.length)} trường hợp kế thừa`;
  return `Trong giai đoạn, do sáp nhập, chia tách: ${said.join('; ')}${sum}.`;
}

/** Phụ lục IV, who went on from whom, whole or in part, and what that means for the figures. */
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

/**
 * Units of today that go on with the figures of another, by its code. A unit that already existed keeps its own
 * figures, even where it took another over whole.
 */
function carriedOnBy({ units }: ReviewResult): ReadonlyMap<string, readonly string[]> {
  const heirs = new Map<string, Set<string>>();
  for (const { id, name, history = [] } of units) {
    const sources = history.filter(({ state }) => state !== 'broken').flatMap(({ units: of }) => of);
    for (const source of sources) {
      if (source.id === id) continue;
      heirs.set(source.id, (heirs.get(source.id) ?? new Set()).add(name));
    }
  }
  return new Map([...heirs].map(([id, names]) => [id, [...names]]));
}
