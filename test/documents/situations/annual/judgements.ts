import { resultFixture } from '../../../support/result-fixture.ts';
import { eachPerson, eachUnit, rules, type Situations, scored, theUnit, year } from '../made-up.ts';

/** How groups of criteria went, by units and by people. */
export const judgements: Situations = {
  'mọi đơn vị đạt điểm tối đa một nhóm': scored(() => [20, 10, 28, 25, 15]),
  'không đơn vị nào có điểm một nhóm': scored(() => [20, 10, 28, 'blank', 'unreadable']),
  'hai nhóm đạt như nhau': scored(() => [20, 10, 15, 15, 15]),
  'hai nhóm chênh đúng mức coi là khác': scored(() => [20, 10, 24, 25, 10.2]),
  'nhóm không áp dụng cho nhiều đơn vị': scored((_, at) =>
    at < 3 ? [20, 10, 28, 'kad', 'kad'] : [20, 10, 28, 20, 12],
  ),
  'chỉ một đơn vị thuộc nhóm': scored((_, at) =>
    at > 0 ? [20, 10, 28, 'kad', 'kad'] : [20, 10, 28, 20, 12],
  ),
  'mới ít đơn vị có điểm nhóm': scored((_, at) =>
    at > 0 ? [20, 10, 28, 'blank', 'blank'] : [20, 10, 28, 20, 12],
  ),
  'vừa đủ số đơn vị để đánh giá': year({}, rules({ units: 5, share: 62.5 })),
  'thiếu một phần trăm để đánh giá': year({}, rules({ units: 5, share: 63 })),
  'thiếu một đơn vị để đánh giá': year({}, rules({ units: 6 })),
  'nhóm đạt dưới mức xếp loại thấp nhất': year({
    criteria: {
      ...resultFixture.criteria,
      grades: resultFixture.criteria.grades.map((grade) => ({ ...grade, from: 99 })),
    },
  }),
  'thiếu một người để đánh giá': year({}, rules({ people: 6 })),
  'mọi người đạt điểm tối đa': eachPerson((person) => ({
    ...person,
    groups: person.groups.map((group) => ({ ...group, points: group.max })),
    lines: person.lines.map((line) => ({ ...line, points: line.max })),
  })),
  'có người đạt điểm tối đa một nhóm': eachPerson((person) => ({
    ...person,
    groups: person.groups.map((group) => (person.leader ? { ...group, points: group.max } : group)),
  })),
  'các tiêu chí của người đạt như nhau': eachPerson((person) => ({
    ...person,
    lines: person.lines.map((line) => ({ ...line, points: line.max / 2 })),
  })),
  'các tiêu chí của người đạt khá đều': eachPerson((person) => ({
    ...person,
    lines: person.lines.map((line) => ({
      ...line,
      points: line.max * (line.criterion === 'CN1.1' ? 0.5 : 0.51),
    })),
  })),
  'các tiêu chí của người chênh đúng mức coi là khác': eachPerson((person) => ({
    ...person,
    lines: person.lines.map((line) => ({
      ...line,
      points: line.max * (line.criterion === 'CN1.1' ? 0.5 : 0.52),
    })),
  })),
  'không người nào được chấm': eachUnit((unit) => ({ ...unit, individuals: [] })),
  'người không ghi số liệu nào': eachPerson((person) => ({
    ...person,
    total: null,
    grade: null,
    rank: null,
  })),
};

/** How many of the people whom units employ were scored. */
export const coverage: Situations = {
  'mọi đơn vị ghi tổng số người': eachUnit((unit) => ({ ...unit, staffCount: 4 })),
  'không đơn vị nào ghi tổng số người': eachUnit((unit) => ({ ...unit, staffCount: null })),
  'đơn vị ghi không có người nào': theUnit('14755', { staffCount: 0 }),
  'người được chấm vừa đủ tỷ lệ': year(
    { units: resultFixture.units.map((unit) => (unit.id === '14755' ? { ...unit, staffCount: 6 } : unit)) },
    rules({ share: 50 }),
  ),
  'người được chấm ít hơn tỷ lệ': theUnit('14755', { staffCount: 40 }),
};
