import type { ReviewedYear } from '../domain/result-period.ts';
import type { YearRecord } from './year-record.ts';

/** A year of the review: what its result says, or why there is none to use. */
export type YearOfReview =
  | {
      readonly year: number;
      readonly deadline: string;
      readonly state: 'result';
      readonly record: YearRecord;
    }
  | { readonly year: number; readonly deadline: string; readonly state: 'missing' | 'not-due' };

/** The years as the Result tells them, oldest first. */
export function reviewedYears(years: readonly YearOfReview[]): readonly ReviewedYear[] {
  let before: YearRecord | null = null;
  return years.map((entry): ReviewedYear => {
    if (entry.state !== 'result') return { ...EMPTY, ...entry };
    const { record } = entry;
    const isComparable = before === null || before.criteria.sha256 === record.criteria.sha256;
    before = record;
    const { id, version, sha256 } = record.criteria;
    return {
      year: entry.year,
      state: 'result',
      deadline: record.deadline,
      file: record.file,
      sha256: record.sha256,
      criteria: { id, version, sha256 },
      isComparable,
      units: [...record.units.values()].map(
        ({
          people: _people,
          proposals: _proposals,
          disqualified: _disqualified,
          onHold: _onHold,
          isUnsound: _isUnsound,
          ...unit
        }) => unit,
      ),
      people: record.people,
      groups: record.groups,
      lines: record.lines,
      nominated: record.nominated,
      files: record.files,
    };
  });
}

const EMPTY = {
  file: null,
  sha256: null,
  criteria: null,
  isComparable: true,
  units: [],
  people: null,
  groups: [],
  lines: [],
  nominated: [],
  files: null,
} satisfies Partial<ReviewedYear>;

/** The years that have a result, oldest first. */
export function recordsOf(years: readonly YearOfReview[]): readonly YearRecord[] {
  return years.flatMap((entry) => (entry.state === 'result' ? [entry.record] : []));
}
