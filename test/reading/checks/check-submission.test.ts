import { describe, expect, it } from 'vitest';
import { checkSubmission } from '../../../src/reading/checks/check-submission.ts';
import { submissionChecks } from '../../../src/reading/checks/registry.ts';
import { lineAnswer, person as somebody, submission, text } from '../../support/answers.ts';
import {
  checked,
  codesOf,
  intakeContext,
  peopleRows,
  type Sheets,
  unitLinesRows,
  withInfo,
  withLine,
  withPeople,
  withProposal,
  withUnitRows,
} from '../../support/submission-workbook.ts';

const person = (number: number, name: string, born: string | null, ...rest: (string | number | null)[]) => [
  number,
  name,
  born,
  null,
  null,
  ...rest,
];

describe('checkSubmission', () => {
  it('has each check once', () => {
    const names = submissionChecks.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each<[string, Sheets, string[]]>([
    ['a blank answer', withLine('TT1.1', { 'Số đạt': null }), ['TD2301 Tập thể!E4']],
    ['a blank second answer', withLine('TT1.1', { 'Tổng số': null }), ['TD2301 Tập thể!F4']],
    ['a blank tick', withLine('TT1.2', { 'Mức tự đánh giá': null }), ['TD2301 Tập thể!G5']],
    ['no claim at all', withLine('TT1.1', { 'Điểm tự chấm': null }), []],
    [
      'a claim that the form has not calculated',
      withLine('TT1.1', { 'Điểm tự chấm': { formula: 'E4' } }),
      [],
    ],
    ['a claim that differs', withLine('TT1.1', { 'Điểm tự chấm': '35,5' }), ['TD2303 Tập thể!H4']],
    ['a claim above the maximum', withLine('TT1.1', { 'Điểm tự chấm': 41 }), ['TD2103 Tập thể!H4']],
    ['a claim of the maximum', withLine('TT1.2', { 'Điểm tự chấm': 20 }), []],
    ['a claim of nothing', withLine('TT1.2', { 'Mức tự đánh giá': 'Không', 'Điểm tự chấm': 0 }), []],
    ['a claim below zero', withLine('TT1.1', { 'Điểm tự chấm': -1 }), ['TD2104 Tập thể!H4']],
    ['required evidence missing', withLine('TT1.1', { 'Minh chứng': '-' }), ['TD2304 Tập thể!I4']],
    ['optional evidence missing', withLine('TT2.1', { 'Minh chứng': null }), []],
    [
      'not applicable without a reason',
      withLine('TT1.2', { 'Mức tự đánh giá': 'kad', 'Điểm tự chấm': null }),
      ['TD2305 Tập thể!J5'],
    ],
    [
      'not applicable with a reason',
      withLine('TT1.2', {
        'Mức tự đánh giá': 'kad',
        'Điểm tự chấm': null,
        'Giải trình': 'Không có bộ phận này',
      }),
      [],
    ],
    ['a dash where nothing is asked', withLine('TT1.2', { 'Số đạt': '-', 'Tổng số': '-' }), []],
    ['a dash for a claim beside an answer', withLine('TT1.2', { 'Điểm tự chấm': '-' }), []],
    [
      'a total that does not add up',
      withUnitRows([...unitLinesRows, [null, 'TỔNG CỘNG', null, 100, null, null, null, 87]]),
      ['TD3104 Tập thể!H8'],
    ],
    [
      'a total that adds up',
      withUnitRows([...unitLinesRows, [null, 'TỔNG CỘNG', null, 100, null, null, null, 86]]),
      [],
    ],
    [
      'a total that the sheet calculates',
      withUnitRows([
        ...unitLinesRows,
        [null, 'TỔNG CỘNG', null, 100, null, null, null, { formula: 'H3', value: 60 }],
      ]),
      [],
    ],
    ['more people than stated', withInfo('Tổng số cán bộ, công chức, viên chức', 1), ['TD3111 Thông tin!B6']],
    ['as many people as stated', withInfo('Tổng số cán bộ, công chức, viên chức', 2), []],
    ['as many people as stated', withInfo('Tổng số cán bộ, công chức, viên chức', 2), []],
    [
      'a proposal for someone with a title before the name',
      withProposal([1, 'Cá nhân', 'Bà Đỗ Thị Thử', null, 'giấy khen', null]),
      ['TD2231 Đề nghị khen thưởng!C2'],
    ],
    [
      'a proposal for somebody unknown, of an award unknown',
      withProposal([1, 'Cá nhân', 'Lê Thị Lạ', null, 'Cờ', null]),
      ['TD3112 Đề nghị khen thưởng!C2', 'TD3113 Đề nghị khen thưởng!C2'],
    ],
  ])('%s', (_name, sheets, codes) => expect(codesOf(checked(sheets))).toEqual(codes));

  it.each<[string, Parameters<typeof withPeople>[0], string[]]>([
    [
      'a leader without the leaders’ score',
      [person(1, 'Hồ Văn Mẫu', '05/11/1980', 'x', 70)],
      ['TD2302 Cá nhân!B2'],
    ],
    [
      'a score for leaders only',
      [person(1, 'Hồ Văn Mẫu', '05/11/1980', null, 70, 15)],
      ['TD2306 Cá nhân!H2'],
    ],
    ['a dash in it', [person(1, 'Hồ Văn Mẫu', '05/11/1980', null, 70, '-')], []],
    [
      'one person twice, the name in capitals and with a title',
      [...peopleRows, person(3, 'Ông HỒ VĂN MẪU', '5-11-1980', null, 60)],
      ['TD2231 Cá nhân!B4', 'TD3106 Cá nhân!B4'],
    ],
    [
      'tones placed otherwise',
      [person(1, 'Lê Thị Hoà', '05/11/1980', null, 60), person(2, 'Lê Thị Hòa', '05/11/1980', null, 60)],
      ['TD3106 Cá nhân!B3'],
    ],
    [
      'two letters more in the name, the birth date the same',
      [person(1, 'Lê Thị Hòa', '05/11/1980', null, 60), person(2, 'Bà LÊ THỊ HOÀNG', '05/11/1980', null, 60)],
      ['TD2231 Cá nhân!B3'],
    ],
    [
      'one letter too many, the birth date the same',
      [person(1, 'Lê Thị Hòa', '05/11/1980', null, 60), person(2, 'Bà LÊ THỊ HÒAN', '05/11/1980', null, 60)],
      ['TD2231 Cá nhân!B3', 'TD3211 Cá nhân!B3'],
    ],
    [
      'marks left out, the birth date the same',
      [person(1, 'Lê Thị Hòa', '05/11/1980', null, 60), person(2, 'Le Thi Hoa', '05/11/1980', null, 60)],
      ['TD3211 Cá nhân!B3'],
    ],
    [
      'a slip in the name, another birth date',
      [person(1, 'Lê Thị Hòa', '05/11/1980', null, 60), person(2, 'Lê Thị Hào', '06/11/1980', null, 60)],
      [],
    ],
    [
      'namesakes without a birth date',
      [person(1, 'Lê Thị Hòa', '05/11/1980', null, 60), person(2, 'Lê Thị Hòa', null, null, 60)],
      ['TD3107 Cá nhân!B3'],
    ],
    [
      'namesakes born on other days',
      [person(1, 'Lê Thị Hòa', '05/11/1980', null, 60), person(2, 'Lê Thị Hòa', '06/11/1980', null, 60)],
      [],
    ],
    [
      'names that differ by a mark, the birth date the same: said, never merged',
      [person(1, 'Lê Văn Dung', '05/11/1980', null, 60), person(2, 'Lê Văn Dũng', '05/11/1980', null, 60)],
      ['TD3211 Cá nhân!B3'],
    ],
    [
      'a violation without a document',
      [person(1, 'Lê Văn Dung', '05/11/1980', null, 60, null, 'Khiển trách')],
      ['TD2307 Cá nhân!I2'],
    ],
    [
      'a violation with number and date',
      [
        person(
          1,
          'Lê Văn Dung',
          '05/11/1980',
          null,
          60,
          null,
          'Khiển trách, QĐ số 12/QĐ-UBND ngày 18/5/2022',
        ),
      ],
      [],
    ],
    ['no violation in words', [person(1, 'Lê Văn Dung', '05/11/1980', null, 60, null, 'Không')], []],
  ])('people: %s', (_name, rows, codes) => {
    const sheets = { ...withPeople(rows), 'Đề nghị khen thưởng': undefined };
    expect(codesOf(checked(sheets)).filter((code) => code !== 'TD1103')).toEqual(codes);
  });

  it('names both cells of a possible duplicate', () => {
    const found = checked(withPeople([...peopleRows, person(3, 'Hồ Văn Mẫu', '05/11/1980', null, 60)]));
    expect(found[0]).toMatchObject({ cell: 'B4', unit: 'DV01', found: 'Hồ Văn Mẫu' });
    expect(found[0]?.message).toContain('B2');
  });

  it('shows the claim and the recalculated points', () => {
    const [found] = checked(withLine('TT1.1', { 'Điểm tự chấm': 38 }));
    expect(found?.message).toContain('tự chấm 38 điểm');
    expect(found?.message).toContain('36 điểm');
  });

  it('tells all faults of a file in one run', () => {
    const sheets = {
      ...withLine('TT1.1', { 'Số đạt': 'nhiều', 'Minh chứng': null }),
      'Cá nhân': withPeople([person(1, 'Hồ Văn Mẫu', '31/02/1980', null, 'tốt')])['Cá nhân'],
    };
    expect(codesOf(checked(sheets)).toSorted()).toEqual([
      'TD2203 Cá nhân!G2',
      'TD2203 Tập thể!E4',
      'TD2208 Cá nhân!C2',
      'TD2304 Tập thể!I4',
      'TD3112 Đề nghị khen thưởng!C3',
    ]);
  });

  it('leaves a rejected file to its reason', () => {
    expect(
      codesOf(
        checked({
          ...withLine('TT1.1', { 'Minh chứng': null }),
          ...{ 'Thông tin': withInfo('Năm', 2021)['Thông tin'] },
        }),
      ),
    ).toEqual(['TD1130 Thông tin!B3']);
  });
});

describe('two rows whose names differ by a slip', () => {
  const isTold = (...names: readonly [string, string]) =>
    checkSubmission(
      submission({
        unit: 'DV01',
        people: names.map((name) => ({ ...somebody(name, {}), birthDate: '1985-02-01' })),
      }),
      intakeContext(),
    ).some(({ code }) => code === 'TD3211');
  const title = 'GS. TS. BS. DS. KS. ';
  const long = (length: number) => 'Lê Thị '.padEnd(length, 'a');

  it.each<[one: string, other: string, isSlip: boolean]>([
    ['Lê Thị Hằng', 'Lê Thị Hằn', true],
    ['Lê Thị Hằng', 'Lê Thị Hà', false],
    ['Lê Thị Hằng', `${title}Lê Thị Hằnh`, true],
    ['Lê Thị Hằng', `${title}Lê Thị Hằngh`, false],
    [long(100), `${long(99)}b`, true],
    [long(101), `${long(100)}b`, false],
  ])('%j and %j: %s', (one, other, isSlip) => {
    expect(isTold(one, other)).toBe(isSlip);
  });
});

describe('documents among the reasons', () => {
  const told = (...reasons: readonly string[]) =>
    checkSubmission(
      submission({
        unit: 'DV01',
        lines: new Map(
          reasons.map((reason, at) => [
            `TT${at}`,
            lineAnswer(`TT${at}`, { evidence: text('do mưa bão'), explanation: text(reason) }),
          ]),
        ),
      }),
      intakeContext(),
    ).flatMap(({ code, message }) => (code === 'TD3134' ? [message] : []));
  const isTold = (...reasons: readonly string[]) => told(...reasons).length > 0;
  const documents = (count: number) => Array<string>(count).fill('Báo cáo số 15/BC-UBND');

  it('are told from three on, where they are more than half', () => {
    expect(isTold(...documents(3))).toBe(true);
    expect(isTold(...documents(2))).toBe(false);
    expect(isTold(...documents(3), 'do mưa', 'do bão')).toBe(true);
    expect(isTold(...documents(3), 'do mưa', 'do bão', 'do lũ')).toBe(false);
  });

  it('are shown up to 60 letters', () => {
    const document = (length: number) => 'Báo cáo số 15/BC-UBND '.padEnd(length, 'x');
    expect(told(...Array<string>(3).fill(document(60)))[0]).toContain(`“${document(60)}”`);
    expect(told(...Array<string>(3).fill(document(61)))[0]).toContain(`“${document(60)}…”`);
  });
});
