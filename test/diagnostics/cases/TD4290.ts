import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { writeDocuments } from '../../../src/write/documents.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { resultFixture } from '../../support/result-fixture.ts';

/** A document dated after the city ceased to exist, with no office named for that day. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inNewWorkspace(async (folder) => {
    const { value: workspace } = await openWorkspace({ folder, cwd: folder });
    if (workspace === null) return [];
    const job = { workspace, result: resultFixture, date: '2025-12-05', folder: join(folder, 'van-ban') };
    return (await writeDocuments(job)).diagnostics;
  });
