import { fullOfAsking, periodsOf } from '../criteria/of-term.ts';
import type { CriteriaEdition } from '../criteria/schema.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import { pointsFromNumber, pointsToNumber } from '../domain/points.ts';
import { isSameTerm, type ReportingPeriod, termKey, termWords } from '../domain/term.ts';
import type { Unit } from '../domain/unit.ts';
import type { PeriodOfYear, PeriodsOfYear } from '../review/period-of-year.ts';
import type { YearRecord } from '../review/year-record.ts';
import { formatNumber } from '../text/numbers.ts';
import { yearPaths } from './paths.ts';
import { readStoredYear } from './results/stored-result.ts';
import { whichResult } from './year-result.ts';

/** Whose periods to read. */
export type PeriodsWanted = {
  /** Folder of the workspace. */
  readonly workspace: string;
  readonly year: number;
  /** Of the year, as its file has it. */
  readonly edition: CriteriaEdition;
  readonly editions: readonly CriteriaEdition[];
  /** All units of the register. */
  readonly units: readonly Unit[];
};

/**
 * The results of a year's reporting periods, each checked as every result that is read again; null, with the reason, where not
 * one of them can be used.
 */
export async function readPeriods(wanted: PeriodsWanted): Promise<Staged<PeriodsOfYear | null>> {
  const diagnostics: Diagnostic[] = [];
  const each: PeriodOfYear[] = [];
  const periods = periodsOf(wanted.edition.set);
  for (const period of periods) {
    const read = await readPeriod(period, wanted);
    diagnostics.push(...read.diagnostics);
    each.push(read.value);
  }
  if (each.some(({ record }) => record !== null)) return staged({ each }, diagnostics);
  const { year } = wanted;
  const terms = periods.map((period) => termWords({ year, reportingPeriod: period }));
  return staged(null, [
    ...diagnostics,
    diagnose('TD4196', {}, { year, terms, first: termKey({ year, reportingPeriod: periods[0] }) }),
  ]);
}

async function readPeriod(
  period: ReportingPeriod,
  { workspace, year, edition, editions, units }: PeriodsWanted,
): Promise<Staged<PeriodOfYear>> {
  const term = { year, reportingPeriod: period };
  const [words, key] = [termWords(term), termKey(term)];
  const kept = yearPaths(workspace, term);
  const path = kept.result;
  const file = `${key}/ket-qua.json`;
  const without = (because: string): PeriodOfYear => ({ period, record: null, unsound: new Set(), because });
  const refused = (because: string, faults: readonly Diagnostic[] = []) => {
    const fault = diagnose('TD4193', { file: path }, { term: words, because, year, key });
    return staged(without(because), [...faults, fault]);
  };
  const stored = await readStoredYear({ path, kept, editions }, { units, file });
  if ('because' in stored) {
    if (stored.because !== null) return refused(`tệp không đọc được (${stored.because}).`);
    const { periods } = edition.set;
    const counts = periods?.year !== 'last' || periods.each.at(-1)?.period === period;
    const missing = diagnose('TD4192', { file: path }, { term: words, key, path: file, year, counts });
    return staged(without(`Chưa có kết quả ${words}.`), [missing]);
  }
  const { head, record, soundness, isAltered, faults } = stored;
  const { set } = edition;
  if (!isSameTerm(head, term) || head.review !== 'annual')
    return refused(`tệp ghi là kết quả ${whichResult(head)}.`);
  if (head.plan !== set.plan) return refused(`tệp thuộc kế hoạch ${head.plan}, không phải ${set.plan}.`);
  if (isAltered) return refused('bộ tiêu chí ghi trong tệp đã bị sửa.', faults);
  const differing = otherFull(edition, record, period);
  if (differing !== null) return refused(differing, faults);
  const { version } = head.criteria;
  const remarks =
    version === set.version
      ? []
      : [diagnose('TD4199', { file: path }, { term: words, version, own: set.version, year })];
  return staged(
    { period, record, unsound: new Set(soundness.subjects), because: 'Đã đọc và tính vào điểm cả năm.' },
    [...faults, ...remarks],
  );
}

/** That a period was scored out of other points than the year takes for granted; null where it was not. */
function otherFull(
  { set }: CriteriaEdition,
  { criteria }: YearRecord,
  period: ReportingPeriod,
): string | null {
  for (const side of ['units', 'individuals'] as const) {
    const expected = fullOfAsking(set, side, period);
    const found = criteria.rules?.[side]?.total ?? 0;
    if (pointsFromNumber(found) === expected) continue;
    const whole = side === 'units' ? 'tập thể' : 'cá nhân';
    return `điểm tối đa của ${whole} trong kỳ là ${formatNumber(found)}, bộ tiêu chí của năm (bản ${set.version}) là ${formatNumber(pointsToNumber(expected))}.`;
  }
  return null;
}
