import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pointsFromNumber } from '../../src/domain/points.ts';
import type { IndividualResult, Result, UnitResult } from '../../src/domain/result.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { rankByTotal, rankWithin } from '../../src/ranking/rank.ts';
import { accountFor } from '../../src/result/build-result.ts';
import { serialiseResult } from '../../src/result/serialise-result.ts';
import type { YearOfReview } from '../../src/review/reviewed-years.ts';
import { recordOf } from '../../src/review/year-record.ts';
import { unit } from './candidate.ts';
import { personOf, resultFixture, unitOf } from './result-fixture.ts';

/** A unit of the register from one day to another, taken over by `heirs`. */
export function registered(
  id: string,
  from: string | null,
  to: string | null,
  heirs: readonly string[] = [],
  name = `Phường ${id}`,
): Unit {
  return unit({ id, name, from, to, heirs });
}

/** A unit of a year with its total; null: it took part, the total is not known; `missing`: it sent nothing. */
export function yearUnit(
  id: string,
  total: number | null | 'missing',
  rest: Partial<UnitResult> = {},
): UnitResult {
  const isMissing = total === 'missing';
  return unitOf(
    id,
    `Phường ${id}`,
    'phuong-xa',
    'Cụm 1',
    isMissing ? null : sharesOf(total, [20, 10, 30, 25, 15]),
    {
      total: isMissing ? null : total,
      grade: isMissing || total === null ? null : gradeOf(total),
      ...rest,
    },
  );
}

/** Points of lines with these maxima that add up to a total, as if none had been earned after it; one is blank without a total. */
function sharesOf(total: number | null, maxima: readonly number[]): readonly (number | 'blank')[] {
  let left = Math.round((total ?? 0) * 100);
  return maxima.map((max, index) => {
    if (total === null) return index === 0 ? 'blank' : max;
    const earned = Math.min(left, max * 100);
    left -= earned;
    return earned / 100;
  });
}

/** A person of a year: `An` of unit A is `A/an`. */
export function yearPerson(
  unitId: string,
  name: string,
  total: number | null,
  birthDate: string | null = '1985-06-15',
) {
  return personOf(`${unitId}/${name}`, name, 'Chuyên viên', sharesOf(total, [40, 20, 40]), {
    total,
    grade: total === null ? null : gradeOf(total),
    birthDate,
  });
}

/** The result of a year with these units, in their places; all else as in the fixture. */
export function yearResult(year: number, units: readonly UnitResult[], rest: Partial<Result> = {}): Result {
  return {
    ...resultFixture,
    year,
    deadline: { date: `${year}-11-30`, weekend: false },
    accounting: accountFor(resultFixture.inputs),
    units: placed(units),
    nominations: [],
    remarks: [],
    diagnostics: [],
    ...rest,
  };
}

/** Places by the totals, but for whom has one already. */
export function placed(units: readonly UnitResult[]): UnitResult[] {
  const totalOf = <T extends UnitResult | IndividualResult>({ total, disqualified }: T) =>
    total === null || disqualified.length > 0 ? null : pointsFromNumber(total);
  const ranks = rankByTotal(units, totalOf);
  const clusterRanks = rankWithin(units, ({ cluster }) => cluster, totalOf);
  return units.map((unit) => {
    const own = rankByTotal(unit.individuals, totalOf);
    return {
      ...unit,
      rank: unit.rank ?? ranks.get(unit) ?? null,
      rankInCluster: unit.rankInCluster ?? clusterRanks.get(unit) ?? null,
      individuals: unit.individuals.map((person) => ({
        ...person,
        rank: person.rank ?? own.get(person) ?? null,
      })),
    };
  });
}

/** A year of a review, as it is read. */
export function reviewYear(result: Result): YearOfReview {
  const record = recordOf(result, `${result.year}/ket-qua.json`, '0'.repeat(64));
  return { year: result.year, deadline: record.deadline, state: 'result', record };
}

/** The grade of the fixture's criteria. */
function gradeOf(total: number): string {
  const grades = [...resultFixture.criteria.grades].sort((a, b) => b.from - a.from);
  return grades.find(({ from }) => total >= from)?.id ?? 'chua-dat';
}

/** Puts results in their places in a workspace. */
export async function placeYears(folder: string, results: readonly Result[]): Promise<void> {
  for (const result of results) {
    const year = join(folder, String(result.year));
    await mkdir(year, { recursive: true });
    await writeFile(join(year, 'ket-qua.json'), serialiseResult(result));
  }
}
