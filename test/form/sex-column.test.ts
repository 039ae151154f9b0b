import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/form/form-of.ts';
import { PROFILE, SMALL_EDITION, WARD } from './small-set.ts';

const context = {
  unit: WARD,
  criteria: SMALL_EDITION,
  year: 2022,
  profile: PROFILE,
  deadline: '2022-11-30',
};
const peopleIn = (hasSex: boolean) => {
  const sheet = formOf({ ...context, hasSex }).sheets.find(({ role }) => role === 'individuals');
  if (sheet === undefined) throw new Error('no sheet of people');
  return sheet;
};
const headersOf = (hasSex: boolean) =>
  peopleIn(hasSex).rows[4]?.cells.map((cell) => cell?.value ?? null) ?? [];

describe('the optional column of the form for sex', () => {
  it('is left out unless the office asks for it', () => {
    expect(headersOf(false)).not.toContain('Giới tính');
    expect(formOf(context)).toEqual(formOf({ ...context, hasSex: false }));
  });

  it('stands after the birth date, and everything else moves by one', () => {
    const [plain, wide] = [headersOf(false), headersOf(true)];
    expect(wide).toEqual([...plain.slice(0, 3), 'Giới tính', ...plain.slice(3)]);
    expect(peopleIn(true).widths.length).toBe(peopleIn(false).widths.length + 1);
    const ranges = (hasSex: boolean) => peopleIn(hasSex).rules.map(({ range }) => range.charAt(0));
    expect(ranges(true).length).toBe(ranges(false).length + 1);
    expect(ranges(true).slice(0, 3)).toEqual(['C', 'D', 'G']);
    expect(ranges(false).slice(0, 2)).toEqual(['C', 'F']);
  });

  it('is explained on the first sheet, as something that nobody must fill in', () => {
    const guide = JSON.stringify(formOf({ ...context, hasSex: true }).sheets[0]);
    expect(guide).toContain('không bắt buộc');
    expect(JSON.stringify(formOf(context).sheets[0])).not.toContain('Giới tính');
  });
});
