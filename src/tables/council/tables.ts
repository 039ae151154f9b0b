import {
  type Cells,
  enterRow,
  hasEntry,
  isFilled,
  type KeptRow,
  type LaidRow,
  type Typed,
} from '../keep-rows.ts';
import {
  BALLOTS,
  type BallotColumn,
  CHOICES,
  type ChoiceColumn,
  MEETING_LABELS,
  type MeetingField,
  type MemberColumn,
} from './shapes.ts';

/** All that stands in `hoi-dong.xlsx`, in the order of its sheets. */
export type CouncilTables = {
  /** Values by label, a line each. */
  readonly meeting: Readonly<Record<MeetingField, readonly Typed[]>>;
  readonly members: readonly Cells<MemberColumn>[];
  readonly choices: readonly LaidRow<ChoiceColumn>[];
  readonly ballots: readonly LaidRow<BallotColumn>[];
};

/** The tables of the file as they stood. */
export type KeptTables = Pick<CouncilTables, 'meeting' | 'members'> & {
  readonly choices: readonly KeptRow<ChoiceColumn>[];
  readonly ballots: readonly KeptRow<BallotColumn>[];
  /** There are words in columns that the file has not by itself. */
  readonly hasMore?: true;
};

/** A file in which nothing has been written. */
export const NOTHING_KEPT: KeptTables = {
  meeting: Object.fromEntries(
    Object.keys(MEETING_LABELS).map((field) => [field, []]),
  ) as unknown as CouncilTables['meeting'],
  members: [],
  choices: [],
  ballots: [],
};

/** What is entered beside a case on the sheet `Lựa chọn`, as it is to stand there. */
export type ChoiceEntry = Readonly<Record<'decision' | 'reason' | 'by' | 'on', string>>;

/** What is entered beside a nominee on the sheet `Phiếu bầu`. */
export type BallotEntry = { readonly yes: number; readonly no: number };

/** Puts a choice in the place of what was entered for the same nomination. */
export function enterChoice(kept: KeptTables, key: string, entry: ChoiceEntry): KeptTables {
  return { ...kept, choices: enterRow(kept.choices, CHOICES, key, entry) };
}

/** Puts votes in the place of what was entered for the same nomination; its note stays. */
export function enterBallot(kept: KeptTables, key: string, entry: BallotEntry): KeptTables {
  return { ...kept, ballots: enterRow(kept.ballots, BALLOTS, key, entry) };
}

/** Whether anybody has chosen, or said why, in a row. */
export function hasChoice(cells: Cells<ChoiceColumn>): boolean {
  return hasEntry(CHOICES, cells);
}

/** Whether anybody has entered votes or a note in a row. */
export function hasBallot(cells: Cells<BallotColumn>): boolean {
  return hasEntry(BALLOTS, cells);
}

/** Whether anything at all has been written in the file. */
export function isFilledIn({ meeting, members, choices, ballots, hasMore }: KeptTables): boolean {
  return (
    hasMore === true ||
    Object.values(meeting).some((lines) => lines.some(isFilled)) ||
    members.length > 0 ||
    choices.some(({ cells }) => hasChoice(cells)) ||
    ballots.some(({ cells }) => hasBallot(cells))
  );
}
