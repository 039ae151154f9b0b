import type { AwardResult, Result } from '../../domain/result.ts';
import { thresholdInWords } from '../../wording/votes.ts';
import { bodyOf, paragraph } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { originInBrackets } from '../words/points-origin.ts';
import { gradeTitle } from '../words/titles.ts';
import { counted, joined, tally } from '../words/wording.ts';

/** What the council was told of the criteria, the scores, the requirements and the rules of its vote. */
export function criteriaPresented(result: Result): readonly Block[] {
  const { criteria } = result;
  return [
    ...bodyOf(
      `Kết quả được chấm theo bộ tiêu chí của Kế hoạch số ${criteria.movement.number}, phiên bản ${criteria.version}${originInBrackets(criteria)}.`,
      gradesOfUnits(result),
    ),
    ...bodyOf('Điều kiện xét và tỷ lệ phiếu của từng hình thức khen thưởng:'),
    ...criteria.awards.flatMap(requirementsOf),
  ];
}

function gradesOfUnits(result: Result): string {
  const scored = result.units.filter(({ total }) => total !== null);
  const open = result.units.length - scored.length;
  const counts = [
    ...result.criteria.grades.map(({ id }) => ({
      title: gradeTitle(result, id),
      count: scored.filter(({ grade }) => grade === id).length,
    })),
    { title: 'không xếp loại', count: scored.filter(({ grade }) => grade === null).length },
  ].filter(({ count }) => count > 0);
  const grades = joined(counts.map(({ title, count }) => `${tally(count)} ${title}`));
  const known =
    scored.length === 0
      ? `Trong ${tally(result.units.length)} đơn vị, chưa có đơn vị nào có tổng điểm`
      : `Trong ${tally(result.units.length)} đơn vị, ${tally(scored.length)} đơn vị có tổng điểm (${grades})`;
  return open === 0 || scored.length === 0
    ? `${known}.`
    : `${known}; ${counted(open, 'đơn vị')} chưa đủ căn cứ chấm điểm.`;
}

/** An award with the vote that it asks for, then each of its requirements in a line of its own. */
function requirementsOf({ title, subject, requirements, vote }: AwardResult): readonly Block[] {
  const base = vote?.base === 'present' ? 'số thành viên biểu quyết' : 'tổng số thành viên';
  const ballot = vote?.ballot === 'secret' ? 'bỏ phiếu kín' : 'biểu quyết công khai';
  const rules = [
    ...(vote === undefined ? [] : [`${ballot}, đạt phiếu khi ${thresholdInWords(vote)} ${base} đồng ý`]),
    ...(requirements.length === 0 ? [] : ['điều kiện xét gồm:']),
  ];
  const award = `- ${title} (${subject === 'unit' ? 'tập thể' : 'cá nhân'})`;
  return [
    paragraph(
      'dash',
      rules.length === 0
        ? `${award}.`
        : `${award}: ${rules.join('; ')}${requirements.length === 0 ? '.' : ''}`,
    ),
    ...requirements.map((each, index) =>
      paragraph('dash', `+ ${each}${index === requirements.length - 1 ? '.' : ';'}`),
    ),
  ];
}
