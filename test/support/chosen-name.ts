import type { ChosenName } from '../../src/tables/register/chosen-name.ts';

/** A choice made on 05/12/2022 for the unit 001 of `registerRow`. */
export function chosenName(given: Partial<ChosenName> = {}): ChosenName {
  return {
    alias: 'UBND P. Đ. Vệ',
    unit: '001',
    unitName: 'Phường Đông Vệ',
    file: 'bao cao.xlsx',
    sha256: 'a'.repeat(64),
    date: '2022-12-05',
    who: 'hoa',
    ...given,
  };
}
