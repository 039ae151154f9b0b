import { describe, expect, it } from 'vitest';
import type { SheetModel, WorkbookModel } from '../../../src/documents/document-model.ts';
import { scoreWorkbook } from '../../../src/documents/workbooks/score-workbook.ts';
import type { Result } from '../../../src/domain/result.ts';
import { renderWorkbook } from '../../../src/render/xlsx/render-workbook.ts';
import { contextOf, resultFixture } from '../../support/result-fixture.ts';
import { emptyYear } from '../../support/result-variants.ts';
import { officeErrors } from '../../support/validate-office-file.ts';

function workbookOf(result: Result): WorkbookModel {
  const [model] = scoreWorkbook.build({ ...contextOf(result), date: '2022-12-05' });
  if (model?.format !== 'xlsx') throw new Error('no workbook');
  return model;
}

const workbook = workbookOf(resultFixture);
const people = resultFixture.units.flatMap(({ individuals }) => individuals);

function sheet(name: string, model: WorkbookModel = workbook): SheetModel {
  const found = model.sheets.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function columnOf(name: string, header: string) {
  const { columns, rows } = sheet(name);
  const index = columns.findIndex((column) => column.header === header);
  if (index < 0) throw new Error(`no column ${header}`);
  return [...rows].map((row) => row[index] ?? null);
}

describe('scoreWorkbook', () => {
  it('is named after the year', () => {
    expect(workbook).toMatchObject({ name: 'tong-hop-diem-2022', format: 'xlsx', date: '2022-12-05' });
  });

  it('has a row for everything that the Result counts', () => {
    const lines = resultFixture.units.flatMap((unit) => unit.lines);
    expect(workbook.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Đơn vị', resultFixture.units.length],
      ['Chi tiết tập thể', lines.length],
      ['Cá nhân', people.length],
      ['Chi tiết cá nhân', people.length],
      ['Đề nghị khen thưởng', resultFixture.nominations.length],
      ['Lỗi và lưu ý', resultFixture.diagnostics.length],
      ['Tệp đã nhận', resultFixture.inputs.length],
      ['Khó khăn, kiến nghị', resultFixture.remarks.length],
    ]);
  });

  it('gives every row a cell for each column', () => {
    for (const { name, columns, rows } of workbook.sheets) {
      for (const row of rows) expect(row, name).toHaveLength(columns.length);
    }
  });

  it('lists ranked units best first and keeps points as numbers', () => {
    const ranks = columnOf('Đơn vị', 'Hạng toàn thành phố').filter((rank) => rank !== null);
    expect(ranks).toEqual([...ranks].sort((a, b) => Number(a) - Number(b)));
    const totals = columnOf('Đơn vị', 'Tổng điểm');
    const known = resultFixture.units.flatMap(({ total }) => (total === null ? [] : [total]));
    expect(totals.filter((total) => total !== null)).toHaveLength(known.length);
    expect(totals.every((total) => total === null || typeof total === 'number')).toBe(true);
  });

  it('leaves an unknown total blank and says why beside it', () => {
    const totals = columnOf('Đơn vị', 'Tổng điểm');
    const reasons = columnOf('Đơn vị', 'Vì sao chưa có tổng điểm');
    expect(totals).toContain(null);
    for (const [index, total] of totals.entries()) {
      if (total === null) expect(reasons[index]).toMatch(/\p{L}/u);
      else expect(reasons[index]).toBeNull();
    }
  });

  it('sorts people within their unit by given name', () => {
    const names = columnOf('Cá nhân', 'Họ và tên');
    expect([...names].sort()).toEqual(people.map(({ name }) => name).sort());
    expect(names).toEqual(columnOf('Chi tiết cá nhân', 'Họ và tên'));
  });

  it('has a column per individual criterion, in the order of the plan', () => {
    const lines = resultFixture.criteria.individuals.flatMap((group) => group.lines);
    const headers = sheet('Chi tiết cá nhân').columns.map(({ header }) => header);
    expect(headers.slice(4, -1)).toEqual(lines.map(({ id, short }) => `${id} ${short}`));
  });

  it('writes words where a line has no points', () => {
    const statuses = new Set(columnOf('Chi tiết tập thể', 'Trạng thái'));
    expect(statuses).toContain('Đã chấm');
    expect(statuses).toContain('Không áp dụng');
  });

  it('names units and awards, never ids', () => {
    const names = new Set(resultFixture.units.map(({ name }) => name));
    for (const unit of columnOf('Đề nghị khen thưởng', 'Đơn vị')) expect(names).toContain(unit);
    const titles = new Set(resultFixture.criteria.awards.map(({ title }) => title));
    for (const award of columnOf('Đề nghị khen thưởng', 'Hình thức')) expect(titles).toContain(award);
  });

  it('renders without a fault, also in a year without a report', async () => {
    expect(await officeErrors('tong-hop.xlsx', await renderWorkbook(workbook))).toEqual([]);
    const empty = workbookOf(emptyYear);
    expect(sheet('Đơn vị', empty).rows).toHaveLength(emptyYear.units.length);
    expect([...sheet('Cá nhân', empty).rows]).toEqual([]);
    expect(await officeErrors('trong.xlsx', await renderWorkbook(empty))).toEqual([]);
  });
});
