import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Points, pointsToNumber } from '../domain/points.ts';
import type { Unit, UnitId } from '../domain/unit.ts';
import type { Verification } from '../domain/verification.ts';
import { formatPoints } from '../text/numbers.ts';
import type { ScoredSubmission } from './score-submission.ts';
import type { ScoredLine } from './scorecard.ts';

/** Verified points that had nothing to count for, or whose line has other recalculated points by now. */
export function remarkOnVerification(
  verification: Verification,
  scored: ReadonlyMap<UnitId, ScoredSubmission>,
  units: readonly Unit[],
): readonly Diagnostic[] {
  return units.flatMap((unit) => {
    const points = [...(verification.get(unit.id)?.values() ?? [])];
    const [first] = points;
    if (first === undefined) return [];
    const submission = scored.get(unit.id);
    if (submission !== undefined) return submission.scorecard.lines.flatMap((line) => outdated(line, unit));
    return [diagnose('TD4613', { ...first.from, unit: unit.id }, { unit: unit.name, count: points.length })];
  });
}

function outdated({ line, assessment, verified }: ScoredLine, unit: Unit): readonly Diagnostic[] {
  const before = verified?.recalculated ?? null;
  if (verified === null || before === null) return [];
  const now = assessment.status === 'scored' ? assessment.points : null;
  if (now === before) return [];
  const values = { before: inWords(before), now: now === null ? 'chưa có' : inWords(now), line: line.id };
  return [diagnose('TD4616', { ...verified.from, unit: unit.id }, values)];
}

function inWords(points: Points): string {
  return formatPoints(pointsToNumber(points));
}
