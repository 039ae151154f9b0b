import type { CriteriaEdition } from '../criteria/schema.ts';
import type { ReportingPeriod } from '../domain/term.ts';
import type { Unit, UnitId, UnitRegister } from '../domain/unit.ts';

/** What the intake must know of the year to understand a file. */
export type ReadingContext = {
  /** Units in force that year: those a file may belong to. */
  readonly units: readonly Unit[];
  /** All units ever, to recognise old names and follow their heirs. */
  readonly register: UnitRegister;
  readonly criteria: CriteriaEdition;
  /** Whose a file is, by its name, as the clerk says in this run; comes before what the file says. */
  readonly decided?: ReadonlyMap<string, UnitId>;
  readonly year: number;
  /** The part of the year that reports are of; absent where it is the year. */
  readonly reportingPeriod?: ReportingPeriod | undefined;
  /** The words that the tool itself wrote into a unit's form; what comes back unchanged is nobody's data. */
  readonly formTexts?: (unit: Unit) => FormTexts;
};

/** The words that the tool itself wrote into a form. */
export type FormTexts = {
  readonly has: (text: string) => boolean;
  /** The same but for days, years and versions: the form of another year. */
  readonly hasOfAnyYear: (text: string) => boolean;
  /** Those of the sheet `Hướng dẫn`. */
  readonly guide: () => ReadonlySet<string>;
};
