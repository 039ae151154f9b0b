import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaText } from '../../../src/criteria/criteria-text.ts';
import {
  type CriteriaGroup,
  type CriteriaSet,
  type Criterion,
  criteriaSetSchema,
} from '../../../src/criteria/schema.ts';
import type { FormModel } from '../../../src/form/form-model.ts';
import { criteriaForm } from '../../../src/tables/criteria/form.ts';
import { COLUMN_NAMES, type Column, HEADER_ROW } from '../../../src/tables/criteria/shape.ts';
import { secondPlanText, shippedText } from '../../support/criteria-text.ts';
import { editedTable, type TableEdits } from '../../support/edited-table.ts';
import { effort } from '../../support/effort.ts';
import { readTableOfCriteria, setOf } from '../../support/read-table-of-criteria.ts';

// Words as plans have them, and what breaks careless writers of tables.
const word = fc.constantFrom(
  'Kinh tế',
  'xã hội',
  '“số”',
  'I',
  '1.1',
  '- a',
  '=1+1',
  'a; b',
  'c: 5 điểm',
  '_x0041_',
  '10',
  'Đạt',
  '🎉',
  'x'.repeat(40),
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const points = fc.integer({ min: 1, max: 20_000 }).map((hundredths) => hundredths / 100);
const measure = fc.oneof(
  fc.constant({ kind: 'score', params: {} }),
  fc.constant({ kind: 'yes-no', params: {} }),
  fc.record({
    kind: fc.constant('deduction'),
    params: fc.record({ perCase: points, cap: points }, { requiredKeys: ['perCase'] }),
  }),
  fc.record({
    kind: fc.constant('per-item'),
    params: fc.record(
      { each: points, item: words.filter(({ length }) => length <= 60) },
      { requiredKeys: ['each'] },
    ),
  }),
  fc.record({
    kind: fc.constant('ratio'),
    params: fc.oneof(
      fc.record({ bands: fc.array(fc.record({ from: points, points }), { minLength: 1, maxLength: 4 }) }),
      fc.record({ proportional: fc.record({ zeroBelow: fc.integer({ min: 0, max: 100 }) }) }),
      fc.record({
        bands: fc.array(fc.record({ below: points, points }), { minLength: 1, maxLength: 3 }),
        better: fc.constant('lower'),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('target'),
    params: fc.record(
      { zeroAt: fc.integer({ min: 0, max: 99 }), beyond: fc.record({ per: points, points, cap: points }) },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ kind: fc.constant('relative'), params: fc.record({ of: fc.constantFrom('cluster', 'all') }) }),
  fc.record({
    kind: fc.constant('levels'),
    params: fc.record({
      levels: fc.array(fc.record({ name: words, points }), { minLength: 2, maxLength: 4 }),
    }),
  }),
);
const shared = fc.record(
  {
    label: fc.constantFrom('I', '1', '1.1', 'a', '-', 'TT'),
    title: words,
    short: words,
    clause: words,
    note: words,
    counts: fc.constantFrom('bonus', 'penalty'),
    appliesTo: fc.record(
      {
        unitTypes: fc.constant(['xa-phuong']),
        clusters: fc.constant(['Cụm 1', 'Cụm số 2']),
        periods: fc.constantFrom(['Q2', 'Q4'], ['year'], ['H1'], ['Q1', 'Q2', 'Q3', 'Q4', 'year']),
      },
      { requiredKeys: ['unitTypes'] },
    ),
  },
  { requiredKeys: ['title', 'short', 'clause'] },
);
const single = fc
  .tuple(
    shared,
    measure,
    points,
    fc.constantFrom('required', 'optional', 'none'),
    fc.option(fc.constantFrom(0.5, 2), { nil: undefined }),
  )
  .map(([own, rule, max, evidence, weight]) => ({
    ...own,
    max,
    ...rule,
    evidence,
    ...(weight !== undefined && { weight }),
  }));
const withParts = fc
  .tuple(
    shared,
    fc.array(
      single.map(({ counts: _, appliesTo: __, ...part }) => part),
      { minLength: 2, maxLength: 3 },
    ),
    points,
  )
  .map(([own, parts, max]) => ({ ...own, max, parts }));
const groupOf = (inner: fc.Arbitrary<object>) =>
  fc
    .tuple(shared, points, fc.array(inner, { minLength: 1, maxLength: 3 }))
    .map(([own, max, criteria]) => ({ ...own, max, criteria }));
const criterion = fc.oneof(single, withParts);
const inner = groupOf(criterion);
const middle = groupOf(fc.oneof(criterion, inner));
const outer = groupOf(fc.oneof(criterion, middle));

/** Codes by place, as every set has them, and headings that add up where nothing in them is for some units only. */
function coded(groups: readonly object[], prefix: string): CriteriaGroup[] {
  const sumOf = (
    entries: readonly {
      readonly max: number;
      readonly counts?: string | undefined;
      readonly weight?: number | undefined;
    }[],
    counts: string | undefined,
  ) =>
    Math.round(
      entries
        .filter((entry) => entry.counts === undefined || entry.counts === counts)
        .reduce((sum, entry) => sum + entry.max * (entry.weight ?? 1), 0) * 100,
    ) / 100;
  const entry = (given: object, id: string): CriteriaGroup | Criterion => {
    const each = given as CriteriaGroup;
    if ('criteria' in given) {
      const criteria = each.criteria.map((child, index) => entry(child, `${id}.${index + 1}`));
      return { ...each, id, criteria, max: sumOf(criteria, each.counts) };
    }
    if ('parts' in given) {
      const whole = given as Extract<Criterion, { parts: unknown }>;
      const parts = whole.parts.map((part, index) => ({
        ...part,
        id: `${id}${String.fromCharCode(97 + index)}`,
      }));
      return { ...whole, id, parts, max: sumOf(parts, undefined) };
    }
    return { ...(given as Criterion), id };
  };
  return groups.map((group, index) => entry(group, `${prefix}${index + 1}`) as CriteriaGroup);
}

const periods = fc.record(
  {
    each: fc.constantFrom(
      [
        { period: 'H1', deadline: '07-05' },
        { period: 'H2', deadline: '01-05' },
      ],
      ['Q1', 'Q2', 'Q3', 'Q4'].map((period, index) => ({ period, deadline: `0${index + 1}-15` })),
    ),
    year: fc.constantFrom('sum', 'mean', 'last'),
    clause: words,
  },
  { requiredKeys: ['each', 'year'] },
);
/** A title, one that builds on it with a share, and a reward for a quarter. */
const chain = [
  { id: 'lao-dong-tien-tien', family: 'title', requirements: [{ kind: 'grade-at-least', grade: 'tot' }] },
  {
    id: 'chien-si-co-so',
    family: 'title',
    requirements: [
      { kind: 'holds-title', award: 'lao-dong-tien-tien' },
      { kind: 'title-share', of: 'lao-dong-tien-tien', percent: 15 },
    ],
  },
  { id: 'giay-khen', periods: ['Q2', 'year'], requirements: [{ kind: 'submitted' }] },
].map((award) => ({
  title: `Danh hiệu ${award.id}`,
  short: award.id,
  level: 'xa',
  decidedBy: 'chu-tich',
  reviews: ['annual'],
  subject: 'individual',
  origin: 'Mặc định của công cụ',
  legalBasis: [],
  ...award,
}));

const base = setOf(secondPlanText);
const plans = fc
  .tuple(
    fc.array(outer, { minLength: 1, maxLength: 3 }),
    fc.boolean(),
    fc.option(periods, { nil: undefined }),
    fc.boolean(),
  )
  .map(([groups, hasPeople, terms, hasChain]): CriteriaSet => {
    const set = {
      ...base,
      schema: 'thidua-criteria/2',
      total: 1000,
      scope: 'toàn phường',
      unitTypes: [
        { id: 'xa-phuong', title: 'Xã, phường' },
        { id: 'so', title: 'Sở' },
      ],
      levels: [{ id: 'xa', title: 'cấp xã' }],
      families: [{ id: 'title', title: 'Danh hiệu thi đua' }],
      units: { groups: coded(groups, 'TT'), bonusCap: 50 },
      ...(hasPeople ? { individuals: { groups: coded(groups, 'CN') } } : { individuals: { groups: [] } }),
      disqualifiers: [],
      awards: hasChain ? chain : [],
      conflicts: [],
      ...(terms !== undefined && { periods: terms }),
    };
    return criteriaSetSchema.parse(set);
  });

describe('version → table → version', () => {
  it('loses nothing of any plan of version 2', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (set) => {
        const { value, diagnostics } = await readTableOfCriteria(criteriaForm(set, '2026-11-30'));
        expect(diagnostics).toEqual([]);
        expect(value?.set).toEqual(set);
        const back = setOf(criteriaText(set, 'thử'));
        expect(back).toEqual(set);
      }),
      // A failure is told as it was found: to make it smaller would take minutes.
      { numRuns: effort({ short: 12, long: 100 }), endOnFailure: true },
    );
  });

  it('is the same for a table that another program saved again', async () => {
    const set = setOf(shippedText);
    const form = criteriaForm(set, '2026-11-30');
    // Cells trimmed, lines ended otherwise, blank columns dropped.
    const again: FormModel = {
      ...form,
      sheets: form.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) =>
            typeof cell?.value === 'string' && sheet.role === 'unit'
              ? { ...cell, value: cell.value.replace(/\n/gu, '\r\n') }
              : cell,
          ),
        })),
      })),
    };
    expect((await readTableOfCriteria(again)).value?.set).toEqual(set);
  });
});

