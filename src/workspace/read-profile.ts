import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import { type Profile, profileSchema } from '../domain/profile.ts';
import { parseYaml } from './parse-yaml.ts';
import { shapeFault } from './profile-faults.ts';

/** The profile from the bytes of `thidua.yaml`; null, with every fault by line and column, where it cannot be used. */
export function readProfile(bytes: Uint8Array, file: string): Staged<Profile | null> {
  const parsed = parseYaml(bytes);
  if ('because' in parsed) {
    const { because, ...place } = parsed;
    return staged(null, [diagnose('TD4202', { file, ...place }, { because })]);
  }
  const checked = profileSchema.safeParse(parsed.data);
  if (!checked.success) {
    return staged(
      null,
      checked.error.issues.flatMap((issue) => shapeFault(issue, parsed, file)),
    );
  }
  const faults = overlappingOffices(checked.data, file);
  return staged(faults.length === 0 ? checked.data : null, faults);
}

function overlappingOffices({ offices }: Profile, file: string): readonly Diagnostic[] {
  return offices.flatMap((office, index) => {
    const other = offices
      .slice(0, index)
      .findIndex(
        ({ from, to }) =>
          (from === null || office.to === null || from <= office.to) &&
          (office.from === null || to === null || office.from <= to),
      );
    return other === -1 ? [] : [diagnose('TD4206', { file }, { first: other + 1, second: index + 1 })];
  });
}
