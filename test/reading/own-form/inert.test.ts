import { describe, expect, it } from 'vitest';
import type { RawCell } from '../../../src/domain/raw-workbook.ts';
import { LONGEST_TEXT } from '../../../src/reading/cap-texts.ts';
import { isInert } from '../../../src/reading/own-form/inert.ts';
import type { Slot } from '../../../src/reading/own-form/plan.ts';
import { rawSheet, type TestCell } from '../../support/raw-workbook.ts';

const SLOTS: readonly Slot[] = ['answer', 'words', 'info', 'name', 'about', 'note', 'points'];

/** The slots in which a cell changes nothing but its value. */
function slotsFor(written: TestCell, more: Partial<RawCell> = {}): readonly Slot[] {
  const cell = rawSheet([[written]], 'a').rows[0]?.cells[0];
  return cell === undefined ? [] : SLOTS.filter((slot) => isInert({ ...cell, ...more }, slot));
}

const TEXTS: readonly Slot[] = ['answer', 'words', 'info', 'name', 'about', 'note'];
const but = (...left: readonly Slot[]) => TEXTS.filter((slot) => !left.includes(slot));

describe('what is written in a form changes nothing but its value', () => {
  it.each<[what: string, written: TestCell, slots: readonly Slot[]]>([
    ['a name', 'Lê Thị Hằng', TEXTS],
    ['one letter', 'A', but('name')],
    ['words of a sum', 'Tổng cộng', but('name')],
    ['words of a part of the list', 'Tổ Văn phòng', but('name')],
    ['words of discipline', 'đang bị xem xét kỷ luật', but('name', 'about', 'note')],
    ['discipline of nobody', 'Kỷ luật của bộ phận', but('note')],
    ['words of another line of the form', 'Số báo cáo', but('info')],
    ['the same with a colon and a value', 'Số báo cáo: 15/BC', but('info')],
    ['a colon after words of nothing', 'Họp: 15/BC', TEXTS],
    ['a number', 8.5, ['answer', 'words', 'info', 'about', 'note', 'points']],
    ['a date', { date: '2022-11-30' }, ['answer', 'words', 'info', 'about', 'note']],
    ['a tick', true, ['answer']],
    ['an error', { error: '#N/A' }, ['answer']],
    ['a formula', { formula: 'A1', value: 8.5 }, ['answer', 'words', 'info', 'about', 'note']],
    ['an empty text', '', ['answer']],
    ['a space', ' ', []],
    ['an old encoding', 'NguyÔn V¨n An', []],
    ['as much as is kept of a text', 'a'.repeat(LONGEST_TEXT), TEXTS],
    ['more than is kept of a text', 'a'.repeat(LONGEST_TEXT + 1), []],
  ])('%s', (_, written, slots) => {
    expect(slotsFor(written)).toEqual(slots);
  });

  it('never where the cell is marked', () => {
    expect(slotsFor('Lê Thị Hằng', { marks: { note: 'xem lại' } })).toEqual([]);
  });
});
