import { describe, expect, it } from 'vitest';
import type { LineResult } from '../../../src/domain/result.ts';
import { verificationRows } from '../../../src/tables/verification/rows-of-result.ts';
import { unit } from '../../support/candidate.ts';
import { smallCriteria } from '../../support/criteria.ts';
import { resultFixture, unitOf } from '../../support/result-fixture.ts';

/** What stands beside TT1.1 of a unit whose line is as given. */
function answerBeside(given: Partial<LineResult>) {
  const line: LineResult = {
    criterion: 'TT1.1',
    status: 'scored',
    max: 40,
    selfPoints: 36,
    points: 36,
    verifiedPoints: null,
    because: '',
    from: [],
    ...given,
  };
  const { id, name } = unit();
  const sent = { ...unitOf(id, name, 'phuong-xa', 'Cụm số 1', [1]), lines: [line] };
  const [row] = verificationRows({ ...resultFixture, units: [sent] }, [unit()], smallCriteria());
  const { achieved, total, level, evidence, explanation } = row?.cells ?? {};
  return [achieved, total, level, evidence, explanation];
}

describe('what the unit answered', () => {
  it.each<[string, Partial<LineResult>, readonly unknown[]]>([
    ['a share', { outcome: { part: 45, whole: 50 } }, [45, 50, null, null, null]],
    ['a count', { outcome: { count: 0 } }, [0, null, null, null, null]],
    ['a level', { outcome: { choice: 'Có' } }, [null, null, 'Có', null, null]],
    ['a percentage', { outcome: { percent: 97.5 } }, ['97,5%', null, null, null, null]],
    [
      'a cell that nobody can read',
      { unread: { column: 'Tổng số', text: 'nhiều' } },
      [null, 'nhiều', null, null, null],
    ],
    [
      'a cell of another column',
      { unread: { column: 'Điểm tự chấm', text: 'nhiều' } },
      [null, null, null, null, null],
    ],
    [
      'evidence and explanation',
      { evidence: 'Báo cáo 12', explanation: 'Chậm' },
      [null, null, null, 'Báo cáo 12', 'Chậm'],
    ],
    ['no answer', {}, [null, null, null, null, null]],
  ])('%s stands in its own column', (_what, given, expected) => {
    expect(answerBeside(given)).toEqual(expected);
  });
});
