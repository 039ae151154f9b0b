import type { FormModel } from '../../form/form-model.ts';
import { blankCells, type Cells, type Typed } from '../keep-rows.ts';
import { layGuide, numbered } from '../lay-guide.ts';
import { layTable } from '../lay-table.ts';
import type { TableShape } from '../shape.ts';

/** A row of a record as it is typed; dates day first. */
export type RecordRow<Column extends string> = Readonly<Partial<Record<Column, Typed>>>;

/** A register that the office keeps beside `don-vi.xlsx`, to write in: every cell is open, and keeps what is typed. */
export function recordForm<Column extends string, Given>(
  shape: TableShape<Column, Given>,
  record: {
    readonly name: string;
    readonly title: string;
    readonly lead: string;
    readonly guide: readonly string[];
    readonly rows: readonly RecordRow<NoInfer<Column>>[];
    readonly given: Given;
    /** yyyy-MM-dd, of the file's properties. */
    readonly date: string;
  },
): FormModel {
  const { name, title, lead, guide, rows, given, date } = record;
  const heading = title.toLocaleUpperCase('vi');
  const laid = rows.map((row) => {
    const cells: Cells<Column> = { ...blankCells(shape), ...row };
    return { cells, isTyped: true };
  });
  const page = { title: heading, lead, frozenColumns: 3, spareRows: 60 };
  return {
    name,
    title,
    date,
    sheets: [
      layTable(shape, page, laid, given),
      layGuide('Hướng dẫn', `CÁCH GHI ${heading}`, numbered(guide)),
    ],
  };
}
