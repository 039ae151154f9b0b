import type { CriteriaSet } from '../schema.ts';
import type { Finding } from './finding.ts';

/** Grades go from the highest bound down to 0, so that every total has one. */
export function verifyGrades({ grades }: CriteriaSet): readonly Finding[] {
  const unordered = grades.flatMap((grade, index): readonly Finding[] => {
    const above = grades[index - 1];
    if (!above || above.from > grade.from) return [];
    const problem = `Mức “${grade.title}” (từ ${grade.from}) đứng sau mức “${above.title}” (từ ${above.from}) mà không thấp hơn.`;
    return [{ code: 'TD4124', path: ['grades', index, 'from'], values: { problem } }];
  });
  const lowest = grades.at(-1);
  if (lowest === undefined || lowest.from === 0) return unordered;
  const problem = `Mức thấp nhất “${lowest.title}” bắt đầu từ ${lowest.from}, nên tổng điểm dưới ${lowest.from} không có mức nào.`;
  return [...unordered, { code: 'TD4124', path: ['grades', grades.length - 1, 'from'], values: { problem } }];
}
