import { kindOf } from '../criteria/kinds/registry.ts';
import { linesOfGroups } from '../criteria/lines.ts';
import type { CriteriaSet } from '../criteria/schema.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Unit } from '../domain/unit.ts';

/**
 * That a criterion compares a unit with the best of its cluster while the register gives it none: such units are held against one
 * another, as if they were a cluster, and whoever reads the points has to know.
 */
export function comparedWithoutCluster(units: readonly Unit[], set: CriteriaSet): readonly Diagnostic[] {
  const lines = linesOfGroups(set.units.groups).filter((line) => kindOf(line).compares?.among === 'cluster');
  const without = units.filter(({ cluster }) => cluster === '');
  if (lines.length === 0 || without.length === 0) return [];
  const values = {
    units: without.map(({ name }) => name),
    lines: lines.map(({ label, short }) => (label === undefined ? short : `${label}. ${short}`)),
    isAll: without.length === units.length,
  };
  return [diagnose('TD4228', {}, values)];
}
