import type { Result } from '../../domain/result.ts';
import { captionedTable, centre, headingRow, left, row, toFill } from '../blocks.ts';
import type { Block, Cell, TableRow } from '../document-model.ts';
import { clusterOf } from '../figures/annual-statistics.ts';
import type { AwardNominees, Nominee, Nominees } from '../figures/nominees.ts';
import { awardShort, gradeTitle } from '../words/titles.ts';
import { clause } from '../words/unranked-reasons.ts';
import { pointsOrDash, sentence, tally } from '../words/wording.ts';
import { voteColumns } from './vote-columns.ts';

/** Units put forward, by award and merit. */
export function nominatedUnits({ units, unitAwards }: Nominees, result: Result): readonly Block[] {
  const votes = voteColumns(units.map(({ nomination }) => nomination));
  const rowOf = (nominee: Nominee, index: number) =>
    row(
      centre(String(index + 1)),
      left(nominee.nomination.name),
      left(nominee.unit === null ? '–' : clusterOf(nominee.unit)),
      ...standing(nominee.unit, result),
      centre(nominee.unit?.rank == null ? '–' : String(nominee.unit.rank)),
      summaryCell(nominee),
      ...votes.cellsOf(nominee.nomination),
      left(remark(nominee)),
    );
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 5],
      ['Tên tập thể', 24],
      ['Cụm thi đua', 17],
      ['Điểm', 8],
      ['Xếp loại', 10],
      ['Hạng', 7],
      ['Tóm tắt thành tích', 50],
      ...votes.columns,
      ['Ghi chú', 11],
    ],
    rows: unitAwards.flatMap((award) => awardRows(award, 'tập thể', 8 + votes.columns.length, rowOf)),
    fontSize: 12,
    whenEmpty: 'Không có tập thể nào được đề nghị.',
  });
}

/** What the council should know beside the points: that the unit reported late. */
export function remark({ unit }: Nominee): string {
  return unit?.submission === 'late' ? 'Đơn vị nộp báo cáo chậm' : '';
}

/** People put forward, by award, unit and name; never with a date of birth. */
export function nominatedIndividuals(
  { individuals, individualAwards }: Nominees,
  result: Result,
): readonly Block[] {
  const votes = voteColumns(individuals.map(({ nomination }) => nomination));
  const rowOf = (nominee: Nominee, index: number) =>
    row(
      centre(String(index + 1)),
      left(nominee.nomination.name),
      left(nominee.person?.position ?? ''),
      left(nominee.unit?.name ?? nominee.nomination.unit),
      centre(nominee.person?.leader === true ? 'Lãnh đạo, quản lý' : 'Trực tiếp'),
      ...standing(nominee.person, result),
      summaryCell(nominee),
      ...votes.cellsOf(nominee.nomination),
      left(remark(nominee)),
    );
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 5],
      ['Họ và tên', 21],
      ['Chức vụ', 15],
      ['Đơn vị công tác', 20],
      ['Đối tượng', 12],
      ['Điểm', 10],
      ['Xếp loại', 10],
      ['Tóm tắt thành tích', 44],
      ...votes.columns,
      ['Ghi chú', 10],
    ],
    rows: individualAwards.flatMap((award) => awardRows(award, 'cá nhân', 9 + votes.columns.length, rowOf)),
    fontSize: 12,
    whenEmpty: 'Không có cá nhân nào được đề nghị.',
  });
}

/** What the tool leaves to the council, each with why. */
export function undecidedCases({ undecided }: Nominees, result: Result): readonly Block[] {
  const rows = undecided.map(({ nomination, unit }, index) =>
    row(
      centre(String(index + 1)),
      centre(nomination.subject === 'unit' ? 'Tập thể' : 'Cá nhân'),
      left(nomination.name),
      left(nomination.subject === 'unit' ? '' : (unit?.name ?? nomination.unit)),
      left(awardShort(result, nomination.award)),
      left(`${sentence((nomination.open ?? nomination.because).map(clause).join('; '))}.`),
    ),
  );
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 5],
      ['Đối tượng', 9],
      ['Tên tập thể, cá nhân', 24],
      ['Đơn vị công tác', 22],
      ['Hình thức khen thưởng', 18],
      ['Vấn đề cần Hội đồng xem xét', 42],
    ],
    rows,
    fontSize: 12,
    whenEmpty: 'Không có trường hợp nào cần Hội đồng xem xét riêng.',
  });
}

function awardRows(
  { title, nominees }: AwardNominees,
  noun: string,
  columns: number,
  rowOf: (nominee: Nominee, index: number) => TableRow,
): readonly TableRow[] {
  return [headingRow(`${title}: ${tally(nominees.length)} ${noun}`, columns), ...nominees.map(rowOf)];
}

function standing(
  scored: { readonly total: number | null; readonly grade: string | null } | null,
  result: Result,
): readonly [Cell, Cell] {
  if (scored === null || scored.total === null) return [centre('–'), centre('–')];
  return [centre(pointsOrDash(scored.total)), centre(gradeTitle(result, scored.grade))];
}

/** The achievement as the unit wrote it; to be filled in where it did not. */
export function summaryCell(nominee: Nominee): Cell {
  const { nomination, person } = nominee;
  const summary = nomination.summary.trim() || person?.achievement.trim() || '';
  return summary === ''
    ? { runs: [toFill('bổ sung tóm tắt thành tích', nomineeKey(nominee))] }
    : left(summary);
}

/** Tells a nominee in every version of a document. */
export function nomineeKey({ nomination, person }: Nominee): string {
  return person?.id ?? `${nomination.unit} ${nomination.name}`;
}
