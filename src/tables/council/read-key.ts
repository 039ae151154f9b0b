import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { NominationKey } from '../../domain/council.ts';
import { type KeyColumn, SUBJECT_WORDS } from './shapes.ts';
import { personKey } from '../../reading/person-key.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { looseKey } from '../../text/fold.ts';
import type { TableRow } from '../find-table.ts';
import type { CouncilContext, CouncilSubject } from './context.ts';
import type { SubjectIndex } from '../whose-row.ts';

/** Whom and what a row is about, and how messages name it. */
export type RowKey = { readonly key: NominationKey; readonly name: string };

type KeyRow = TableRow<KeyColumn>;
type Unit = CouncilSubject['unit'];

/**
 * Finds the subject and the award of a row: by the codes that the tool wrote, whatever became of the names, or by the
 * names where there is no code. A code beside the name of somebody else is a row gone wrong, and is not guessed at.
 */
export function readKey(row: KeyRow, context: CouncilContext, index: SubjectIndex): RowKey | Diagnostic {
  const unit = unitOf(row, index);
  if ('code' in unit) return unit;
  const isPerson = isAboutPerson(row);
  const person = isPerson ? personOf(row, unit, index) : null;
  if (person !== null && 'code' in person) return person;
  const subject = isPerson ? 'individual' : 'unit';
  const typed = looseKey(row.text('award'));
  const awards = context.awards.filter((award) => award.subject === subject);
  const award = awards.find(({ id, title, short }) => [id, title, short].map(looseKey).includes(typed));
  if (award === undefined) {
    const found = row.text('award');
    const known = [...new Set(awards.map(({ short }) => short))];
    return diagnose('TD4807', { ...row.place('award'), unit: unit.id, found }, { found, known });
  }
  return {
    key: { subject, unit: unit.id, individual: person?.individual ?? null, award: award.id },
    name: person === null ? unit.name : `${person.name} (${unit.name})`,
  };
}

function isAboutPerson(row: KeyRow): boolean {
  const typed = looseKey(row.text('subject'));
  if (typed === looseKey(SUBJECT_WORDS.individual)) return true;
  if (typed === looseKey(SUBJECT_WORDS.unit)) return false;
  return row.text('individual') !== '' || row.text('name') !== '';
}

function unitOf(row: KeyRow, index: SubjectIndex): Unit | Diagnostic {
  const code = row.text('unit');
  const name = row.text('unitName');
  const named = name === '' ? [] : index.unitsByName(name);
  if (code !== '') {
    const unit = index.unitById(code);
    if (unit === undefined) return unknownUnit(row, 'unit', code, '');
    const [other] = named;
    if (other === undefined || named.includes(unit)) return unit;
    const place = { ...row.place('unitName'), unit: unit.id, found: name };
    return diagnose('TD4808', place, { id: code, known: unit.name, found: name });
  }
  const [only] = named;
  if (named.length === 1 && only !== undefined) return only;
  return unknownUnit(row, 'unitName', name, didYouMean(name, index.unitNames()) ?? '');
}

function unknownUnit(row: KeyRow, column: 'unit' | 'unitName', found: string, near: string): Diagnostic {
  return diagnose('TD4805', { ...row.place(column), found }, { found, near });
}

function personOf(row: KeyRow, unit: Unit, index: SubjectIndex): CouncilSubject | Diagnostic {
  const name = row.text('name');
  const id = row.text('individual');
  const byId = id === '' ? undefined : index.personById(unit.id, id);
  const named = name === '' ? [] : index.peopleByName(unit.id, name);
  if (byId !== undefined) {
    const isOther = named.length > 0 && !named.some((each) => personKey(each.name) === personKey(byId.name));
    if (!isOther) return byId;
    const place = { ...row.place('name'), unit: unit.id, found: name };
    return diagnose('TD4808', place, { id, known: byId.name, found: name });
  }
  const [only] = named;
  if (named.length === 1 && only !== undefined) return only;
  const near =
    named.length > 1
      ? `${named.length} người cùng tên`
      : (didYouMean(
          name,
          index.peopleIn(unit.id).map((each) => each.name),
        ) ?? '');
  return diagnose(
    'TD4806',
    { ...row.place('name'), unit: unit.id, found: name },
    { found: name, unit: unit.name, near },
  );
}
