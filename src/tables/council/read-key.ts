import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { NominationKey } from '../../domain/council.ts';
import { saysNothing } from '../../reading/cells/words.ts';
import { isSameWords } from '../../text/fold.ts';
import { findAward } from '../find-award.ts';
import type { TableRow } from '../find-table.ts';
import { whosePerson } from '../whose-person.ts';
import { whoseRow } from '../whose-row.ts';
import type { CouncilContext, CouncilIndex } from './context.ts';
import { type KeyColumn, SUBJECT_WORDS } from './shapes.ts';

/** Whom and what a row is about, how messages name it, and what is said where `Đối tượng` was guessed at. */
export type RowKey = {
  readonly key: NominationKey;
  readonly name: string;
  readonly remarks: readonly Diagnostic[];
};

type KeyRow = TableRow<KeyColumn>;

/** Finds the subject and the award of a row. */
export function readKey(row: KeyRow, context: CouncilContext, index: CouncilIndex): RowKey | Diagnostic {
  const unit = whoseRow(row, index.units);
  if ('code' in unit) return unit;
  const about = subjectOf(row, (name) => index.units.isNameOf(name, unit));
  if ('code' in about) return { ...about, unit: unit.id };
  const isPerson = about.subject === 'individual';
  const person = isPerson ? whosePerson(row, unit, index.people) : null;
  if (person !== null && 'code' in person) return person;
  const { subject } = about;
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
    remarks: about.remarks.map((remark) => ({ ...remark, unit: unit.id })),
  };
}

type RowAbout = { readonly subject: NominationKey['subject']; readonly remarks: readonly Diagnostic[] };

/** Shorter words for the same, read and said. */
const SHORT_WORDS: Readonly<Record<NominationKey['subject'], readonly string[]>> = {
  unit: ['TT', 'Đơn vị', 'Tập thể đơn vị'],
  individual: ['CN', 'Người', 'Cá nhân đơn vị'],
};

/**
 * A unit or somebody of it, by the word in `Đối tượng`; where it is blank, by whether a name stands there, which is said. A
 * word that is neither, and a name in the row of a unit, leave the row out: nobody knows which of the two is right.
 */
function subjectOf(row: KeyRow, isOfUnit: (name: string) => boolean): RowAbout | Diagnostic {
  const found = row.text('subject');
  const name = row.text('name').replace(/\s+/gu, ' ').trim();
  const isNamed = (name !== '' && !saysNothing(name) && !isOfUnit(name)) || row.text('individual') !== '';
  const place = { ...row.place('subject'), found };
  const subject = subjectIn(found);
  if (subject === null) return diagnose('TD1084', place, { found, known: Object.values(SUBJECT_WORDS) });
  if (subject?.word === 'unit' && isNamed) {
    const at = name === '' ? row.place('individual') : { ...row.place('name'), found: name };
    return diagnose('TD1085', at, { found, name: name === '' ? row.text('individual') : name });
  }
  if (subject?.isExact === true) return { subject: subject.word, remarks: [] };
  const word = subject?.word ?? (isNamed ? 'individual' : 'unit');
  const values = { found, read: SUBJECT_WORDS[word], name: isNamed ? name : '' };
  return { subject: word, remarks: [diagnose('TD1083', place, values)] };
}

/** Undefined where the cell is blank, null where it holds neither word. */
function subjectIn(found: string) {
  if (saysNothing(found)) return undefined;
  const words = Object.keys(SUBJECT_WORDS) as NominationKey['subject'][];
  const exact = words.find((word) => isSameWords(found, SUBJECT_WORDS[word]));
  if (exact !== undefined) return { word: exact, isExact: true };
  const short = words.find((word) => SHORT_WORDS[word].some((each) => isSameWords(found, each)));
  return short === undefined ? null : { word: short, isExact: false };
}
