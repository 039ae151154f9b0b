import { checked, unitLinesRows, withUnitRows } from '../../support/submission-workbook.ts';

export const reproduce = () =>
  Promise.resolve(
    checked(
      withUnitRows([
        ...unitLinesRows.slice(0, 3),
        [null, 'Cộng nhóm I', null, 60, null, null, null, 50],
        ...unitLinesRows.slice(3),
      ]),
    ),
  );
