import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import { overlap } from '../domain/period.ts';
import { type Profile, profileSchema } from '../domain/profile.ts';
import { diagnoseFaults, type YamlCodes } from '../yaml/diagnose-faults.ts';
import { readShapedOnce } from './read-shaped-once.ts';

const CODES: YamlCodes = {
  encoding: 'TD4202',
  size: 'TD4202',
  character: 'TD4202',
  syntax: 'TD4202',
  feature: 'TD4202',
  'double-key': 'TD4202',
  number: 'TD4205',
  'unknown-key': 'TD4203',
  'missing-key': 'TD4204',
  'wrong-value': 'TD4205',
};

/** The profile from the bytes of `thidua.yaml`; null, with every fault by line and column, where it cannot be used. */
export function readProfile(bytes: Uint8Array, file: string): Staged<Profile | null> {
  const { value, faults } = readShapedOnce(profileSchema, bytes);
  if (value === null) return staged(null, diagnoseFaults(faults, CODES, file));
  const overlaps = [...overlappingOffices(value, file), ...overlappingTerms(value, file)];
  return staged(overlaps.length === 0 ? value : null, overlaps);
}

function overlappingOffices({ offices }: Profile, file: string): readonly Diagnostic[] {
  return offices.flatMap((office, index) => {
    const other = offices.slice(0, index).findIndex((earlier) => overlap(earlier, office));
    return other === -1 ? [] : [diagnose('TD4206', { file }, { first: other + 1, second: index + 1 })];
  });
}

/** On each day the council is one. */
function overlappingTerms({ councilMembers = [] }: Profile, file: string): readonly Diagnostic[] {
  return councilMembers.flatMap((term, index) => {
    const other = councilMembers.slice(0, index).findIndex((earlier) => overlap(earlier, term));
    return other === -1 ? [] : [diagnose('TD5352', { file }, { first: other + 1, second: index + 1 })];
  });
}
