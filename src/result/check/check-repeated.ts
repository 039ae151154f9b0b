import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { groupBy } from '../../domain/group-by.ts';
import { aboutOf } from '../about-result.ts';
import type { CheckedUnits } from './checked.ts';

/** Units and people who stand there twice: nobody knows which of them is right. */
export function repeatedIn(result: CheckedUnits, file: string): Staged<readonly string[]> {
  const { units } = result;
  const diagnostics: Diagnostic[] = [];
  const ids: string[] = [];
  for (const [id, same] of groupBy(units, (unit) => unit.id)) {
    const [first] = same;
    if (first === undefined || same.length === 1) continue;
    ids.push(id);
    const values = {
      ...aboutOf(result),
      id,
      names: [...new Set(same.map(({ name }) => name))],
      count: same.length,
    };
    diagnostics.push(diagnose('TD5312', { file, unit: id }, values));
  }
  for (const unit of units) {
    for (const [id, same] of groupBy(unit.individuals, (person) => person.id)) {
      if (same.length === 1) continue;
      ids.push(id);
      const values = {
        ...aboutOf(result),
        id,
        names: [...new Set(same.map(({ name }) => name))],
        count: same.length,
      };
      diagnostics.push(diagnose('TD5312', { file, unit: unit.id }, values));
    }
  }
  return staged(ids, diagnostics);
}
