import type { Result, UnitResult } from '../../domain/result.ts';
import { bodyOf, captionedTable, centre, dashes, left, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { clusterOf } from '../figures/annual-statistics.ts';
import { type AwardNominees, addressedName, type Nominees, positionOf } from '../figures/nominees.ts';
import { barredBy } from '../words/barred.ts';
import { subjectsOf } from '../words/subjects.ts';
import { gradeTitle } from '../words/titles.ts';
import { nameInText, pointsOrDash, tally } from '../words/wording.ts';

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
  if (unit.total === null) return 'Chưa đủ căn cứ chấm điểm';
  return barredBy(unit, result, 'unit').join('; ');
}

/** Whom a condition keeps from a grade: people by their unit, not by name, each with what it stands on. */
export function announcedBarred(result: Result): readonly Block[] {
  const cases = result.units.flatMap((unit) =>
    unit.individuals.flatMap((person) =>
      barredBy(person, result, 'unit').map((why) => `01 cá nhân thuộc ${nameInText(unit.name)}: ${why}`),
    ),
  );
  return cases.length === 0
    ? []
    : [...bodyOf('Cá nhân không xếp loại vì thuộc trường hợp loại trừ:'), ...dashes(cases)];
}

/** Who is proposed for what, by award: units, then people. */
export function announcedNominees(
  { unitAwards, individualAwards }: Nominees,
  result: Result,
): readonly Block[] {
  const tables = [
    ...unitAwards.flatMap((award) => announcedUnits(award)),
    ...individualAwards.flatMap((award) => announcedPeople(award)),
  ];
  return tables.length === 0
    ? bodyOf(`Không có ${subjectsOf(result)} nào được đề nghị khen thưởng.`)
    : tables;
}

function announcedUnits({ title, nominees }: AwardNominees): readonly Block[] {
  return captionedTable({
    caption: `${title}: ${tally(nominees.length)} tập thể`,
    columns: [
      ['TT', 7],
      ['Tên tập thể', 57],
      ['Cụm, khối thi đua', 36],
    ],
    rows: nominees.map(({ nomination, unit }, index) =>
      row(centre(String(index + 1)), left(nomination.name), left(unit === null ? '' : clusterOf(unit))),
    ),
    fontSize: 12,
    whenEmpty: '',
  });
}

function announcedPeople({ title, nominees }: AwardNominees): readonly Block[] {
  return captionedTable({
    caption: `${title}: ${tally(nominees.length)} cá nhân`,
    columns: [
      ['TT', 7],
      ['Họ và tên', 30],
      ['Chức vụ', 28],
      ['Đơn vị', 35],
    ],
    rows: nominees.map((nominee, index) =>
      row(
        centre(String(index + 1)),
        left(addressedName(nominee)),
        left(positionOf(nominee)),
        left(nominee.unit?.name ?? nominee.nomination.unit),
      ),
    ),
    fontSize: 12,
    whenEmpty: '',
  });
}
