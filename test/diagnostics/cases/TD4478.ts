import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { councilResult } from '../../support/council-fixture.ts';
import { foundByGate } from '../../support/gate-context.ts';

const { meeting } = councilResult;

/** A secret vote whose papers nobody counted. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  meeting === undefined
    ? []
    : foundByGate({ ...councilResult, meeting: { ...meeting, papers: null } }, '2022-12-05');
