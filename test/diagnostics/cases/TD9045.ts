import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { heldDisk } from '../../support/held-disk.ts';
import { afterEdit } from '../../support/written-papers.ts';

/** The report is open in Word. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  afterEdit('bao-cao-tong-hop-2022.docx', (bytes) => bytes, {
    disk: heldDisk(['bao-cao-tong-hop-2022.docx']),
  });
