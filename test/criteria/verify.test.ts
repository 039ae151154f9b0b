import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsAfter } from '../support/criteria-text.ts';
import { expectGolden } from '../support/golden.ts';

const VOTE = 'reaching: more-than, base: total, ballot: secret, writtenOpinions: true, origin: x';

const rules: readonly (readonly [
  what: string,
  edits: readonly (readonly [string, string])[],
  code: string,
  words: string,
])[] = [
  [
    'groups not 100',
    [['max: 100\n      criteria:\n        - { id: CN1.1', 'max: 90\n      criteria:\n        - { id: CN1.1']],
    'TD4121',
    'Cá nhân: điểm của các nhóm cộng lại là 90, không phải 100',
  ],
  [
    'criteria not their group',
    [['max: 60', 'max: 59']],
    'TD4121',
    'TT1: điểm của các tiêu chí cộng lại là 99, không phải 100',
  ],
  [
    'parts not their criterion',
    [['max: 10, kind: yes-no', 'max: 9, kind: yes-no']],
    'TD4121',
    'TT1.2: điểm của các phần cộng lại là 39, không phải 40',
  ],
  ['code twice', [['id: TT1.2\n', 'id: TT1.1\n']], 'TD4123', '“TT1.1” đứng ở chỗ của mã “TT1.2”'],
  ['code of another group', [['id: TT1.1\n', 'id: TT2.1\n']], 'TD4123', '“TT2.1” đứng ở chỗ của mã “TT1.1”'],
  ['grades upside down', [['title: Đạt, from: 60', 'title: Đạt, from: 0']], 'TD4124', 'không thấp hơn'],
  [
    'disqualifier of an unknown criterion',
    [
      [
        'disqualifiers: []',
        'disqualifiers:\n  - { id: V1, title: Bị kỷ luật, subjects: [unit], criteria: [TT9.9], effect: exclude, origin: x }',
      ],
    ],
    'TD4125',
    'Điều kiện V1 nhắc đến tiêu chí “TT9.9”',
  ],
  [
    'places that are no number',
    [['{ kind: submitted }', '{ kind: within-best, count: ba, of: cluster }']],
    'TD4127',
    '“count” cần',
  ],
  [
    'award twice',
    [
      [
        'awards:\n',
        'awards:\n  - { id: giay-khen-phuong, title: G, short: G, decidedBy: C, reviews: [annual], subject: unit, origin: x, requirements: [{ kind: submitted }] }\n',
      ],
    ],
    'TD4122',
    'giay-khen-phuong (tập thể)',
  ],
  [
    'best band below the maximum',
    [['from: 90, points: 60', 'from: 90, points: 55']],
    'TD4128',
    'Điểm cao nhất là 55, khác điểm tối đa 60',
  ],
  ['band twice', [['from: 50, points: 30', 'from: 90, points: 30']], 'TD4128', 'ghi hai lần'],
  ['band above 100%', [['from: 90, points: 60', 'from: 120, points: 60']], 'TD4128', 'vượt 100%'],
  ['cap above the maximum', [['cap: 30', 'cap: 31']], 'TD4128', '“cap” (31) lớn hơn'],
  ['step that misses the maximum', [['step: 5', 'step: 7']], 'TD4128', 'không chia hết'],
  [
    'in force after the plan',
    [['from: 2024-01-15, to', 'from: 2027-01-15, to']],
    'TD4130',
    'nằm ngoài các năm 2024–2026',
  ],
  ['ends before it begins', [['to: null', 'to: 2024-01-01']], 'TD4130', 'ngày trước đó'],
  ['final review after the plan', [['final: 2026', 'final: 2027']], 'TD4130', '“final”'],
  [
    'rule between awards of an unknown kind',
    [['awards:\n', 'conflicts:\n  - { kind: one-per-achievment }\nawards:\n']],
    'TD4126',
    'Quy tắc giữa các hình thức: không có quy tắc “one-per-achievment”; có phải ý là “one-per-achievement”?',
  ],
  [
    'rule between awards without what it needs',
    [['awards:\n', 'conflicts:\n  - { kind: unit-or-individual }\nawards:\n']],
    'TD4127',
    'quy tắc “unit-or-individual” ghi sai: ',
  ],
  [
    'rule between awards on an unknown award',
    [['awards:\n', 'conflicts:\n  - { kind: unit-or-individual, awards: [bang-khen] }\nawards:\n']],
    'TD4125',
    'Quy tắc giữa các hình thức nhắc đến hình thức khen thưởng “bang-khen”',
  ],
  [
    'interval from an unknown award',
    [['{ kind: submitted }', '{ kind: years-between, awards: [bang-khen], years: 2 }']],
    'TD4125',
    'Giấy khen (tập thể) nhắc đến hình thức khen thưởng “bang-khen”',
  ],
  [
    'per cent of an unknown grade',
    [['{ kind: submitted }', '{ kind: quota-by-grade, percent: { gioi: 20, default: 10 }, atLeast: 1 }']],
    'TD4125',
    'Giấy khen (tập thể) nhắc đến mức xếp loại “gioi”',
  ],
  [
    'levels compared but not stated',
    [['{ kind: submitted }', '{ kind: not-rewarded, level: city }']],
    'TD4131',
    'Giấy khen (tập thể): không ghi “level”, trong khi điều kiện “not-rewarded” phải so cấp của các hình thức.',
  ],
  [
    'one award with two levels',
    [
      [
        'awards:\n',
        'awards:\n  - { id: giay-khen-phuong, title: G, short: G, level: province, decidedBy: C, reviews: [final], subject: unit, origin: x, requirements: [{ kind: submitted }] }\n',
      ],
    ],
    'TD4131',
    'mã “giay-khen-phuong” ở đây không ghi “level”, ở chỗ khác ghi “level: province”.',
  ],
  [
    'quorum above all members',
    [['    reviews: [annual]', `    vote: { quorum: "3/2", threshold: 50, ${VOTE} }\n    reviews: [annual]`]],
    'TD4132',
    'Giấy khen (tập thể): “quorum” (3/2) nhiều hơn toàn bộ thành viên.',
  ],
  [
    'more than everybody',
    [
      [
        '    reviews: [annual]',
        `    vote: { quorum: "1/1", threshold: 100, ${VOTE} }\n    reviews: [annual]`,
      ],
    ],
    'TD4132',
    'không thể có quá 100% số phiếu.',
  ],
  ['replaces itself', [['deadline: 12-15', 'deadline: 12-15\nreplaces: "2024.1"']], 'TD4130', 'chính nó'],
];

