import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { councilResult } from '../../support/council-fixture.ts';
import { foundByGate } from '../../support/gate-context.ts';

const pool = { of: 'cluster', name: 'Cụm số 1' } as const;
const fact = { code: 'ranked-within', place: 2, places: 3, isRest: false, pool } as const;

/** The first of a cluster, whose reason says that it is the second. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  foundByGate(
    {
      ...councilResult,
      nominations: councilResult.nominations.map((each) =>
        each.name === 'Phường Ba Đình'
          ? { ...each, reasons: [{ outcome: 'met', because: '', fact, clause: null }] }
          : each,
      ),
    },
    '2022-12-05',
  );
