import type { LineResult, UnitResult } from '../../domain/result.ts';
import { sortByVietnamese } from '../../text/collation.ts';

/** A line of a unit that the council gave points for. */
export type VerifiedLine = {
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
