import type { Severity } from './diagnostic.ts';

/** What the catalogue knows of one code; `Values` is what a check must hand over to word it. */
export type CatalogueEntry<Values> = {
  readonly severity: Severity;
  /** The kind of fault, a few words without a full stop. */
  readonly title: string;
  /** One Vietnamese sentence about this case. */
  readonly message: (values: Values) => string;
  /** What to do, one sentence. */
  readonly hint: (values: Values) => string;
};

/** Declares one entry and lets its values be inferred. */
export function entry<Values>(definition: CatalogueEntry<Values>): CatalogueEntry<Values> {
  return definition;
}
