import type { CriteriaEdition } from '../../src/criteria/schema.ts';
import { selectInForce } from '../../src/criteria/select.ts';
import { shippedFolder } from '../../src/io/shipped.ts';
import { loadCriteria } from '../../src/workspace/criteria-library.ts';

/** The criteria in force in a year: of those shipped, and of the workspace's own where some are given. */
export async function criteriaOf(
  plan: string,
  year: number,
  own: readonly CriteriaEdition[] = [],
): Promise<CriteriaEdition> {
  const library = await loadCriteria({ shippedFolder: shippedFolder('criteria'), workspaceFolder: null });
  const { value, diagnostics } = selectInForce([...library.value, ...own], plan, year);
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}
