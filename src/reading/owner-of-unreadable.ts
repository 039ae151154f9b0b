import { NOTHING_SAID, type ReceivedFile } from '../domain/submission.ts';
import type { UnitId } from '../domain/unit.ts';
import type { ReadingContext } from './context.ts';
import { identifyUnit } from './identify-unit.ts';

/**
 * Whose a file is that could not be opened, told by its name and sender alone, or null where they do not tell safely:
 * its unit did send something, and gets it back. Nothing is scored by it.
 */
export function ownerOfUnreadable(received: ReceivedFile, context: ReadingContext): UnitId | null {
  const clues = { identity: null, info: NOTHING_SAID, letterhead: [], sheetNames: [], received };
  return identifyUnit(clues, context).value?.id ?? null;
}
