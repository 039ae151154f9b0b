import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Table, TableRow, WordDocumentModel } from '../../../src/documents/document-model.ts';
import { documentsOf } from '../../../src/documents/registry.ts';
import type { ReviewResult } from '../../../src/domain/result.ts';
import type { YearUnit } from '../../../src/domain/result-period.ts';
import { skeletons } from '../../../templates/text/registry.ts';
import { documentText, runsText } from '../../support/document-text.ts';
import { effort } from '../../support/effort.ts';
import {
  changedReview,
  emptyReview,
  finalReview,
  interimReview,
  reviewContextOf,
} from '../../support/review-fixture.ts';

function reportOf(review: ReviewResult): WordDocumentModel {
  const models = documentsOf(review.review).flatMap(({ build }) => [...build(reviewContextOf(review))]);
  const report = models.find(({ name }) => name.startsWith('bao-cao-'));
  if (report === undefined || report.format !== 'docx') throw new Error('no report');
  return report;
}

function textOf(model: WordDocumentModel): string {
  const skeleton = skeletons.find(({ name }) => name === model.template);
  return skeleton === undefined ? '' : documentText(skeleton, model);
}

const cellsOf = ({ cells }: TableRow) => cells.map(({ runs }) => runsText(runs));
const tablesIn = (blocks: readonly Block[] = []) =>
  blocks.filter((block): block is Table => block.type === 'table');
const allTables = (model: WordDocumentModel) => Object.values(model.blocks).flatMap(tablesIn);
const bodyRows = (table: Table | undefined) =>
  (table?.rows ?? []).filter(({ kind }) => kind === undefined || kind === 'body').map(cellsOf);
const said = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? Number.NaN);
/** `5 (55,56%)` */
const countIn = (cell = '') => Number(/^[\d.]+/u.exec(cell)?.[0].replace('.', ''));

const reviews = [
  ['interim', interimReview],
  ['final', finalReview],
  ['changed', changedReview],
  ['empty', emptyReview],
] as const;

