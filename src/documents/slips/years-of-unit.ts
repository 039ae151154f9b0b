import type { Result, UnitResult } from '../../domain/result.ts';
import type { YearStanding } from '../../domain/result-period.ts';
import { toldOfYear } from '../../wording/told.ts';
import { captionedTable, centre, left, row } from '../blocks.ts';
import type { Block, TableRow } from '../document-model.ts';
import { gradeTitle } from '../words/titles.ts';
import { joined, pointsOrDash, sentence } from '../words/wording.ts';
import { stateWords } from '../words/year-marks.ts';

const SUBMISSIONS = {
  'on-time': 'đúng hạn',
  late: 'chậm',
  missing: 'chưa nộp',
  rejected: 'không dùng được',
} as const;

/** How the unit stood in each year of the review. */
export function yearsOfUnit({ id, history = [] }: UnitResult, result: Result): readonly Block[] {
  if (history.length === 0) return [];
  return captionedTable({
    caption: null,
    columns: [
      ['Năm', 8],
      ['Nộp báo cáo', 14],
      ['Điểm', 10],
      ['Xếp loại', 14],
      ['Hạng', 8],
      ['Hạng trong cụm', 10],
      ['Ghi chú', 40],
    ],
    rows: history.map((standing) => yearRow(standing, id, result)),
    fontSize: 11,
    whenEmpty: '',
  });
}

function yearRow(standing: YearStanding, id: string, result: Result): TableRow {
  const { year, submission, total, grade, rank, rankInCluster } = standing;
  return row(
    centre(String(year)),
    centre(submission === null ? '–' : SUBMISSIONS[submission]),
    centre(pointsOrDash(total)),
    centre(total === null ? '–' : gradeTitle(result, grade)),
    centre(rank === null ? '–' : String(rank)),
    centre(rankInCluster === null ? '–' : String(rankInCluster)),
    left(remarkOn(standing, id)),
  );
}

/** Why a year does not count, and whose figures these are where they are not the unit's own. */
function remarkOn(standing: YearStanding, id: string): string {
  const { state, units } = standing;
  const because = toldOfYear(standing, 'unit');
  const others = units.filter((unit) => unit.id !== id).map(({ name }) => name);
  const parts = [
    ...(state === 'counted' || because !== '' ? [] : [stateWords(state)]),
    ...(because === '' ? [] : [because]),
    ...(because === '' && others.length > 0 ? [`số liệu của ${joined(others)}`] : []),
  ];
  return parts.length === 0 ? '' : `${sentence(parts.join('; '))}.`;
}
