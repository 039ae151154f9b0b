import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { councilResult } from '../../support/council-fixture.ts';
import { foundByGate } from '../../support/gate-context.ts';

/** A nominee with eight of nine votes who is not decided, and nothing says why. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  foundByGate(
    {
      ...councilResult,
      nominations: councilResult.nominations.map((each) =>
        each.name === 'Phòng Tư pháp' ? { ...each, outcome: 'undecided', reasons: [] } : each,
      ),
    },
    '2022-12-05',
  );
