import type { CriteriaEdition } from '../../src/criteria/schema.ts';
import { selectInForce } from '../../src/criteria/select.ts';
import { shippedFolder } from '../../src/io/shipped.ts';
import { loadCriteria } from '../../src/workspace/criteria-library.ts';

/** The shipped criteria in force in a year. */
export async function criteriaOf(plan: string, year: number): Promise<CriteriaEdition> {
  const library = await loadCriteria({ shippedFolder: shippedFolder('criteria'), workspaceFolder: null });
  const { value, diagnostics } = selectInForce(library.value, plan, year);
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}
