import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidWhenGoingOn } from '../../support/former-workspace.ts';

/** Another plan's kinds of unit make another table. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  saidWhenGoingOn([
    ...['--ke-hoach', 'cai-cach-hanh-chinh'],
    ...['phong-ban', 'don-vi-su-nghiep', 'luc-luong-vu-trang', 'to-dan-pho'].flatMap((old) => [
      '--loai',
      `${old}=don-vi-truc-thuoc`,
    ]),
  ]);
