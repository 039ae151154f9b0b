import type { ReportedLine } from '../domain/outcome.ts';
import type { Score } from './year-figures.ts';
import type { RecordedUnit, YearRecord } from './year-record.ts';

/** A unit as it is kept: JSON knows no maps. */
type KeptUnit = Omit<RecordedUnit, 'scores' | 'reported'> & {
  readonly scores: readonly (readonly [id: string, score: Score])[];
  readonly reported: readonly (readonly [criterion: string, line: ReportedLine])[];
};

/** A record as lines of text: the year first, then each of its units. */
export function* recordLines({ units, ...year }: YearRecord): Generator<string> {
  yield JSON.stringify(year);
  for (const unit of units.values()) {
    const kept: KeptUnit = { ...unit, scores: [...unit.scores], reported: [...unit.reported] };
    yield JSON.stringify(kept);
  }
}

/** The record of such lines. */
export function recordFromLines(lines: Iterable<string>): YearRecord {
  let year: Omit<YearRecord, 'units'> | null = null;
  const units = new Map<string, RecordedUnit>();
  for (const line of lines) {
    if (year === null) {
      year = JSON.parse(line);
      continue;
    }
    const unit: KeptUnit = JSON.parse(line);
    units.set(unit.id, { ...unit, scores: new Map(unit.scores), reported: new Map(unit.reported) });
  }
  if (year === null) throw new Error('a record without a year');
  return { ...year, units };
}
