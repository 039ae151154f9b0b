import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { groupBy } from '../../domain/group-by.ts';
import { pointsToNumber, typedPoints } from '../../domain/points.ts';
import { dayFirst } from '../../text/dates.ts';
import { formatPoints } from '../../text/numbers.ts';
import { isFilled } from '../keep-rows.ts';
import type { KeptVerification } from './keep-verification.ts';
import type { VerifiedRow } from './read-row.ts';
import { lineKey, type VerificationEntry } from './rows-of-result.ts';

/**
 * What several inspectors wrote, put together by `lineKey`: reasons and names of those who agree are joined. Where two
 * give a line different points, or the year's own file holds something else, nobody is taken for right: every place
 * is said and the line is left as it was.
 */
export function mergeCopies(
  /** Usable rows of the year's own file, then of each copy. */
  rows: readonly VerifiedRow[],
  /** All rows of the year's own file. */
  kept: KeptVerification,
): Staged<ReadonlyMap<string, VerificationEntry>> {
  const merged = new Map<string, VerificationEntry>();
  const diagnostics: Diagnostic[] = [];
  for (const [key, lot] of groupBy(rows, ({ unit, line }) => lineKey(unit.id, line.id))) {
    const own = kept.filter((row) => row.key === key && isFilled(row.cells.verified));
    const differs =
      new Set(lot.map(({ point }) => point.points)).size > 1 ||
      own.some(({ cells }) => !saysTheSame(cells, lot));
    const last = lot.at(-1);
    if (differs && last !== undefined) diagnostics.push(conflict(lot, last, own));
    else merged.set(key, joinEntries(lot));
  }
  return staged(merged, diagnostics);
}

/** An entry of the year's own file that could not be used still stands for something that somebody typed. */
function saysTheSame({ verified }: VerificationEntry, lot: readonly VerifiedRow[]): boolean {
  const typed = Number(String(verified).trim().replace(',', '.'));
  const own = Number.isNaN(typed) ? null : typedPoints(typed);
  return lot.every(({ point }) => point.points === own);
}

function conflict(lot: readonly VerifiedRow[], last: VerifiedRow, own: KeptVerification): Diagnostic {
  const said = lot.map(({ point }) => {
    const { file, sheet, cell } = point.from;
    return `${file} › ${sheet} › ${cell}: ${formatPoints(pointsToNumber(point.points))}`;
  });
  const unread = own
    .filter(({ cells }) => !lot.some((each) => saysTheSame(cells, [each])))
    .map(({ cells }) => `tham-dinh.xlsx: “${cells.verified}”`);
  const values = { line: last.line.id, unit: last.unit.name, points: [...said, ...unread] };
  return diagnose('TD4614', { ...last.point.from, unit: last.unit.id }, values);
}

function joinEntries(lot: readonly VerifiedRow[]): VerificationEntry {
  const points = lot.map(({ point }) => point);
  const on = points.find((point) => point.on !== null)?.on ?? null;
  return {
    verified: points[0] === undefined ? null : pointsToNumber(points[0].points),
    reason: distinct(points.map(({ reason }) => reason)),
    by: distinct(points.map(({ by }) => by)),
    on: on === null ? '' : dayFirst(on),
  };
}

/** Each text once, in order; what is already part of another (an earlier merge) is not repeated. */
function distinct(texts: readonly string[]): string {
  const parts = texts.flatMap((text) => text.split(';').map((part) => part.trim()));
  return [...new Set(parts.filter((part) => part !== ''))].join('; ');
}
