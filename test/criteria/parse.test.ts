import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCriteria } from '../../src/criteria/parse.ts';
import { faultsAfter, faultsOf, secondPlanText } from '../support/criteria-text.ts';
import { effort } from '../support/effort.ts';

/** An edit of a good file, and what must be said of it: code, line, column, a piece of the sentence or of the hint. */
const broken: readonly (readonly [
  what: string,
  from: string,
  to: string,
  code: string,
  place: string,
  words: string,
])[] = [
  ['tab for indentation', '  number:', '\tnumber:', 'TD4103', '7:1', 'Thay Tab bằng dấu cách'],
  ['second document', 'grades:', '---\ngrades:', 'TD4103', '19:1', 'nhiều phần'],
  ['end of document', 'grades:', '...\ngrades:', 'TD4103', '20:1', 'nhiều phần'],
  ['unclosed quote', 'short: Chuyển đổi số', 'short: "Chuyển đổi số', 'TD4103', '', 'dấu nháy'],
  ['colon in plain text', 'title: Hồ sơ', 'title: Loại: hồ sơ', 'TD4103', '31:18', 'dấu nháy kép'],
  ['uneven indentation', '      short: Chuyển', '     short: Chuyển', 'TD4103', '', ''],
  ['anchor', 'plan: 12', 'plan: &ten 12', 'TD4104', '3:12', '&ten'],
  ['alias', 'version: "2024.1"', 'version: *ten', 'TD4104', '4:10', '*ten'],
  ['tag', 'deadline: 12-15', 'deadline: !!str 12-15', 'TD4104', '18:17', 'dấu !'],
  ['merge', 'deadline: 12-15', 'deadline: 12-15\n<<: { a: 1 }', 'TD4104', '19:1', '<<'],
  ['directive', '# Một', '%YAML 1.1\n---\n# Một', 'TD4104', '1:1', '%YAML'],
  ['list as a key', 'deadline: 12-15', 'deadline: 12-15\n? [a]\n: 1', 'TD4104', '19:3', 'tên mục'],
  ['__proto__', 'deadline: 12-15', 'deadline: 12-15\n__proto__: 1', 'TD4104', '19:1', '__proto__'],
  ['key twice', 'deadline: 12-15', 'deadline: 12-15\nplan: x', 'TD4105', '19:1', 'dòng 3'],
  ['.nan', 'max: 60', 'max: .nan', 'TD4106', '34:16', '.nan'],
  ['.inf', 'max: 60', 'max: -.inf', 'TD4106', '34:16', '-.inf'],
  ['leading zero', 'max: 60', 'max: 060', 'TD4106', '34:16', '060'],
  ['hexadecimal', 'max: 60', 'max: 0x3C', 'TD4106', '34:16', '0x3C'],
  ['exponent', 'max: 60', 'max: 6e1', 'TD4106', '34:16', '6e1'],
  ['unknown key', 'short: Phản ánh\n', 'shrot: Phản ánh\n', 'TD4107', '42:11', '“short”'],
  ['key of YAML 1.1 kept as text', 'deadline: 12-15', 'deadline: 12-15\nyes: 1', 'TD4107', '19:1', '“yes”'],
  ['missing key', 'clause: III.1.b\n', 'note: x\n', 'TD4108', '', '“clause” ở TT1.2'],
  ['empty value', 'plan: 12-KH-UBND', 'plan:', 'TD4109', '3:1', 'ghi trống'],
  ['version as a number', '"2024.1"', '2024.1', 'TD4109', '4:10', 'dấu nháy kép'],
  ['wrong schema', 'criteria/1', 'criteria/3', 'TD4109', '2:9', 'thidua-criteria/1, thidua-criteria/2'],
  ['date with slashes', '2024-01-15, to', '15/1/2024, to', 'TD4109', '13:20', 'năm-tháng-ngày'],
  ['31 February', 'date: 2024-01-15', 'date: 2024-02-31', 'TD4109', '8:9', 'năm-tháng-ngày'],
  ['month-day the other way', '12-15', '15-12', 'TD4109', '18:11', 'tháng-ngày'],
  ['a day that no month has', '12-15', '04-31', 'TD4109', '18:11', 'tháng-ngày'],
  ['comma decimals', 'max: 60', 'max: 60,5', 'TD4109', '34:16', 'một số'],
  ['three decimals', 'max: 60', 'max: 60.125', 'TD4109', '34:16', 'hai chữ số thập phân'],
  ['negative', 'max: 60', 'max: -60', 'TD4109', '34:16', 'từ 0 trở lên'],
  [
    'a word that is no choice',
    'evidence: required',
    'evidence: co',
    'TD4109',
    '37:21',
    'required, optional, none',
  ],
  ['a list that is none', 'subject: unit', 'subject: [unit]', 'TD4109', '', 'một danh sách 1 phần tử'],
  ['an empty list', 'reviews: [annual]', 'reviews: []', 'TD4109', '', 'ít nhất 1 phần tử'],
  [
    'unit type that does not exist',
    'clause: III.1.a',
    'clause: III.1.a\n          appliesTo: { unitTypes: [phuong] }',
    'TD4109',
    '34:36',
    'phuong-xa',
  ],
  ['unknown kind', 'kind: ratio', 'kind: ratoi', 'TD4110', '35:17', '“ratio”'],
  [
    'params of another kind',
    '{ perCase: 10, cap: 30 }',
    '{ bands: [] }',
    'TD4111',
    '',
    '“params: { perCase: 0.5, cap: 2 }”',
  ],
  ['misspelt param', '{ step: 5 }', '{ stpe: 5 }', 'TD4111', '', '“stpe”'],
  [
    'half a param',
    'bands: [{ from: 90, points: 60 }',
    'bands: [{ from: 90 }',
    'TD4111',
    '',
    '“bands.0.points” cần một số',
  ],
];