describe('a criteria set whose parts do not fit', () => {
  it.each(rules)('%s', (_what, edits, code, words) => {
    const faults = faultsAfter(...edits);
    expect(faults.map((fault) => fault.code)).toContain(code);
    expect(faults.map(({ message }) => message).join('\n')).toContain(words);
    for (const fault of faults) expect(fault.line).toBeGreaterThan(1);
  });

  it('each says in full what does not fit, and what to do', async () => {
    const lines = rules.flatMap(([what, edits]) => [
      what,
      ...faultsAfter(...edits).map(
        ({ code, message, hint, line, column }) => `  ${code} ${line}:${column} ${message} ${hint}`,
      ),
    ]);
    await expectGolden(`${lines.join('\n')}\n`, join(import.meta.dirname, 'golden', 'verify.txt'));
  });

  it.each<readonly [string, readonly (readonly [string, string])[]]>([
    ['one day', [['from: 2024-01-15, to: null', 'from: 2024-01-15, to: 2024-01-15']]],
    ['the last day of its plan', [['from: 2024-01-15, to: null', 'from: 2026-12-31, to: null']]],
  ])('may be in force for %s', (_, edits) => {
    expect(faultsAfter(...edits)).toEqual([]);
  });

  it('says where: line and column of the very entry', () => {
    const [fault] = faultsAfter(['max: 60', 'max: 59'], ['from: 90, points: 60', 'from: 90, points: 59']);
    expect(fault).toMatchObject({ code: 'TD4121', line: 28, column: 12, file: 'tieu-chi/thu.yaml' });
  });

  it('runs the examples', () => {
    const [fault] = faultsAfter([
      '{ achieved: 9, total: 10, points: 60 }',
      '{ achieved: 8, total: 10, points: 60 }',
    ]);
    expect(fault).toMatchObject({ code: 'TD4129', line: 39 });
    expect(fault?.message).toBe(
      'TT1.1: ví dụ thứ 1 ghi kết quả 60 điểm, nhưng tính theo thông số thì được 30 điểm.',
    );
  });
});
