import { readFacts } from '../../src/tables/facts/read-facts.ts';
import { FACTS, FACTS_FILE, type FactColumn } from '../../src/tables/facts/shape.ts';
import { readHonours } from '../../src/tables/honours/read-honours.ts';
import { HONOURS, HONOURS_FILE, type HonourColumn } from '../../src/tables/honours/shape.ts';
import { columnsOf, headersOf, type TableShape } from '../../src/tables/shape.ts';
import { unit } from './candidate.ts';
import { smallCriteria } from './criteria.ts';
import { rawWorkbook, type TestCell } from './raw-workbook.ts';

/** Two units and conditions of every effect. */
export const recordsContext = {
  units: [unit({ id: 'PX01', name: 'Phường Sao Mai' }), unit({ id: '02002', name: 'Phòng Nội vụ' })],
  set: smallCriteria({
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

/** A file of such a table. */
export function recordWorkbook<Column extends string>(
  shape: TableShape<Column>,
  rows: readonly Partial<Record<NoInfer<Column>, TestCell>>[],
  file: string,
) {
  const cells = rows.map((row) => columnsOf(shape).map((column) => row[column] ?? null));
  return rawWorkbook([['SỔ'], headersOf(shape), ...cells], { file, sheet: shape.sheet });
}
