import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../src/criteria/schema.ts';
import { comparedWithoutCluster } from '../../src/scoring/without-cluster.ts';
import { unit } from '../support/candidate.ts';
import { smallCriteria } from '../support/criteria.ts';
import { relativeCriteria } from '../support/relative-criteria.ts';

const told = (set: CriteriaSet, ...clusters: readonly string[]) =>
  comparedWithoutCluster(
    clusters.map((cluster, index) => unit({ id: `U${index}`, name: `Đơn vị ${index}`, cluster })),
    set,
  ).map(({ message }) => message);

describe('units without a cluster, where a criterion compares within clusters', () => {
  it('are told by name, with what becomes of them', () => {
    expect(told(relativeCriteria('cluster'), 'Khối 1', '', '')).toEqual([
      expect.stringMatching(
        /^2 đơn vị chưa ghi cụm, khối thi đua \(Đơn vị 1; Đơn vị 2\); .*so với nhau như chung một cụm\.$/u,
      ),
    ]);
    expect(told(relativeCriteria('cluster'), 'Khối 1', '')[0]).toContain(
      'không có ai để so, được coi là dẫn đầu',
    );
    expect(told(relativeCriteria('cluster'), '', '')[0]).toMatch(/^Không đơn vị nào trong 2 đơn vị ghi cụm/u);
  });

  it('are no matter where all are compared, where nothing is, or where each has one', () => {
    expect(told(relativeCriteria('all'), '', '')).toEqual([]);
    expect(told(smallCriteria(), '', '')).toEqual([]);
    expect(told(relativeCriteria('cluster'), 'Khối 1', 'Khối 1')).toEqual([]);
  });
});
