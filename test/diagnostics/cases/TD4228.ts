import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { comparedWithoutCluster } from '../../../src/scoring/without-cluster.ts';
import { unit } from '../../support/candidate.ts';
import { relativeCriteria } from '../../support/relative-criteria.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  comparedWithoutCluster(
    ['Khối 1', '', ''].map((cluster, index) => unit({ id: `U${index}`, name: `Đơn vị ${index}`, cluster })),
    relativeCriteria('cluster'),
  );
