import { diagnose } from '../../diagnostics/diagnose.ts';
import { looseKey } from '../../text/fold.ts';
import { authorityLines } from '../../text/signing-authority.ts';
import type { Check } from '../finding.ts';

/**
 * How the signer signs fits the paper and the post: the chairman's own decision is not signed by order (TL.), and who signs
 * for the head (KT.) is not the head (NĐ 30/2020, PL I, II.7).
 */
export const signerFits: Check = {
  id: 'signer-fits',
  judge: ({ document, model }) => {
    const { authority, position } = model.letterhead.signer;
    const lines = authorityLines(authority);
    const isByOrder = lines.some((line) => /^(TL|TUQ)\./u.test(line));
    const stood = lines.find((line) => /^KT\./u.test(line))?.replace(/^KT\.\s*/u, '');
    const fault =
      document === 'quyet-dinh-tang-giay-khen' && isByOrder
        ? 'by-order'
        : stood !== undefined && looseKey(stood) === looseKey(position)
          ? 'for-oneself'
          : null;
    if (fault === null) return null;
    return {
      verdict: 'draft',
      tell: (papers) => diagnose('TD4477', { file: 'thidua.yaml' }, { papers, lines, position, fault }),
    };
  },
};
