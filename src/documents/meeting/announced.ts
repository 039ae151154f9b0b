import { judgesPeople } from '../../domain/judges-people.ts';
import type { Result, UnitResult } from '../../domain/result.ts';
import { type Column, captionedTable, centre, headingRow, left, row } from '../blocks.ts';
import type { Block, TableRow } from '../document-model.ts';
import { clusterOf } from '../figures/annual-statistics.ts';
import {
  type AwardNominees,
  addressedName,
  type Nominee,
  type Nominees,
  positionOf,
} from '../figures/nominees.ts';
import { subjectsOf } from '../words/subjects.ts';
import { disqualifierTitle, gradeTitle } from '../words/titles.ts';
import { pointsOrDash, tally } from '../words/wording.ts';

/** Every unit with its points, grade and ranks, best first; those without a rank at the end. */
export function announcedRanks(result: Result): readonly Block[] {
  const last = result.units.length + 1;
  const units = [...result.units].sort((a, b) => (a.rank ?? last) - (b.rank ?? last));
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 6],
      ['Cơ quan, đơn vị', 31],
      ['Cụm, khối thi đua', 21],
      ['Điểm', 8],
      ['Xếp loại', 11],
      ['Hạng', 7],
      ['Hạng trong cụm', 8],
      ['Ghi chú', 16],
    ],
    rows: units.map((unit, index) =>
      row(
        centre(String(index + 1)),
        left(unit.name),
        left(clusterOf(unit)),
        centre(pointsOrDash(unit.total)),
        centre(unit.total === null ? '–' : gradeTitle(result, unit.grade)),
        centre(unit.rank === null ? '–' : String(unit.rank)),
        centre(unit.rankInCluster === null ? '–' : String(unit.rankInCluster)),
        left(remark(unit, result)),
      ),
    ),
    fontSize: 12,
    whenEmpty: 'Không có đơn vị nào thuộc đối tượng báo cáo.',
  });
}

function remark(unit: UnitResult, result: Result): string {
  if (unit.submission === 'missing') return 'Chưa nộp báo cáo';
  if (unit.submission === 'rejected') return 'Báo cáo không sử dụng được';
  const said = unit.disqualified.map((id) => disqualifierTitle(result, id));
  return unit.total === null ? 'Chưa đủ căn cứ chấm điểm' : said.join('; ');
}

/** Who is proposed for what, by award: units, then people. */
export function announcedNominees(
  { unitAwards, individualAwards }: Nominees,
  result: Result,
): readonly Block[] {
  const subjects = subjectsOf(result);
  // Of units there is nothing to say in the columns of people.
  const hasPeople = judgesPeople(result.criteria);
  const columns: readonly Column[] = hasPeople
    ? [
        ['TT', 7],
        [`Tên ${subjects}`, 34],
        ['Chức vụ', 27],
        ['Đơn vị', 32],
      ]
    : [
        ['TT', 7],
        [`Tên ${subjects}`, 52],
        ['Cụm, khối thi đua', 41],
      ];
  const rowOf = hasPeople ? rowOfAnybody : rowOfUnit;
  const rowsOf = ({ title, nominees }: AwardNominees, noun: string): readonly TableRow[] => [
    headingRow(`${title}: ${tally(nominees.length)} ${noun}`, columns.length),
    ...nominees.map(rowOf),
  ];
  return captionedTable({
    caption: null,
    columns,
    rows: [
      ...unitAwards.flatMap((award) => rowsOf(award, 'tập thể')),
      ...individualAwards.flatMap((award) => rowsOf(award, 'cá nhân')),
    ],
    fontSize: 12,
    whenEmpty: `Không có ${subjects} nào được đề nghị khen thưởng.`,
  });
}

function rowOfUnit({ nomination, unit }: Nominee, index: number): TableRow {
  return row(
    centre(String(index + 1)),
    left(nomination.name),
    left(unit === undefined || unit === null ? '' : clusterOf(unit)),
  );
}

function rowOfAnybody(nominee: Nominee, index: number): TableRow {
  const { nomination, unit } = nominee;
  const isUnit = nomination.subject === 'unit';
  return row(
    centre(String(index + 1)),
    left(addressedName(nominee)),
    left(isUnit ? '' : positionOf(nominee)),
    left(isUnit ? '' : (unit?.name ?? nomination.unit)),
  );
}
