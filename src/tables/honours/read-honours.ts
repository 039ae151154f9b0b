import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { HONOUR_HEADERS, type HonourColumn } from '../facts/shape.ts';
import type { Honour } from '../../domain/honour.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import { looseKey } from '../../text/fold.ts';
import { findTable, type TableRow, type TableShape } from '../find-table.ts';
import type { DossierContext } from '../records/context.ts';
import { readDay } from '../day.ts';
import { readSubject } from '../records/read-subject.ts';
import { withoutRepeats } from '../without-repeats.ts';

const TABLE: TableShape<HonourColumn> = {
  headers: HONOUR_HEADERS,
  required: ['unit', 'award', 'number', 'date'],
  synonyms: { 'hinh thuc khen thuong': 'award', 'tu nam': 'firstYear', 'den nam': 'lastYear' },
};

/** The awards of `khen-thuong.xlsx`, every fault by its cell; a row in error is left out and said. */
export function readHonours(workbook: RawWorkbook, context: DossierContext): Staged<readonly Honour[]> {
  const rows = findTable(workbook, TABLE);
  if (rows === null) {
    const columns = TABLE.required.map((column) => HONOUR_HEADERS[column]);
    return staged([], [diagnose('TD4701', { file: workbook.file }, { columns })]);
  }
  const read = rows.map((row) => readHonour(row, context));
  const honours = read.flatMap(({ value }) => (value === null ? [] : [value]));
  const once = withoutRepeats(honours, ({ unit, person, award, decision }) => [
    unit,
    person,
    award,
    decision,
  ]);
  return staged(once.value, [...read.flatMap(({ diagnostics }) => diagnostics), ...once.diagnostics]);
}

function readHonour(row: TableRow<HonourColumn>, { units, set }: DossierContext): Staged<Honour | null> {
  const subject = readSubject(row, units);
  const award = awardOf(row, set.awards);
  const date = readDay(row, 'date', HONOUR_HEADERS.date);
  const number = row.text('number').trim();
  const years = yearsOf(row, date.value);
  const diagnostics: Diagnostic[] = [
    ...subject.diagnostics,
    ...(typeof award === 'string' ? [] : [award]),
    ...date.diagnostics,
    ...(number === '' ? [diagnose('TD4702', row.place('number'), { what: HONOUR_HEADERS.number })] : []),
    ...(date.value === null && date.diagnostics.length === 0
      ? [diagnose('TD4702', row.place('date'), { what: HONOUR_HEADERS.date })]
      : []),
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
  return staged(
    { unit: unit.id, person, award, decision, achievement: years, cell: row.place('award') },
    diagnostics,
  );
}

function awardOf(row: TableRow<HonourColumn>, awards: DossierContext['set']['awards']): string | Diagnostic {
  const found = row.text('award').trim();
  if (found === '') return diagnose('TD4702', row.place('award'), { what: HONOUR_HEADERS.award });
  const award = awards.find(({ id, title, short }) =>
    [id, title, short].map(looseKey).includes(looseKey(found)),
  );
  const known = [...new Set(awards.map(({ title }) => title))];
  return award?.id ?? diagnose('TD4708', { ...row.place('award'), found }, { found, known });
}

/** One year where only one is given; that of the decision where none is. */
function yearsOf(row: TableRow<HonourColumn>, date: string | null): Honour['achievement'] | Diagnostic {
  const typed = (['firstYear', 'lastYear'] as const).map((column) => row.text(column).trim());
  for (const [index, found] of typed.entries()) {
    const column = index === 0 ? 'firstYear' : 'lastYear';
    if (found !== '' && !/^20\d\d$/u.test(found))
      return diagnose('TD4706', { ...row.place(column), found }, { found, column: HONOUR_HEADERS[column] });
  }
  const [first, last] = typed.map((found) => (found === '' ? null : Number(found)));
  const from = first ?? last ?? Number((date ?? '0').slice(0, 4));
  const to = last ?? from;
  if (to < from)
    return diagnose('TD4707', row.place('lastYear'), { from: `năm ${from}`, until: `năm ${to}` });
  return { from, to };
}
