import type { NominationResult, Result, UnitResult } from '../../domain/result.ts';
import { captionedTable, centre, headingRow, left, row, toFill } from '../blocks.ts';
import type { Block, Cell, TableRow } from '../document-model.ts';
import { clusterOf } from '../figures/annual-statistics.ts';
import { type AwardNominees, addressedName, type Nominee, type Nominees } from '../figures/nominees.ts';
import type { DocumentContext } from '../result-document.ts';
import { clausesOf, oldReasons, toldAgainst } from '../words/reasons.ts';
import { awardShort, gradeTitle } from '../words/titles.ts';
import { pointsOrDash, sentence, tally } from '../words/wording.ts';
import { byPrecedence } from './precedence.ts';
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
      rankCell(nominee.unit?.rank),
      rankCell(nominee.unit?.rankInCluster),
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
      ['Xếp loại', 13],
      ['Hạng', 9],
      ['Hạng trong cụm', 9],
      ['Tóm tắt thành tích', 37],
      ...votes.columns,
      ['Ghi chú', 19],
    ],
    rows: unitAwards.flatMap((award) => awardRows(award, 'tập thể', 9 + votes.columns.length, rowOf)),
    fontSize: 12,
    whenEmpty: 'Không có tập thể nào được đề nghị.',
  });
}

/** `9 (3)`: the ranks of a unit, over the city and within its cluster, as the annex of the report has them. */
function ranksOf(unit: UnitResult | null, { subject }: NominationResult): string {
  if (subject !== 'unit' || unit?.rank == null) return '–';
  return `${unit.rank} (${unit.rankInCluster ?? '–'})`;
}

/** The rank as the annex of the report has it, over the city or within the cluster. */
function rankCell(rank: number | null | undefined): Cell {
  return centre(rank == null ? '–' : String(rank));
}

/** What every level is told beside the points: all that speaks against; of an older result that the unit reported late. */
export function remark({ nomination, unit }: Nominee): string {
  if (nomination.reasons?.some(({ fact }) => fact !== undefined) === true)
    return sentence(clausesOf(toldAgainst(nomination), 'province'));
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
      left(addressedName(nominee)),
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
      ['Điểm', 9],
      ['Xếp loại', 13],
      ['Tóm tắt thành tích', 34],
      ...votes.columns,
      ['Ghi chú', 18],
    ],
    rows: individualAwards.flatMap((award) => awardRows(award, 'cá nhân', 9 + votes.columns.length, rowOf)),
    fontSize: 12,
    whenEmpty: 'Không có cá nhân nào được đề nghị.',
  });
}

/** What the tool leaves to the council, each with why. */
export function undecidedCases(context: DocumentContext, undecided: readonly Nominee[]): readonly Block[] {
  const { result } = context;
  const rows = byPrecedence(context, undecided).map((nominee, index) => {
    const { nomination, unit } = nominee;
    return row(
      centre(String(index + 1)),
      centre(nomination.subject === 'unit' ? 'Tập thể' : 'Cá nhân'),
      left(addressedName(nominee)),
      left(nomination.subject === 'unit' ? '' : (unit?.name ?? nomination.unit)),
      left(awardShort(result, nomination.award)),
      centre(ranksOf(unit, nomination)),
      left(questionOf(nomination)),
    );
  });
  return captionedTable({
    caption: null,
    columns: [
      ['TT', 5],
      ['Đối tượng', 9],
      ['Tên tập thể, cá nhân', 24],
      ['Đơn vị công tác', 22],
      ['Hình thức khen thưởng', 16],
      ['Hạng (trong cụm)', 11],
      ['Vấn đề cần Hội đồng xem xét', 42],
    ],
    rows,
    fontSize: 12,
    whenEmpty: 'Không có trường hợp nào cần Hội đồng xem xét riêng.',
  });
}

/** What the council has to settle, and what it should know beside it. */
function questionOf(nomination: NominationResult): string {
  const { reasons = [], choice, notes = [] } = nomination;
  const open = reasons.filter(
    ({ outcome, isVote, fact }) =>
      outcome === 'undecided' && fact !== undefined && (choice === undefined || isVote === true),
  );
  const told = open.length > 0 ? [...open, ...notes] : oldReasons(nomination);
  return `${sentence(clausesOf(told, 'council'))}.`;
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
