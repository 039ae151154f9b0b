import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCouncil } from '../../../src/tables/council/read-council.ts';
import { ballotRow, choiceRow, councilContext, councilWorkbook, readWritten } from '../../support/council.ts';

const codesOf = (written: Parameters<typeof readWritten>[0]) =>
  readWritten(written).diagnostics.map(({ code }) => code);

describe('whom a row is about', () => {
  const keyOf = (given: Parameters<typeof choiceRow>[0]) => {
    const [choice] = readWritten({ choices: [choiceRow(given)] }).value.choices;
    return choice && [choice.subject, choice.unit, choice.individual];
  };

  it.each([
    ['a unit by its code', {}, ['unit', 'PX01', null]],
    ['a unit by its name alone', { unit: null }, ['unit', 'PX01', null]],
    ['a unit by its code, its name edited', { unitName: 'P. Sao Mai (mới)' }, ['unit', 'PX01', null]],
    ['a person by name', { subject: 'Cá nhân', name: 'Ông Nguyễn Văn An' }, ['individual', 'PX01', 'PX01/1']],
    [
      'a person by id, the name edited',
      { subject: 'Cá nhân', individual: 'PX01/2', name: 'Trần T. Bình' },
      ['individual', 'PX01', 'PX01/2'],
    ],
    [
      'a person where nothing says so',
      { subject: null, name: 'Nguyễn Văn An' },
      ['individual', 'PX01', 'PX01/1'],
    ],
  ])('%s', (_what, given, key) => {
    expect(keyOf(given)).toEqual(key);
  });

  it.each([
    ['the code of one unit and the name of another', { unitName: 'UBND phường Lam Sơn' }, 'TD4904'],
    [
      'the id of one person and the name of another',
      { subject: 'Cá nhân', individual: 'PX01/2', name: 'Nguyễn Văn An' },
      'TD4904',
    ],
    ['a name that two have', { subject: 'Cá nhân', name: 'Trần Thị Bình' }, 'TD4906'],
  ])('%s is not guessed at', (_what, given, code) => {
    const read = readWritten({ choices: [choiceRow(given)] });
    expect(read.value.choices).toEqual([]);
    expect(read.diagnostics.map((each) => each.code)).toEqual([code]);
  });
});

describe('the word in Đối tượng', () => {
  const read = (given: Parameters<typeof choiceRow>[0]) => {
    const { value, diagnostics } = readWritten({ choices: [choiceRow(given)] });
    return [value.choices.map(({ subject }) => subject), diagnostics.map(({ code, cell }) => [code, cell])];
  };

  it.each([
    ['as listed', { subject: 'Tập thể' }, ['unit'], []],
    ['in capitals without marks', { subject: 'TAP THE' }, ['unit'], []],
    ['blank, with a name', { subject: null, name: 'Nguyễn Văn An' }, ['individual'], [['TD1083', 'A2']]],
    ['blank, without a name', { subject: null }, ['unit'], [['TD1083', 'A2']]],
    ['a dash, without a name', { subject: '-', name: '-' }, ['unit'], [['TD1083', 'A2']]],
    ['shortened', { subject: 'CN', name: 'Nguyễn Văn An' }, ['individual'], [['TD1083', 'A2']]],
    ['another word', { subject: 'Nhóm' }, [], [['TD1084', 'A2']]],
    ['of a unit, with a name', { subject: 'Tập thể', name: 'Nguyễn Văn An' }, [], [['TD1085', 'E2']]],
    [
      'of a unit, with the id of a person',
      { subject: 'Tập thể', individual: 'PX01/1' },
      [],
      [['TD1085', 'D2']],
    ],
    ['of a unit, with its own name again', { subject: 'Tập thể', name: 'UBND phường Sao Mai' }, ['unit'], []],
    ['of a person, with a dash for a name', { subject: 'Cá nhân', name: '' }, [], [['TD4905', 'E2']]],
  ])('%s', (_what, given, subjects, said) => {
    expect(read(given)).toEqual([subjects, said]);
  });

  it('holds for votes as well: a row that is left out is an unused vote', () => {
    const { value, diagnostics } = readWritten({ ballots: [ballotRow({ name: 'Nguyễn Văn An' })] });
    expect(diagnostics.map(({ code }) => code)).toEqual(['TD1085']);
    expect([value.ballots, value.hasUnusedBallots]).toEqual([[], true]);
  });
});

