import type { Chance } from '../../../samples/make/random.ts';
import type { RawCell, RawContent, RawSheet } from '../../../src/domain/raw-workbook.ts';
import type { FormCell, FormSheet } from '../../../src/form/form-model.ts';
import { formOf } from '../../../src/form/form-of.ts';
import { profileFixture } from '../../support/result-fixture.ts';
import { criteria, units, YEAR } from './ground.ts';
import { marked, type Wild } from './wild.ts';

const TYPED: readonly RawContent[] = [
  ...['x', 'Có', 'Tốt', 'Lê Văn Ba', 'Kế toán', 'Giấy khen', 'Cá nhân', 'Khó khăn', 'Báo cáo số 5/BC'],
  ...['không áp dụng', '05/11/1980', '-', 'Đang bị xem xét kỷ luật', '45/50'],
].map((text): RawContent => ({ kind: 'text', text }));
const NUMBERS: readonly RawContent[] = [45, 50, 36, 12, 0.9, 1].map(
  (value): RawContent => ({ kind: 'number', value }),
);

/** What a cell of a form holds once somebody had the form: its own words, formulas that have a value or none, what was typed. */
function contentOf(cell: FormCell, chance: Chance): RawContent | null {
  if (cell.formula !== undefined) {
    return chance.happens(0.5)
      ? { kind: 'formula-without-value' }
      : chance.pick([...NUMBERS, { kind: 'text', text: '' }]);
  }
  const own = cell.value ?? null;
  if (typeof own === 'number') return { kind: 'number', value: own };
  if (own !== null) return { kind: 'text', text: chance.happens(0.03) ? `${own} (đã sửa)` : own };
  if (cell.field === undefined || chance.happens(0.5)) return null;
  return chance.pick(cell.format === undefined || cell.format === 'text' ? TYPED : NUMBERS);
}

function sheetOf({ name, role, rows }: FormSheet, chance: Chance): RawSheet {
  return {
    name,
    isHidden: role === 'identity',
    merges: [],
    hiddenColumns: new Set(),
    rows: rows.slice(0, 24).map(({ cells }, at) => ({
      row: at + 1,
      isHidden: false,
      cells: cells.flatMap((cell, column): readonly RawCell[] => {
        const content = cell === null ? null : contentOf(cell, chance);
        if (cell === null || content === null) return [];
        const { formula } = cell;
        return [{ column: column + 1, content, ...(formula === undefined ? {} : { formula }) }];
      }),
    })),
  };
}

/** The tool's own form, of this year or another, filled in at random; a sheet or two may have gone. */
export function ownForm(chance: Chance): Wild {
  const unit = chance.pick(units.slice(0, 4));
  const year = chance.pick([YEAR, YEAR, 2021]);
  const form = formOf({
    unit,
    criteria,
    year,
    profile: profileFixture,
    deadline: `${year}-11-30`,
    peopleRows: 4,
  });
  const sheets = form.sheets.filter(() => chance.happens(0.9)).map((sheet) => sheetOf(sheet, chance));
  const book = { file: `${unit.id}.xlsx`, format: 'xlsx', sheets };
  return {
    what: `the form of ${unit.name} of ${year}`,
    workbook: chance.happens(0.4) ? marked(book, chance, 0.03) : book,
  };
}
