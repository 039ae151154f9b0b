import type { Disqualifier } from '../../criteria/schema.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { FACT_HEADERS, type FactColumn } from './shape.ts';
import type { DocumentedFact } from '../../domain/fact.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import { formatShortDate } from '../../text/dates.ts';
import { looseKey } from '../../text/fold.ts';
import { findTable, type TableRow, type TableShape } from '../find-table.ts';
import type { DossierContext } from '../records/context.ts';
import { readDay } from '../day.ts';
import { readSubject } from '../records/read-subject.ts';
import { withoutRepeats } from '../without-repeats.ts';

const TABLE: TableShape<FactColumn> = {
  headers: FACT_HEADERS,
  required: ['unit', 'disqualifier', 'number', 'date'],
  synonyms: { 'ma loai tru': 'disqualifier', 'ngay het hieu luc': 'until', 'so quyet dinh': 'number' },
};

/** Before every day that a plan knows: a fact whose days cannot be read is open from here on. */
const ALWAYS = '1900-01-01';

/**
 * The documented facts of `xu-ly.xlsx`, every fault by its cell. A row that names a unit and a condition for such a
 * subject is never left out: where its document, its days or the birth date are faulty it is no documented fact, and only
 * holds (`document` null, no end).
 */
export function readFacts(workbook: RawWorkbook, context: DossierContext): Staged<readonly DocumentedFact[]> {
  const rows = findTable(workbook, TABLE);
  if (rows === null) {
    const columns = TABLE.required.map((column) => FACT_HEADERS[column]);
    return staged([], [diagnose('TD4701', { file: workbook.file }, { columns })]);
  }
  const read = rows.map((row) => readFact(row, context));
  const facts = read.flatMap(({ value }) => (value === null ? [] : [value]));
  const once = withoutRepeats(facts, ({ unit, person, disqualifier, document, what, from, until }) => [
    unit,
    person,
    disqualifier,
    document ?? what,
    from,
    until,
  ]);
  return staged(once.value, [...read.flatMap(({ diagnostics }) => diagnostics), ...once.diagnostics]);
}

function readFact(row: TableRow<FactColumn>, { units, set }: DossierContext): Staged<DocumentedFact | null> {
  const subject = readSubject(row, units);
  const kind = kindOf(row, set.disqualifiers);
  if (subject.value === null || 'code' in kind)
    return staged(null, [...subject.diagnostics, ...('code' in kind ? [kind] : [])]);
  const { unit, person } = subject.value;
  const place = { ...row.place('disqualifier'), unit: unit.id };
  if (!kind.subjects.includes(person === null ? 'unit' : 'individual')) {
    const values = { id: kind.id, whom: person === null ? 'tập thể' : 'cá nhân' };
    return staged(null, [...subject.diagnostics, diagnose('TD4709', place, values)]);
  }
  const days = readDays(row);
  const number = row.text('number').trim();
  const isDocumented = number !== '' && days.value.date !== null;
  const hasFaultyDays = days.diagnostics.length > 0;
  const isFaulty = hasFaultyDays || subject.diagnostics.length > 0;
  const diagnostics: Diagnostic[] = [...subject.diagnostics, ...days.diagnostics];
  if (kind.effect === 'exclude' && !isDocumented && !isFaulty)
    diagnostics.push(
      diagnose('TD4705', { ...row.place(number === '' ? 'number' : 'date'), unit: unit.id }, { id: kind.id }),
    );
  const { date, from, until } = days.value;
  return staged(
    {
      unit: unit.id,
      person,
      disqualifier: kind.id,
      what: row.text('what').trim() || kind.title,
      document:
        isDocumented && !isFaulty
          ? { number, date: date ?? ALWAYS, issuer: row.text('issuer').trim() }
          : null,
      from: hasFaultyDays ? ALWAYS : (from ?? date ?? ALWAYS),
      until: isFaulty ? null : until,
      cell: row.place('disqualifier'),
    },
    diagnostics,
  );
}

function kindOf(row: TableRow<FactColumn>, known: readonly Disqualifier[]): Disqualifier | Diagnostic {
  const found = row.text('disqualifier').trim();
  if (found === '') return diagnose('TD4702', row.place('disqualifier'), { what: FACT_HEADERS.disqualifier });
  // A clerk may copy the code with its title behind it: `V1 – Bị kỷ luật …`.
  const [first = ''] = found.split(/[\s.:–-]/u);
  const kind = known.find(({ id }) => looseKey(id) === looseKey(first));
  return (
    kind ??
    diagnose('TD4704', { ...row.place('disqualifier'), found }, { found, known: known.map(({ id }) => id) })
  );
}

function readDays(row: TableRow<FactColumn>) {
  const date = readDay(row, 'date', FACT_HEADERS.date);
  const from = readDay(row, 'from', FACT_HEADERS.from);
  const until = readDay(row, 'until', FACT_HEADERS.until);
  const begin = from.value ?? date.value;
  const isBackwards = begin !== null && until.value !== null && until.value < begin;
  const backwards = isBackwards
    ? [
        diagnose('TD4707', row.place('until'), {
          from: formatShortDate(begin),
          until: formatShortDate(until.value ?? begin),
        }),
      ]
    : [];
  return staged({ date: date.value, from: from.value, until: until.value }, [
    ...date.diagnostics,
    ...from.diagnostics,
    ...until.diagnostics,
    ...backwards,
  ]);
}
