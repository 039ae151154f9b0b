import { describe, expect, it } from 'vitest';
import { criteriaSetSchema } from '../../src/criteria/schema.ts';
import { nominate } from '../../src/nomination/nominate.ts';
import { describeCriteria } from '../../src/result/describe-criteria.ts';
import { annualScope, candidate } from '../support/candidate.ts';
import { smallCriteria } from '../support/criteria.ts';

const given = smallCriteria();
const off = smallCriteria({ awards: given.awards.map((award) => ({ ...award, active: false as const })) });

describe('an award that the council has switched off', () => {
  it('is a field that criteria may have or not', () => {
    expect(criteriaSetSchema.parse(given)).toEqual(given);
    expect(criteriaSetSchema.parse(off)).toEqual(off);
    expect(
      criteriaSetSchema.safeParse({ ...off, awards: [{ ...off.awards[0], active: true }] }).success,
    ).toBe(false);
  });

  it('is decided for nobody, and the Result does not name it', () => {
    const who = [candidate({ total: 9500 as never, grade: 'tot' })];
    expect(nominate(who, annualScope(given)).length).toBeGreaterThan(0);
    expect(nominate(who, annualScope(off))).toEqual([]);
    const edition = { sha256: '0'.repeat(64), file: 'x.yaml' };
    expect(describeCriteria({ ...edition, set: given }, 'annual').awards.length).toBeGreaterThan(0);
    expect(describeCriteria({ ...edition, set: off }, 'annual').awards).toEqual([]);
  });

  it('the clause that an award rests on is told in the Result', () => {
    const clause = 'mục IV.2.a của Kế hoạch';
    const set = smallCriteria({ awards: given.awards.map((award) => ({ ...award, clause })) });
    const { awards } = describeCriteria({ set, sha256: '0'.repeat(64), file: 'x.yaml' }, 'annual');
    expect(awards.map((award) => award.clause)).toEqual(awards.map(() => clause));
  });
});
