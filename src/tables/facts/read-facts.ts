import type { CriteriaSet, Disqualifier } from '../../criteria/schema.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { DocumentedFact } from '../../domain/fact.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import type { Unit } from '../../domain/unit.ts';
import { addYears, formatShortDate } from '../../text/dates.ts';
import { looseKey } from '../../text/fold.ts';
import { daysOfBirth, daysOfDocument } from '../day-bounds.ts';
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
    read: (row, index) => readFact(row, context, index),
    // Two things said of the document or of the days: somebody is held until it is clear, as for days that cannot be read.
    isKept: ({ clashes }) => clashes.every(({ column }) => OPEN_COLUMNS.has(column)),
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

/** What may be in doubt without any doubt about whom and which condition a row is about. */
const OPEN_COLUMNS: ReadonlySet<string> = new Set<FactColumn>([
  'birthDate',
  'what',
  'number',
  'date',
  'issuer',
  'from',
  'until',
]);

function readFact(
  row: Row,
  { set, today }: RecordsContext,
  index: UnitIndex<Unit>,
): Staged<DocumentedFact | null> {
  const subject = readSubject(row, FACTS, index, daysOfBirth(set.movement.years, today));
  const kind = kindOf(row, set.disqualifiers);
  if (subject.value === null || 'code' in kind)
    return staged(null, [...subject.diagnostics, ...('code' in kind ? [kind] : [])]);
  const { unit } = subject.value;
  const isClashing = (column: FactColumn) => row.clashes.some((clash) => clash.column === column);
  const person =
    subject.value.person === null || !isClashing('birthDate')
      ? subject.value.person
      : { ...subject.value.person, birthDate: null };
  const place = { ...row.place('disqualifier'), unit: unit.id };
  if (!kind.subjects.includes(person === null ? 'unit' : 'individual')) {
    const values = { id: kind.id, whom: person === null ? 'tập thể' : 'cá nhân' };
    return staged(null, [...subject.diagnostics, diagnose('TD4709', place, values)]);
  }
  const days = readDays(row, set, today);
  const number = row.text('number').trim();
  const isDocumented = number !== '' && days.value.date !== null;
  const hasFaultyDays = days.diagnostics.some(({ severity }) => severity === 'error');
  const hasFaultySubject = subject.diagnostics.some(({ severity }) => severity === 'error');
  const isFaulty = hasFaultyDays || hasFaultySubject || row.clashes.length > 0;
  const diagnostics: Diagnostic[] = [...subject.diagnostics, ...days.diagnostics];
  if (kind.effect === 'exclude' && !isDocumented && !isFaulty)
    diagnostics.push(
      diagnose('TD4705', { ...row.place(number === '' ? 'number' : 'date'), unit: unit.id }, { id: kind.id }),
    );
  const { date, from, until } = days.value;
  if (!isFaulty) diagnostics.push(...outsideMovement(row, set, { ...days.value, effect: kind.effect }));
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
      from: hasFaultyDays || row.clashes.length > 0 ? ALWAYS : (from ?? date ?? ALWAYS),
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
  const [first = '', ...others] = found.split(/[\s.,;:–-]+/u);
  const named = (code: string) => known.find(({ id }) => looseKey(id) === looseKey(code));
  const kind = named(first);
  // Two codes in one cell are two facts: neither is taken for the other.
  const isOne = others.every((other) => [undefined, kind].includes(named(other)));
  if (kind !== undefined && isOne) return kind;
  const place = { ...row.place('disqualifier'), found };
  return diagnose('TD4704', place, { found, known: known.map(({ id }) => id) });
}

function readDays(row: Row, { movement }: CriteriaSet, today: string) {
  const documents = daysOfDocument(movement.years, today);
  // An effect may begin after its document, and end years after; neither has to be over today.
  const begins = { ...documents, today: documents.to };
  const date = readDay(row, FACTS, 'date', documents);
  const from = readDay(row, FACTS, 'from', begins);
  const ends = addYears(documents.to, 20);
  const until = readDay(row, FACTS, 'until', { ...documents, to: ends, today: ends });
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

/** That a fact touches no year of the movement, so that it can do nothing: most likely a slip in a year. */
function outsideMovement(
  row: Row,
  { movement: { years }, deadline }: CriteriaSet,
  fact: ReturnType<typeof readDays>['value'] & { readonly effect: Disqualifier['effect'] },
): readonly Diagnostic[] {
  const from = fact.from ?? fact.date;
  if (from === null) return [];
  // What excludes and has no end counts in the year that it falls in; what holds stays open.
  const until = fact.until ?? (fact.effect === 'exclude' ? from : null);
  const isBefore = until !== null && until <= `${years.from - 1}-${deadline}`;
  if (!isBefore && from <= `${years.to}-12-31`) return [];
  const column = fact.from === null ? 'date' : 'from';
  const values = { from: formatShortDate(from), until: until === null ? '' : formatShortDate(until) };
  return [diagnose('TD4922', row.place(column), { ...values, first: years.from, last: years.to })];
}
