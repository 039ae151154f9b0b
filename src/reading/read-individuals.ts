import type { CriterionLine } from '../criteria/lines.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Located } from '../domain/location.ts';
import { pointsToNumber } from '../domain/points.ts';
import type { LineAnswer, Person, RowCount, SkippedRows } from '../domain/submission.ts';
import { isoOf } from '../text/dates.ts';
import { blankAnswer } from './answers.ts';
import { flipSign, readDate } from './cells/read-date.ts';
import { readQuantity } from './cells/read-quantity.ts';
import { readTextAnswer, readWords } from './cells/read-text.ts';
import { readTick } from './cells/read-tick.ts';
import type { PlacedTable } from './find-sheets.ts';
import { type PersonRow, personRows } from './furniture/person-rows.ts';
import { noticeNameColumns, readName } from './read-name.ts';
import { readSex } from './read-sex.ts';
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

type PointsColumn = { readonly column: number; readonly line: CriterionLine };

/** Reads a person per row, with a score per criterion column. */
export function readIndividuals(placed: PlacedTable, expected: readonly string[]): IndividualsReading {
  const points = placed.table.columns.flatMap(({ column, line, isDuplicate }): readonly PointsColumn[] =>
    line === null || isDuplicate ? [] : [{ column, line }],
  );
  const rows = personRows(
    placed,
    points.map(({ column }) => column),
  );
  const sign = flipSign(rows.map(({ row }) => row.cellOf('birthDate')));
  const outcomes = rows.map((row) => readRow(row, placed, points, sign));
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

function readRow(
  { row, kind }: PersonRow,
  placed: PlacedTable,
  points: readonly PointsColumn[],
  sign: string | null,
): RowOutcome<Person> {
  if (kind === 'nameless') {
    const text = row.texts.slice(0, 4).join(', ');
    return { row: row.row, end: 'rejected', diagnostics: [diagnose('TD3114', row.start, { text })] };
  }
  if (kind !== 'person') {
    const { skip: reason, ...doubt } = kind;
    return { row: row.row, end: 'skipped', reason, ...doubt };
  }
  const { value, diagnostics } = readPerson(row, placed, points, sign);
  return { row: row.row, end: 'accepted', value, diagnostics };
}

function readPerson(
  row: TableRow,
  placed: PlacedTable,
  points: readonly PointsColumn[],
  sign: string | null,
) {
  const diagnostics: Diagnostic[] = [];
  const take = <T>(staged: { readonly value: T; readonly diagnostics: readonly Diagnostic[] }): T => {
    diagnostics.push(...staged.diagnostics);
    return staged.value;
  };
  const place = (key: string, column: string) => ({ from: row.refOf(key) ?? row.start, column });
  const words = (key: string, column: string) => take(readWords(row.cellOf(key), place(key, column)));
  const violation = take(readTextAnswer(row.cellOf('violation'), place('violation', 'Vi phạm, kỷ luật')));
  const answers = new Map<string, LineAnswer>();
  for (const { column, line } of points) {
    const from = placed.grid.refOf(row.row, column);
    const rules = { max: pointsToNumber(line.max) };
    const selfPoints = take(
      readQuantity(placed.grid.cellAt(row.row, column), { from, column: line.id }, rules),
    );
    answers.set(line.id, { ...blankAnswer(line.id), selfPoints });
  }
  const name = readName(row, 'Họ và tên');
  diagnostics.push(...name.diagnostics);
  const sex = take(readSex(row));
  const bornKey = sex.bornKey ?? 'birthDate';
  const birthDate = take(readDate(sex.bornIn ?? row.cellOf('birthDate'), place(bornKey, 'Ngày sinh'), sign));
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
