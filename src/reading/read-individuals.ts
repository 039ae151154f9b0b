import type { CriterionLine } from '../criteria/lines.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { Located } from '../domain/location.ts';
import { pointsToNumber } from '../domain/points.ts';
import type { LineAnswer, Person, RowCount, SkippedRows } from '../domain/submission.ts';
import { formatShortDate, isoOf } from '../text/dates.ts';
import { blankAnswer } from './answers.ts';
import { flipSign, readDate } from './cells/read-date.ts';
import { readPlain, readQuantity } from './cells/read-quantity.ts';
import { readTextAnswer, readWords } from './cells/read-text.ts';
import { readTick } from './cells/read-tick.ts';
import { isBlank, shownText } from './cells/shown-text.ts';
import type { PlacedTable } from './find-sheets.ts';
import { type PersonRow, personRows } from './furniture/person-rows.ts';
import { noticeNameColumns, readName } from './read-name.ts';
import { readSex, type SexReading } from './read-sex.ts';
import { acceptedValues, countRows, type RowOutcome, rowDiagnostics, skippedRows } from './row-outcome.ts';
import type { TableRow } from './table-rows.ts';

/** What the table `Cá nhân` says. */
export type IndividualsReading = {
  readonly people: readonly Person[];
  readonly outcomes: readonly RowOutcome<Person>[];
  readonly rows: RowCount;
  readonly skippedRows: readonly SkippedRows[];
  readonly diagnostics: readonly Diagnostic[];
};

/** How the dates of the column are read (`flipSign`), and the year that ages are told by. */
export type Dates = { readonly sign: string | null; readonly year: number };

/** A column of points, with the line that it answers. */
export type PointsColumn = { readonly column: number; readonly line: CriterionLine };

/** Reads a person per row, with a score per criterion column. */
export function readIndividuals(
  placed: PlacedTable,
  expected: readonly string[],
  year: number,
): IndividualsReading {
  const points = pointsColumns(placed);
  const rows = personRows(
    placed,
    points.map(({ column }) => column),
  );
  const sign = flipSign(rows.map(({ row }) => row.cellOf('birthDate')));
  const outcomes = rows.map((row) => readRow(row, placed, points, { sign, year }));
  const place = { file: placed.grid.file, sheet: placed.grid.sheet.name };
  const found = new Set(points.map(({ line }) => line.id));
  const missing = expected.filter((id) => !found.has(id));
  return {
    people: acceptedValues(outcomes),
    outcomes,
    rows: countRows(outcomes),
    skippedRows: skippedRows(outcomes, place.sheet),
    diagnostics: [
      ...noticeNameColumns(
        placed,
        rows.map(({ row }) => row),
      ),
      ...rowDiagnostics(outcomes, place),
      ...(missing.length === 0 ? [] : [diagnose('TD3105', place, { criteria: missing })]),
    ],
  };
}

/** The columns of points of a table, from left to right. */
export function pointsColumns({ table }: PlacedTable): readonly PointsColumn[] {
  return table.columns.flatMap(({ column, line, isDuplicate }) =>
    line === null || isDuplicate ? [] : [{ column, line }],
  );
}

function readRow(
  { row, kind }: PersonRow,
  placed: PlacedTable,
  points: readonly PointsColumn[],
  dates: Dates,
): RowOutcome<Person> {
  if (kind === 'nameless') {
    const text = row.texts.slice(0, 4).join(', ');
    return { row: row.row, end: 'rejected', diagnostics: [diagnose('TD3114', row.start, { text })] };
  }
  if (kind !== 'person') {
    const { skip: reason, ...doubt } = kind;
    return { row: row.row, end: 'skipped', reason, ...doubt };
  }
  return { row: row.row, end: 'accepted', ...readPerson(row, placed, points, dates) };
}

