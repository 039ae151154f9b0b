import { termKey, termWords } from '../../domain/term.ts';
import type { Comparison, NominationChange, PersonMove, UnitMove } from '../../review/comparison.ts';
import type { LineChange } from '../../review/line-changes.ts';
import type { SheetCell, SheetColumn, SheetModel, WorkbookModel } from '../document-model.ts';
import { SUBMISSION_WORDS } from '../words/state-words.ts';

const HOW: Readonly<Record<UnitMove['how'], string>> = { kept: '', new: 'Mới', gone: 'Không còn' };

const STANDING_COLUMNS: readonly SheetColumn[] = [
  { header: 'Hạng trước', width: 8, format: 'integer' },
  { header: 'Hạng sau', width: 8, format: 'integer' },
  { header: 'Lên (+), xuống (−)', width: 10, format: 'integer' },
  { header: 'Điểm trước', width: 10, format: 'points' },
  { header: 'Điểm sau', width: 10, format: 'points' },
  { header: 'Chênh lệch', width: 10, format: 'points' },
  { header: 'Xếp loại trước', width: 14 },
  { header: 'Xếp loại sau', width: 14 },
];

const LINE_COLUMNS: readonly SheetColumn[] = [
  { header: 'Tiêu chí', width: 10 },
  { header: 'Điểm trước', width: 10, format: 'points' },
  { header: 'Điểm sau', width: 10, format: 'points' },
  { header: 'Tối đa trước', width: 9, format: 'points' },
  { header: 'Tối đa sau', width: 9, format: 'points' },
  { header: 'Nguyên nhân', width: 70 },
];

/** The whole comparison of two results as tables to filter; `name` is that of the file. */
export function comparisonWorkbook(comparison: Comparison, name: string, date: string): WorkbookModel {
  const { before, after, units, nominations, isComparable, hasPeople } = comparison;
  const title = `So sánh kết quả ${termWords(before)} với ${termWords(after)}`;
  const remark = isComparable ? '' : ' (KHÁC BẢN TIÊU CHÍ: ĐIỂM KHÔNG SO SÁNH TRỰC TIẾP ĐƯỢC)';
  const head = (what: string) =>
    `${what}: ${termKey(before)} → ${termKey(after)}${remark}`.toLocaleUpperCase('vi');
  return {
    format: 'xlsx',
    name,
    title,
    date,
    sheets: [
      unitsSheet(units, head('Thay đổi của các tập thể')),
      {
        name: 'Tiêu chí tập thể',
        title: head('Tiêu chí tập thể đã đổi'),
        columns: [...UNIT_COLUMNS, ...LINE_COLUMNS],
        frozenColumns: 2,
        rows: units.flatMap(({ id, name: unit, lines }) =>
          lines.map((line) => [id, unit, ...lineCells(line)]),
        ),
      },
      ...(hasPeople
        ? [
            peopleSheet(units, head('Thay đổi của cá nhân')),
            {
              name: 'Tiêu chí cá nhân',
              title: head('Tiêu chí cá nhân đã đổi'),
              columns: [...UNIT_COLUMNS, { header: 'Họ và tên', width: 24 }, ...LINE_COLUMNS],
              frozenColumns: 3,
              rows: units.flatMap(({ id, name: unit, people }) =>
                people.flatMap((person) =>
                  person.lines.map((line) => [id, unit, person.name, ...lineCells(line)]),
                ),
              ),
            },
          ]
        : []),
      nominationsSheet(nominations, head('Đề nghị khen thưởng thêm, bớt')),
    ],
  };
}

const UNIT_COLUMNS: readonly SheetColumn[] = [
  { header: 'Mã', width: 9 },
  { header: 'Đơn vị', width: 34 },
];

function unitsSheet(units: readonly UnitMove[], title: string): SheetModel {
  return {
    name: 'Tập thể',
    title,
    columns: [
      ...UNIT_COLUMNS,
      { header: 'Cụm thi đua', width: 22 },
      { header: 'Tình trạng', width: 30 },
      ...STANDING_COLUMNS,
      { header: 'Nộp trước', width: 14 },
      { header: 'Nộp sau', width: 14 },
      { header: 'Số tiêu chí đổi', width: 9, format: 'integer' },
    ],
    frozenColumns: 2,
    rows: units.map((unit) => [
      unit.id,
      unit.name,
      unit.cluster,
      stateOf(unit),
      ...standingCells(unit),
      ...unit.submissions.map((submission) => (submission === null ? '' : SUBMISSION_WORDS[submission])),
      unit.lines.length,
    ]),
  };
}

/** New, gone, merged; blank for a unit that both years have as it is. */
export function stateOf({ how, mergedFrom, mergedInto }: UnitMove): string {
  if (mergedInto.length > 0) return `Nhập vào ${mergedInto.join(', ')}`;
  if (mergedFrom.length > 0) return `${how === 'new' ? 'Mới, nhận' : 'Nhận'} ${mergedFrom.join(', ')}`;
  return HOW[how];
}

function peopleSheet(units: readonly UnitMove[], title: string): SheetModel {
  return {
    name: 'Cá nhân',
    title,
    columns: [
      ...UNIT_COLUMNS,
      { header: 'Họ và tên', width: 24 },
      { header: 'Tình trạng', width: 12 },
      ...STANDING_COLUMNS,
      { header: 'Số tiêu chí đổi', width: 9, format: 'integer' },
    ],
    frozenColumns: 3,
    rows: units.flatMap(({ id, name, people }) =>
      people.map((person) => [
        id,
        name,
        person.name,
        HOW[person.how],
        ...standingCells(person),
        person.lines.length,
      ]),
    ),
  };
}

function nominationsSheet(nominations: readonly NominationChange[], title: string): SheetModel {
  return {
    name: 'Khen thưởng',
    title,
    columns: [
      { header: 'Thêm, bớt', width: 10 },
      { header: 'Đối tượng', width: 10 },
      { header: 'Tên', width: 30 },
      { header: 'Đơn vị', width: 34 },
      { header: 'Hình thức', width: 40 },
      { header: 'Lý do theo kết quả sau', width: 60 },
    ],
    frozenColumns: 3,
    rows: nominations.map(({ change, subject, name, unit, award, because }) => [
      change === 'gained' ? 'Thêm' : 'Bớt',
      subject === 'unit' ? 'Tập thể' : 'Cá nhân',
      name,
      unit,
      award,
      because.join(' '),
    ]),
  };
}

function standingCells({
  before,
  after,
  rankChange,
  totalChange,
}: UnitMove | PersonMove): readonly SheetCell[] {
  return [
    before?.rank ?? null,
    after?.rank ?? null,
    rankChange,
    before?.total ?? null,
    after?.total ?? null,
    totalChange,
    before?.grade ?? '',
    after?.grade ?? '',
  ];
}

function lineCells({ criterion, before, after, causes }: LineChange): readonly SheetCell[] {
  return [
    criterion,
    before?.points ?? null,
    after?.points ?? null,
    before?.max ?? null,
    after?.max ?? null,
    causes.map(({ text }) => text).join('; '),
  ];
}
