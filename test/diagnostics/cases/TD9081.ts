import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { draftsOfTwo } from '../../support/mail-case.ts';

/** One address among two is wrong; the only one is. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  draftsOfTwo({ PX01: 'a@vidu.vn; vanthu@vidu', PX02: 'vanthu.vidu.vn' });
