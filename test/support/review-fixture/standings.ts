import type { UnitResult } from '../../../src/domain/result.ts';
import type { ReviewedYear, YearStanding, YearUnit } from '../../../src/domain/result-period.ts';
import type { StandingReason } from '../../../src/domain/standing-reason.ts';
import { standingWords } from '../../../src/wording/standing-words.ts';

/** A unit as the review has it; its history is read off the years, unless said. */
export function reviewedUnit(
  years: readonly ReviewedYear[],
  id: string,
  said: Readonly<Record<number, Partial<YearStanding>>> = {},
): UnitResult {
  const latest = years.findLast(({ state }) => state === 'result')?.units.find((unit) => unit.id === id);
  if (latest === undefined) throw new Error(`no unit ${id}`);
  return {
    ...latest,
    file: null,
    staffCount: null,
    selfTotal: null,
    disqualified: [],
    groups: [],
    lines: [],
    individuals: [],
    history: years.map((year) => ({ ...standingOf(year, id), ...said[year.year] })),
  };
}

function standingOf({ year, state, units }: ReviewedYear, id: string): YearStanding {
  if (state === 'not-due') return saying({ ...blank(year), state }, [{ code: 'not-due' }]);
  if (state === 'missing') return saying({ ...blank(year), state: 'no-result' }, [{ code: 'no-result' }]);
  const own = units.find((unit) => unit.id === id);
  if (own === undefined) return saying(blank(year), [{ code: 'not-founded' }]);
  const { name, submission, total, grade, rank, rankInCluster } = own;
  const standing: YearStanding = {
    year,
    state: total === null ? 'unknown' : 'counted',
    units: [{ id, name }],
    because: '',
    submission,
    total,
    grade,
    rank,
    rankInCluster,
    disqualified: [],
  };
  return saying(standing, total === null ? [{ code: 'no-total', unit: null, why: whyUnknown(own) }] : []);
}

function whyUnknown({ submission }: YearUnit) {
  return submission === 'missing' || submission === 'rejected' ? submission : 'open-lines';
}

/** A standing with what there is to say of it, as a Result has it. */
export function saying(standing: YearStanding, why: StandingReason[]): YearStanding {
  return { ...standing, because: standingWords(why, 'clerk'), ...(why.length > 0 && { why }) };
}

function blank(year: number): YearStanding {
  return {
    year,
    state: 'absent',
    units: [],
    because: '',
    submission: null,
    total: null,
    grade: null,
    rank: null,
    rankInCluster: null,
    disqualified: [],
  };
}
