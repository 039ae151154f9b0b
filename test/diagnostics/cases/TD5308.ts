import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { decideAward } from '../../../src/nomination/decide.ts';
import { remarkOnRegister } from '../../../src/nomination/remark-on-register.ts';
import { annualScope, candidate } from '../../support/candidate.ts';
import { smallCriteria } from '../../support/criteria.ts';

/** An award that looks at earlier awards, and no register of awards. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const set = smallCriteria();
  const [award] = set.awards;
  if (award === undefined) throw new Error('the small set has awards');
  const asking = { ...award, requirements: [{ kind: 'not-rewarded', level: 'city' }] };
  return remarkOnRegister(decideAward(asking, [candidate({ honours: null })], annualScope(set)));
};
