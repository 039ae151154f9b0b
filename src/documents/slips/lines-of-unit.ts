import type { GroupResult, LineResult, Result, UnitResult } from '../../domain/result.ts';
import { formatShortDate } from '../../text/dates.ts';
import { withoutEnd } from '../../text/letters.ts';
import { formatPoints } from '../../text/numbers.ts';
import { captionedTable, centre, left, row } from '../blocks.ts';
import type { Block, TableRow } from '../document-model.ts';
import { maximum, pointsOrDash } from '../words/wording.ts';
import { cellsOf } from './left-out.ts';

/** A unit's points by group and line: as it gave them, recalculated, and verified with the reason. */
export function linesOfUnit(unit: UnitResult, { criteria }: Result): readonly Block[] {
  if (unit.lines.length === 0) return [];
  const lines = new Map(unit.lines.map((line) => [line.criterion, line]));
  const groups = new Map(unit.groups.map((group) => [group.group, group]));
  const rows = criteria.units.flatMap((group): readonly TableRow[] => {
    const score = groups.get(group.id);
    if (score === undefined) return [];
    const inner = new Map((unit.subgroups ?? []).map((each) => [each.group, each]));
    const told = new Set<string>();
    const own = group.lines.flatMap((title) => {
      const line = lines.get(title.id);
      return line === undefined ? [] : [{ line, title }];
    });
    const shared = score.applicable === 0 ? sharedReason(own.map(({ line }) => line)) : null;
    return [
      groupRow(score, group, shared),
      ...own.flatMap(({ line, title }) => [
        ...(title.within ?? []).flatMap((id) => {
          const subgroup = group.subgroups?.find((each) => each.id === id);
          const points = inner.get(id);
          if (subgroup === undefined || points === undefined || told.has(id)) return [];
          told.add(id);
          return [groupRow(points, subgroup, null)];
        }),
        lineRow(line, title, shared === null ? remarkOn(line) : ''),
      ]),
    ];
  });
  const max = criteria.rules?.units.total ?? criteria.units.reduce((sum, group) => sum + group.max, 0);
  return captionedTable({
    caption: null,
    columns: [
      ['Tiêu chí', 36],
      ['Tối đa', 8],
      ['Tự chấm', 9],
      ['Tính lại', 9],
      ['Thẩm định', 10],
      ['Lý do, ô tính', 40],
    ],
    rows: [...rows, totalOf(unit, max)],
    fontSize: 11,
    whenEmpty: '',
  });
}

type GroupTitle = Result['criteria']['units'][number];
type LineTitle = GroupTitle['lines'][number];

/** The group's own points stand where the recalculated ones do; with how they come from what applies. */
function groupRow(
  { max, points, earned, applicable }: GroupResult,
  { id, short, counts }: Pick<GroupTitle, 'id' | 'short' | 'counts'>,
  shared: string | null,
): TableRow {
  const title = `${id}. ${short}`;
  const isRescaled = applicable !== max && earned !== null && points !== null;
  const why =
    counts !== undefined
      ? `${counts === 'bonus' ? 'Điểm thưởng, cộng' : 'Điểm trừ, trừ'} nhiều nhất ${maximum(max)} điểm`
      : applicable === 0
        ? (shared ?? 'Cả nhóm không áp dụng')
        : isRescaled
          ? `Quy đổi ${formatPoints(earned)}/${maximum(applicable)} × ${maximum(max)}`
          : '';
  return {
    cells: [
      left(title),
      centre(maximum(max)),
      centre(''),
      centre(pointsOrDash(points)),
      centre(''),
      left(why),
    ],
    kind: 'heading',
  };
}

/** What all lines say alike, to be said once for the group. */
function sharedReason(lines: readonly LineResult[]): string | null {
  const reasons = new Set(lines.map(remarkOn));
  return reasons.size === 1 ? ([...reasons][0] ?? null) : null;
}

function lineRow(
  { criterion, max, selfPoints, points, verifiedPoints }: LineResult,
  { short, most = max }: LineTitle,
  remark: string,
): TableRow {
  return row(
    left(`${criterion}. ${short}`),
    centre(maximum(most)),
    centre(pointsOrDash(selfPoints)),
    centre(pointsOrDash(points)),
    centre(verifiedPoints === null ? '' : formatPoints(verifiedPoints)),
    left(remark),
  );
}

/** Why a line has other points than the unit gave it; blank where it has the same. */
function remarkOn(line: LineResult): string {
  const { status, because, selfPoints, points, verification } = line;
  if (verification !== undefined) {
    const on = verification.on === null ? '' : `, ${formatShortDate(verification.on)}`;
    return `Thẩm định: ${withoutEnd(verification.reason, '.')} (${verification.by}${on})`;
  }
  const isAsGiven = status === 'scored' && (selfPoints === null || selfPoints === points);
  if (isAsGiven) return '';
  return `${withoutEnd(because, '.')}${status === 'not-applicable' ? '' : cellsOf(line.from)}`;
}

/** What stands beside the sum of the groups in the total. */
function besideWords({ bonus, penalty }: UnitResult): string {
  return [
    ...(bonus == null ? [] : [`Điểm thưởng ${formatPoints(bonus)}`]),
    ...(penalty == null ? [] : [`điểm trừ ${formatPoints(Math.abs(penalty))}`]),
  ].join('; ');
}

function totalOf(unit: UnitResult, max: number): TableRow {
  const { selfTotal, total } = unit;
  return {
    cells: [
      centre('Tổng điểm'),
      centre(maximum(max)),
      centre(pointsOrDash(selfTotal)),
      { ...centre(pointsOrDash(total)), columnSpan: 2 },
      left(total === null ? 'Chưa có tổng điểm' : besideWords(unit)),
    ],
    kind: 'total',
  };
}
