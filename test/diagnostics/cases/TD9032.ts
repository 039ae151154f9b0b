import { join } from 'node:path';
import { openYear } from '../../../src/cli/steps/open-year.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checkYear } from '../../../src/run.ts';
import { writeReturnSlips } from '../../../src/write/return-slips.ts';
import { inFaultyWorkspace, place, sentBy } from '../../support/faulty-workspace.ts';
import { testWorld } from '../../support/run-cli.ts';

/** A file is replaced after it was read and before its copy is made. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inFaultyWorkspace({ 'a.xlsx': sentBy('PX01', 200) }, async (folder) => {
    const { value: job } = await openYear({
      world: testWorld(),
      args: { year: 2022 },
      options: { workspace: folder },
    });
    if (job === null) return [];
    const { value: result } = await checkYear(job, () => undefined);
    await place(folder, 'a.xlsx', sentBy('PX01', 201));
    const written = await writeReturnSlips({
      job,
      result,
      date: '2022-12-05',
      folder: join(folder, '2022', 'ra-soat'),
      isWholeYear: true,
      onSlip: () => undefined,
    });
    return written.diagnostics;
  });
