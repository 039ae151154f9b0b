import type { CriteriaEdition } from '../../src/criteria/schema.ts';
import { selectInForce } from '../../src/criteria/select.ts';
import { shippedFolder } from '../../src/io/shipped.ts';
import { loadCriteria } from '../../src/workspace/criteria-library.ts';

/**
 * The criteria whose forms the units of a year were sent: the first that shipped, as long as the version in force takes
 * those forms. `own` are those of the workspace.
 */
export async function criteriaOf(
  plan: string,
  year: number,
  own: readonly CriteriaEdition[] = [],
): Promise<CriteriaEdition> {
  const inForce = await criteriaInForce(plan, year, own);
  const accepted = (await shipped()).filter(({ set }) => inForce.set.acceptsFormsOf?.includes(set.version));
  return accepted[0] ?? inForce;
}

/** The criteria that a year is scored by. */
export async function criteriaInForce(
  plan: string,
  year: number,
  own: readonly CriteriaEdition[] = [],
): Promise<CriteriaEdition> {
  const { value, diagnostics } = selectInForce([...(await shipped()), ...own], plan, year);
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return value;
}

async function shipped(): Promise<readonly CriteriaEdition[]> {
  const library = await loadCriteria({ shippedFolder: shippedFolder('criteria'), workspaceFolder: null });
  return library.value;
}
