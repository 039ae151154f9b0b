import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { draftsOfTwo } from '../../support/mail-case.ts';

/** Somebody has written in a form. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  draftsOfTwo({ PX01: 'a@vidu.vn', PX02: 'b@vidu.vn' }, async (folder) => {
    await mkdir(join(folder, '2022', 'bieu-mau'), { recursive: true });
    await writeFile(join(folder, '2022', 'bieu-mau', 'px02-phuong-dong-tho.xlsx'), 'đã ghi');
  });