describe('a broken criteria file', () => {
  it.each(broken)('%s', (_what, from, to, code, place, words) => {
    const faults = faultsAfter([from, to]);
    const fault = faults.find((each) => each.code === code);
    expect(faults.map((each) => each.code)).toContain(code);
    if (place !== '') expect(`${fault?.line}:${fault?.column}`).toBe(place);
    expect(`${fault?.message} ${fault?.hint}`).toContain(words);
    for (const each of faults) expect(each.line).toBeGreaterThan(0);
  });

  it('is told all its faults in one run, from top to bottom', () => {
    const faults = faultsAfter(
      ['"2024.1"', '2024.1'],
      ['deadline:', 'deadlin:'],
      ['kind: ratio', 'kind: rate'],
      ['{ step: 5 }', '{ step: năm }'],
      ['max: 40', 'max: bốn mươi'],
    );
    expect(faults.map(({ code, line }) => `${code}:${line}`)).toEqual([
      'TD4108:2',
      'TD4109:4',
      'TD4107:18',
      'TD4110:35',
      'TD4109:44',
      'TD4111:56',
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a comment', '# x\n'],
    ['a word', 'xin chào'],
    ['a list', '- 1\n- 2\n'],
    ['brackets without end', '['.repeat(50_000)],
    ['dashes without end', '- '.repeat(50_000)],
    ['quotes without end', '"\n'.repeat(50_000)],
    ['a zip', 'PK\u0003\u0004\u0014\u0000'],
    ['a lone surrogate', 'plan: "\ud800"\n'],
    ['text turned around', 'plan: "\u202Eabc"\n'],
    [
      '10,000 entries',
      Array.from({ length: 10_000 }, (_, index) => `a${index}: 1`)
        .join('\n')
        .slice(0, 250_000),
    ],
  ])('that holds %s ends in a sentence, soon', (_what, text) => {
    const started = performance.now();
    const faults = faultsOf(text);
    expect(faults.length).toBeGreaterThan(0);
    for (const { severity, message } of faults.slice(0, 100)) {
      expect(severity).toBe('error');
      expect(message).not.toMatch(/undefined|\[object|Invalid|expected/);
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('never ends in an exception, whatever is lost or doubled', () => {
    const lines = secondPlanText.split('\n');
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.nat(lines.length - 1), fc.nat(60), (at, other, cut) => {
        const mutated = lines.map((line, index) =>
          index === at ? (lines[other] ?? '').slice(0, cut) : line,
        );
        for (const { message, hint } of faultsOf(mutated.join('\n'))) {
          expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|Invalid|expected|NaN/);
        }
      }),
      { numRuns: effort({ short: 45, long: 150 }) },
    );
  });

  it('is fine with Windows line ends, a byte order mark and half-composed letters', () => {
    expect(faultsOf(secondPlanText)).toEqual([]);
    expect(faultsOf(secondPlanText.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(faultsOf(`\uFEFF${secondPlanText}`)).toEqual([]);
    expect(faultsOf(secondPlanText.normalize('NFD'))).toEqual([]);
  });
});

it('of a file that is something else no more than 200 faults are told', () => {
  const faultsIn = (count: number) => {
    const text = Array.from({ length: count }, (_, at) => `cot${at}: 1\n`).join('');
    return parseCriteria({ text, file: 'a.yaml', sha256: '' }).diagnostics.length;
  };
  const few = faultsIn(1);
  expect(few).toBeGreaterThan(1);
  expect([faultsIn(201 - few), faultsIn(202 - few), faultsIn(300)]).toEqual([200, 200, 200]);
});
