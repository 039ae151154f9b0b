import type { Result } from '../../domain/result.ts';
import { isFilled, layRows } from '../keep-rows.ts';
import { ballotRows, choiceRows } from './rows-of-result.ts';
import { BALLOTS, CHOICES } from './shapes.ts';
import type { CouncilTables, KeptTables } from './tables.ts';

/**
 * The tables to be written: rows of the Result with what was entered beside them, then whatever was entered that belongs
 * to no row or repeats one. No entry is lost, and meeting and members stay as they were.
 */
export function layCouncil(result: Result, kept: KeptTables): CouncilTables {
  // A row that a person wrote: the tool's own say what it proposes, and are numbered.
  const choices = layRows(CHOICES, choiceRows(result), kept.choices, ({ proposed }) => !isFilled(proposed));
  const ballots = layRows(BALLOTS, ballotRows(result), kept.ballots, ({ number }) => !isFilled(number));
  return {
    meeting: kept.meeting,
    members: kept.members,
    choices,
    ballots: ballots.map((row, index) => ({ ...row, cells: { ...row.cells, number: index + 1 } })),
  };
}
