import { describe, expect, it } from 'vitest';
import { selectInForce } from '../../src/criteria/select.ts';
import { smallCriteria } from '../support/criteria.ts';
import { editionOf } from '../support/criteria-text.ts';

const first = editionOf(smallCriteria());
const second = editionOf(
  smallCriteria({ version: '2021.1', effective: { from: '2021-12-01', to: null }, replaces: '2020.1' }),
);
const other = editionOf(smallCriteria({ plan: 'ke-hoach-khac', version: '9' }));

describe('the version in force', () => {
  it.each([
    [2020, '2020.1'],
    [2021, '2020.1'], // from 1/12/2021 on: the reporting day is 30/11
    [2022, '2021.1'],
  ])('in %i is %s', (year, version) => {
    expect(selectInForce([other, second, first], 'thu-nghiem', year).value?.set.version).toBe(version);
  });

  it('is the later of two that replace the same version', () => {
    const sibling = editionOf(
      smallCriteria({ version: '2020.2', effective: { from: '2020-01-02', to: null }, replaces: '2020.1' }),
    );
    const inForce = (year: number) =>
      selectInForce([first, sibling, second], 'thu-nghiem', year).value?.set.version;
    expect([2020, 2021, 2022].map(inForce)).toEqual(['2020.2', '2020.2', '2021.1']);
  });

  it('is none of two that replace the same version from the same day', () => {
    const from = { effective: { from: '2021-12-01', to: null }, replaces: '2020.1' };
    const twin = editionOf(smallCriteria({ version: '2021.2', ...from }));
    const { value, diagnostics } = selectInForce([first, second, twin], 'thu-nghiem', 2022);
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([null, ['TD4144']]);
  });

  it.each([
    ['2021-11-30', '2021.1'],
    ['2021-12-01', '2020.1'],
  ])('of a version from %s on, with the reporting day 30/11/2021, is %s', (from, version) => {
    const later = editionOf(
      smallCriteria({ version: '2021.1', effective: { from, to: null }, replaces: '2020.1' }),
    );
    expect(selectInForce([first, later], 'thu-nghiem', 2021).value?.set.version).toBe(version);
  });

  it('is on the day of the version’s own deadline', () => {
    const december = editionOf(
      smallCriteria({ effective: { from: '2020-12-10', to: null }, deadline: '12-15' }),
    );
    expect(selectInForce([december], 'thu-nghiem', 2020).value).toBe(december);
    const ended = editionOf(smallCriteria({ effective: { from: '2020-01-02', to: '2021-11-29' } }));
    expect(selectInForce([ended], 'thu-nghiem', 2021).diagnostics[0]?.code).toBe('TD4143');
    const lastDay = editionOf(smallCriteria({ effective: { from: '2020-01-02', to: '2021-11-30' } }));
    expect(selectInForce([lastDay], 'thu-nghiem', 2021).value).toBe(lastDay);
  });

  it('is none when two hold, and says which', () => {
    const twin = editionOf(smallCriteria({ version: '2021.1', effective: { from: '2021-01-01', to: null } }));
    const { value, diagnostics } = selectInForce([first, twin], 'thu-nghiem', 2021);
    expect(value).toBeNull();
    expect(diagnostics[0]).toMatchObject({
      code: 'TD4144',
      severity: 'error',
      message:
        'Kế hoạch thu-nghiem có 2 bản tiêu chí cùng hiệu lực vào ngày 30/11/2021: bản 2020.1 từ 02/01/2020 (2020.1.yaml); bản 2021.1 từ 01/01/2021 (2021.1.yaml).',
    });
  });

  it('is none outside the years of the plan, and says which years those are', () => {
    expect(selectInForce([first], 'thu-nghiem', 2019).diagnostics[0]?.message).toBe(
      'Kế hoạch thu-nghiem thực hiện từ năm 2020 đến năm 2022, không có năm 2019 (theo 2020.1.yaml).',
    );
  });

  it('is none for a plan that has no set, and says what was looked at', () => {
    expect(selectInForce([first, other], 'la', 2021).diagnostics[0]).toMatchObject({
      code: 'TD4141',
      message: 'Không có bộ tiêu chí nào của kế hoạch “la”; đã tìm trong 2020.1.yaml, 9.yaml.',
    });
  });
});
