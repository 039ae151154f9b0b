import { termKey, termWords } from '../../domain/term.ts';
import type { ResultDocument } from '../result-document.ts';
import { diagnosticsSheet, inputsSheet, nominationsSheet, remarksSheet } from './other-sheets.ts';
import { peopleSheets } from './people-sheets.ts';
import { unitLinesSheet, unitsSheet } from './unit-sheets.ts';

/** The year's scores as a workbook to filter and sort: all units, people, lines, nominations, faults and files. */
export const scoreWorkbook: ResultDocument = {
  id: 'tong-hop-diem',
  title: 'Bảng tổng hợp điểm',
  reviews: ['annual'],
  build: ({ result, date }) => [
    {
      format: 'xlsx',
      name: `tong-hop-diem-${termKey(result)}`,
      title: `Bảng tổng hợp điểm ${termWords(result)}`,
      date,
      sheets: [
        unitsSheet(result),
        unitLinesSheet(result),
        // A plan that judges no people has no list of them.
        ...(result.criteria.individuals.length === 0 ? [] : peopleSheets(result)),
        nominationsSheet(result),
        diagnosticsSheet(result),
        inputsSheet(result),
        remarksSheet(result),
      ],
    },
  ],
};