/** What the row of a person says. */
export function readPerson(
  row: TableRow,
  placed: PlacedTable,
  points: readonly PointsColumn[],
  dates: Dates,
): Staged<Person> {
  const diagnostics: Diagnostic[] = [];
  const take = <T>(staged: { readonly value: T; readonly diagnostics: readonly Diagnostic[] }): T => {
    diagnostics.push(...staged.diagnostics);
    return staged.value;
  };
  const place = (key: string, column: string) => ({ from: row.refOf(key) ?? row.start, column });
  const words = (key: string, column: string) => {
    const cell = row.cellOf(key);
    return cell === null ? '' : take(readWords(cell, place(key, column)));
  };
  const violation = take(readTextAnswer(row.cellOf('violation'), place('violation', 'Vi phạm, kỷ luật')));
  const answers = new Map<string, LineAnswer>();
  for (const { column, line } of points) {
    const from = placed.grid.refOf(row.row, column);
    const cell = placed.grid.cellAt(row.row, column);
    const rules = { max: pointsToNumber(line.max) };
    const selfPoints = readPlain(cell, from) ?? take(readQuantity(cell, { from, column: line.id }, rules));
    answers.set(line.id, blankAnswer(line.id, selfPoints));
  }
  const name = readName(row, 'Họ và tên');
  diagnostics.push(...name.diagnostics);
  const sex = take(readSex(row));
  const birthDate = take(readBirthDate(row, sex, dates));
  const position = words('position', 'Chức vụ');
  const person: Person = {
    name: { value: name.name, from: name.from },
    birthDate: birthDate ?? bornInName(name.born),
    position: position === '' ? (name.post ?? '') : position,
    department: words('department', 'Bộ phận'),
    isLeader: take(readTick(row.cellOf('leader'), place('leader', 'Lãnh đạo'))),
    answers,
    violation: violation.state === 'given' ? { value: violation.value, from: violation.from } : null,
    achievement: words('achievement', 'Thành tích nổi bật'),
    achievementFrom: row.refOf('achievement') ?? row.start,
    note: words('note', 'Ghi chú'),
    ...(sex.sex === null && name.sex === null ? {} : { sex: sex.sex ?? name.sex }),
    ...statedTotal(row),
    ...(name.because === null ? {} : { doubt: name.because }),
  };
  return { value: person, diagnostics };
}

/** Years between which somebody who works may be born, before the year of the plan. */
const AGES = { least: 14, most: 100 };

/** From `Ngày sinh`, else from `Nam | Nữ`; a year there that says otherwise is told, and a date that nobody can have is not used. */
function readBirthDate(row: TableRow, { bornIn, bornKey }: SexReading, { sign, year }: Dates) {
  const placeOf = (key: string) => ({ from: row.refOf(key) ?? row.start, column: 'Ngày sinh' });
  const own = row.cellOf('birthDate');
  const isOwn = bornIn === null || bornKey === null || !isBlank(own);
  const read = isOwn
    ? readDate(own, placeOf('birthDate'), sign)
    : readDate(bornIn, placeOf(bornKey ?? 'birthDate'), sign);
  if (isOwn && bornIn !== null && bornKey !== null && read.value !== null) {
    const text = shownText(bornIn);
    const other = /(?:19|20)\d{2}/u.exec(text)?.[0];
    if (other !== undefined && other !== read.value.slice(0, 4)) {
      const values = { text, used: formatShortDate(read.value) };
      return staged(read.value, [
        ...read.diagnostics,
        diagnose('TD1162', { ...placeOf(bornKey).from, found: text }, values),
      ]);
    }
  }
  const born = Number(read.value?.slice(0, 4));
  if (read.value === null || (born >= year - AGES.most && born <= year - AGES.least)) return read;
  const { from } = placeOf(isOwn ? 'birthDate' : (bornKey ?? 'birthDate'));
  const text = formatShortDate(read.value);
  return staged(null, [...read.diagnostics, diagnose('TD1163', { ...from, found: text }, { text, year })]);
}

/** A whole date that stood beside the name; a year alone is no birth date. */
function bornInName(born: string | null): string | null {
  return born === null ? null : isoOf(born);
}

/** A total that was typed beside the scores; one that the sheet calculates adds up what stands there. */
function statedTotal(row: TableRow): { readonly statedTotal?: Located<number> } {
  const cell = row.cellOf('sum');
  const from = row.refOf('sum');
  if (cell?.content.kind !== 'number' || cell.formula !== undefined || from === null) return {};
  return { statedTotal: { value: cell.content.value, from } };
}
