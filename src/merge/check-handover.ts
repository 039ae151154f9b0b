import { pointsFromNumber, typedPoints } from '../domain/points.ts';
import { gradeOf } from '../ranking/grade.ts';
import type { HandoverContent } from './office-record.ts';

/**
 * What a hand-over file contradicts itself in, in a clerk's words; null where all fits. The seal tells of a slip of the
 * hand, not of somebody who made a seal anew: sums, grades and names are looked at all the same.
 */
export function contradictionIn({ units, criteria, files, raised, inputs }: HandoverContent): string | null {
  if (files.received !== files.accepted + files.superseded + files.rejected + files.skipped)
    return 'số tệp đã nhận không bằng tổng số tệp được dùng, bị thay thế, không dùng được và bỏ qua';
  if (inputs.length !== files.received) return 'danh sách tệp đã nhận không khớp số tệp đã nhận';
  const ids = new Set(units.map(({ id }) => id));
  if (ids.size !== units.length) return 'một mã đơn vị có hai lần';
  const stray = raised.find(({ unit }) => !ids.has(unit));
  if (stray !== undefined) return `đề nghị cho “${stray.name}” của đơn vị không có trong tệp`;
  const awards = new Set(criteria.awards.map(({ id }) => id));
  const unknown = raised.find(({ award }) => !awards.has(award));
  if (unknown !== undefined) return `hình thức khen thưởng “${unknown.award}” không có trong tệp`;
  for (const { id, name, total, grade, groups, people, lines } of units) {
    const whom = `${name} (${id})`;
    const odd = lines.find(({ max, points, verifiedPoints }) =>
      [max, points, verifiedPoints].some((each) => each !== null && typedPoints(each) === null),
    );
    if (odd !== undefined) return `điểm tiêu chí ${odd.criterion} của ${whom} không phải là điểm`;
    if (total === null) {
      if (grade !== null) return `${whom} có xếp loại mà không có tổng điểm`;
      continue;
    }
    if (typedPoints(total) === null) return `tổng điểm của ${whom} là ${total}`;
    const known = groups.every(({ points }) => points === null || typedPoints(points) !== null);
    if (!known) return `điểm nhóm tiêu chí của ${whom} không phải là điểm`;
    const fits = gradeOf(pointsFromNumber(total), criteria.grades)?.id ?? null;
    if (grade !== null && grade !== fits) return `xếp loại của ${whom} không đúng với tổng điểm ${total}`;
    if (people.scored > people.count) return `số người được chấm của ${whom} lớn hơn số người`;
  }
  return null;
}
