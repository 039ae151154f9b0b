import type { Disqualifier } from '../../criteria/schema.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { DocumentedFact } from '../../domain/fact.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import type { Unit } from '../../domain/unit.ts';
import { formatShortDate } from '../../text/dates.ts';
import { looseKey } from '../../text/fold.ts';
import type { TableRow } from '../find-table.ts';
import { type RecordsContext, readRecords } from '../records/read-records.ts';
import { blankCell, readDay, readSubject } from '../records/read-subject.ts';
import type { UnitIndex } from '../whose-row.ts';
import { FACTS, type FactColumn } from './shape.ts';

type Row = TableRow<FactColumn>;

/** Before every day that a plan knows: a fact whose days cannot be read is open from here on. */
const ALWAYS = '1900-01-01';

/**
 * The documented facts of `xu-ly.xlsx`, every fault by its cell. A row that names a unit and a condition for such a
 * subject is never left out: where its document, its days or the birth date are faulty it is no documented fact, and only
 * holds (`document` null, no end). Null where the file does not hold the table.
 */
export function readFacts(
  workbook: RawWorkbook,
  context: RecordsContext,
): Staged<readonly DocumentedFact[] | null> {
  return readRecords(workbook, FACTS, context, {
    read: (row, index) => readFact(row, context.set.disqualifiers, index),
    keyOf: ({ unit, person, disqualifier, document, what, from, until }) => [
      unit,
      person,
      disqualifier,
      document ?? what,
      from,
      until,
    ],
  });
}

function readFact(
  row: Row,
  disqualifiers: readonly Disqualifier[],
  index: UnitIndex<Unit>,
): Staged<DocumentedFact | null> {
  const subject = readSubject(row, FACTS, index);
  const kind = kindOf(row, disqualifiers);
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

function kindOf(row: Row, known: readonly Disqualifier[]): Disqualifier | Diagnostic {
  const found = row.text('disqualifier').trim();
  if (found === '') return blankCell(row, FACTS, 'disqualifier');
  // A clerk may copy the code with its title behind it: `V1 – Bị kỷ luật …`.
  const [first = ''] = found.split(/[\s.:–-]/u);
  const kind = known.find(({ id }) => looseKey(id) === looseKey(first));
  return (
    kind ??
    diagnose('TD4704', { ...row.place('disqualifier'), found }, { found, known: known.map(({ id }) => id) })
  );
}

function readDays(row: Row) {
  const date = readDay(row, FACTS, 'date');
  const from = readDay(row, FACTS, 'from');
  const until = readDay(row, FACTS, 'until');
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
