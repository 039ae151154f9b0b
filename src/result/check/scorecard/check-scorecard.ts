import { groupFaults } from './check-groups.ts';
import { lineFaults } from './check-lines.ts';
import { sideFaults } from './check-sides.ts';
import { claimFaults, totalFaults } from './check-totals.ts';
import { absent, type Mismatch } from './mismatch.ts';
import type { Scored, ScoringRules } from './scored.ts';

/**
 * Adds up lines, groups and total again (contract sections 4 and 5). The first kind of fault that is found is told alone: a
 * group over a line that is wrong itself can only be wrong as well.
 */
export function checkScorecard(scored: Scored, rules: ScoringRules): readonly Mismatch[] {
  const lines = lineFaults(scored.lines, rules);
  if (lines.length > 0) return lines;
  if (rules.rules != null) return sideFaults(scored, rules, rules.rules);
  const groups = rules.titles.flatMap((title) => groupFaults(title, scored, rules));
  const strange = scored.groups.filter(({ group }) => !rules.titles.some(({ id }) => id === group));
  if (groups.length > 0 || strange.length > 0)
    return [
      ...groups,
      ...strange.map(({ group }) =>
        absent(`Nhóm ${group}`, 'có trong kết quả', 'không có trong bộ tiêu chí'),
      ),
    ];
  return [...totalFaults(scored), ...claimFaults(scored, rules)];
}