describe.each(reviews)('%s review: counts said are rows shown', (_, review) => {
  const report = reportOf(review);
  const text = textOf(report);
  const rowsOf = (block: string) => bodyRows(tablesIn(report.blocks[block])[0]);

  it('the units of today, and those that are no more', () => {
    const rows = rowsOf('bang_diem_cac_nam');
    const today = new Set(review.units.map(({ id }) => id));
    const former = new Set(review.period.years.flatMap(({ units }) => units.map(({ id }) => id)));
    expect(rows).toHaveLength(new Set([...today, ...former]).size);
    expect(said(text, /Tại thời điểm báo cáo có (\d+) đơn vị/u)).toBe(review.units.length);
    expect(rowsOf('bang_nop_cac_nam')).toHaveLength(review.units.length);
  });

  it('who is always on time, never on time, never reported, left a year out', () => {
    const remarks = rowsOf('bang_nop_cac_nam').map((row) => row.at(-1) ?? '');
    const having = (words: RegExp) => remarks.filter((remark) => words.test(remark)).length;
    const counts = [
      [/(\d+) đơn vị nộp đúng hạn ở cả \d+ năm, trong/u, /^Luôn đúng hạn/u],
      [/(\d+) đơn vị có nộp nhưng chưa năm nào đúng hạn/u, /chưa năm nào đúng hạn/iu],
      [/(\d+) đơn vị chưa nộp báo cáo năm nào/u, /chưa nộp năm nào/iu],
      [/(\d+) đơn vị có năm không nộp/u, /không nộp năm/iu],
    ] as const;
    for (const [sentence, remark] of counts) {
      const count = having(remark);
      if (count === 0) expect(text).not.toMatch(sentence);
      else expect(said(text, sentence)).toBe(count);
    }
  });

  it('successions', () => {
    // Where no unit was divided each stands in one row.
    const sum = text.includes('bị chia cho nhiều đơn vị')
      ? /tổng cộng (\d+) trường hợp kế thừa/u
      : /chia tách: (\d+) đơn vị được kế thừa toàn bộ/u;
    expect(said(text, sum)).toBe(rowsOf('bang_bien_dong').length);
  });

  it('remarks: what the text counts are the numbered rows, and every wording is a row', () => {
    const rows = tablesIn(report.blocks.bang_y_kien).flatMap(bodyRows);
    const numbered = rows.filter(([number]) => number !== '').length;
    const counted = [...text.matchAll(/\d+ đơn vị nêu (\d+) /gu)].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    );
    expect(counted).toBe(numbered);
    const folded = (words: string) =>
      words
        .toLocaleLowerCase('vi')
        .replace(/[“”.;\s]+/gu, ' ')
        .trim();
    const shown = new Set(rows.map(([, words = '']) => folded(words)));
    for (const remark of review.remarks) expect(shown).toContain(folded(remark.text));
  });

  it('commendations: those said to be granted are listed, and the rows add up', () => {
    const tables = tablesIn(report.blocks.bang_khen_thuong);
    const list = tables.find((table) => cellsOf(table.header[0] as TableRow).includes('Quyết định'));
    const granted = review.period.honours?.length ?? 0;
    expect(bodyRows(list)).toHaveLength(granted);
    if (granted === 0) return;
    expect(said(text, /đã có (\d+) lượt khen thưởng/u)).toBe(granted);
    const matrix = bodyRows(tables[0]);
    expect(matrix.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(granted);
    for (const row of matrix) {
      const figures = row.slice(3).map(Number);
      expect(figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0)).toBe(figures.at(-1));
    }
  });

  it('nominees now: the last column of the table has as many as the text', () => {
    const nominated = review.nominations.filter(({ outcome }) => outcome === 'nominated');
    const table = tablesIn(report.blocks.bang_khen_thuong).find((each) =>
      cellsOf(each.header[0] as TableRow).some((name) => name === 'Sơ kết' || name === 'Tổng kết'),
    );
    const now = bodyRows(table).reduce((sum, row) => sum + (Number(row.at(-1)) || 0), 0);
    expect(now).toBe(nominated.length);
    if (now > 0) {
      const [, units, people] = /đề nghị khen thưởng (\d+) tập thể và (\d+) cá nhân/u.exec(text) ?? [];
      expect(Number(units) + Number(people)).toBe(now);
    }
  });

  it('every table fits its columns', () => {
    for (const { header, rows, widths } of allTables(report)) {
      for (const { cells } of [...header, ...rows]) {
        expect(cells.reduce((sum, { columnSpan = 1 }) => sum + columnSpan, 0)).toBe(widths.length);
      }
    }
  });

  it('nothing is left undefined', () => {
    expect(text).not.toMatch(/undefined|null|NaN|⚠/u);
    expect(text).not.toMatch(/1985/u);
  });
});

describe.each(reviews)('%s review: a year without a result', (_, review) => {
  const report = reportOf(review);
  const empty = review.period.years.filter(({ state }) => state !== 'result').map(({ year }) => String(year));

  it('has dashes in every row and column of its own, never a number', () => {
    for (const table of allTables(report)) {
      const names = cellsOf(table.header[0] as TableRow);
      // The years of decisions are not years of the review.
      if (names.includes('Cộng')) continue;
      for (const row of [
        ...bodyRows(table),
        ...table.rows.filter(({ kind }) => kind === 'total').map(cellsOf),
      ]) {
        if (names[0] === 'Năm' && empty.includes(row[0] ?? '')) {
          expect(row.slice(1).every((cell) => !/\d/u.test(cell.replace(/\(.*\)/u, '')))).toBe(true);
        }
        const fromEnd = names.length - row.length;
        names.forEach((name, column) => {
          if (empty.includes(name)) expect(row[column - fromEnd]).toBe('–');
        });
      }
    }
  });

  it('is a gap in every chart', () => {
    for (const block of Object.values(report.blocks).flat()) {
      if (block.type !== 'chart') continue;
      block.categories.forEach((name, index) => {
        if (empty.includes(name))
          expect(block.series.map(({ values }) => values[index])).toEqual(block.series.map(() => null));
      });
    }
  });

  it('is named', () => {
    const text = textOf(report);
    for (const { year, state } of review.period.years) {
      if (state === 'missing')
        expect(text).toMatch(new RegExp(`năm [^;.]*\\b${year}\\b[^;.]*chưa có kết quả tổng hợp`, 'u'));
      if (state === 'not-due') expect(text).toContain(`năm ${year} chưa đến hạn báo cáo`);
    }
  });
});

