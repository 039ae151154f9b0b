import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { describeCriteria } from '../../../src/result/describe-criteria.ts';
import { changedResult } from '../../support/changed-result.ts';
import { shippedEdition } from '../../support/shipped-edition.ts';

/** The bound of a grade, lowered in the result alone. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const edition = await shippedEdition('2019.1');
  return changedResult(
    (result) => {
      result.criteria = describeCriteria(edition, 'annual');
      result.units = [];
      const [best] = result.criteria.grades;
      if (best) best.from = 50;
    },
    { editions: [edition], units: [] },
  );
};
