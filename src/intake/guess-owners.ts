import type { InputResult } from '../domain/result.ts';
import type { UnitId } from '../domain/unit.ts';
import type { IntakeContext } from './context.ts';
import { ownerOfUnreadable } from './owner-of-unreadable.ts';

/**
 * Whose the files are that could not be opened, told by their names and senders alone, to send them back. Nothing is
 * scored by it.
 */
export function guessOwners(
  inputs: readonly InputResult[],
  senders: ReadonlyMap<string, string>,
  context: IntakeContext,
): ReadonlyMap<string, UnitId> {
  return new Map(
    inputs
      // What could be opened was asked itself whose it is.
      .filter(
        ({ unit, outcome, understanding }) =>
          unit === null && outcome === 'rejected' && understanding.length === 0,
      )
      .flatMap(({ file, sha256, receivedOn }) => {
        const received = { file, sha256, receivedOn, sender: senders.get(file) ?? null };
        const unit = ownerOfUnreadable(received, context);
        return unit === null ? [] : [[file, unit] as const];
      }),
  );
}
