import { interimReview } from '../../../support/review-fixture.ts';
import type { Situations } from '../made-up.ts';
import { review, standings, units } from '../review.ts';

/** What each year says of the units of today: who moved, who reported, whose line is broken. */
export const ofUnits: Situations = {
  'mọi đơn vị tăng điểm': standings(({ year, state, total }) =>
    state === 'counted' && total !== null ? { total: year === 2019 ? 70 : 90 } : {},
  ),
  'mọi đơn vị giảm điểm': standings(({ year, state, total }) =>
    state === 'counted' && total !== null ? { total: year === 2019 ? 90 : 70 } : {},
  ),
  'mọi đơn vị giữ nguyên điểm': standings(({ state, total }) =>
    state === 'counted' && total !== null ? { total: 80 } : {},
  ),
  'không đơn vị nào đủ hai năm': standings(({ year }) =>
    year === 2019 ? { state: 'unknown', total: null } : {},
  ),
  'mọi đơn vị luôn nộp đúng hạn': standings(({ submission }) =>
    submission === null ? {} : { submission: 'on-time' },
  ),
  'mọi đơn vị chưa năm nào đúng hạn': standings(({ submission }) =>
    submission === null ? {} : { submission: 'late' },
  ),
  'không đơn vị nào nộp năm nào': standings(({ submission }) =>
    submission === null ? {} : { submission: 'missing' },
  ),
  'mọi đơn vị có năm không nộp': standings(({ year, submission }) =>
    submission === null ? {} : { submission: year === 2019 ? 'missing' : 'on-time' },
  ),
  'mọi đơn vị đều mới': standings(() => ({ state: 'absent', submission: null, total: null, units: [] })),
  'nhiều đơn vị chỉ kế thừa một phần': standings(({ year }, { id }) =>
    year === 2019 && id !== 'PTP' ? { state: 'broken', total: null } : {},
  ),
  'năm bị trừ vì kỷ luật, nộp chậm, thiếu minh chứng': standings(({ year }, { id }) =>
    year === 2021
      ? {
          state: 'discounted',
          late: [{ unit: id, receivedOn: '2021-12-05', deadline: '2021-11-30' }],
          withoutEvidence: [{ unit: id, lines: ['TT1.1'] }],
          disqualified: ['V1'],
          because: 'năm bị kỷ luật',
        }
      : {},
  ),
  'kết quả cũ không có lịch sử': units(({ history: _, ...unit }) => unit),
  'bảy đơn vị cùng tăng như nhau': review({
    units: Array.from({ length: 7 }, (_, at) => {
      const [first] = interimReview.units;
      if (first === undefined) throw new Error('no unit');
      return {
        ...first,
        id: `M${at}`,
        name: `Phường Mới ${'ABCDEFG'.charAt(at)}`,
        history: (first.history ?? []).map((standing) =>
          standing.total === null
            ? standing
            : { ...standing, total: standing.year === 2019 ? 70 : at < 2 ? 90 : 80 },
        ),
      };
    }),
  }),
  'đơn vị bị loại trừ': units((unit, at) => (at < 2 ? { ...unit, disqualified: ['V1'], grade: null } : unit)),
  'người có lịch sử từng năm': units((unit) => ({
    ...unit,
    individuals: unit.individuals.map((person) => ({
      ...person,
      total: 90,
      grade: 'xuat-sac',
      sex: 'female',
      birthDate: person.leader ? null : '1990-02-03',
      history: unit.history ?? [],
    })),
  })),
};
