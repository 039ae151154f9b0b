import type { Result } from '../../domain/result.ts';
import { compareVietnamese } from '../../text/collation.ts';
import { formatShortDate } from '../../text/dates.ts';
import { personKey } from '../../text/person-key.ts';
import { type Column, captionedTable, centre, left, paragraph, row, toFill } from '../blocks.ts';
import type { Block, Cell } from '../document-model.ts';
import { clusterOf } from '../figures/annual-statistics.ts';
import { addressedName, type Nominee } from '../figures/nominees.ts';
import { awardShort } from '../words/titles.ts';
import { pointsOrDash } from '../words/wording.ts';
import { gradeKey, yearMarks } from '../words/year-marks.ts';
import { nomineeKey, remark, summaryCell } from './nominated.ts';
import { voteColumns } from './vote-columns.ts';

/** Units put forward for one award, by merit. */
export function proposedUnits(units: readonly Nominee[], result: Result): readonly Block[] {
  return listOf(units, result, {
    whenEmpty: 'Không có tập thể nào được đề nghị.',
    columns: [
      ['Tên tập thể', 20],
      ['Cụm thi đua', 14],
    ],
    cellsOf: ({ nomination, unit }) => [left(nomination.name), left(unit === null ? '–' : clusterOf(unit))],
  });
}

/** People put forward for one award, by unit and name. */
export function proposedPeople(
  people: readonly Nominee[],
  result: Result,
  { withBirthDate }: { readonly withBirthDate: boolean },
): readonly Block[] {
  return listOf(people, result, {
    whenEmpty: 'Không có cá nhân nào được đề nghị.',
    columns: [
      ['Họ và tên', 17],
      ...(withBirthDate ? [['Ngày sinh', 15] as const] : []),
      ['Chức vụ', 14],
      ['Đơn vị công tác', 18],
      ['Đối tượng', 11],
    ],
    cellsOf: (nominee) => [
      left(addressedName(nominee)),
      ...(withBirthDate ? [birthDate(nominee)] : []),
      left(nominee.person?.position ?? nominee.nomination.position ?? ''),
      left(nominee.unit?.name ?? nominee.nomination.unit),
      centre(isLeader(nominee) ? 'Lãnh đạo, quản lý' : 'Trực tiếp'),
    ],
    notes: withBirthDate
      ? ['Ngày sinh chỉ ghi trong hồ sơ trình, không đưa vào bản công khai danh sách.']
      : [],
  });
}

function listOf(
  nominees: readonly Nominee[],
  result: Result,
  who: {
    readonly whenEmpty: string;
    readonly columns: readonly Column[];
    readonly cellsOf: (nominee: Nominee) => readonly Cell[];
    readonly notes?: readonly string[];
  },
): readonly Block[] {
  const votes = voteColumns(nominees.map(({ nomination }) => nomination));
  const honoursOf = earlierHonours(result);
  const isRegisterKept = result.period?.honours != null;
  const table = captionedTable({
    caption: null,
    columns: [
      ['TT', 6],
      ...who.columns,
      ['Tóm tắt thành tích', 34],
      ['Điểm bình quân; điểm, xếp loại từng năm', 26],
      ...(isRegisterKept ? [['Khen thưởng đã có trong Phong trào', 19] as const] : []),
      ...votes.columns,
      ['Ghi chú', 26],
    ],
    rows: nominees.map((nominee, index) =>
      row(
        centre(String(index + 1)),
        ...who.cellsOf(nominee),
        summaryCell(nominee),
        left(marksOf(nominee, result)),
        ...(isRegisterKept ? [left(honoursOf(nominee))] : []),
        ...votes.cellsOf(nominee.nomination),
        left(remark(nominee)),
      ),
    ),
    fontSize: 11,
    whenEmpty: who.whenEmpty,
  });
  if (nominees.length === 0) return table;
  return [
    ...table,
    paragraph('note', `${gradeKey(result)}.`),
    ...(who.notes ?? []).map((note) => paragraph('note', note)),
    ...(isRegisterKept
      ? []
      : [paragraph('note', toFill('bổ sung khen thưởng đã có trong Phong trào: chưa có sổ khen thưởng'))]),
  ];
}

function marksOf(nominee: Nominee, result: Result): string {
  const subject = nominee.nomination.subject === 'unit' ? nominee.unit : nominee.person;
  const marks = yearMarks(subject?.history ?? [], result);
  const total = pointsOrDash(subject?.total ?? null);
  return marks === '' ? total : `${total}\n${marks}`;
}

function birthDate(nominee: Nominee): Cell {
  const date = nominee.person?.birthDate ?? null;
  if (date !== null) return centre(formatShortDate(date));
  return { runs: [toFill('ngày sinh', nomineeKey(nominee))], align: 'center' };
}

function isLeader({ nomination, person }: Nominee): boolean {
  return (person?.leader ?? nomination.leader) === true;
}

/**
 * What was granted to each nominee in the movement before, as `Giấy khen (QĐ 12/QĐ-UBND, 05/01/2020)`; of a unit also
 * to those that it goes on from, of a person by name in the units where the person was.
 */
function earlierHonours(result: Result): (nominee: Nominee) => string {
  const honours = [...(result.period?.honours ?? [])].sort((a, b) => compareVietnamese(a.date, b.date));
  return ({ nomination, unit, person }) => {
    const history = (nomination.subject === 'unit' ? unit : person)?.history ?? [];
    const places = new Set([nomination.unit, ...history.flatMap(({ units }) => units.map(({ id }) => id))]);
    const name = personKey(nomination.name);
    return honours
      .filter(
        (honour) =>
          honour.subject === nomination.subject &&
          places.has(honour.unit) &&
          (honour.subject === 'unit' || personKey(honour.name) === name),
      )
      .map(
        ({ award, number, date }) =>
          `${awardShort(result, award)} (QĐ số ${number} ngày ${formatShortDate(date)})`,
      )
      .join('; ');
  };
}
