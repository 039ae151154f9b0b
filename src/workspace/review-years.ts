import type { CriteriaEdition } from '../criteria/schema.ts';
import { selectInForce } from '../criteria/select.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { Result } from '../domain/result.ts';
import type { Unit } from '../domain/unit.ts';
import { sha256 } from '../io/hash.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { checkResult } from '../result/check-result.ts';
import { parseResult } from '../result/read-result.ts';
import type { YearOfReview } from '../review/reviewed-years.ts';
import { recordOf } from '../review/year-record.ts';
import { yearPaths } from './paths.ts';
import { whichResult } from './year-result.ts';

/** Which years to read, and how. */
export type YearsWanted = {
  readonly workspace: string;
  readonly plan: string;
  readonly from: number;
  readonly to: number;
  /** yyyy-MM-dd: a year whose deadline lies after it is not due. */
  readonly asOf: string;
  readonly editions: readonly CriteriaEdition[];
  /** All units of the register. */
  readonly units: readonly Unit[];
};

/** The years of a review, one after the other, so that only one whole result is held at a time. */
export async function readReviewYears(wanted: YearsWanted): Promise<Staged<readonly YearOfReview[]>> {
  const diagnostics: Diagnostic[] = [];
  const years: YearOfReview[] = [];
  for (let year = wanted.from; year <= wanted.to; year += 1) {
    const deadline = deadlineOf(year, wanted);
    if (deadline > wanted.asOf) {
      years.push({ year, deadline, state: 'not-due' });
      continue;
    }
    const read = await readYear(year, deadline, wanted);
    diagnostics.push(...read.diagnostics);
    years.push(read.value);
  }
  return staged(years, diagnostics);
}

async function readYear(
  year: number,
  deadline: string,
  { workspace, plan, editions, units }: YearsWanted,
): Promise<Staged<YearOfReview>> {
  const missing: YearOfReview = { year, deadline, state: 'missing' };
  const path = yearPaths(workspace, year).result;
  const bytes = await readIfThere(path);
  if (bytes === null) return staged(missing);
  const result = parseResult(new TextDecoder().decode(bytes));
  if ('because' in result)
    return staged(missing, [diagnose('TD9008', { file: path }, { path, because: result.because })]);
  if (result.plan !== plan)
    return staged(missing, [diagnose('TD5305', { file: path }, { year, plan: result.plan, expected: plan })]);
  if (result.year !== year || result.review !== 'annual') {
    const values = { year, found: whichResult(result) };
    return staged(missing, [diagnose('TD5309', { file: path }, values)]);
  }
  const { value: unsound, diagnostics } = checkResult(result, { file: path, editions, units });
  if (unsound.isAltered)
    return staged(missing, [...diagnostics, diagnose('TD5321', { file: path }, { year })]);
  const record = recordOf(result, `${year}/ket-qua.json`, sha256(bytes), unsound.subjects);
  return staged({ year, deadline: record.deadline, state: 'result', record }, [
    ...diagnostics,
    ...leftOut(result, unsound.subjects, path),
  ]);
}

/** Each unit and person whose figures of a year are not counted. */
function leftOut({ units, year }: Result, unsound: ReadonlySet<string>, file: string): readonly Diagnostic[] {
  const named = units.flatMap(({ id, name, individuals }) =>
    unsound.has(id)
      ? [{ unit: id, name }]
      : individuals
          .filter((person) => unsound.has(person.id))
          .map((person) => ({ unit: id, name: `${person.name} (${name})` })),
  );
  const once = new Map(named.map((each) => [each.name, each]));
  return [...once.values()].map(({ unit, name }) => diagnose('TD5320', { file, unit }, { year, name }));
}

/** The reporting day of a year by the criteria in force then; those of the plan's last version where none is. */
function deadlineOf(year: number, { plan, editions }: YearsWanted): string {
  const edition = selectInForce(editions, plan, year).value ?? editions.find(({ set }) => set.plan === plan);
  return `${year}-${edition?.set.deadline ?? '12-31'}`;
}
