import type { CriteriaSet } from '../../src/criteria/schema.ts';
import type { Unit } from '../../src/domain/unit.ts';
import type { Candidate } from '../../src/nomination/candidate.ts';
import type { ReviewScope } from '../../src/nomination/review-scope.ts';

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

/** The scope of an annual review of 2022. */
export function annualScope(set: CriteriaSet): ReviewScope {
  return { set, review: 'annual', asOf: '2022-11-30', years: { from: 2022, to: 2022 } };
}

/** A candidate whom nothing rules out; override what matters. */
export function candidate(overrides: Partial<Candidate> = {}): Candidate {
  return {
    subject: 'unit',
    unit: unit(),
    individual: null,
    name: 'UBND phường Sao Mai',
    position: '',
    isLeader: false,
    submission: 'on-time',
    total: null,
    grade: null,
    eligibility: { disqualified: [], onHold: [] },
    linesWithoutEvidence: [],
    proposals: [],
    isProposalUnclear: false,
    history: [],
    honours: [],
    ofUnit: { grade: null, people: null },
    ...overrides,
  };
}
