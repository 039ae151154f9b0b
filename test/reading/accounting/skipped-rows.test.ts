import { describe, expect, it } from 'vitest';
import {
  goodSheets,
  peopleRows,
  type Rows,
  type Sheets,
  understood,
  unitLinesRows,
  withPeople,
  withUnitRows,
} from '../../support/submission-workbook.ts';

const [heading = [], ...lines] = unitLinesRows;

/** The first group's row with something in one of its columns. */
const inHeading = (column: number, text: string): Sheets =>
  withUnitRows([
    Array.from({ length: 11 }, (_, at) => (at === column ? text : (heading[at] ?? null))),
    ...lines,
  ]);
const below = (...rows: Rows): Sheets => withUnitRows([...unitLinesRows, ...rows]);
const total = (column: number, text: string): Sheets =>
  below(
    [null, 'Tổng cộng', null, 100, null, null, null, 86, null, null, null].map((cell, at) =>
      at === column ? text : cell,
    ),
  );

function told(sheets: Sheets, code: string) {
  return understood(sheets)
    .diagnostics.filter((each) => each.code === code)
    .map(({ severity, cell }) => `${severity} ${cell}`);
}

describe('what is typed in rows of Tập thể that are no criterion', () => {
  it.each([
    ['a level in a heading', inHeading(6, 'Có'), 'warning G3'],
    ['evidence in a heading', inHeading(8, 'Xem phụ lục'), 'warning I3'],
    ['words in no column of a heading', inHeading(10, 'xem lại'), 'warning K3'],
    ['an explanation in the total', total(9, 'Đề nghị xem lại'), 'warning J8'],
    ['a level in the total', total(6, 'Đạt'), 'warning G8'],
  ])('%s is a warning', (_, sheets, place) => {
    expect(told(sheets, 'TD1160')).toEqual([place]);
    expect(understood(sheets).value.aside).toBeUndefined();
  });

  it.each([
    ['in a heading', inHeading(9, 'Đang bị xem xét kỷ luật'), 'J3'],
    ['in no column of a heading', inHeading(10, 'đơn vị bị phê bình'), 'K3'],
    [
      'in the words of a heading',
      inHeading(1, 'Nhóm một (đơn vị đang bị thanh tra, có dấu hiệu vi phạm)'),
      'B3',
    ],
    ['in the total', total(9, 'Đơn vị có dấu hiệu vi phạm'), 'J8'],
    [
      'in the grade',
      below([null, 'Xếp loại', null, null, null, null, 'Tốt', null, null, 'Đơn vị bị phê bình']),
      'J8',
    ],
    ['in a note below', below([null, 'Ghi chú: đơn vị đang bị xem xét kỷ luật theo Thông báo số 5']), 'B8'],
  ])('discipline %s holds', (_, sheets, cell) => {
    expect(told(sheets, 'TD3130')).toEqual([`warning ${cell}`]);
    expect(understood(sheets).value.aside).toMatchObject([{ from: { sheet: 'Tập thể', cell } }]);
  });

  it.each([
    ['Trong năm đơn vị không có cán bộ nào bị xử lý kỷ luật'],
    ['Ghi chú: đơn vị có cán bộ bị kỷ luật thì bị trừ 5 điểm'],
    ['Đối với đơn vị bị kỷ luật: không xếp loại'],
    ['Đơn vị đang triển khai công tác phòng, chống tham nhũng'],
    ['Chưa phát hiện vi phạm.'],
  ])('“%s” holds nothing', (note) => {
    expect(told(below([null, note]), 'TD3130')).toEqual([]);
  });

  it('of the untouched form are nobody’s', () => {
    expect(told(withUnitRows(unitLinesRows), 'TD1160')).toEqual([]);
  });
});

describe('a note under the list of people', () => {
  const noted = (note: string) => understood(withPeople([...peopleRows, [null, note]])).value;

  it('about discipline holds whom it names', () => {
    const { people, aside } = noted('Ghi chú: đ/c Hồ Văn Mẫu đang bị xem xét kỷ luật');
    expect(people.map((person) => person.aside?.length ?? 0)).toEqual([1, 0]);
    expect(aside).toBeUndefined();
  });

  it('about discipline holds everybody of the name', () => {
    const rows = [...peopleRows, ...peopleRows.slice(-1), [null, 'Ghi chú: đ/c Đỗ Thị Thử đang bị kỷ luật']];
    const { people } = understood(withPeople(rows)).value;
    const held = people.filter(({ aside }) => aside !== undefined).map(({ name }) => name.value);
    expect(new Set(held).size).toBe(1);
    expect(held).toHaveLength(2);
  });

  it('that names nobody of the list holds the unit', () => {
    const { people, aside } = noted('Ghi chú: 01 đồng chí đang bị xem xét kỷ luật');
    expect(people.every((person) => person.aside === undefined)).toBe(true);
    expect(aside).toHaveLength(1);
  });

  it('in general holds nobody', () => {
    const { people, aside } = noted('Người bị kỷ luật thì không được đề nghị khen thưởng');
    expect([aside, ...people.map((person) => person.aside)]).toEqual([undefined, undefined, undefined]);
  });
});

describe('words beside Thông tin, and over a table', () => {
  const { 'Thông tin': info, ...others } = goodSheets;
  const besideInfo = (text: string): Sheets => ({
    'Thông tin': { rows: (info?.rows ?? []).map((row, at) => (at === 3 ? [...row, text] : row)) },
    ...others,
  });

  it.each([
    ['có 1 người bị kỷ luật khiển trách', 1],
    ['đơn vị đang bị thanh tra', 1],
    ['số này chưa chính xác', 0],
    ['không có ai bị kỷ luật', 0],
  ])('“%s”', (text, held) => {
    const { value, diagnostics } = understood(besideInfo(text));
    expect(value.aside?.length ?? 0).toBe(held);
    // Nothing typed there goes without a word.
    expect(diagnostics.filter(({ found }) => found?.includes(text)).length).toBe(1);
  });

  it('hold whom they name', () => {
    const { value } = understood(besideInfo('Đ/c Hồ Văn Mẫu đang bị xem xét kỷ luật'));
    expect([value.aside, value.people.map(({ aside }) => aside?.length ?? 0)]).toEqual([undefined, [1, 0]]);
  });
});

describe('a sentence under Tập thể that names a criterion', () => {
  it('is a note, and no second answer', () => {
    const note = 'Đề nghị cụm xem lại điểm TT1.1 vì số liệu chưa đủ';
    expect(told(below([null, note]), 'TD3101')).toEqual([]);
    expect(told(below([null, note]), 'TD1114')).toEqual(['info A8']);
  });

  it('with an answer is one', () => {
    expect(told(below([null, 'Điểm bổ sung cho TT1.1', null, null, 5]), 'TD3101')).toEqual(['error A8']);
  });
});
