import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { NominationKey } from '../../domain/council.ts';
import { isSameWords } from '../../text/fold.ts';
import { findAward } from '../find-award.ts';
import type { TableRow } from '../find-table.ts';
import { whosePerson } from '../whose-person.ts';
import { whoseRow } from '../whose-row.ts';
import type { CouncilContext, CouncilIndex } from './context.ts';
import { type KeyColumn, SUBJECT_WORDS } from './shapes.ts';

/** Whom and what a row is about, and how messages name it. */
export type RowKey = { readonly key: NominationKey; readonly name: string };

type KeyRow = TableRow<KeyColumn>;

/** Finds the subject and the award of a row. */
export function readKey(row: KeyRow, context: CouncilContext, index: CouncilIndex): RowKey | Diagnostic {
  const unit = whoseRow(row, index.units);
  if ('code' in unit) return unit;
  const isPerson = isAboutPerson(row);
  const person = isPerson ? whosePerson(row, unit, index.people) : null;
  if (person !== null && 'code' in person) return person;
  const subject = isPerson ? 'individual' : 'unit';
  const awards = context.awards.filter((award) => award.subject === subject);
  const found = row.text('award');
  const award = findAward(found, awards);
  if (award === undefined) {
    const known = [...new Set(awards.map(({ short }) => short))];
    return diagnose('TD4807', { ...row.place('award'), unit: unit.id, found }, { found, known });
  }
  return {
    key: { subject, unit: unit.id, individual: person?.id ?? null, award: award.id },
    name: person === null ? unit.name : `${person.name} (${unit.name})`,
  };
}

function isAboutPerson(row: KeyRow): boolean {
  const typed = row.text('subject');
  if (isSameWords(typed, SUBJECT_WORDS.individual)) return true;
  if (isSameWords(typed, SUBJECT_WORDS.unit)) return false;
  return row.text('individual') !== '' || row.text('name') !== '';
}
