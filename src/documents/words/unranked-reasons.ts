import { groupBy } from '../../domain/group-by.ts';
import type { Result, UnitResult } from '../../domain/result.ts';
import { lowerFirst, withoutEnd } from '../../text/letters.ts';
import { effectivePoints } from '../figures/group-statistics.ts';
import { quoted, tally } from './wording.ts';

const LINES_NAMED = 3;

/** Why a unit has no total, a clause each, from what the Result knows. */
export function unrankedReasonsIn({ inputs, criteria }: Result): (unit: UnitResult) => readonly string[] {
  const refused = groupBy(
    inputs.filter(({ outcome }) => outcome === 'rejected'),
    ({ unit }) => unit,
  );
  const titles = new Map(
    criteria.units.flatMap(({ lines }) => lines.map(({ id, short }) => [id, short] as const)),
  );
  return (unit) => {
    if (unit.submission === 'missing') return ['chưa nộp báo cáo'];
    if (unit.submission !== 'rejected') return openLines(unit, titles);
    const files = refused.get(unit.id) ?? [];
    return files.length === 0
      ? ['bản nộp không sử dụng được']
      : files.map(({ file, because }) => `tệp “${file}” không sử dụng được: ${clause(because)}`);
  };
}

function openLines(unit: UnitResult, titles: ReadonlyMap<string, string>): readonly string[] {
  const open = unit.lines.filter(
    (line) => line.status !== 'not-applicable' && effectivePoints(line) === null,
  );
  if (open.length === 0) return ['không có tiêu chí nào áp dụng'];
  return [...groupBy(open, ({ because }) => clause(because))].map(([because, lines]) => {
    const ids = lines.map(({ criterion }) => criterion);
    return ids.every((id) => because.includes(id)) ? because : `${named(ids, titles)}: ${because}`;
  });
}

function named(ids: readonly string[], titles: ReadonlyMap<string, string>): string {
  if (ids.length > LINES_NAMED) return `${tally(ids.length)} tiêu chí (${ids.join(', ')})`;
  return ids.map((id) => `${quoted(titles.get(id) ?? id)} (${id})`).join(', ');
}

/** A sentence as part of another: without its capital and full stop. */
export function clause(because: string): string {
  const bare = withoutEnd(because.trim(), '.;');
  const second = bare.charAt(1);
  const isAcronym = second !== '' && second === second.toLocaleUpperCase('vi') && /\p{L}|\d/u.test(second);
  return isAcronym ? bare : lowerFirst(bare);
}
