import { describe, expect, it } from 'vitest';
import { linesOfGroups } from '../../src/criteria/lines.ts';
import { lineFinder } from '../../src/reading/match-line.ts';
import { smallCriteria } from '../support/criteria.ts';

const set = smallCriteria();
const units = lineFinder(linesOfGroups(set.units.groups));
const people = lineFinder(linesOfGroups(set.individuals.groups));

describe('lineFinder', () => {
  it.each([
    ['TT1.1', 'TT1.1'],
    ['tt 1.1', 'TT1.1'],
    ['TT1,1', 'TT1.1'],
    ['TT1.1.', 'TT1.1'],
    ['2,1', 'TT2.1'],
    ['TT1', null],
    ['TT1.9', null],
    ['', null],
  ])('finds %j by its code', (text, id) => expect(units.byCode(text)?.id ?? null).toBe(id));

  it.each([
    ['CN1.1 Chấp hành', 'CN1.1'],
    ['CN1 Kỷ luật CN1.2 Công tâm', 'CN1.2'],
    ['Công tâm (cn1.2)', 'CN1.2'],
    ['1.2 Công tâm', 'CN1.2'],
    ['CN1.10', null],
    ['Chấp hành', null],
  ])('finds the code inside %j', (text, id) => expect(people.byCodeInside(text)?.id ?? null).toBe(id));

  it.each([
    ['Nhiệm vụ đúng hạn', 'TT1.1'],
    ['NHIEM VU DUNG HAN', 'TT1.1'],
    ['1.1 Nhiệm vụ đúng hạn', 'TT1.1'],
    ['Đoàn kiểm tra chấm điểm trực tiếp tại đơn vị', 'TT2.1'],
    ['Nhiệm vụ', null],
    ['Một việc khác hẳn', null],
  ])('finds %j by the words of the criterion', (text, id) =>
    expect(units.byWords(text)?.id ?? null).toBe(id),
  );

  it('knows a line by twelve letters of its beginning, or by its twelve letters at the beginning', () => {
    const [first] = linesOfGroups(set.units.groups);
    if (!first) throw new Error('no line');
    const titled = (title: string) => lineFinder([{ ...first, title, short: title }]);
    expect(titled('Họp dân tháng').byWords('Họp dân than')?.id).toBe('TT1.1');
    expect(titled('Họp dân tháng').byWords('Họp dân tha')).toBeNull();
    expect(titled('Họp dân than').byWords('Họp dân tháng')?.id).toBe('TT1.1');
    expect(titled('Họp dân tha').byWords('Họp dân tháng')).toBeNull();
  });

  it('finds nothing where two criteria have the same words', () => {
    const [first, ...others] = linesOfGroups(set.units.groups);
    if (!first) throw new Error('no line');
    const twin = lineFinder([first, { ...first, id: 'TT9.9' }, ...others]);
    expect(twin.byWords(first.title)).toBeNull();
    expect(twin.byCode('TT9.9')?.id).toBe('TT9.9');
  });
});
