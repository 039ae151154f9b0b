import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { Honour } from '../../domain/honour.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import type { Unit } from '../../domain/unit.ts';
import { daysOfBirth, daysOfDocument } from '../day-bounds.ts';
import { findAward } from '../find-award.ts';
import type { TableRow } from '../find-table.ts';
import { type RecordsContext, readRecords } from '../records/read-records.ts';
import { blankCell, readDay, readSubject } from '../records/read-subject.ts';
import type { UnitIndex } from '../whose-row.ts';
import { HONOURS, type HonourColumn } from './shape.ts';

type Row = TableRow<HonourColumn>;
type Awards = RecordsContext['set']['awards'];

/**
 * The awards of `khen-thuong.xlsx`, every fault by its cell; a row in error is left out and said. Null where the file does
 * not hold the table.
 */
export function readHonours(
  workbook: RawWorkbook,
  context: RecordsContext,
): Staged<readonly Honour[] | null> {
  return readRecords(workbook, HONOURS, context, {
    read: (row, index) => readHonour(row, context, index),
    keyOf: ({ unit, person, award, decision }) => [unit, person, award, decision],
  });
}

function readHonour(row: Row, { set, today }: RecordsContext, index: UnitIndex<Unit>): Staged<Honour | null> {
  const { years: movement } = set.movement;
  const subject = readSubject(row, HONOURS, index, daysOfBirth(movement, today));
  const award = awardOf(row, set.awards);
  const date = readDay(row, HONOURS, 'date', daysOfDocument(movement, today));
  const number = row.text('number').trim();
  const years = yearsOf(row, date.value);
  const diagnostics: Diagnostic[] = [
    ...subject.diagnostics,
    ...(typeof award === 'string' ? [] : [award]),
    ...date.diagnostics,
    ...(number === '' ? [blankCell(row, HONOURS, 'number')] : []),
    ...(date.value === null && date.diagnostics.length === 0 ? [blankCell(row, HONOURS, 'date')] : []),
    ...('code' in years ? [years] : []),
  ];
  if (
    subject.value === null ||
    typeof award !== 'string' ||
    date.value === null ||
    number === '' ||
    'code' in years
  )
    return staged(null, diagnostics);
  const { unit, person } = subject.value;
  const decision = { number, date: date.value };
  return staged({ unit: unit.id, person, award, decision, achievement: years, cell: row.place('award') }, [
    ...diagnostics,
    ...oddYears(row, years, { ...movement, decided: Number(date.value.slice(0, 4)) }),
  ]);
}

function awardOf(row: Row, awards: Awards): string | Diagnostic {
  const found = row.text('award').trim();
  if (found === '') return blankCell(row, HONOURS, 'award');
  const known = [...new Set(awards.map(({ title }) => title))];
  return (
    findAward(found, awards)?.id ?? diagnose('TD4708', { ...row.place('award'), found }, { found, known })
  );
}

/** One year where only one is given; that of the decision where none is. */
function yearsOf(row: Row, date: string | null): Honour['achievement'] | Diagnostic {
  const typed = (['firstYear', 'lastYear'] as const).map((column) => row.text(column).trim());
  for (const [index, found] of typed.entries()) {
    const column = index === 0 ? 'firstYear' : 'lastYear';
    if (found !== '' && !/^20\d\d$/u.test(found))
      return diagnose(
        'TD4706',
        { ...row.place(column), found },
        { found, column: HONOURS.columns[column].header },
      );
  }
  const [first, last] = typed.map((found) => (found === '' ? null : Number(found)));
  const from = first ?? last ?? Number((date ?? '0').slice(0, 4));
  const to = last ?? from;
  if (to < from)
    return diagnose('TD4707', row.place('lastYear'), { from: `năm ${from}`, until: `năm ${to}` });
  return { from, to };
}

/** That years of an achievement lie outside the movement, or after the decision. */
function oddYears(
  row: Row,
  { from, to }: Honour['achievement'],
  movement: { readonly from: number; readonly to: number; readonly decided: number },
): readonly Diagnostic[] {
  const { decided } = movement;
  const isLate = to > decided;
  if (!isLate && movement.from <= from && to <= movement.to) return [];
  const column = isLate || to > movement.to ? 'lastYear' : 'firstYear';
  const at = row.text(column) === '' ? (row.text('firstYear') === '' ? 'date' : 'firstYear') : column;
  const values = { from, to, decided: isLate ? decided : null, first: movement.from, last: movement.to };
  return [diagnose('TD4923', { ...row.place(at), found: row.text(at) }, values)];
}
