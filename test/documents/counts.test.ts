import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Table, TableRow, WordDocumentModel } from '../../src/documents/document-model.ts';
import { resultDocuments } from '../../src/documents/registry.ts';
import type { Result, UnitResult } from '../../src/domain/result.ts';
import { comparePersonNames } from '../../src/text/collation.ts';
import { skeletons } from '../../templates/text/registry.ts';
import { documentText, runsText } from '../support/document-text.ts';
import { effort } from '../support/effort.ts';
import { contextOf, resultFixture } from '../support/result-fixture.ts';
import { emptyYear, oneUnitYear } from '../support/result-variants.ts';

function modelsOf(result: Result): ReadonlyMap<string, WordDocumentModel> {
  const models = resultDocuments.flatMap(({ build }) => [...build(contextOf(result))]);
  return new Map(
    models.flatMap((model) => (model.format === 'docx' ? [[model.template, model] as const] : [])),
  );
}

function textOf(model: WordDocumentModel): string {
  const skeleton = skeletons.find(({ name }) => name === model.template);
  return skeleton === undefined ? '' : documentText(skeleton, model);
}

const cellsOf = ({ cells }: TableRow) => cells.map(({ runs }) => runsText(runs));
const tablesIn = (blocks: readonly Block[] = []) =>
  blocks.filter((block): block is Table => block.type === 'table');
const bodyRows = (table: Table | undefined) =>
  (table?.rows ?? []).filter(({ kind }) => kind === undefined || kind === 'body').map(cellsOf);
const totalOf = (table: Table | undefined) =>
  (table?.rows ?? []).filter(({ kind }) => kind === 'total').map(cellsOf)[0] ?? [];

/** The number said before a word in a text: `02 tập thể`. */
const said = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0);

const result = resultFixture;
const models = modelsOf(result);
const report = models.get('bao-cao-tong-hop') as WordDocumentModel;
const letter = models.get('to-trinh') as WordDocumentModel;
const cases = models.get('danh-sach-trinh-hoi-dong') as WordDocumentModel;

describe('counts said are rows shown', () => {
  it('nominees: letter, list and report say as many as the lists have rows', () => {
    const units = bodyRows(tablesIn(letter.blocks.bang_tap_the)[0]).length;
    const people = bodyRows(tablesIn(letter.blocks.bang_ca_nhan)[0]).length;
    expect([units, people]).toEqual([2, 3]);
    for (const model of [letter, report]) {
      expect(textOf(model), model.name).toContain('02 tập thể và 03 cá nhân');
      // One award alone is named in the sentence, and listed nowhere below it.
      expect(textOf(model), model.name).not.toContain(': 02 tập thể, 03 cá nhân');
    }
    const undecided = bodyRows(tablesIn(cases.blocks.bang_can_xem_xet)[0]).length;
    expect(undecided).toBe(2);
    for (const model of [letter, cases, report]) {
      expect(said(textOf(model), /(\d+) trường hợp (?:còn vấn đề|cần|chưa đủ)/u), model.name).toBe(undecided);
    }
  });

  it('direct workers: the share is that of the rows marked so', () => {
    const rows = bodyRows(tablesIn(letter.blocks.bang_ca_nhan)[0]);
    const direct = rows.filter((row) => row[4] === 'Trực tiếp').length;
    expect(said(textOf(letter), /có (\d+) người trực tiếp/u)).toBe(direct);
    // Two of three: of so few no percentage is given.
    expect(textOf(letter)).not.toContain('66,67%');
  });

  it('submissions: the report says as many late, missing and unusable as its appendix lists', () => {
    const rows = (tablesIn(report.blocks.bang_tinh_hinh_nop)[0]?.rows ?? []).map(({ kind, cells }) =>
      kind === 'heading' ? `# ${cells.map(({ runs }) => runsText(runs)).join('')}` : 'row',
    );
    expect(rows).toEqual([
      '# Chưa nộp báo cáo: 01 đơn vị',
      'row',
      '# Báo cáo không sử dụng được: 01 đơn vị',
      'row',
      '# Nộp chậm: 01 đơn vị',
      'row',
      '# Nộp đúng hạn: 05 đơn vị',
      ...Array(5).fill('row'),
    ]);
  });

  it('ranked and unranked units are all the units', () => {
    const ranked = bodyRows(tablesIn(report.blocks.bang_xep_hang)[0]).length;
    const unranked = bodyRows(tablesIn(report.blocks.bang_chua_xep_hang)[0]).length;
    expect([ranked, unranked]).toEqual([5, 3]);
    expect(textOf(report)).toContain('Trong 08 đơn vị phải báo cáo, 05 đơn vị đủ căn cứ');
  });
});

