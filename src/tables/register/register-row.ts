import type { CellRef } from '../../domain/location.ts';
import type { RawContent } from '../../domain/raw-workbook.ts';
import type { Unit } from '../../domain/unit.ts';

/** A unit as read, and where its code, name, cluster and heirs stand. */
export type RegisterRow = {
  readonly unit: Unit;
  readonly at: {
    readonly id: CellRef;
    readonly name: CellRef;
    readonly cluster: CellRef;
    readonly heirs: CellRef;
  };
  /** The cell of the heirs as it stands. */
  readonly heirsCell: RawContent | null;
};
