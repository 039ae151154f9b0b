import type { LineResult } from '../../../../src/domain/result.ts';
import { resultFixture, unitOf } from '../../../support/result-fixture.ts';
import { eachLine, eachPerson, eachUnit, moreUnits, type Situations, theUnit, year } from '../made-up.ts';

/** Lines of that id as `change` has them, in every unit that reported. */
const everyLine = (id: string, change: (line: LineResult) => Partial<LineResult>) =>
  eachUnit((unit) => eachLine(unit, (line) => (line.criterion === id ? { ...line, ...change(line) } : line)));

const graded = (grades: readonly (string | null)[]) =>
  eachUnit((unit) => {
    const at = resultFixture.units.filter(({ total }) => total !== null).indexOf(unit);
    return unit.total === null || at < 0 ? unit : { ...unit, grade: grades[at % grades.length] ?? null };
  });

const barredBy = {
  V1: [
    {
      document: { number: '12/QĐ', date: '2022-05-02', issuer: 'UBND' },
      what: 'Cảnh cáo',
      from: '2022-05-02',
      until: '2023-05-02',
      cell: { file: 'xu-ly.xlsx', sheet: 'Xử lý', cell: 'E5' },
    },
  ],
};

/** Totals, grades, ranks, whom a disqualifier excludes, what the council verified. */
export const standings: Situations = {
  'có đủ mọi xếp loại': graded(['xuat-sac', 'tot', 'kha', 'trung-binh', 'chua-dat']),
  'mọi đơn vị cùng xếp loại': graded(['tot']),
  'đơn vị không xếp loại vì bị loại trừ': theUnit('14752', {
    grade: null,
    rank: null,
    rankInCluster: null,
    disqualified: ['V1'],
    grounds: barredBy,
  }),
  'đơn vị bị loại trừ theo lời tự ghi': theUnit('14752', { grade: null, disqualified: ['V1'] }),
  'hai đơn vị bị loại trừ': eachUnit((unit) =>
    ['14752', 'TTVH'].includes(unit.id)
      ? { ...unit, grade: null, disqualified: ['V1'], grounds: barredBy }
      : unit,
  ),
  'một đơn vị có điểm': eachUnit((unit) =>
    unit.id === 'PTP' ? unit : { ...unit, total: null, grade: null, rank: null },
  ),
  'không đơn vị nào có điểm': eachUnit((unit) => ({
    ...unit,
    total: null,
    grade: null,
    rank: null,
    rankInCluster: null,
  })),
  'mọi đơn vị có điểm': eachUnit((unit) => ({
    ...unit,
    total: unit.total ?? 50,
    grade: unit.grade ?? 'trung-binh',
  })),
  'mọi đơn vị có điểm, có đơn vị không xếp loại': eachUnit((unit) => ({ ...unit, total: unit.total ?? 50 })),
  'sáu đơn vị có điểm thì không nêu điểm thấp nhất': year({
    units: moreUnits(1, { total: 55, grade: 'trung-binh', rank: 6, selfTotal: 55 }, [10, 10, 10, 10, 10]),
  }),
  'bảy đơn vị có điểm thì nêu điểm thấp nhất': year({
    units: moreUnits(2, { total: 55, grade: 'trung-binh', rank: 6, selfTotal: 60 }, [10, 10, 10, 10, 10]),
  }),
  'mười lăm đơn vị có điểm, nhiều đơn vị cùng cuối': year({
    units: moreUnits(10, { total: 55, grade: 'chua-dat', rank: 6, selfTotal: null }, [10, 10, 10, 10, 10]),
  }),
  'ba đơn vị không xếp hạng có điểm cao': year({
    units: [
      ...moreUnits(3, { total: 55, grade: 'trung-binh', rank: 6 }, [10, 10, 10, 10, 10]),
      ...['X', 'Y', 'Z'].map((id) => ({
        ...unitOf(id, `Phường ${id}`, 'phuong-xa', 'Cụm số 1', [20, 10, 30, 25, 15]),
        total: 95,
        disqualified: ['V1'],
      })),
    ],
  }),
  'mọi đơn vị cùng hạng nhất': eachUnit((unit) =>
    unit.total === null ? unit : { ...unit, total: 90, rank: 1 },
  ),
  'không đơn vị nào được xếp hạng': eachUnit((unit) => ({ ...unit, rank: null, rankInCluster: null })),
  'điểm đạt đúng bằng điểm tự chấm': eachUnit((unit) => ({ ...unit, selfTotal: unit.total })),
  'không đơn vị nào có tổng điểm tự chấm': eachUnit((unit) => ({ ...unit, selfTotal: null })),
  'một đơn vị có tổng điểm tự chấm, đúng bằng điểm đạt': eachUnit((unit) => ({
    ...unit,
    selfTotal: unit.id === '14755' ? unit.total : null,
  })),
  'đọc từ nhiều ô, nhiều trang': eachUnit((unit) =>
    eachLine(unit, (line) => ({
      ...line,
      selfPoints: 1,
      from: [
        { file: unit.file ?? '', sheet: 'Tập thể', cell: 'E6' },
        { file: unit.file ?? '', sheet: 'Tập thể', cell: 'F6' },
        { file: unit.file ?? '', sheet: 'Tập thể (2)', cell: 'E9' },
      ],
    })),
  ),
  'người không có tiêu chí nào áp dụng': eachPerson((person) => ({
    ...person,
    total: null,
    lines: person.lines.map((line) => ({ ...line, status: 'not-applicable', points: null })),
  })),
  'người còn một, còn ba tiêu chí chưa chấm': eachPerson((person) => ({
    ...person,
    total: null,
    lines: person.lines.map((line, at) =>
      at === 0 || person.leader
        ? {
            ...line,
            status: 'needs-review',
            points: null,
            because: ' Chưa trả lời. ',
            from: [{ file: 'a', sheet: 'Cá nhân', cell: 'D4' }],
          }
        : line,
    ),
  })),
  'người bị loại trừ theo lời tự ghi, hoặc không ai ghi': eachPerson((person) => ({
    ...person,
    disqualified: ['V1', 'V7'],
    violation: person.leader ? ' Khiển trách ' : '  ',
  })),
  'đơn vị có hạng chung, chưa có hạng trong cụm': theUnit('THCS01', { rankInCluster: null }),
  'thẩm định giữ nguyên điểm': everyLine('TT1.3', ({ points }) => ({ verifiedPoints: points })),
  'thẩm định không ghi ai, ngày nào, vì sao': everyLine('TT2.1', () => ({ verifiedPoints: 20 })),
  'thẩm định tiêu chí chưa chấm được, không rõ ngày': theUnit('16396', (unit) =>
    eachLine(unit, (line) =>
      line.points === null
        ? {
            ...line,
            verifiedPoints: 5,
            verification: {
              reason: 'Đã xem hồ sơ.',
              by: '',
              on: null,
              from: { file: 'a', sheet: 'b', cell: 'C1' },
            },
          }
        : line,
    ),
  ),
  'người không xếp loại vì bị loại trừ': eachPerson((person) =>
    person.total === null
      ? person
      : { ...person, grade: person.disqualified.length > 0 ? null : person.grade },
  ),
  'hai người ở hai đơn vị bị loại trừ': eachPerson((person) =>
    ['14755-3', 'PTP-2'].includes(person.id)
      ? { ...person, grade: null, disqualified: ['V1'], grounds: barredBy }
      : person,
  ),
  'mọi người chưa đủ căn cứ': eachPerson((person) => ({ ...person, total: null, grade: null })),
  'tên đơn vị bằng số': theUnit('14755', { name: 'Phường 1' }),
  'tên đơn vị có dấu phẩy': eachUnit((unit) => ({ ...unit, name: `${unit.name}, khối B` })),
  'đơn vị chưa xếp cụm': theUnit('TTVH', { cluster: '' }),
  'đơn vị cùng cụm trừ một': eachUnit((unit) => ({
    ...unit,
    cluster: unit.id === 'TTVH' ? 'Cụm B' : 'Cụm A',
  })),
};
