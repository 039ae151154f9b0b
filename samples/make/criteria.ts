import type { CriteriaEdition } from '../../src/criteria/schema.ts';
import { selectInForce } from '../../src/criteria/select.ts';
import { shippedFolder } from '../../src/io/shipped.ts';
import { loadCriteria } from '../../src/workspace/criteria-library.ts';

/**
 * The criteria whose forms the units of a year were sent: the first that shipped, as long as the version in force takes
 * those forms.
 */
export async function criteriaOf(plan: string, year: number): Promise<CriteriaEdition> {
  const library = await loadCriteria({ shippedFolder: shippedFolder('criteria'), workspaceFolder: null });
  const { value: inForce, diagnostics } = selectInForce(library.value, plan, year);
  const accepted = library.value.filter(({ set }) => inForce?.set.acceptsFormsOf?.includes(set.version));
  const value = accepted[0] ?? inForce;
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}
