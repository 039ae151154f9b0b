import type { LineResult, Result, UnitResult } from '../../domain/result.ts';
import { sortByVietnamese } from '../../text/collation.ts';
import { formatShortDate } from '../../text/dates.ts';
import { captionedTable, centre, left, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { STATUS_WORDS } from '../words/state-words.ts';
import { maximum, pointsOrDash } from '../words/wording.ts';

/** Phụ lục VI, every line whose verified points are not the recalculated ones: the three points, why, who and when. */
export function verifiedChanges(result: Result): readonly Block[] {
  const titles = new Map(
    result.criteria.units.flatMap(({ lines }) => lines.map(({ id, short }) => [id, short] as const)),
  );
  const changes = verifiedLinesOf(result.units).filter(({ isChange }) => isChange);
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 5],
      ['Cơ quan, đơn vị', 19],
      ['Tiêu chí', 21],
      ['Điểm tối đa', 8],
      ['Điểm tự chấm', 8],
      ['Điểm tính lại', 10],
      ['Điểm thẩm định', 8],
      ['Lý do', 25],
      ['Người thẩm định', 14],
      ['Ngày', 13],
    ],
    rows: changes.map(({ unit, line, verified }, index) =>
      row(
        centre(String(index + 1)),
        left(unit.name),
        left(`${line.criterion} ${titles.get(line.criterion) ?? ''}`.trim()),
        centre(maximum(line.max)),
        centre(pointsOrDash(line.selfPoints)),
        centre(recalculated(line)),
        centre(pointsOrDash(verified)),
        left(line.verification?.reason ?? '–'),
        left(line.verification?.by || '–'),
        centre(line.verification?.on ? formatShortDate(line.verification.on) : '–'),
      ),
    ),
    fontSize: 12,
    whenEmpty: 'Không có tiêu chí nào có điểm thẩm định khác điểm tính lại.',
  });
}

function recalculated({ points, status }: LineResult): string {
  return points === null ? STATUS_WORDS[status] : pointsOrDash(points);
}

/** A line of a unit that the council gave points for. */
type VerifiedLine = {
  readonly unit: UnitResult;
  readonly line: LineResult;
  readonly verified: number;
  /** The council's points are not the recalculated ones, or there were none. */
  readonly isChange: boolean;
};

/** What the council verified, by unit in Vietnamese order, lines in the order of the criteria. */
export function verifiedLinesOf(units: readonly UnitResult[]): readonly VerifiedLine[] {
  return sortByVietnamese(units, ({ name }) => name).flatMap((unit) =>
    unit.lines.flatMap((line) =>
      line.verifiedPoints === null
        ? []
        : [{ unit, line, verified: line.verifiedPoints, isChange: line.verifiedPoints !== line.points }],
    ),
  );
}
