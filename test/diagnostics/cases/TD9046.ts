import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { heldDisk } from '../../support/held-disk.ts';
import { resultFixture } from '../../support/result-fixture.ts';
import { afterEdit } from '../../support/written-papers.ts';

/** Nobody is put forward any more, and the letter is open in Word. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  afterEdit('to-trinh-2022.docx', (bytes) => bytes, {
    result: { ...resultFixture, nominations: [] },
    disk: heldDisk(['to-trinh-2022.docx']),
  });
