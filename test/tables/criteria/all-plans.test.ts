import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criteriaText } from '../../../src/criteria/criteria-text.ts';
import type { CriteriaSet } from '../../../src/criteria/schema.ts';
import type { FormModel } from '../../../src/form/form-model.ts';
import { criteriaForm } from '../../../src/tables/criteria/form.ts';
import { beginStarter } from '../../../src/workspace/begin-workspace.ts';
import { loadStarters } from '../../../src/workspace/starters/shipped.ts';
import type { ReportingWay } from '../../../src/workspace/starters/starter.ts';
import { editedTable, type TableEdits } from '../../support/edited-table.ts';
import { readTableOfCriteria, setOf } from '../../support/read-table-of-criteria.ts';

const folder = (path: string) => new URL(path, import.meta.url);
/** A version by its name, made when its turn comes. */
type Case = readonly [name: string, set: () => Promise<CriteriaSet>];

const filesIn = (path: string): readonly Case[] =>
  readdirSync(folder(path))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, async () => setOf(readFileSync(folder(`${path}${name}`), 'utf8'))]);

const WAYS: readonly (ReportingWay | undefined)[] = [
  undefined,
  { every: 'quarter', year: 'mean' },
  { every: 'half', year: 'last' },
];
const shipped = loadStarters();
const ofStarters = readdirSync(folder('../../../templates/khoi-dau/'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    WAYS.map((reporting): Case => [`${name} ${reporting?.every ?? 'year'}`, () => begun(name, reporting)]),
  );

async function begun(id: string, reporting: ReportingWay | undefined): Promise<CriteriaSet> {
  const { starters, levels, profile } = await shipped;
  const starter = starters.find((each) => each.id === id);
  const level = levels.find((each) => each.starter === id);
  if (starter === undefined || level === undefined) throw new Error(`no level begins with ${id}`);
  const office = { level, answers: { territory: 'phường Hạc Thành' }, profile };
  const years = { from: 2026, to: 2030, deadline: '11-30' };
  const plan = { id: 'a', version: '2026.1', number: '12/KH-UBND', date: '2026-01-05', ...years, reporting };
  return beginStarter(starter, office, plan).set;
}

describe('version → table → version', () => {
  it.each([
    ...filesIn('../../../criteria/756-KH-UBND/'),
    ...filesIn('../../criteria/fixtures/'),
    ...ofStarters,
  ])('loses nothing: %s', async (_, made) => {
    const set = await made();
    const { value, diagnostics } = await readTableOfCriteria(criteriaForm(set, '2026-11-30'));
    expect(diagnostics).toEqual([]);
    expect(value?.set).toEqual(set);
    expect(setOf(criteriaText(set, 'thử'))).toEqual(set);
  });
});

describe('the cells of reporting periods', () => {
  const set = setOf(readFileSync(folder('../../criteria/fixtures/theo-quy.yaml'), 'utf8'));

  /** The table with one setting typed anew. */
  function withSetting(label: string, typed: string, edits: TableEdits = {}): FormModel {
    const form = editedTable(set, edits);
    const isRow = (row: FormModel['sheets'][number]['rows'][number]) => row.cells[0]?.value === label;
    if (!form.sheets.some(({ rows }) => rows.some(isRow))) throw new Error(`no setting ${label}`);
    return {
      ...form,
      sheets: form.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) =>
          isRow(row)
            ? {
                ...row,
                cells: row.cells.map((cell, at) => (at === 1 && cell ? { ...cell, value: typed } : cell)),
              }
            : row,
        ),
      })),
    };
  }

  it('move a deadline and change nothing else', async () => {
    const typed = 'Quý I: hạn 05/4\nQuý II: hạn 25/6\nQuý III: hạn 25/9\nQuý IV: hạn 5/1';
    const { value, diagnostics } = await readTableOfCriteria(withSetting('Kỳ báo cáo', typed));
    expect(diagnostics).toEqual([]);
    const [first, ...others] = set.periods?.each ?? [];
    expect(value?.set).toEqual({
      ...set,
      periods: { ...set.periods, each: [{ ...first, deadline: '04-05' }, ...others] },
    });
  });

  it('say which way the year counts them', async () => {
    const { value, diagnostics } = await readTableOfCriteria(
      withSetting('Điểm cả năm từ các kỳ', 'Lấy điểm kỳ cuối năm'),
    );
    expect(diagnostics).toEqual([]);
    expect(value?.set.periods?.year).toBe('last');
  });

  it('say in which a criterion is asked', async () => {
    const { value, diagnostics } = await readTableOfCriteria(
      editedTable(set, { 'TT1.2': { appliesTo: 'kỳ: quý I, quý III' } }),
    );
    expect(diagnostics).toEqual([]);
    expect(value?.set.units.groups[0]?.criteria[1]?.appliesTo).toEqual({ periods: ['Q1', 'Q3'] });
    const whole = await readTableOfCriteria(editedTable(set, { 'TT1.2': { appliesTo: 'kỳ: cả năm' } }));
    expect(whole.value?.set.units.groups[0]?.criteria[1]?.appliesTo).toEqual({ periods: ['year'] });
  });

  it.each<readonly [string, FormModel, string]>([
    ['a period that no year has', editedTable(set, { 'TT1.2': { appliesTo: 'kỳ: quý V' } }), 'quý V'],
    ['a day that no month has', withSetting('Kỳ báo cáo', 'Quý I: hạn 31/4'), 'Quý I: hạn 31/4'],
    ['a way that there is not', withSetting('Điểm cả năm từ các kỳ', 'Nhân đôi'), 'Nhân đôi'],
  ])('are refused by their place: %s', async (_, form, words) => {
    const { value, diagnostics } = await readTableOfCriteria(form);
    expect(value).toBeNull();
    expect(diagnostics[0]).toMatchObject({ code: 'TD4169' });
    expect(diagnostics[0]?.cell).toMatch(/^[A-Z]\d+$/u);
    expect(diagnostics[0]?.message).toContain(words);
  });
});
