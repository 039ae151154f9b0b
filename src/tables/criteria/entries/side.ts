import type { CriteriaSet } from '../../../criteria/schema.ts';
import { diagnose } from '../../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CellRef } from '../../../domain/location.ts';
import type { TypedRow, TypedTable } from '../find.ts';
import type { TableRow } from '../rows.ts';
import { sameText } from '../same-text.ts';
import type { Column } from '../shape.ts';

/** What is noted on the way, of both sides together. */
export type Notes = {
  readonly diagnostics: Diagnostic[];
  readonly places: Map<string, CellRef>;
  /** New code of each entry, by the one that it had. */
  readonly renamed: Map<string, string>;
};

/** A row as it stands in the table, and the one of the version that it was; null for a new one. */
export type Row = { readonly typed: TypedRow; readonly former: TableRow | null };

/** One side of a set, units or individuals, whose rows are read. */
export type Side = {
  readonly set: CriteriaSet;
  /** Notes what is wrong with a cell, and what to do. */
  readonly fault: (row: Pick<Row, 'typed'>, column: Column, what: string, expected: string) => void;
  /** Whether a cell says what was written into it; a column that is gone says nothing new. */
  readonly isKept: (row: Row, column: Column) => row is Row & { readonly former: TableRow };
};

/** A side of `set` as `table` tells it; faults go to `notes`. */
export function sideOf(set: CriteriaSet, table: TypedTable, notes: Notes): Side {
  return {
    set,
    fault: ({ typed }, column, what, expected) => {
      const { texts, refs } = typed;
      const name = [texts.label, texts.title.slice(0, 60)].filter((text) => text !== '').join('. ');
      notes.diagnostics.push(
        diagnose(
          'TD4169',
          { ...refs[column], found: texts[column] },
          { line: `Dòng “${name}”`, what, expected },
        ),
      );
    },
    isKept: (row, column): row is Row & { readonly former: TableRow } =>
      row.former !== null &&
      (!table.columns.has(column) ||
        sameText(row.typed.texts[column], String(row.former.cells[column] ?? ''))),
  };
}
