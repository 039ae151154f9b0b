import { levelsOf } from '../../domain/award.ts';
import type { CriteriaSet } from '../schema.ts';
import { nameOf } from './award-name.ts';
import type { Finding } from './finding.ts';

/** One award has one level in every review; where a requirement compares levels, every award has one. */
export function verifyAwardLevels(set: CriteriaSet): readonly Finding[] {
  const { awards } = set;
  const isCompared = awards.some(({ requirements }) =>
    requirements.some(({ kind }) => kind === 'not-rewarded'),
  );
  return awards.flatMap((award, index): readonly Finding[] => {
    const named = nameOf(award);
    const stated = awards.find(({ id, level }) => id === award.id && level !== undefined)?.level;
    if (stated !== award.level) {
      const here = award.level === undefined ? 'không ghi “level”' : `ghi “level: ${award.level}”`;
      const problem = `mã “${award.id}” ở đây ${here}, ở chỗ khác ghi “level: ${stated}”`;
      const advice = 'Ghi cùng một “level” ở mọi chỗ dùng mã này, hoặc đặt mã khác cho hình thức khác.';
      return [
        { code: 'TD4131', path: ['awards', index, 'level'], values: { award: named, problem, advice } },
      ];
    }
    if (!isCompared || award.level !== undefined) return [];
    const problem = 'không ghi “level”, trong khi điều kiện “not-rewarded” phải so cấp của các hình thức';
    const advice = `Thêm “level”, một trong: ${levelsOf(set)
      .map(({ id }) => id)
      .join(', ')}.`;
    return [{ code: 'TD4131', path: ['awards', index], values: { award: named, problem, advice } }];
  });
}
