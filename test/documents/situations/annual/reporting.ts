import type { UnitResult } from '../../../../src/domain/result.ts';
import { resultFixture } from '../../../support/result-fixture.ts';
import { eachLine, eachUnit, moreUnits, type Situations, theUnit, year } from '../made-up.ts';

const open = (unit: UnitResult, count: number) =>
  eachLine(unit, (line) =>
    unit.lines.indexOf(line) < count
      ? { ...line, status: 'needs-review', points: null, because: 'Chưa trả lời.' }
      : line,
  );

/** Who reported when, whose report cannot be used, what is still open. */
export const reporting: Situations = {
  'mọi đơn vị nộp đúng hạn': eachUnit((unit) => ({
    ...unit,
    submission: 'on-time',
    receivedOn: '2022-11-20',
  })),
  'mọi đơn vị nộp chậm': eachUnit((unit) => ({ ...unit, submission: 'late', receivedOn: '2022-12-12' })),
  'chỉ một đơn vị nộp, nộp chậm': eachUnit((unit) => ({
    ...unit,
    submission: unit.id === '14755' ? 'late' : 'missing',
    receivedOn: null,
  })),
  'không đơn vị nào nộp được': eachUnit((unit) => ({
    ...unit,
    submission: 'rejected',
    total: null,
    grade: null,
    rank: null,
    rankInCluster: null,
    lines: [],
    groups: [],
    individuals: [],
  })),
  'nộp chậm mà không rõ ngày nhận': theUnit('14752', { receivedOn: null }),
  'nộp chậm một ngày': theUnit('14752', { receivedOn: '2022-12-01' }),
  'nộp chậm mười hai ngày': theUnit('14752', { receivedOn: '2022-12-12' }),
  'ghi nộp chậm mà nhận trong hạn': theUnit('14752', { receivedOn: '2022-11-30' }),
  'hạn nộp vào ngày nghỉ': year({ deadline: { date: '2022-11-27', weekend: true } }),
  'gửi ba lần, tính bản sau cùng': year({
    inputs: resultFixture.inputs.flatMap((input) =>
      input.outcome === 'superseded' ? [input, { ...input, file: 'ban-cu-nua.xlsx' }] : [input],
    ),
  }),
  'tệp hỏng vì hai lý do': year({
    inputs: resultFixture.inputs.flatMap((input) =>
      input.unit === 'BCHQS'
        ? [input, { ...input, file: 'khac.pdf', because: 'Tệp PDF.' }, { ...input, because: '' }]
        : [input],
    ),
  }),
  'không rõ vì sao tệp không dùng được': year({ inputs: [] }),
  'mười một đơn vị chưa nộp thì nêu hết tên': year({ units: moreUnits(10, { submission: 'missing' }) }),
  'mười hai đơn vị chưa nộp thì nêu mười tên': year({ units: moreUnits(11, { submission: 'missing' }) }),
  'ba tiêu chí chưa chấm thì nêu tên từng tiêu chí': theUnit('16396', (unit) => open(unit, 3)),
  'bốn tiêu chí chưa chấm thì nêu ba': theUnit('16396', (unit) => open(unit, 4)),
  'đơn vị không có tiêu chí nào áp dụng': theUnit('16396', (unit) => ({
    lines: unit.lines.map((line) => ({ ...line, status: 'not-applicable', points: null })),
    groups: unit.groups.map((group) => ({ ...group, applicable: 0, points: null })),
  })),
  'mọi đơn vị đã nộp và đã có điểm': eachUnit((unit) => ({
    ...unit,
    submission: 'on-time',
    total: unit.total ?? 70,
    grade: 'kha',
  })),
  'hai người cùng đơn vị chưa đủ căn cứ': theUnit('14755', (unit) => ({
    individuals: unit.individuals.map((person) =>
      person.leader ? person : { ...person, total: null, grade: null, rank: null },
    ),
  })),
};
