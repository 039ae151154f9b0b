import type { CriteriaSet } from '../../criteria/schema.ts';
import type { Unit } from '../../domain/unit.ts';
import { fixed } from '../cells.ts';
import type { FormSheet } from '../form-model.ts';
import { FORM_VERSION, SHEET_NAMES } from '../form-words.ts';

/** The hidden sheet `_thidua`: what the form was made for, key and value. */
export function identitySheet(set: CriteriaSet, unit: Unit, year: number): FormSheet {
  const pairs = [
    ['form', FORM_VERSION],
    ['plan', set.plan],
    ['criteria', set.version],
    ['unit', unit.id],
    ['year', String(year)],
  ] as const;
  return {
    name: SHEET_NAMES.identity,
    role: 'identity',
    isHidden: true,
    widths: [12, 24],
    rows: pairs.map(([key, value]) => ({ cells: [fixed('hidden', key), fixed('hidden', value, 'text')] })),
    rules: [],
    shades: [],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', pagesWide: 1, repeatRows: null, repeatColumns: null },
  };
}