describe('a change of criteria', () => {
  const report = reportOf(finalReview);

  it('is marked in every scored table and chart over the years, and told', () => {
    for (const block of Object.values(report.blocks).flat()) {
      if (
        block.type === 'chart' &&
        block.categories.length === 6 &&
        block.categories[0]?.startsWith('2019')
      ) {
        expect(block.categories[3]).toMatch(/^2022 \(\*\)/u);
      }
    }
    const text = textOf(report);
    expect(text).toContain('không so sánh trực tiếp được');
    expect(text).toContain('Thêm tiêu chí TT2.3 Dịch vụ công trực tuyến (10 điểm)');
  });

  it('what changed is left to be filled in where the Result does not tell it', () => {
    expect(textOf(reportOf(changedReview))).toContain('[nêu nội dung thay đổi so với phiên bản trước]');
  });

  it('nothing is said to rise or fall across it', () => {
    const rows = bodyRows(tablesIn(report.blocks.so_sanh_dau_cuoi)[0]);
    const difference = new Map(rows.map((row) => [row[1], row.at(-1)]));
    expect(difference.has('Điểm bình quân của đơn vị')).toBe(false);
    expect(textOf(report)).toContain('không có trong bảng');
    expect(difference.get('Số đơn vị phải báo cáo')).toBe('-1');
    expect(textOf(reportOf(changedReview))).not.toMatch(/(tăng|giảm) \d/u);
  });
});

describe('whatever the years', () => {
  const unit = fc.record({
    submission: fc.constantFrom<YearUnit['submission']>('on-time', 'late', 'missing', 'rejected'),
    total: fc.option(fc.integer({ min: 0, max: 10_000 })),
    grade: fc.option(fc.constantFrom('xuat-sac', 'tot', 'kha', 'trung-binh', 'chua-dat')),
  });
  const year = fc.option(fc.array(unit, { minLength: 1, maxLength: 12 }));

  it('the states and the grades of a year add up to its units in force', () => {
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 7 }), (years) => {
        const [base] = interimReview.period.years;
        const missing = interimReview.period.years[1];
        const [sample] = base?.units ?? [];
        if (base === undefined || missing === undefined || sample === undefined) throw new Error('no base');
        const period = years.map((units, index) =>
          units === null
            ? { ...missing, year: 2019 + index }
            : {
                ...base,
                year: 2019 + index,
                units: units.map((some, at) => ({
                  ...sample,
                  ...some,
                  id: String(at),
                  total: some.total === null ? null : some.total / 100,
                })),
              },
        );
        const review: ReviewResult = {
          ...interimReview,
          units: [],
          remarks: [],
          nominations: [],
          period: { ...interimReview.period, years: period, successions: [], honours: null },
        };
        const report = reportOf(review);
        const tables = [
          ...tablesIn(report.blocks.cong_tac_bao_cao).slice(0, 1),
          ...tablesIn(report.blocks.ket_qua_chung).slice(1, 2),
        ];
        for (const table of tables) {
          const isStates = cellsOf(table.header[0] as TableRow).includes('Phải nộp');
          const rows = bodyRows(table);
          expect(rows).toHaveLength(years.length);
          rows.forEach((row, index) => {
            const units = years[index] ?? null;
            if (units === null) expect(row[1]).toBe('–');
            else {
              const parts = (isStates ? row.slice(2, 6) : row.slice(2)).map(countIn);
              expect(countIn(row[1])).toBe(units.length);
              expect(parts.reduce((sum, part) => sum + part, 0)).toBe(units.length);
            }
          });
        }
        expect(textOf(report)).not.toMatch(/undefined|null|NaN|⚠/u);
      }),
      { numRuns: effort({ short: 12, long: 40 }) },
    );
  });
});
