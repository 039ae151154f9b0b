import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import { type CriteriaEdition, criteriaSetSchema } from './schema.ts';
import { measureFaults } from './shape/measure-faults.ts';
import { shapeFaults } from './shape/shape-faults.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** More than this, and the file is something else than a criteria file. */
const MAX_FAULTS = 200;

/** A criteria file as the disk holds it. */
export type CriteriaFile = {
  readonly text: string;
  /** Where it was read from. */
  readonly file: string;
  /** Hex SHA-256 of its bytes. */
  readonly sha256: string;
};

/**
 * A criteria set from its file; null, with every fault by line and column, where it does not have the shape of
 * contract section 4. Whether its parts fit together is `verifyCriteria`'s to say.
 */
export function parseCriteria({ text, file, sha256 }: CriteriaFile): Staged<CriteriaEdition | null> {
  const read = readYaml(text, file);
  if (read.value === null) return staged(null, read.diagnostics);
  const diagnostics = [
    ...shapeFaults(criteriaSetSchema, read.value, file),
    ...measureFaults(read.value, file),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  if (diagnostics.length > 0) return staged(null, diagnostics.slice(0, MAX_FAULTS));
  const set = criteriaSetSchema.parse(read.value.data);
  return staged({ set, sha256, file, places: read.value.places });
}
