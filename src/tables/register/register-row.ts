import type { CellRef } from '../../domain/location.ts';
import type { RawContent } from '../../domain/raw-workbook.ts';
import type { Unit, UnitType } from '../../domain/unit.ts';

/** A row as read, and where its code, name, cluster and heirs stand. */
export type RegisterRow = {
  /** Of a row that is refused, as far as it can be read: code and name may be blank. */
  readonly unit: Omit<Unit, 'type'> & { readonly type: UnitType | null };
  /** Left out of the register; what is wrong with it was said. */
  readonly isRefused: boolean;
  /** Whether its days can be read: else nobody knows with whom it shares a time. */
  readonly isPeriodKnown: boolean;
  readonly at: {
    readonly id: CellRef;
    readonly name: CellRef;
    readonly cluster: CellRef;
    readonly heirs: CellRef;
  };
  /** The cell of the heirs as it stands. */
  readonly heirsCell: RawContent | null;
};