describe('choices and votes', () => {
  it('keep what is typed, with its cell', () => {
    const { value, diagnostics } = readWritten({ choices: [choiceRow()], ballots: [ballotRow()] });
    expect(diagnostics).toEqual([]);
    expect(value.choices).toEqual([
      {
        subject: 'unit',
        unit: 'PX01',
        individual: null,
        award: 'giay-khen',
        decision: 'take',
        reason: 'Thành tích nổi trội hơn.',
        by: 'Lê Văn Thử',
        on: '2022-12-20',
        from: { file: 'hoi-dong.xlsx', sheet: 'Lựa chọn', cell: 'I2' },
      },
    ]);
    expect(value.ballots).toMatchObject([{ unit: 'PX01', yes: 11, no: 2, from: { cell: 'H2' } }]);
  });

  it('rows that repeat one and agree count once, and the repeat is said', () => {
    const read = readWritten({ choices: [choiceRow(), choiceRow()], ballots: [ballotRow(), ballotRow()] });
    expect(read.diagnostics.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
      ['TD4907', 'warning', 'I3'],
      ['TD4907', 'warning', 'H3'],
    ]);
    expect([read.value.choices.length, read.value.ballots.length]).toEqual([1, 1]);
    expect(read.value.hasUnusedBallots).toBeUndefined();
  });

  it('silence is no choice and no vote', () => {
    const silent = {
      choices: [choiceRow({ decision: null, reason: null })],
      ballots: [ballotRow({ yes: null, no: null })],
    };
    expect(readWritten(silent)).toEqual({
      value: { meeting: null, choices: [], ballots: [] },
      diagnostics: [],
    });
  });

  it('remembers that votes were entered which cannot be used', () => {
    expect(readWritten({ ballots: [ballotRow({ yes: 'đủ' })] }).value.hasUnusedBallots).toBe(true);
  });

  it('are the same in any order of rows, columns and sheets', () => {
    const rows = [choiceRow(), choiceRow({ unit: 'PX02', unitName: null, decision: 'Không chọn' })];
    const people = [ballotRow(), ballotRow({ subject: 'Cá nhân', name: 'Nguyễn Văn An', yes: 3, no: 9 })];
    const keys = (council: ReturnType<typeof readWritten>['value']) =>
      [
        ...council.choices.map(({ unit, decision }) => `${unit} ${decision}`),
        ...council.ballots.map(({ individual, yes, no }) => `${individual} ${yes} ${no}`),
      ].sort();
    const expected = keys(readWritten({ choices: rows, ballots: people }).value);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows, { minLength: 2 }),
        fc.shuffledSubarray(people, { minLength: 2 }),
        fc.boolean(),
        (choices, ballots, isReversed) => {
          const workbook = councilWorkbook({ choices, ballots });
          const sheets = isReversed ? workbook.sheets.toReversed() : workbook.sheets;
          expect(keys(readCouncil({ ...workbook, sheets }, councilContext).value)).toEqual(expected);
        },
      ),
    );
  });
});

describe('the meeting', () => {
  it('is read by its labels, the discussion over several rows', () => {
    const { value } = readWritten({
      meeting: {
        date: { date: '2022-12-20' },
        startedAt: 14 / 24,
        endedAt: '16 giờ 30',
        invitees: 'Ông A, Thanh tra; Bà B',
        issued: 13,
        collected: '13',
        valid: 12,
        invalid: 1,
        discussion: 'Ý thứ nhất\nÝ thứ hai',
      },
      members: [
        { name: 'Lê Văn Thử', position: 'Chủ tịch', present: 'x' },
        { name: 'Hoàng Thị Mẫu', written: 'X' },
      ],
    });
    expect(value.meeting).toMatchObject({
      date: '2022-12-20',
      startedAt: '14 giờ 00',
      endedAt: '16 giờ 30',
      invitees: ['Ông A, Thanh tra', 'Bà B'],
      papers: { issued: 13, collected: 13, valid: 12, invalid: 1 },
      discussion: ['Ý thứ nhất', 'Ý thứ hai'],
      members: [
        { name: 'Lê Văn Thử', isPresent: true, hasWrittenOpinion: false },
        { name: 'Hoàng Thị Mẫu', isPresent: false, hasWrittenOpinion: true },
      ],
    });
  });

  it('a comma before a member parts two names, before a title it does not', () => {
    const { value } = readWritten({
      meeting: {
        tellers: 'Lê Văn Thử, Chủ tịch, Bà Hoàng Thị Mẫu và Ông Lê Văn Thử',
        invitees: 'Ông A, Phó Chủ tịch UBND và Hội đồng',
      },
      members: [
        { name: 'Lê Văn Thử', present: 'x' },
        { name: 'Hoàng Thị Mẫu', present: 'x' },
      ],
    });
    expect(value.meeting?.tellers).toEqual(['Lê Văn Thử, Chủ tịch', 'Bà Hoàng Thị Mẫu', 'Ông Lê Văn Thử']);
    expect(value.meeting?.invitees).toEqual(['Ông A, Phó Chủ tịch UBND và Hội đồng']);
  });

  it('is not there while nothing is entered', () => {
    expect(readWritten({}).value.meeting).toBeNull();
  });

  it('is not there while only the names of the members stand, as the profile has them', () => {
    const members = [{ name: 'Lê Văn Thử', position: 'Chủ tịch', role: 'Chủ tịch' }];
    expect(readWritten({ members }).value.meeting).toBeNull();
    expect(codesOf({ members })).toEqual([]);
    expect(readWritten({ members: [{ ...members[0], absence: 'Đi công tác' }] }).value.meeting).toMatchObject(
      {
        members: [{ name: 'Lê Văn Thử', isPresent: false }],
      },
    );
  });

  it('papers that do not add up are of no use', () => {
    const papers = { issued: 12, collected: 13, valid: 13, invalid: 0 };
    expect(readWritten({ meeting: papers }).value.meeting?.papers).toBeNull();
    expect(codesOf({ meeting: papers })).toEqual(['TD4816']);
  });
});
