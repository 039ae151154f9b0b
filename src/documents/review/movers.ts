import { toldOfYear } from '../../wording/told.ts';
import { bodyOf, captionedTable, centre, headingRow, left, row } from '../blocks.ts';
import type { Block, TableRow } from '../document-model.ts';
import { counted, listed, nameInText, pointsOrDash, sentence, tally } from '../words/wording.ts';
import { signed } from './figures/differences.ts';
import type { Mover, Movers } from './figures/movers.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';

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

/** The largest rises and falls, with the years that they lie between. */
function moversTable(up: readonly Mover[], down: readonly Mover[]): readonly Block[] {
  const hasRemarks = [...up, ...down].some(({ from }) => from.because !== '');
  const part = (title: string, movers: readonly Mover[]): readonly TableRow[] =>
    movers.length === 0
      ? []
      : [
          headingRow(title, hasRemarks ? 6 : 5),
          ...movers.map((mover, index) => moverRow(mover, index, hasRemarks)),
        ];
  return captionedTable({
    caption: 'Các đơn vị tăng, giảm điểm nhiều nhất',
    columns: [
      ['TT', 6],
      ['Cơ quan, đơn vị', 36],
      ['Năm đầu', 16],
      ['Năm cuối', 16],
      ['Tăng, giảm', 12],
      ...(hasRemarks ? [['Ghi chú', 24] as const] : []),
    ],
    rows: [...part('Tăng nhiều nhất', up), ...part('Giảm nhiều nhất', down)],
    fontSize: 12,
    whenEmpty: 'Không có đơn vị nào tăng hoặc giảm điểm.',
  });
}

/** The first `most` of a list sorted by change, with whoever ties with the last. */
function foremost(movers: Movers['up'], most: number): readonly Mover[] {
  const last = movers[most - 1];
  return last === undefined
    ? movers
    : movers.filter(({ change }) => Math.abs(change) >= Math.abs(last.change));
}

function moverRow({ unit, from, to, change }: Mover, index: number, hasRemarks: boolean): TableRow {
  return row(
    centre(String(index + 1)),
    left(unit.name),
    centre(`${pointsOrDash(from.total)} (${from.year})`),
    centre(`${pointsOrDash(to.total)} (${to.year})`),
    centre(signed(change)),
    ...(hasRemarks
      ? [left(from.because === '' ? '' : `${sentence(toldOfYear(from, 'province'))} (${from.year})`)]
      : []),
  );
}
