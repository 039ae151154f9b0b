import { describe, expect, it } from 'vitest';
import { clausesOf, sentencesOf } from '../../../src/documents/words/reasons.ts';
import type { Fact } from '../../../src/domain/reason.ts';

const told = (...facts: readonly Fact[]) => facts.map((fact) => ({ because: '', fact }));
const NO_EVIDENCE: Fact = { code: 'evidence-unseen' };
const NO_TOTAL: Fact = { code: 'total-unknown', why: 'no-report' };
const NO_PLACE: Fact = { code: 'places-need-total' };

describe('reasons of one case', () => {
  it.each<Fact>([{ code: 'report-unusable' }, { code: 'report-missing' }])(
    'do not tell what follows by itself from %j',
    (fact) => {
      const alone = clausesOf(told(fact), 'council');
      expect(clausesOf(told(fact, NO_TOTAL, NO_PLACE, NO_EVIDENCE), 'council')).toBe(alone);
      expect(sentencesOf(told(NO_EVIDENCE, fact), 'unit')).toBe(sentencesOf(told(fact), 'unit'));
    },
  );

  it('tell everything else', () => {
    const open: Fact = { code: 'total-unknown', why: 'open-lines' };
    expect(clausesOf(told({ code: 'report-unusable' }, open), 'council')).toContain('còn tiêu chí chưa rõ');
    expect(clausesOf(told(NO_TOTAL, NO_EVIDENCE), 'council').split('; ')).toHaveLength(2);
  });
});
