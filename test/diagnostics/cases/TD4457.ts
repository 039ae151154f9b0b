import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { fillControl, run } from '../../support/edit-docx.ts';
import { afterEdit } from '../../support/written-papers.ts';

/** A picture beside the words. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  afterEdit('bao-cao-tong-hop-2022.docx', (bytes) =>
    fillControl(bytes, 'Nêu nguyên nhân', `${run('Như hình.')}<w:r><w:drawing/></w:r>`),
  );
