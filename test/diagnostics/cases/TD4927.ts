import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readCouncil } from '../../../src/tables/council/read-council.ts';
import { councilContext, councilWorkbook } from '../../support/council.ts';
import { rawSheet } from '../../support/raw-workbook.ts';

/** Two days of one meeting. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readCouncil(
    {
      ...councilWorkbook({}),
      sheets: [
        rawSheet(
          [
            ['Ngày họp', '20/12/2022'],
            ['Bắt đầu', '8 giờ 00'],
            ['Kết thúc', '10 giờ 00'],
            ['Địa điểm', 'Phòng họp số 1'],
            ['Ngày họp', '21/12/2022'],
          ],
          'Phiên họp',
        ),
        ...councilWorkbook({}).sheets.filter(({ name }) => name !== 'Phiên họp'),
      ],
    },
    councilContext,
  ).diagnostics;
