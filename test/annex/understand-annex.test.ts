import { describe, expect, it } from 'vitest';
import { planSettings } from '../../src/annex/plan-settings.ts';
import { criteriaOfAnnex } from '../../src/annex/to-criteria.ts';
import { understandAnnex } from '../../src/annex/understand-annex.ts';
import type { UnderstoodLine, UnderstoodPlan, UnderstoodRule } from '../../src/annex/understood.ts';
import { criteriaText } from '../../src/criteria/criteria-text.ts';
import { readAnnex } from '../../src/io/annex/read-annex.ts';
import { type AnnexTestRow, annexWorkbook, bold } from '../support/annex-files.ts';
import { faultsOf } from '../support/criteria-text.ts';
import { layouts } from './layouts.ts';
import { moreLayouts } from './more-layouts.ts';

async function understood(bytes: Uint8Array, file: string, sheet?: string) {
  const read = await readAnnex(bytes, file);
  expect(read.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (read.value === null) throw new Error('not read');
  return understandAnnex(read.value, sheet);
}

async function fromRows(rows: readonly AnnexTestRow[]) {
  return understood(await annexWorkbook({ Bảng: rows }), 'a.xlsx');
}

const shown = (lines: readonly UnderstoodLine[], depth = 0): readonly string[] =>
  lines.flatMap((line) => [
    [
      `${'  '.repeat(depth)}${line.label} ${line.title}`,
      `${line.max ?? '?'}${line.weight === undefined ? '' : ` ×${line.weight}`}${line.section === 'base' ? '' : ` ${line.section}`}`,
      ...(line.rule === null ? [] : [ruleShown(line.rule)]),
      line.from.cell,
      ...(line.doubts.some(({ severity }) => severity !== 'info') ? ['!'] : []),
    ].join(' | '),
    ...shown(line.children, depth + 1),
  ]);

function ruleShown(rule: UnderstoodRule): string {
  const cap = (points: number | null) => (points === null ? '' : `≤${points}`);
  const beyond = (is: boolean) => (is ? ' beyond' : '');
  const sign = (of: 'percent' | 'count') => (of === 'percent' ? '%' : 'n');
  switch (rule.kind) {
    case 'bands':
      return `bands ${sign(rule.of)} ${rule.bands.map(({ from, points }) => `${from}:${points}`).join(' ')}${beyond(rule.isBeyond)}`;
    case 'limits':
      return `limits ${sign(rule.of)} ${rule.limits.map(({ bound, isIncluded, points }) => `${isIncluded ? '≤' : '<'}${bound}:${points}`).join(' ')}`;
    case 'levels':
      return `levels ${rule.levels.map(({ name, points }) => `${name}:${points}`).join(' ')}`;
    case 'per-item':
      return `per-item ${rule.points}${cap(rule.cap)}`;
    case 'deduction':
      return `deduction ${rule.perCase}${cap(rule.cap)}`;
    case 'relative':
      return `relative ${rule.among}`;
    case 'target': {
      const below = rule.below === null ? '' : ` -${rule.below.points}/${rule.below.percent}%`;
      const more =
        rule.beyond === null ? '' : ` +${rule.beyond.points}/${rule.beyond.percent}%${cap(rule.beyond.cap)}`;
      return `target${below}${more}`;
    }
    default:
      return rule.kind;
  }
}

const TODAY = '2026-11-30';
const asSet = (plan: UnderstoodPlan) =>
  criteriaOfAnnex(plan, planSettings(plan, {}, {}, TODAY).settings).value.set;

describe.each([...layouts, ...moreLayouts])('$name', ({ file, bytes, total, lines, said }) => {
  it('is understood line by line', async () => {
    const { value, diagnostics } = await understood(await bytes(), file);
    expect(shown(value?.lines ?? [])).toEqual(lines);
    expect(value?.total).toBe(total);
    expect(diagnostics.map(({ code, cell = '' }) => `${code} ${cell}`).sort()).toEqual([...said].sort());
  });

  it('becomes a version in which everything fits together', async () => {
    const { value } = await understood(await bytes(), file);
    if (value === null) throw new Error('not understood');
    expect(faultsOf(criteriaText(asSet(value), 'thử'))).toEqual([]);
  });
});

describe('an annex', () => {
  it('names its plan: title, number, day, years', async () => {
    const [, second, third] = layouts;
    const reform = await understood((await second?.bytes()) ?? new Uint8Array(), 'a.xlsx');
    expect(reform.value).toMatchObject({
      title: 'BỘ TIÊU CHÍ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2026',
      number: '128/QĐ-UBND',
      date: '2026-01-05',
      years: { from: 2026, to: 2026 },
    });
    const ward = await understood((await third?.bytes()) ?? new Uint8Array(), 'a.xlsx');
    expect(ward.value).toMatchObject({ number: null, years: { from: 2026, to: 2030 }, sheet: 'Biểu 01' });
  });

  it('says which cell is wrong, what was expected and what is taken', async () => {
    const { diagnostics } = await fromRows([
      ['STT', 'Nội dung', 'Điểm'],
      ['I', 'Kinh tế', 50],
      ['1', 'Thu ngân sách', 30],
      ['2', 'Đầu tư', 30],
      [null, 'Cộng mục I', 50],
    ]);
    expect(diagnostics.find(({ code }) => code === 'TD4156')).toMatchObject({
      sheet: 'Bảng',
      cell: 'C2',
      found: '50',
      message:
        'Dòng “I. Kinh tế” ghi 50 điểm, nhưng các dòng trong mục cộng lại được 60 điểm; công cụ lấy 60 điểm.',
    });
    expect(diagnostics.find(({ code }) => code === 'TD4157')).toMatchObject({ cell: 'C5' });
  });

  it('leaves the dots of thousands and of sentences in levels that stand in rows of their own', async () => {
    const { value } = await fromRows([
      ['STT', 'Nội dung', 'Điểm'],
      ['1', 'Hồ sơ trực tuyến', 20],
      ['-', 'Từ 1.000 hồ sơ trở lên', 20],
      ['-', 'Từ 500 hồ sơ trở lên', 7.5],
      ['-', 'Dưới 500 hồ sơ', 0],
    ]);
    expect(shown(value?.lines ?? [])).toEqual(['1 Hồ sơ trực tuyến | 20 | bands n 500:7.5 1000:20 | A2']);
  });

  it('takes no absurd number for points, wherever it stands', async () => {
    const { value, diagnostics } = await fromRows([
      ['STT', 'Nội dung', 'Điểm', 'Cách chấm'],
      ['1', 'Hồ sơ', 1e17, 'Có: 10 điểm; không: 0 điểm'],
      ['2', 'Đơn thư', '0912345678901234', ''],
      ['3', 'Mô hình', '', 'Mỗi mô hình cộng 1 điểm, tối đa 99999999999999999 điểm'],
      ['4', 'Trả lời (99999999999999999 điểm)', 10, ''],
    ]);
    if (value === null) throw new Error('no plan');
    expect(value.lines.map(({ max }) => max)).toEqual([10, 0, 0, 10]);
    expect(diagnostics.flatMap(({ code, cell }) => (code === 'TD4158' ? [cell] : []))).toEqual(['C2', 'C3']);
    expect(faultsOf(criteriaText(asSet(value), 'thử'))).toEqual([]);
  });

  it('gives what is left of the heading to the one line that states nothing', async () => {
    const { value } = await fromRows([
      ['STT', 'Nội dung', 'Điểm'],
      ['I', 'Kinh tế', 50],
      ['1', 'Thu ngân sách', 30],
      ['2', 'Đầu tư'],
    ]);
    expect(value?.lines[0]?.children[1]).toMatchObject({
      max: 20,
      maxFrom: 'rest',
      doubts: [
        { code: 'TD4159' },
        { code: 'TD4161', message: expect.stringContaining('20 điểm còn lại của mục') },
      ],
    });
  });

  it.each(['Cách chấm', 'Cách tính', 'Cách chấm điểm', 'Phương pháp đánh giá', 'Mốc'])(
    'reads rules under “%s”',
    async (header) => {
      const { value } = await fromRows([
        ['STT', 'Nội dung', 'Điểm', header, 'Ghi chú'],
        ['1', 'Tổ công nghệ số', 20, 'Có: 20 điểm; không: 0 điểm'],
      ]);
      expect(value?.lines[0]?.rule).toEqual({ kind: 'yes-no' });
    },
  );

  it('reads a rule that stands among the notes, and says where it was taken from', async () => {
    const { value } = await fromRows([
      ['STT', 'Nội dung', 'Điểm', 'Ghi chú'],
      ['1', 'Hoàn thành nhiệm vụ', 30, 'Xuất sắc: 30 điểm; Tốt: 25 điểm; Không hoàn thành: 0 điểm'],
      ['2', 'Giờ giấc', 20, 'Vi phạm 1 lần trừ 2 điểm'],
      ['3', 'Giao tiếp', 50, 'Đơn vị tự đánh giá'],
    ]);
    expect(
      value?.lines.map(({ rule, note, doubts }) => [rule?.kind, note, doubts.map(({ code }) => code)]),
    ).toEqual([
      ['levels', '', ['TD4160']],
      ['deduction', '', ['TD4160']],
      ['score', 'Đơn vị tự đánh giá', ['TD4159']],
    ]);
    expect(value?.lines[0]?.doubts[0]?.message).toContain('cách chấm lấy ở cột ghi chú');
  });

  it('takes headings without numbers from bold letters', async () => {
    const { value } = await fromRows([
      ['Nội dung', 'Điểm tối đa'],
      [bold('Kinh tế'), 30],
      ['Thu ngân sách', 30],
      [bold('Xã hội'), 70],
      ['Giáo dục', 40],
      ['Y tế', 30],
    ]);
    expect(shown(value?.lines ?? []).map((line) => line.replace(/ \|.*/u, ''))).toEqual([
      ' Kinh tế',
      '   Thu ngân sách',
      ' Xã hội',
      '   Giáo dục',
      '   Y tế',
    ]);
  });

  it('reads 1.10 that Excel holds as 1.1, and 1.2 that it took for a day', async () => {
    const { value, diagnostics } = await fromRows([
      ['STT', 'Nội dung', 'Điểm'],
      ['1', 'Mục', 100],
      ...Array.from(
        { length: 9 },
        (_, index) => [1 + (index + 1) / 10, `Tiêu chí ${index + 1}`, 10] as const,
      ),
      [1.1, 'Tiêu chí 10', 10],
    ]);
    expect(value?.lines[0]?.children.map(({ label }) => label)).toEqual([
      ...Array.from({ length: 9 }, (_, index) => `1.${index + 1}`),
      '1.10',
    ]);
    expect(diagnostics.filter(({ code }) => code === 'TD4162')).toEqual([]);
  });

  it('takes the table that was asked for, else the longest, and names the others', async () => {
    const bytes = await annexWorkbook({
      'Khối A': [
        ['STT', 'Nội dung', 'Điểm'],
        ['1', 'Một', 100],
      ],
      'Khối B': [
        ['STT', 'Nội dung', 'Điểm'],
        ['1', 'Hai', 60],
        ['2', 'Ba', 40],
      ],
    });
    const longest = await understood(bytes, 'a.xlsx');
    expect(longest.value?.sheet).toBe('Khối B');
    expect(longest.diagnostics.map(({ code }) => code)).toContain('TD4165');
    expect((await understood(bytes, 'a.xlsx', 'khối a')).value?.sheet).toBe('Khối A');
    expect((await understood(bytes, 'a.xlsx', 'Khối C')).diagnostics).toMatchObject([{ code: 'TD4166' }]);
  });

  it('lifts what lies below the fourth level, as parts where they add up', async () => {
    const { value } = await fromRows([
      ['STT', 'Nội dung', 'Điểm'],
      ['A', 'Phần', 10],
      ['I', 'Mục', 10],
      ['1', 'Nhóm', 10],
      ['a', 'Tiêu chí', 10],
      ['-', 'Phần một', 4],
      ['-', 'Phần hai', 6],
    ]);
    if (value === null) throw new Error('not understood');
    const set = asSet(value);
    expect(faultsOf(criteriaText(set, 'thử'))).toEqual([]);
    expect(JSON.stringify(set.units.groups)).toContain('"parts":[{"id":"TT1.1.1.1a"');
  });
});

describe('hostile annexes', () => {
  it.each<readonly [string, readonly AnnexTestRow[], string]>([
    [
      'no header',
      [
        ['1', 'Một', 10],
        ['2', 'Hai', 20],
      ],
      'TD4153',
    ],
    ['nothing below the header', [['STT', 'Nội dung', 'Điểm']], 'TD4167'],
    [
      'headers alone, again and again',
      Array.from({ length: 50 }, () => ['STT', 'Nội dung', 'Điểm']),
      'TD4167',
    ],
    ['blank', [], 'TD4153'],
  ])('%s', async (_, rows, code) => {
    const { value, diagnostics } = await fromRows(rows);
    expect(value).toBeNull();
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
  });

  it('numbers that go round in circles, everything merged, negative and endless', async () => {
    const circle = ['1', '1.1', '1', '1.1', 'I', 'A', 'I', '1', 'a', '-', '+', '1.1.1.1.1.1.1'];
    const { value } = await fromRows([
      ['STT', 'Nội dung', 'Điểm'],
      ...Array.from(
        { length: 240 },
        (_, index) => [circle[index % circle.length] ?? '', `Dòng ${index}`, -1] as const,
      ),
    ]);
    if (value === null) throw new Error('not understood');
    expect(faultsOf(criteriaText(asSet(value), 'thử'))).toEqual([]);
    const merged = await fromRows([
      ['STT', 'Nội dung', 'Điểm'],
      [{ value: '1', right: 2, down: 200 }],
      ...Array.from({ length: 200 }, () => ['x', 'y', 'z'] as const),
    ]);
    expect(merged.diagnostics.every(({ message }) => message.length < 2_000)).toBe(true);
  });

  it('5,000 rows in a moment', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) =>
      index % 3 === 0
        ? ([String(index / 3 + 1), `Tiêu chí ${index}`, 3] as const)
        : ([null, `nội dung giải thích thêm số ${index} của dòng trên`, null] as const),
    );
    const bytes = await annexWorkbook({ Bảng: [['STT', 'Nội dung', 'Điểm'], ...rows] });
    const started = performance.now();
    const { value } = await understood(bytes, 'a.xlsx');
    expect(value?.total).toBe(5_001);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
