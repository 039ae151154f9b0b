import { groupBy } from '../../domain/group-by.ts';
import type { LineResult, Result, UnitResult } from '../../domain/result.ts';
import type { Reader } from '../../wording/reader.ts';
import { effectivePoints } from '../figures/group-statistics.ts';
import { lineReason, namesItsLine, officeLineReason } from './line-reasons.ts';
import { refusalsIn } from './refusals.ts';
import { quoted, tally } from './wording.ts';

const LINES_NAMED = 3;

/** Why a unit has no total, a clause each, as a paper says it that others read as well; the clerk is told what was typed. */
export function unrankedReasonsIn(
  result: Result,
  reader: Reader = 'council',
): (unit: UnitResult) => readonly string[] {
  const { inputs, criteria } = result;
  const refused = groupBy(
    inputs.filter(({ outcome }) => outcome === 'rejected'),
    ({ unit }) => unit,
  );
  const refusalOf = refusalsIn(result);
  const titles = new Map(
    criteria.units.flatMap(({ lines }) => lines.map(({ id, short }) => [id, short] as const)),
  );
  return (unit) => {
    if (unit.submission === 'missing') return ['chưa nộp báo cáo'];
    if (unit.submission !== 'rejected')
      return openLines(unit, titles, reader === 'clerk' ? lineReason : officeLineReason);
    const why = [...new Set((refused.get(unit.id) ?? []).map(refusalOf))].filter((each) => each !== '');
    return [`báo cáo không sử dụng được${why.length === 0 ? '' : `: ${why.join('; ')}`}`];
  };
}

function openLines(
  unit: UnitResult,
  titles: ReadonlyMap<string, string>,
  reasonOf: (line: LineResult) => string,
): readonly string[] {
  const open = unit.lines.filter(
    (line) => line.status !== 'not-applicable' && effectivePoints(line) === null,
  );
  if (open.length === 0) return ['không có tiêu chí nào áp dụng'];
  return [...groupBy(open, reasonOf)].map(([because, lines]) =>
    lines.every(namesItsLine) ? because : `${named(lines, titles)}: ${because}`,
  );
}

function named(lines: readonly LineResult[], titles: ReadonlyMap<string, string>): string {
  const ids = lines.map(({ criterion }) => criterion);
  if (ids.length > LINES_NAMED)
    return `${tally(ids.length)} tiêu chí (${ids
      .slice(0, LINES_NAMED)
      .map((id) => quoted(titles.get(id) ?? id))
      .join(', ')} và ${tally(ids.length - LINES_NAMED)} tiêu chí khác)`;
  return ids.map((id) => `${quoted(titles.get(id) ?? id)} (${id})`).join(', ');
}
