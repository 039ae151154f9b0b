import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/domain/profile.ts';
import type { ReceivedFile } from '../../src/domain/submission.ts';
import type { ReadingContext } from '../../src/reading/context.ts';
import { basisOfFile, basisOfYear } from '../../src/store/basis.ts';
import { intakeContext } from '../support/submission-workbook.ts';

const context = intakeContext();
const form = { profile: { province: 'Tỉnh Mẫu' } as unknown as Profile, deadline: '2022-11-30' };
const received: ReceivedFile = { file: 'a.xlsx', sha256: '0a', receivedOn: '2022-11-30', sender: 'a@b.vn' };
const [first, ...others] = context.units;
if (first === undefined) throw new Error('no unit');

/** One change for each part that a file is understood, checked and scored with; a new part has to be named here. */
const OF_YEAR: Readonly<
  Record<Exclude<keyof Required<ReadingContext>, 'decided' | 'formTexts'>, ReadingContext>
> = {
  units: { ...context, units: [{ ...first, isUniformed: !first.isUniformed }, ...others] },
  register: { ...context, register: { units: [{ ...first, aliases: ['Tên khác'] }, ...others] } },
  criteria: {
    ...context,
    criteria: { ...context.criteria, set: { ...context.criteria.set, missingEvidence: 'no-points' } },
  },
  year: { ...context, year: context.year + 1 },
  reportingPeriod: { ...context, reportingPeriod: 'Q2' },
};

describe('what an outcome depends on', () => {
  const ofYear = basisOfYear(context, form);

  it('is the same for the same', () => {
    expect(basisOfYear({ ...context }, { ...form })).toBe(ofYear);
    expect(basisOfFile({ ...received }, { ...context })).toBe(basisOfFile(received, context));
  });

  it.each(Object.entries(OF_YEAR))('%s of the year', (_, changed) => {
    expect(basisOfYear(changed, form)).not.toBe(ofYear);
  });

  it('the words of the form', () => {
    expect(basisOfYear(context, { ...form, deadline: '2022-11-29' })).not.toBe(ofYear);
    const profile = { province: 'Tỉnh Khác' } as unknown as Profile;
    expect(basisOfYear(context, { ...form, profile })).not.toBe(ofYear);
  });

  it('where a unit stands in the register', () => {
    const swapped = { ...context, register: { units: [...context.register.units].reverse() } };
    expect(basisOfYear(swapped, form)).not.toBe(ofYear);
  });

  const ofFile: Readonly<Record<keyof ReceivedFile, ReceivedFile>> = {
    file: { ...received, file: 'b.xlsx' },
    sha256: { ...received, sha256: '0b' },
    receivedOn: { ...received, receivedOn: null },
    sender: { ...received, sender: null },
  };

  it.each(Object.entries(ofFile))('%s of the file', (_, changed) => {
    expect(basisOfFile(changed, context)).not.toBe(basisOfFile(received, context));
  });

  it('what was decided about this file, now or before, and about no other', () => {
    const now = { ...context, decided: new Map([['a.xlsx', first.id]]) };
    const before = { ...context, register: { ...context.register, decided: new Map([['0a', first.id]]) } };
    const elsewhere = {
      ...context,
      decided: new Map([['b.xlsx', first.id]]),
      register: { ...context.register, decided: new Map([['0b', first.id]]) },
    };
    const told = [context, now, before].map((each) => basisOfFile(received, each));
    expect(new Set(told).size).toBe(3);
    expect(basisOfFile(received, elsewhere)).toBe(told[0]);
    expect([now, before, elsewhere].map((each) => basisOfYear(each, form))).toEqual([ofYear, ofYear, ofYear]);
  });
});
