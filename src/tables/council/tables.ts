import {
  type BallotColumn,
  type ChoiceColumn,
  MEETING_LABELS,
  type MeetingField,
  type MemberColumn,
} from './shapes.ts';

/** What stands in a cell, as typed. */
export type Typed = string | number | null;

export type Cells<Column extends string> = Readonly<Record<Column, Typed>>;

/** A row of the file: `isTyped` where a person wrote whom it is about, so that all of it stays open. */
export type LaidRow<Column extends string> = { readonly cells: Cells<Column>; readonly isTyped: boolean };

/** All that stands in `hoi-dong.xlsx`, in the order of its sheets. */
export type CouncilTables = {
  /** Values by label, a line each. */
  readonly meeting: Readonly<Record<MeetingField, readonly Typed[]>>;
  readonly members: readonly Cells<MemberColumn>[];
  readonly choices: readonly LaidRow<ChoiceColumn>[];
  readonly ballots: readonly LaidRow<BallotColumn>[];
};

/** A row that was in the file before; `key` is what it is about, null where nobody can tell. */
export type KeptRow<Column extends string> = {
  readonly key: string | null;
  readonly cells: Cells<Column>;
};

/** The tables of the file as they stood. */
export type KeptTables = Pick<CouncilTables, 'meeting' | 'members'> & {
  readonly choices: readonly KeptRow<ChoiceColumn>[];
  readonly ballots: readonly KeptRow<BallotColumn>[];
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

const CHOICE_ENTRIES = ['decision', 'reason', 'by', 'on'] as const;
const BALLOT_ENTRIES = ['yes', 'no', 'note'] as const;

/** Whether anybody has chosen, or said why, in a row. */
export function hasChoice(cells: Cells<ChoiceColumn>): boolean {
  return CHOICE_ENTRIES.some((column) => isFilled(cells[column]));
}

/** Whether anybody has entered votes or a note in a row. */
export function hasBallot(cells: Cells<BallotColumn>): boolean {
  return BALLOT_ENTRIES.some((column) => isFilled(cells[column]));
}

/** Whether a person wrote the row itself: the tool's own rows say what it proposes. */
export function isHandwrittenChoice({ proposed }: Cells<ChoiceColumn>): boolean {
  return !isFilled(proposed);
}

/** Whether a person wrote the row itself: the tool's own rows are numbered. */
export function isHandwrittenBallot({ number }: Cells<BallotColumn>): boolean {
  return !isFilled(number);
}

/** Whether anything at all has been written in the file. */
export function isFilledIn({ meeting, members, choices, ballots }: KeptTables): boolean {
  return (
    Object.values(meeting).some((lines) => lines.some(isFilled)) ||
    members.length > 0 ||
    choices.some(({ cells }) => hasChoice(cells)) ||
    ballots.some(({ cells }) => hasBallot(cells))
  );
}

function isFilled(typed: Typed): boolean {
  return typed !== null && typed !== '';
}
