import { individualsTable } from './individuals-table.ts';
import type { KnownTable } from './known-table.ts';
import { proposalsTable } from './proposals-table.ts';
import { remarksTable } from './remarks-table.ts';
import { unitTable } from './unit-table.ts';

/** The tables of the form (contract section 3). */
export const knownTables: readonly KnownTable[] = [unitTable, individualsTable, proposalsTable, remarksTable];

/** Words that name the sheets which hold no table. */
export const SHEET_NAMES = {
  guide: ['Hướng dẫn', 'HD', 'Huong dan su dung', 'Hướng dẫn điền'],
  info: ['Thông tin', 'Thông tin chung', 'Thông tin đơn vị', 'Bìa', 'TT chung'],
} as const;

/** Name of the hidden sheet. */
export const IDENTITY_SHEET = '_thidua';
