import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { CouncilMember } from '../../domain/council.ts';
import { readYesNo } from '../../reading/cells/words.ts';
import { matchKey } from '../../text/fold.ts';
import { personKey } from '../../text/person-key.ts';
import type { TableRow } from '../find-table.ts';
import { settle } from '../settle.ts';
import { MEMBERS, type MemberColumn } from './shapes.ts';

type MemberRow = TableRow<MemberColumn>;

/** The council's members, one for each name and position; a row without a name is nobody. */
export function readMembers(rows: readonly MemberRow[]): Staged<readonly CouncilMember[]> {
  const once = settle(
    rows.filter((row) => row.text('name') !== ''),
    {
      keyOf: (row) => [personKey(row.text('name')), matchKey(row.text('position'))],
      placeOf: (row) => row.place('name'),
      // A member too many changes what share of the council a vote is.
      repeat: (row) => {
        const name = row.text('name');
        return diagnose('TD4818', { ...row.place('name'), found: name }, { name });
      },
    },
  );
  const read = once.value.map(readMember);
  return staged(
    read.map(({ value }) => value),
    [...once.diagnostics, ...read.flatMap(({ diagnostics }) => diagnostics)],
  );
}

function readMember(row: MemberRow): Staged<CouncilMember> {
  const name = row.text('name');
  const present = tickIn(row, 'present', name);
  const written = tickIn(row, 'written', name);
  return staged(
    {
      name,
      position: row.text('position'),
      role: row.text('role'),
      isPresent: present.value,
      absence: row.text('absence'),
      hasWrittenOpinion: written.value,
    },
    [...present.diagnostics, ...written.diagnostics],
  );
}

function tickIn(row: MemberRow, column: 'present' | 'written', name: string): Staged<boolean> {
  const found = row.text(column);
  if (found === '') return staged(false);
  const says = readYesNo(found);
  if (says !== null) return staged(says);
  const values = { found, label: MEMBERS.columns[column].header, name };
  return staged(false, [diagnose('TD4817', { ...row.place(column), found }, values)]);
}
