import type { Result, UnitResult } from '../../domain/result.ts';
import { effectivePoints } from './annual-statistics.ts';
import { lotsOf } from './statistics.ts';

/** Why a unit has no total, a clause each, from what the Result knows. */
export function unrankedReasons(unit: UnitResult, { inputs }: Result): readonly string[] {
  if (unit.submission === 'missing') return ['chưa nộp báo cáo'];
  if (unit.submission === 'rejected') {
    const refused = inputs.filter((input) => input.unit === unit.id && input.outcome === 'rejected');
    return refused.length === 0
      ? ['bản nộp không sử dụng được']
      : refused.map(({ file, because }) => `tệp “${file}” không sử dụng được: ${clause(because)}`);
  }
  const open = unit.lines.filter(
    (line) => line.status !== 'not-applicable' && effectivePoints(line) === null,
  );
  if (open.length === 0) return ['không có tiêu chí nào áp dụng'];
  return [...lotsOf(open, ({ because }) => clause(because))].map(
    ([because, lines]) => `${lines.map(({ criterion }) => criterion).join(', ')}: ${because}`,
  );
}

/** A sentence as part of another: without its capital and full stop. */
export function clause(because: string): string {
  const bare = because.trim().replace(/[.;\s]+$/u, '');
  const second = bare.charAt(1);
  const isAcronym = second !== '' && second === second.toLocaleUpperCase('vi') && /\p{L}|\d/u.test(second);
  return isAcronym ? bare : bare.charAt(0).toLocaleLowerCase('vi') + bare.slice(1);
}