describe('order', () => {
  it('nominees of a unit stand by name, as Vietnamese lists do', () => {
    const rows = bodyRows(tablesIn(letter.blocks.bang_ca_nhan)[0]).map((row) => [row[3], row[1]]);
    expect(rows).toEqual([
      ['Phường Ba Đình', 'Trần Đức An'],
      ['Phường Ba Đình', 'Nguyễn Văn Ánh'],
      ['Phòng Tư pháp', 'Lê Thị Bình'],
    ]);
    expect(comparePersonNames('Trần Đức An', 'Nguyễn Văn Ánh')).toBeLessThan(0);
  });

  it('units stand by rank', () => {
    const ranks = bodyRows(tablesIn(report.blocks.bang_xep_hang)[0]).map((row) => row[6]);
    expect(ranks).toEqual(['1', '2', '3', '3', '5']);
  });
});

describe('what is never printed', () => {
  it('a date of birth', () => {
    for (const model of models.values()) expect(JSON.stringify(model), model.name).not.toMatch(/1985/);
  });
});

describe('years with nothing to say', () => {
  it('no letter and no list where nobody is put forward', () => {
    const written = [...modelsOf(emptyYear).keys()];
    expect(written.filter((name) => /to-trinh|danh-sach/u.test(name))).toEqual([]);
  });

  it('says none, never zero of something', () => {
    const text = textOf(modelsOf(emptyYear).get('bao-cao-tong-hop') as WordDocumentModel);
    expect(text).toContain('Không có đơn vị nào nộp chậm;');
    expect(text).toContain('Chưa có báo cáo sử dụng được của đơn vị nào trong 08 đơn vị phải báo cáo.');
    expect(text).not.toMatch(/(?<![\d,])0+ (đơn vị|tập thể|cá nhân|người|tệp)/u);
  });

  it('one unit is not an average', () => {
    const text = textOf(modelsOf(oneUnitYear).get('bao-cao-tong-hop') as WordDocumentModel);
    expect(text).not.toMatch(/Bình quân của|trung vị/u);
    expect(text).toContain('Phường Ba Đình đạt 100,00 điểm.');
  });
});

describe('whatever the year', () => {
  const grades = [...result.criteria.grades].sort((a, b) => b.from - a.from);
  const unit = fc
    .record({
      type: fc.constantFrom<UnitResult['type']>('phuong-xa', 'truong-hoc', 'co-quan-dang'),
      cluster: fc.constantFrom('Cụm số 1', 'Cụm số 2', ''),
      submission: fc.constantFrom<UnitResult['submission']>('on-time', 'late', 'missing', 'rejected'),
      total: fc.option(fc.integer({ min: 4000, max: 10_000 })),
    })
    .map(({ total, submission, ...rest }): Partial<UnitResult> => {
      const isScored = submission === 'on-time' || submission === 'late';
      const points = isScored && total !== null ? total / 100 : null;
      const grade = grades.find(({ from }) => points !== null && points >= from)?.id ?? null;
      return { ...rest, submission, total: points, grade };
    });

  it('the rows of every table of grades and submissions add up to its total', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 30 }), (units) => {
        const base = result.units[0] as UnitResult;
        const year: Result = {
          ...result,
          units: units.map((some, index) => ({
            ...base,
            individuals: [],
            id: String(index),
            name: `Trường ${index}`,
            ...some,
          })),
          nominations: [],
        };
        const model = modelsOf(year).get('bao-cao-tong-hop') as WordDocumentModel;
        for (const block of ['xep_loai_theo_loai', 'xep_loai_theo_cum', 'cong_tac_bao_cao']) {
          const table = tablesIn(model.blocks[block])[0];
          const isGrades = block !== 'cong_tac_bao_cao';
          const figures = bodyRows(table).map((row) => row.slice(2, isGrades ? -1 : undefined).map(Number));
          const total = totalOf(table)
            .slice(1, isGrades ? -1 : undefined)
            .map(Number);
          for (const [all = 0, ...parts] of [...figures, total])
            expect(parts.reduce((a, b) => a + b, 0)).toBe(all);
          for (const [column, sum] of total.entries()) {
            expect(figures.reduce((a, row) => a + (row[column] ?? 0), 0)).toBe(sum);
          }
          expect(total[0]).toBe(units.length);
        }
        const ranked = bodyRows(tablesIn(model.blocks.bang_xep_hang)[0]).length;
        const unranked = bodyRows(tablesIn(model.blocks.bang_chua_xep_hang)[0]).length;
        expect(ranked + unranked).toBe(units.length);
        expect(textOf(model)).not.toMatch(/undefined|null|NaN|⚠/u);
      }),
      { numRuns: effort({ short: 18, long: 60 }) },
    );
  });
});
