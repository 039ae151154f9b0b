import type { CellRef } from './location.ts';
import type { UnitId } from './unit.ts';

/** Sheets of `hoi-dong.xlsx`. */
export const COUNCIL_SHEETS = {
  guide: 'Hướng dẫn',
  meeting: 'Phiên họp',
  members: 'Thành viên',
  choices: 'Lựa chọn',
  ballots: 'Phiếu bầu',
} as const;

/** Whom and what a row of `hoi-dong.xlsx` is about: one subject and one award. */
export type NominationKey = {
  readonly subject: 'unit' | 'individual';
  readonly unit: UnitId;
  /** Id of the individual in the Result; null for a unit. */
  readonly individual: string | null;
  /** Id of the award. */
  readonly award: string;
};

/** What the council chose where the tool left it open, or against what it proposed (sheet `Lựa chọn`). */
export type CouncilChoice = NominationKey & {
  readonly decision: 'take' | 'leave';
  /** Never blank: a choice without a reason is refused. */
  readonly reason: string;
  readonly by: string;
  /** yyyy-MM-dd; null where the file does not say. */
  readonly on: string | null;
  readonly from: CellRef;
};

/** How the council voted on one nominee (sheet `Phiếu bầu`). */
export type Ballot = NominationKey & {
  /** `Đồng ý`, `Không đồng ý`. */
  readonly yes: number;
  readonly no: number;
  readonly from: CellRef;
};

/** A member of the council at the meeting (sheet `Thành viên`). */
export type CouncilMember = {
  readonly name: string;
  readonly position: string;
  /** `Chủ tịch`, `Phó Chủ tịch`, `Thư ký`, `Ủy viên` … in the council. */
  readonly role: string;
  readonly isPresent: boolean;
  /** Why absent; blank where present. */
  readonly absence: string;
  /** An absent member who gave a written opinion counts among those who voted. */
  readonly hasWrittenOpinion: boolean;
};

/** The meeting as the minutes tell it (sheet `Phiên họp`); blank where the file does not say. */
export type CouncilMeeting = {
  /** yyyy-MM-dd */
  readonly date: string | null;
  /** `14 giờ 00`, as typed. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly place: string;
  readonly chair: { readonly name: string; readonly position: string };
  readonly secretary: { readonly name: string; readonly position: string };
  readonly members: readonly CouncilMember[];
  readonly invitees: readonly string[];
  /** `Ban kiểm phiếu`, a name each. */
  readonly tellers: readonly string[];
  /** Voting papers; null where not counted (open vote). */
  readonly papers: {
    readonly issued: number;
    readonly collected: number;
    readonly valid: number;
    readonly invalid: number;
  } | null;
  /** Summary of the discussion, a paragraph each. */
  readonly discussion: readonly string[];
};

/** All that the council did at one review (`hoi-dong.xlsx`). */
export type Council = {
  readonly meeting: CouncilMeeting | null;
  readonly choices: readonly CouncilChoice[];
  readonly ballots: readonly Ballot[];
  /** Votes were entered that cannot be used: a nominee without a vote then waits, whoever else has one. */
  readonly hasUnusedBallots?: true;
};

/** The council has not met. */
export const NO_COUNCIL: Council = { meeting: null, choices: [], ballots: [] };

/** One text for a key, to look it up by. */
export function nominationKey({ subject, unit, individual, award }: NominationKey): string {
  return [subject, unit, individual ?? '', award].join('\u0000');
}
