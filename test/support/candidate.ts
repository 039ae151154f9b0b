import type { Unit } from '../../src/domain/unit.ts';
import type { Candidate } from '../../src/nomination/candidate.ts';
import { CLEAR_STANDING } from '../../src/scoring/standing.ts';

/** A unit of the register for tests; override what matters. */
export function unit(overrides: Partial<Unit> = {}): Unit {
  return {
    id: 'PX01',
    name: 'UBND phường Sao Mai',
    aliases: [],
    type: 'phuong-xa',
    cluster: 'Cụm 1',
    isUniformed: false,
    email: null,
    from: null,
    to: null,
    heirs: [],
    ...overrides,
  };
}

/** A candidate whom nothing rules out; override what matters. */
export function candidate(overrides: Partial<Candidate> = {}): Candidate {
  return {
    subject: 'unit',
    unit: unit(),
    individual: null,
    name: 'UBND phường Sao Mai',
    submission: 'on-time',
    total: null,
    grade: null,
    standing: CLEAR_STANDING,
    linesWithoutEvidence: [],
    proposals: [],
    isProposalUnclear: false,
    ...overrides,
  };
}
