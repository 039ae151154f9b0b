import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { draftsOfTwo } from '../../support/mail-case.ts';

/** The office's own words have a place that there is not. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  draftsOfTwo({ PX01: 'a@vidu.vn', PX02: 'b@vidu.vn' }, async (folder) => {
    await mkdir(join(folder, 'mau-van-ban'), { recursive: true });
    const letter = '{ subject: "Gửi {ten}", text: ["Kính gửi"] }';
    const kinds = ['form', 'slip', 'reminder', 'notice'].map((kind) => `${kind}: ${letter}`);
    await writeFile(
      join(folder, 'mau-van-ban', 'thu.yaml'),
      ['schema: thidua-mail/1', ...kinds, ''].join('\n'),
    );
  });