describe('an edited table', () => {
  const set = setOf(secondPlanText);

  it('changes what was edited and nothing else', async () => {
    const { value, diagnostics } = await readTableOfCriteria(
      editedTable(set, {
        'TT1.1': {
          title: 'Hồ sơ nộp trực tuyến',
          marks: 'từ 95%: 60 điểm; từ 60%: 20 điểm',
          evidence: 'Nếu có',
        },
      }),
    );
    expect(diagnostics).toEqual([]);
    const [group] = set.units.groups;
    const [first, ...rest] = group?.criteria ?? [];
    const { examples: _, ...kept } = first as Extract<Criterion, { kind: string }>;
    expect(value?.set.units.groups).toEqual([
      {
        ...group,
        criteria: [
          {
            ...kept,
            title: 'Hồ sơ nộp trực tuyến',
            params: {
              bands: [
                { from: 95, points: 60 },
                { from: 60, points: 20 },
              ],
            },
            evidence: 'optional',
          },
          ...rest,
        ],
      },
    ]);
  });

  it.each<readonly [string, TableEdits, cell: string, words: string]>([
    [
      'a kind that there is not',
      { 'TT1.1': { kind: 'Theo cảm tính' } },
      'D5',
      'không có cách chấm “Theo cảm tính”',
    ],
    [
      'more points than any plan has',
      { 'TT1.1': { max: '99999999999999999' } },
      'C5',
      'điểm tối đa “99999999999999999” quá 100.000 điểm',
    ],
    [
      'bounds that say nothing',
      { 'TT1.1': { marks: 'nhiều thì tốt' } },
      'E5',
      'không hiểu mốc “nhiều thì tốt”',
    ],
    [
      'bounds that do not reach the maximum',
      { 'TT1.1': { marks: 'từ 90%: 50 điểm' } },
      'E5',
      'Điểm cao nhất là 50, khác điểm tối đa 60',
    ],
    [
      'points that are none',
      { 'TT1.1': { max: 'sáu mươi' } },
      'C5',
      'điểm tối đa “sáu mươi” không phải một số',
    ],
    ['somebody unknown', { 'TT1.1': { appliesTo: 'Hợp tác xã' } }, 'G5', 'không có loại đơn vị “Hợp tác xã”'],
    ['no words', { 'TT1.1': { title: null } }, 'B5', 'không có nội dung'],
    [
      'a heading that does not add up',
      { TT1: { max: 90 } },
      'C4',
      'ghi 90 điểm, nhưng các dòng trong mục cộng lại được 100 điểm',
    ],
    ['another way to count', { 'TT1.1': { counts: 'đâu đó' } }, 'J5', 'không hiểu “đâu đó”'],
    ['a weight that is none', { 'TT1.1': { weight: -1 } }, 'K5', 'không hiểu “-1”'],
  ])('is refused by its cell: %s', async (_, edits, cell, words) => {
    const { value, diagnostics } = await readTableOfCriteria(editedTable(set, edits));
    expect(value).toBeNull();
    expect(diagnostics[0]).toMatchObject({ code: 'TD4169', sheet: 'Bảng tiêu chí', cell });
    expect(diagnostics[0]?.message).toContain(words);
  });

  it.each<readonly [string, TableEdits]>([
    ['a note of a group', { TT1: { note: 'Trọng tâm của năm' } }],
    ['a group for some units', { TT1: { appliesTo: 'Trường học; phường, xã' } }],
    ['a criterion for a cluster', { 'TT1.1': { appliesTo: 'cụm: Cụm 1' } }],
  ])('of version 1 is written as version 2 where only that can say it: %s', async (_, edits) => {
    const one = setOf(shippedText);
    expect((await readTableOfCriteria(editedTable(one, {}))).value?.set.schema).toBe('thidua-criteria/1');
    const { value, diagnostics } = await readTableOfCriteria(editedTable(one, edits));
    expect(diagnostics).toEqual([]);
    const two = value?.set ?? one;
    expect(two.schema).toBe('thidua-criteria/2');
    expect(setOf(criteriaText(two, 'thử'))).toEqual(two);
  });

  it('takes a new row without code, and shifts the codes behind it', async () => {
    const form = criteriaForm(set, '2026-11-30');
    const [sheet, ...others] = form.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const blank = COLUMN_NAMES.map(
      (): { readonly style: 'body'; readonly value: string | number | null } => ({
        style: 'body',
        value: null,
      }),
    );
    const at = (cells: Partial<Record<Column, string | number>>) => ({
      cells: blank.map((cell, index) => ({ ...cell, value: cells[COLUMN_NAMES[index] ?? 'id'] ?? null })),
    });
    const row = at({ label: '1', title: 'Thư điện tử công vụ', max: 10, kind: 'Có hoặc không' });
    const rows = [...sheet.rows.slice(0, HEADER_ROW + 1), row, ...sheet.rows.slice(HEADER_ROW + 1)];
    const { value, diagnostics } = await readTableOfCriteria({
      ...form,
      sheets: [{ ...sheet, rows }, ...others],
    });
    expect(diagnostics).toEqual([]);
    expect(value?.set.units.groups[0]?.criteria.map(({ id, title }) => `${id} ${title}`)).toEqual([
      'TT1.1 Thư điện tử công vụ',
      'TT1.2 Hồ sơ trực tuyến',
      'TT1.3 Phản ánh về thái độ phục vụ',
    ]);
    expect(value?.set.units.groups[0]?.max).toBe(110);
  });
});
