import { parseAddress } from '../../../io/cells/address.ts';

/** A cell to be coloured and commented in a copy of what a unit sent. */
export type CellMark = {
  /** As the reader names it. */
  readonly sheet: string;
  /** `H14` */
  readonly cell: string;
  readonly severity: 'error' | 'warning';
  /** First line of the comment, in bold. */
  readonly title: string;
  /** What is wrong and how to mend it; lines are kept. */
  readonly text: string;
};

/** All that is said of one cell. */
export type MarkedCell = {
  readonly row: number;
  readonly column: number;
  /** The worst of what is said. */
  readonly severity: 'error' | 'warning';
  readonly remarks: readonly Pick<CellMark, 'title' | 'text'>[];
};

/** The marks of one sheet, a cell each, by row and column; an address that is none is left out. */
export function markedCells(marks: readonly CellMark[], sheet: string): readonly MarkedCell[] {
  const cells = new Map<string, MarkedCell>();
  for (const mark of marks) {
    const place = mark.sheet === sheet ? parseAddress(mark.cell) : null;
    if (place === null) continue;
    const known = cells.get(mark.cell);
    cells.set(mark.cell, {
      ...place,
      severity: known?.severity === 'error' ? 'error' : mark.severity,
      remarks: [...(known?.remarks ?? []), { title: mark.title, text: mark.text }],
    });
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
