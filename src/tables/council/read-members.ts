import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { CouncilMember } from '../../domain/council.ts';
import { MEMBER_HEADERS, type MemberColumn } from './shapes.ts';
import { readYesNo } from '../../reading/cells/words.ts';
import { personKey } from '../../reading/person-key.ts';
import { looseKey } from '../../text/fold.ts';
import type { TableRow } from '../find-table.ts';

/** The council's members, one for each name and position; a row without a name is nobody. */
export function readMembers(rows: readonly TableRow<MemberColumn>[]): Staged<readonly CouncilMember[]> {
  const diagnostics: Diagnostic[] = [];
  const members = new Map<string, CouncilMember>();
  for (const row of rows) {
    const name = row.text('name');
    if (name === '') continue;
    const key = `${personKey(name)}/${looseKey(row.text('position'))}`;
    if (members.has(key)) {
      diagnostics.push(diagnose('TD4818', { ...row.place('name'), found: name }, { name }));
      continue;
    }
    const present = tickIn(row, 'present', name);
    const written = tickIn(row, 'written', name);
    diagnostics.push(...present.diagnostics, ...written.diagnostics);
    members.set(key, {
      name,
      position: row.text('position'),
      role: row.text('role'),
      isPresent: present.value,
      absence: row.text('absence'),
      hasWrittenOpinion: written.value,
    });
  }
  return staged([...members.values()], diagnostics);
}

function tickIn(row: TableRow<MemberColumn>, column: 'present' | 'written', name: string): Staged<boolean> {
  const found = row.text(column);
  if (found === '') return staged(false);
  const says = readYesNo(found);
  if (says !== null) return staged(says);
  const values = { found, label: MEMBER_HEADERS[column], name };
  return staged(false, [diagnose('TD4817', { ...row.place(column), found }, values)]);
}
