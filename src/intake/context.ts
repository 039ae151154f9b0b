import type { CriteriaEdition } from '../criteria/schema.ts';
import type { Unit, UnitRegister } from '../domain/unit.ts';

/** What the intake must know of the year to understand a file. */
export type IntakeContext = {
  /** Units in force that year: those a file may belong to. */
  readonly units: readonly Unit[];
  /** All units ever, to recognise old names and follow their heirs. */
  readonly register: UnitRegister;
  readonly criteria: CriteriaEdition;
  readonly year: number;
};
