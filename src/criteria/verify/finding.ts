import type { z } from 'zod';
import type { CatalogueValues, DiagnosticCode } from '../../diagnostics/catalogue.ts';
import type { Path } from '../../yaml/place.ts';

/** A fault of a criteria set, and the path of the entry that it is in. */
export type Finding = {
  [Code in DiagnosticCode]: {
    readonly code: Code;
    readonly path: Path;
    readonly values: CatalogueValues<Code>;
  };
}[DiagnosticCode];

/** What the criteria need to know of a kind of requirement to check its entry. */
export type RequirementShape = {
  readonly kind: string;
  readonly params: z.ZodType;
  /** A valid entry in YAML. */
  readonly example: string;
};

/** The two sides of a criteria set, in the order of the file. */
export const SIDES = ['units', 'individuals'] as const;
