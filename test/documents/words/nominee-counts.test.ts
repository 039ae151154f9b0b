import { describe, expect, it } from 'vitest';
import { commendation } from '../../../src/documents/words/nominee-counts.ts';
import type { Result } from '../../../src/domain/result.ts';
import { lapsedYear } from '../../support/result-variants.ts';

const lapsed = lapsedYear.nominations.filter((nomination) => nomination.lapsed?.was === 'nominated');
const of = (subject: 'unit' | 'individual') => lapsed.filter((each) => each.subject === subject);
const two = (count: number) => String(count).padStart(2, '0');

function said(nominations: Result['nominations']): string {
  return JSON.stringify(commendation({ ...lapsedYear, nominations }, { standout: { percentFrom: 10 } }));
}

describe('who met the conditions of an award that nobody can grant any more', () => {
  it('is there of both kinds, or the rest shows nothing', () => {
    expect(of('unit').length).toBeGreaterThan(0);
    expect(of('individual').length).toBeGreaterThan(0);
    expect(of('unit').length).not.toBe(of('individual').length);
  });

  it('is counted by units and people, each alone and both', () => {
    const [units, people] = [two(of('unit').length), two(of('individual').length)];
    expect(said(lapsedYear.nominations)).toContain(
      `${units} tập thể và ${people} cá nhân đạt điều kiện của Giấy khen`,
    );
    expect(said(of('unit'))).toContain(`"${units} tập thể đạt điều kiện`);
    expect(said(of('individual'))).toContain(`"${people} cá nhân đạt điều kiện`);
  });

  it('is said once with why, and not of those whom nobody had decided on', () => {
    const undecided = lapsedYear.nominations.filter((nomination) => nomination.lapsed?.was === 'undecided');
    expect(undecided.length).toBeGreaterThan(0);
    expect(said(undecided)).not.toContain('đạt điều kiện của');
    expect(said(lapsedYear.nominations).split('không còn cấp huyện').length - 1).toBe(1);
  });
});
