import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { groupBy } from '../../domain/group-by.ts';
import { aboutOf } from '../about-result.ts';
import type { CheckedUnits } from './checked.ts';

/** Units and people who stand there twice: nobody knows which of them is right. */
export function repeatedIn(result: CheckedUnits, file: string): Staged<readonly string[]> {
  const { units } = result;
  const found = [
    ...repeated(units).map((each) => ({ ...each, unit: each.id })),
    ...units.flatMap((unit) => repeated(unit.individuals).map((each) => ({ ...each, unit: unit.id }))),
  ];
  return staged(
    found.map(({ id }) => id),
    found.map(({ id, names, count, unit }) =>
      diagnose('TD5312', { file, unit }, { ...aboutOf(result), id, names, count }),
    ),
  );
}

/** Who of them stands there twice or more, and by which names. */
function repeated(all: readonly { readonly id: string; readonly name: string }[]) {
  return [...groupBy(all, ({ id }) => id)].flatMap(([id, same]) =>
    same.length === 1 ? [] : [{ id, names: [...new Set(same.map(({ name }) => name))], count: same.length }],
  );
}
