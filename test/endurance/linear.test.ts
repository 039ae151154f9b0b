import { describe, expect, it } from 'vitest';
import type { CriteriaEdition } from '../../src/criteria/schema.ts';
import type { Submission } from '../../src/domain/submission.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { candidatesOf } from '../../src/nomination/candidates.ts';
import { nominate } from '../../src/nomination/nominate.ts';
import { rankYear } from '../../src/ranking/rank-year.ts';
import { checkAcross } from '../../src/reading/checks/check-across.ts';
import { supersede } from '../../src/reading/supersede.ts';
import type { IntakeLogEntry } from '../../src/received/intake-log.ts';
import { loggedFiles } from '../../src/received/logged-file.ts';
import { remarkOnOpenCases } from '../../src/result/open-cases.ts';
import { reportingOf } from '../../src/result/reporting.ts';
import { scoreYear } from '../../src/scoring/score-year.ts';
import { lineAnswer, person, quantity, submission, text } from '../support/answers.ts';
import { annualScope, unit } from '../support/candidate.ts';
import { smallCriteria } from '../support/criteria.ts';

/** A list that counts how often one of its members is looked at. */
function counted<T extends object>(items: readonly T[], tally: { looks: number }): readonly T[] {
  return new Proxy(items, {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) tally.looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
}

const CLUSTER = 12;
const unitAt = (index: number): Unit =>
  unit({
    id: `DV${index}`,
    name: `Đơn vị ${index}`,
    cluster: `Cụm ${Math.floor(index / CLUSTER)}`,
  });

const sentBy = (index: number): Submission =>
  submission({
    received: { file: `${index}.xlsx`, sha256: String(index), receivedOn: '2020-11-20', sender: null },
    unit: `DV${index}`,
    lines: new Map([
      ['TT1.1', lineAnswer('TT1.1', { achieved: quantity(index % 50), total: quantity(50) })],
      ['TT1.2', lineAnswer('TT1.2', { level: text('Có') })],
      ['TT2.1', lineAnswer('TT2.1', { selfPoints: quantity(30) })],
    ]),
    people: [person(`Nguyễn Thị ${index}`, { 'CN1.1': 70 }, { birthDate: '1980-01-02' })],
  });

/** How often units and submissions are looked at in a year of so many, from the checks to the open cases. */
function looksIn(count: number): number {
  const tally = { looks: 0 };
  const set = smallCriteria();
  const criteria: CriteriaEdition = { set, sha256: '', file: '2020.1.yaml' };
  const units = counted(
    Array.from({ length: count }, (_, index) => unitAt(index)),
    tally,
  );
  const submissions = counted(
    Array.from({ length: count }, (_, index) => sentBy(index)),
    tally,
  );
  const context = { units, register: { units }, criteria, year: 2020 };
  checkAcross(submissions, context);
  const { current } = supersede(submissions).value;
  expect(current).toHaveLength(count);
  const scored = scoreYear(counted(current, tally), context);
  const reporting = reportingOf({ submissions, unreadable: [] }, { date: '2020-11-30', weekend: false });
  const ranked = counted(rankYear(units, scored.value, reporting, set), tally);
  remarkOnOpenCases(ranked, nominate(candidatesOf(ranked, { year: 2020 }), annualScope(set)));
  return tally.looks;
}

describe('a year of many files', () => {
  it('looks at each unit and file so many times, however many there are', () => {
    const [few, many] = [looksIn(150), looksIn(1500)];
    expect(few).toBeGreaterThan(150 * 5);
    expect(many / few).toBeLessThan(11);
  });

  it('looks files up in the intake log, and never searches it', () => {
    const count = 1500;
    const entry = (index: number): IntakeLogEntry => ({
      receivedOn: '2020-11-20',
      time: '',
      sender: `${index}@vidu.vn`,
      originalName: '',
      storedAs: `${index}.xlsx`,
      sha256: String(index),
      size: null,
      note: '',
    });
    let walks = 0;
    class CountedMap extends Map<string, IntakeLogEntry> {
      override values() {
        walks += 1;
        return super.values();
      }
    }
    const log = new CountedMap(Array.from({ length: count }, (_, index) => [`${index}.xlsx`, entry(index)]));
    const find = loggedFiles(log);
    for (let index = 0; index < count; index += 1) {
      expect(find(`${index}.xlsx`, 'other')?.sender).toBe(`${index}@vidu.vn`);
      expect(find('renamed.xlsx', String(index))?.sender).toBe(`${index}@vidu.vn`);
    }
    expect(find('unknown.xlsx', '')).toBeUndefined();
    expect(walks).toBe(1);
  });
});
