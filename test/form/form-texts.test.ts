import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/form/form-of.ts';
import { formTexts } from '../../src/form/form-texts.ts';
import { guideSheet } from '../../src/form/sheets/guide-sheet.ts';
import { POLICE, PROFILE, SMALL_EDITION, WARD } from './small-set.ts';

const textsOf = (year: number, deadline: string) =>
  formOf({ unit: WARD, criteria: SMALL_EDITION, year, profile: PROFILE, deadline }).sheets.flatMap(
    ({ rows, role }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell) =>
          role !== 'identity' && role !== 'info' && typeof cell?.value === 'string'
            ? [cell.value.replace(/\s+/gu, ' ').trim()]
            : [],
        ),
      ),
  );

describe('the words of the form', () => {
  const texts = formTexts({ criteria: SMALL_EDITION, year: 2022, profile: PROFILE, deadline: '2022-11-30' })(
    WARD,
  );

  it('has all that the form of the year says', () => {
    const said = textsOf(2022, '2022-11-30');
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((text) => !texts.has(text))).toEqual([]);
  });

  it.each([
    [2019, '2019-11-30'],
    [2021, '2021-12-05'],
    [2023, '2023-11-01'],
  ])('has also what the form of %s says, as that of any year', (year, deadline) => {
    const said = textsOf(year, deadline);
    expect(said.filter((text) => !texts.has(text)).length).toBeGreaterThan(3);
    expect(said.filter((text) => !texts.hasOfAnyYear(text))).toEqual([]);
  });

  it.each([
    'TỰ CHẤM ĐIỂM TẬP THỂ NĂM 2022 (bản sửa)',
    'Đang bị xem xét kỷ luật năm 2021',
    '2021',
    'Bắt đầu từ 01/02/2021',
    '',
  ])('does not take %j for its own', (text) => {
    expect(texts.hasOfAnyYear(text)).toBe(false);
  });

  it('is for the unit that it is made for', () => {
    expect(texts.has(WARD.name)).toBe(true);
    expect(texts.hasOfAnyYear(POLICE.name)).toBe(false);
  });

  it('has of the guide what the guide itself says, of units asked alike too', () => {
    const made = formTexts({ criteria: SMALL_EDITION, year: 2022, profile: PROFILE, deadline: '2022-11-30' });
    const twin = { ...WARD, id: 'PX$&2', name: 'Phường  Sao Hôm $1 (2019)' };
    for (const unit of [WARD, twin, POLICE]) {
      const { set } = SMALL_EDITION;
      const guide = guideSheet({ set, unit, year: 2022, profile: PROFILE, deadline: '2022-11-30' });
      const said = guide.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])),
      );
      const shown = said.map((text) => text.replace(/\s+/gu, ' ').trim());
      expect([...made(unit).guide()].toSorted()).toEqual([...new Set(shown)].toSorted());
      expect(shown.filter((text) => !made(unit).has(text))).toEqual([]);
    }
    const { guide: ofWard } = made(WARD);
    expect([...ofWard()].filter((text) => !made(twin).hasOfAnyYear(text))).toEqual([
      expect.stringContaining(WARD.name),
    ]);
  });
});
