import {
  BALLOT_HEADERS,
  type BallotColumn,
  CHOICE_HEADERS,
  type ChoiceColumn,
  MEMBER_HEADERS,
  type MemberColumn,
} from './shapes.ts';
import type { TableShape } from '../find-table.ts';

/** The sheet `Thành viên`. */
export const MEMBERS: TableShape<MemberColumn> = {
  headers: MEMBER_HEADERS,
  required: ['name', 'present'],
  synonyms: { 'co mat': 'present', 'vai tro': 'role', 'y kien bang van ban': 'written' },
};

/** The sheet `Lựa chọn`. */
export const CHOICES: TableShape<ChoiceColumn> = {
  headers: CHOICE_HEADERS,
  required: ['award', 'decision', 'reason'],
  synonyms: { 'hinh thuc khen thuong': 'award', 'ten don vi': 'unitName' },
};

/** The sheet `Phiếu bầu`. */
export const BALLOTS: TableShape<BallotColumn> = {
  headers: BALLOT_HEADERS,
  required: ['award', 'yes', 'no'],
  synonyms: {
    'hinh thuc khen thuong': 'award',
    'ten don vi': 'unitName',
    'so phieu dong y': 'yes',
    'so phieu khong dong y': 'no',
    stt: 'number',
  },
  counter: 'number',
};
