import type { CriteriaEdition } from '../../src/criteria/schema.ts';
import { shippedFolder } from '../../src/io/shipped.ts';
import { loadCriteria } from '../../src/workspace/criteria-library.ts';

/** Criteria as they ship with the tool. */
export async function shippedEdition(version: string): Promise<CriteriaEdition> {
  const loaded = await loadCriteria({ shippedFolder: shippedFolder('criteria'), workspaceFolder: null });
  const edition = loaded.value.find(({ set }) => set.version === version);
  if (edition === undefined) throw new Error(`no version ${version}`);
  return edition;
}
