import type { Mutation } from '../mutation.ts';
import { columnMutations } from './columns.ts';
import { faultMutations } from './faults.ts';
import { rowMutations } from './rows.ts';
import { sheetMutations } from './sheets.ts';
import { valueMutations } from './values.ts';

/** Every way in which a form comes back altered. */
export const mutations: readonly Mutation[] = [
  ...sheetMutations,
  ...columnMutations,
  ...rowMutations,
  ...valueMutations,
  ...faultMutations,
];
