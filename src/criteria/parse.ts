import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import { diagnoseFaults, type YamlCodes } from '../yaml/diagnose-faults.ts';
import { readShaped } from '../yaml/read-shaped.ts';
import { measureFaults } from './measure-faults.ts';
import { type CriteriaEdition, inMemory, shapeOfFile } from './schema.ts';

/** More than this, and the file is something else than a criteria file. */
const MAX_FAULTS = 200;

const CODES: YamlCodes = {
  encoding: 'TD4150',
  size: 'TD4101',
  character: 'TD4102',
  syntax: 'TD4103',
  feature: 'TD4104',
  'double-key': 'TD4105',
  number: 'TD4106',
  'unknown-key': 'TD4107',
  'missing-key': 'TD4108',
  'wrong-value': 'TD4109',
};

/** A criteria file as the disk holds it. */
export type CriteriaFile = {
  /** Its bytes, or their text. */
  readonly text: string | Uint8Array;
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
  const { value, content, faults } = readShaped(shapeOfFile, text);
  const measures = content === null ? [] : measureFaults(content, file);
  const diagnostics = [...diagnoseFaults(faults, CODES, file), ...measures].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
  if (value === null || diagnostics.length > 0) return staged(null, diagnostics.slice(0, MAX_FAULTS));
  return staged({ set: inMemory(value), sha256, file, places: content.places });
}
