import type { NominationResult } from '../../domain/result.ts';
import { type Column, centre } from '../blocks.ts';
import type { Cell } from '../document-model.ts';
import { percent } from '../words/wording.ts';

/** The columns of a list that say how the council voted; none where it has not. */
type VoteColumns = {
  readonly columns: readonly Column[];
  readonly cellsOf: (nomination: NominationResult) => readonly Cell[];
};

const NONE: VoteColumns = { columns: [], cellsOf: () => [] };

/** Votes in favour of all that the percentage is of, and the percentage to two decimals. */
export function voteColumns(nominations: readonly NominationResult[]): VoteColumns {
  if (nominations.every(({ vote }) => vote === undefined)) return NONE;
  return {
    columns: [
      ['Phiếu đồng ý', 9],
      ['Tỷ lệ', 11],
    ],
    cellsOf: ({ vote }) =>
      vote === undefined
        ? [centre('–'), centre('–')]
        : [centre(`${vote.yes}/${vote.base}`), centre(percent(vote.percent))],
  };
}
