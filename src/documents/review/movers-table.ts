import { captionedTable, centre, headingRow, left, row } from '../blocks.ts';
import type { Block, TableRow } from '../document-model.ts';
import { pointsOrDash, sentence } from '../words/wording.ts';
import { signed } from './figures/differences.ts';
import type { Mover, Movers } from './figures/movers.ts';

/** The largest rises and falls, with the years that they lie between. */
export function moversTable(up: readonly Mover[], down: readonly Mover[]): readonly Block[] {
  const hasRemarks = [...up, ...down].some(({ from }) => from.because !== '');
  const lot = (title: string, movers: readonly Mover[]): readonly TableRow[] =>
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
    rows: [...lot('Tăng nhiều nhất', up), ...lot('Giảm nhiều nhất', down)],
    fontSize: 12,
    whenEmpty: 'Không có đơn vị nào tăng hoặc giảm điểm.',
  });
}

/** The first `most` of a list sorted by change, with whoever ties with the last. */
export function foremost(movers: Movers['up'], most: number): readonly Mover[] {
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
    ...(hasRemarks ? [left(from.because === '' ? '' : `${sentence(from.because)} (${from.year})`)] : []),
  );
}
