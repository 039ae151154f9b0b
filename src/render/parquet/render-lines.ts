import { ByteWriter, type ColumnSource, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { typedPoints } from '../../domain/points.ts';
import type { HandedUnit, HandoverContent } from '../../merge/office-record.ts';

/** Whose lines they are: as the register has the office, else as it calls itself. */
export type LinesOf = { readonly id: string | null; readonly name: string };

type Row = {
  readonly content: HandoverContent;
  readonly of: LinesOf;
  readonly unit: HandedUnit;
  readonly line: HandedUnit['lines'][number];
};

type Column = { readonly element: SchemaElement; readonly of: (row: Row) => string | number | null };

const text = (name: string, of: (row: Row) => string | null): Column => ({
  element: { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  of,
});
/** DECIMAL(9,2): what points can be, to the hundredth. */
const points = (name: string, of: (row: Row) => number | null): Column => ({
  element: {
    name,
    type: 'INT32',
    converted_type: 'DECIMAL',
    precision: 9,
    scale: 2,
    repetition_type: 'OPTIONAL',
  },
  of: (row) => {
    const value = of(row);
    return value === null || typedPoints(value) === null ? null : value;
  },
});
const whole = (name: string, of: (row: Row) => number | null): Column => ({
  element: { name, type: 'INT32', repetition_type: 'OPTIONAL' },
  of,
});

/** A row each line of a unit, with what is needed of its unit and office, so that a query joins nothing (docs/gop.md). */
const COLUMNS: readonly Column[] = [
  text('office_id', ({ of }) => of.id),
  text('office_name', ({ of }) => of.name),
  text('plan', ({ content }) => content.plan),
  text('criteria_version', ({ content }) => content.criteria.version),
  text('criteria_sha256', ({ content }) => content.criteria.sha256),
  text('result_sha256', ({ content }) => content.result.sha256),
  text('unit', ({ unit }) => unit.id),
  text('unit_name', ({ unit }) => unit.name),
  text('unit_type', ({ unit }) => unit.type),
  text('cluster', ({ unit }) => unit.cluster),
  text('submission', ({ unit }) => unit.submission),
  points('unit_total', ({ unit }) => unit.total),
  text('unit_grade', ({ unit }) => unit.grade),
  whole('unit_rank', ({ unit }) => unit.rank),
  text('criterion', ({ line }) => line.criterion),
  text('status', ({ line }) => line.status),
  points('max_points', ({ line }) => line.max),
  points('self_points', ({ line }) => line.selfPoints),
  points('points', ({ line }) => line.points),
  points('verified_points', ({ line }) => line.verifiedPoints),
];

const SCHEMA: SchemaElement[] = [
  { name: 'root', num_children: COLUMNS.length },
  ...COLUMNS.map(({ element }) => element),
];

/** So many lines are held at once. */
const ROWS_OF_A_GROUP = 50_000;

/**
 * The lines of one office's units as a Parquet file, in pieces; the same bytes for the same lines. Row groups are written as they
 * fill, so that a large office costs no more than one of them and what is packed.
 */
export function renderLines(content: HandoverContent, of: LinesOf): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const bytes = new ByteWriter(1 << 16);
  const drain = () => {
    pieces.push(bytes.getBytes().slice());
    bytes.index = 0;
  };
  const writer = new ParquetWriter({ writer: bytes, schema: SCHEMA, createdBy: 'thidua' });
  let values: (string | number | null)[][] = COLUMNS.map(() => []);
  const endGroup = () => {
    const count = values[0]?.length ?? 0;
    if (count === 0) return;
    const columnData: ColumnSource[] = COLUMNS.map(({ element }, at) => ({
      name: element.name,
      data: values[at] ?? [],
    }));
    writer.write({ columnData, rowGroupSize: count });
    drain();
    values = COLUMNS.map(() => []);
  };
  for (const unit of content.units) {
    for (const line of unit.lines) {
      const row = { content, of, unit, line };
      for (const [at, column] of COLUMNS.entries()) values[at]?.push(column.of(row));
      if ((values[0]?.length ?? 0) === ROWS_OF_A_GROUP) endGroup();
    }
  }
  endGroup();
  writer.finish();
  drain();
  return pieces;
}
