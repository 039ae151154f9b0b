import type { RawSheet } from '../../src/domain/raw-workbook.ts';
import { readFacts } from '../../src/tables/facts/read-facts.ts';
import { FACTS, FACTS_FILE, type FactColumn } from '../../src/tables/facts/shape.ts';
import { readHonours } from '../../src/tables/honours/read-honours.ts';
import { HONOURS, HONOURS_FILE, type HonourColumn } from '../../src/tables/honours/shape.ts';
import { columnsOf, headersOf, type TableShape } from '../../src/tables/shape.ts';
import { unit } from './candidate.ts';
import { smallCriteria } from './criteria.ts';
import { rawSheet, rawWorkbook, type TestCell, type TestSheet } from './raw-workbook.ts';

/** Two units and conditions of every effect. */
export const recordsContext = {
  today: '2023-06-30',
  units: [unit({ id: 'PX01', name: 'Phường Sao Mai' }), unit({ id: '02002', name: 'Phòng Nội vụ' })],
  set: smallCriteria({
    movement: { ...smallCriteria().movement, years: { from: 2019, to: 2025 } },
    disqualifiers: [
      {
        id: 'V1',
        title: 'Bị kỷ luật',
        subjects: ['unit', 'individual'],
        criteria: [],
        effect: 'exclude',
        origin: '',
      },
      { id: 'V4', title: 'Bị xử lý', subjects: ['individual'], criteria: [], effect: 'exclude', origin: '' },
      {
        id: 'H1',
        title: 'Đang xem xét',
        subjects: ['unit', 'individual'],
        criteria: [],
        effect: 'hold',
        origin: '',
      },
      {
        id: 'H3',
        title: 'Đã khen',
        subjects: ['unit', 'individual'],
        criteria: [],
        effect: 'warn',
        origin: '',
      },
    ],
  }),
};

/** A good row of `xu-ly.xlsx`; override what matters. */
export function factRow(
  overrides: Partial<Record<FactColumn, TestCell>> = {},
): Partial<Record<FactColumn, TestCell>> {
  return {
    unit: 'PX01',
    unitName: 'Phường Sao Mai',
    name: 'Lê Văn Ất',
    birthDate: '05/6/1980',
    disqualifier: 'V1',
    what: 'Khiển trách',
    number: '12/QĐ-UBND',
    date: '05/5/2022',
    issuer: 'Chủ tịch UBND',
    ...overrides,
  };
}

/** A good row of `khen-thuong.xlsx`; override what matters. */
export function honourRow(
  overrides: Partial<Record<HonourColumn, TestCell>> = {},
): Partial<Record<HonourColumn, TestCell>> {
  return {
    unit: 'PX01',
    award: 'Giấy khen',
    number: '99/QĐ-UBND',
    date: '20/12/2021',
    firstYear: '2021',
    lastYear: '2021',
    ...overrides,
  };
}

/** What is read of a `xu-ly.xlsx` with these rows; the header stands in row 2, the first of them in row 3. */
export function readFactRows(...rows: readonly Partial<Record<FactColumn, TestCell>>[]) {
  const { value, diagnostics } = readFacts(recordWorkbook(FACTS, rows, FACTS_FILE), recordsContext);
  return { value: value ?? [], diagnostics };
}

/** What is read of a `khen-thuong.xlsx` with these rows. */
export function readHonourRows(...rows: readonly Partial<Record<HonourColumn, TestCell>>[]) {
  const { value, diagnostics } = readHonours(recordWorkbook(HONOURS, rows, HONOURS_FILE), recordsContext);
  return { value: value ?? [], diagnostics };
}

/** A sheet of such a table as a test writes it, header in row 1, with what the sheet may have beside its cells. */
export function factSheet(
  rows: readonly (readonly TestCell[])[],
  { name = 'Xử lý', ...rest }: TestSheet & { readonly name?: string } = {},
) {
  return rawSheet(rows, name, rest);
}

/** What is read of a `xu-ly.xlsx` with these sheets. */
export function readFactSheets(...sheets: readonly RawSheet[]) {
  const { value, diagnostics } = readFacts({ file: FACTS_FILE, format: 'xlsx', sheets }, recordsContext);
  return { value: value ?? [], diagnostics };
}

/** The header of `xu-ly.xlsx`, and a row of it in the same order. */
export const FACT_HEADER = headersOf(FACTS);
export const factCells = (given: Partial<Record<FactColumn, TestCell>> = {}): readonly TestCell[] => {
  const row = factRow(given);
  return columnsOf(FACTS).map((column) => row[column] ?? null);
};

/** A file of such a table. */
export function recordWorkbook<Column extends string>(
  shape: TableShape<Column>,
  rows: readonly Partial<Record<NoInfer<Column>, TestCell>>[],
  file: string,
) {
  const cells = rows.map((row) => columnsOf(shape).map((column) => row[column] ?? null));
  return rawWorkbook([['SỔ'], headersOf(shape), ...cells], { file, sheet: shape.sheet });
}
