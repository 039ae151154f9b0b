import type { CellRef } from '../../src/domain/location.ts';
import {
  type Answer,
  type LineAnswer,
  NOTHING_SAID,
  type Person,
  type Quantity,
  type Submission,
} from '../../src/domain/submission.ts';

const cell: CellRef = { file: 'ban-nop.xlsx', sheet: 'Tập thể', cell: 'E5' };

export const blank = { state: 'blank', from: cell } as const;
export const notApplicable = { state: 'not-applicable', text: 'không áp dụng', from: cell } as const;

/** A number as it is read from a cell. */
export function quantity(value: number, isPercent = false): Answer<Quantity> {
  return { state: 'given', value: { value, isPercent }, text: `${value}${isPercent ? '%' : ''}`, from: cell };
}

/** A text as it is read from a cell. */
export function text(value: string): Answer<string> {
  return { state: 'given', value, text: value, from: cell };
}

/** An answer with every cell blank but those given. */
export function lineAnswer(line: string, given: Partial<LineAnswer> = {}): LineAnswer {
  return {
    line,
    achieved: blank,
    total: blank,
    level: blank,
    selfPoints: blank,
    evidence: blank,
    explanation: blank,
    ...given,
  };
}

/** A person who answers the small criteria set; override what matters. */
export function person(
  name: string,
  scores: Readonly<Record<string, number>>,
  given: Partial<Person> = {},
): Person {
  return {
    name: { value: name, from: { ...cell, sheet: 'Cá nhân', cell: 'B5' } },
    birthDate: null,
    position: 'Chuyên viên',
    department: 'Văn phòng',
    isLeader: false,
    answers: new Map(
      Object.entries(scores).map(([line, value]) => [
        line,
        lineAnswer(line, { selfPoints: quantity(value) }),
      ]),
    ),
    violation: null,
    achievement: '',
    note: '',
    ...given,
  };
}

/** A submission of the unit PX01 with nothing in it; override what matters. */
export function submission(given: Partial<Submission> = {}): Submission {
  return {
    received: { file: 'ban-nop.xlsx', sha256: 'a'.repeat(64), receivedOn: '2020-11-20', sender: null },
    unit: 'PX01',
    identity: null,
    info: NOTHING_SAID,
    lines: new Map(),
    people: [],
    proposals: [],
    remarks: [],
    understanding: [],
    rows: { read: 0, accepted: 0, rejected: 0, skipped: 0 },
    skippedRows: [],
    rejectedBecause: null,
    ...given,
  };
}
