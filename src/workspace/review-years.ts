import type { CriteriaEdition } from '../criteria/schema.ts';
import { selectInForce } from '../criteria/select.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { Unit } from '../domain/unit.ts';
import type { YearOfReview } from '../review/reviewed-years.ts';
import { yearPaths } from './paths.ts';
import { remarkOnChangedInputs } from './results/changed-inputs.ts';
import { readStoredYear } from './results/stored-result.ts';
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
  const kept = yearPaths(workspace, year);
  const path = kept.result;
  const stored = await readStoredYear({ path, kept, editions }, { units, file: `${year}/ket-qua.json` });
  if ('because' in stored) {
    const { because } = stored;
    return staged(missing, because === null ? [] : [diagnose('TD9008', { file: path }, { path, because })]);
  }
  const { head, record, soundness, isAltered, faults } = stored;
  if (head.plan !== plan)
    return staged(missing, [diagnose('TD5305', { file: path }, { year, plan: head.plan, expected: plan })]);
  if (head.year !== year || head.review !== 'annual') {
    const values = { year, found: whichResult(head) };
    return staged(missing, [diagnose('TD5309', { file: path }, values)]);
  }
  if (isAltered) return staged(missing, [...faults, diagnose('TD5321', { file: path }, { year })]);
  // Each unit and person whose figures of a year are not counted.
  const leftOut = soundness.named.map(({ unit, name }) =>
    diagnose('TD5320', { file: path, unit }, { year, name }),
  );
  const changed = await remarkOnChangedInputs(path, { year, received: kept.received }, stored.inputs);
  return staged({ year, deadline: record.deadline, state: 'result', record }, [
    ...faults,
    ...leftOut,
    ...changed,
  ]);
}

/** The reporting day of a year by the criteria in force then; those of the plan's last version where none is. */
function deadlineOf(year: number, { plan, editions }: YearsWanted): string {
  const edition = selectInForce(editions, plan, year).value ?? editions.find(({ set }) => set.plan === plan);
  return `${year}-${edition?.set.deadline ?? '12-31'}`;
}
