import { type PlacelessLine, placelessLines } from '../../domain/placeless-lines.ts';
import type { IndividualResult, Result, UnitResult } from '../../domain/result.ts';
import { inTurn } from '../../domain/sized.ts';
import { termWords } from '../../domain/term.ts';
import { sortByPersonName, sortByVietnamese } from '../../text/collation.ts';
import type { SheetCell, SheetModel } from '../document-model.ts';
import { effectivePoints } from '../figures/group-statistics.ts';
import { lineReason } from '../words/line-reasons.ts';
import { STATUS_WORDS } from '../words/state-words.ts';
import { disqualifierTitle, gradeTitle } from '../words/titles.ts';
import { sentence } from '../words/wording.ts';
import { type ColumnOf, dayOf, integer, ordinal, points, sheetOf, text } from './columns.ts';
import { groupPoints } from './unit-sheets.ts';

type Member = { readonly unit: UnitResult; readonly person: IndividualResult };

/** Everybody whom a unit lists, and the points of each line: units and people in Vietnamese order. */
export function peopleSheets(result: Result): readonly SheetModel[] {
  const members = membersOf(result);
  return [peopleSheet(result, members), peopleLinesSheet(result, members)];
}

function peopleSheet(result: Result, members: readonly Member[]): SheetModel {
  return sheetOf<Member>(
    'Cá nhân',
    `Tổng hợp điểm của cá nhân ${termWords(result)}`,
    [
      ...whoColumns(),
      text('Ngày sinh', 12, ({ person }) => dayOf(person.birthDate)),
      text('Chức vụ', 22, ({ person }) => person.position),
      text('Bộ phận', 22, ({ person }) => person.department),
      text('Lãnh đạo', 9, ({ person }) => (person.leader ? 'x' : null)),
      ...result.criteria.individuals.map(({ id, short }) =>
        points<Member>(`${id} ${short}`, 13, ({ person }) => groupPoints(person, id)),
      ),
      points('Tổng điểm', 10, ({ person }) => person.total),
      text('Xếp loại', 13, ({ person }) => (person.total === null ? null : gradeTitle(result, person.grade))),
      integer('Hạng trong đơn vị', 9, ({ person }) => person.rank),
      text('Điều kiện loại trừ', 28, ({ person }) =>
        person.disqualified.map((id) => disqualifierTitle(result, id)).join('; '),
      ),
      text('Vì sao chưa có tổng điểm', 48, ({ person }) =>
        person.total === null ? openLines(person) : null,
      ),
      text('Thành tích nổi bật', 48, ({ person }) => person.achievement),
    ],
    members,
    4,
  );
}

/** The same people with a column per individual line; words where there is no number. */
function peopleLinesSheet(result: Result, members: readonly Member[]): SheetModel {
  const lines = result.criteria.individuals.flatMap((group) => group.lines);
  return sheetOf<MemberWithLines>(
    'Chi tiết cá nhân',
    `Điểm từng tiêu chí của cá nhân ${termWords(result)}`,
    [
      ...whoColumns(),
      ...lines.map(({ id, short }, place) =>
        points<MemberWithLines>(`${id} ${short}`, 12, ({ own }) => linePoints(lineOf(own, id, place))),
      ),
      points('Tổng điểm', 10, ({ person }) => person.total),
    ],
    inTurn(members, withLines),
    4,
  );
}

type MemberWithLines = Member & { readonly own: readonly PlacelessLine[] };

function withLines(member: Member): MemberWithLines {
  return { ...member, own: placelessLines(member.person) };
}

/** The line of a criterion: nearly always in the place that it has among all. */
function lineOf(own: readonly PlacelessLine[], id: string, place: number): PlacelessLine | undefined {
  const there = own[place];
  return there?.criterion === id ? there : own.findLast(({ criterion }) => criterion === id);
}

function whoColumns<Row extends Member>(): readonly ColumnOf<Row>[] {
  return [
    ordinal(),
    text('Mã đơn vị', 10, ({ unit }) => unit.id),
    text('Tên đơn vị', 32, ({ unit }) => unit.name),
    text('Họ và tên', 26, ({ person }) => person.name),
  ];
}

function membersOf(result: Result): readonly Member[] {
  return sortByVietnamese(result.units, ({ name }) => name).flatMap((unit) =>
    sortByPersonName(unit.individuals, ({ name }) => name).map((person) => ({ unit, person })),
  );
}

function linePoints(line: PlacelessLine | undefined): SheetCell {
  if (line === undefined) return null;
  return effectivePoints(line) ?? STATUS_WORDS[line.status];
}

function openLines({ lines }: IndividualResult): string {
  const open = lines.filter((line) => line.status !== 'not-applicable' && effectivePoints(line) === null);
  if (open.length === 0) return 'Không có tiêu chí nào áp dụng';
  return sentence(
    open.map(({ criterion, because }) => `${criterion}: ${lineReason({ because })}`).join('; '),
  );
}
