import { judgesPeople } from '../../criteria/groups.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { periodWords, type Term, termKey } from '../../domain/term.ts';
import type { Unit } from '../../domain/unit.ts';
import { upperFirst } from '../../text/letters.ts';
import { fixed, open } from '../cells.ts';
import { fields } from '../fields.ts';
import type { FormCell, FormSheet } from '../form-model.ts';
import { FORM_VERSION, INFO_LABELS, PERIOD_LABEL, SHEET_NAMES } from '../form-words.ts';
import { dayFirstDate, wholeNumber } from '../rules.ts';

type InfoKey = keyof typeof INFO_LABELS;

/**
 * The sheet `Thông tin`: label in A, value in B (contract section 3), from the first row; how many people there are is asked
 * only where the plan judges people.
 */
export function infoSheet(set: CriteriaSet, unit: Unit, term: Term): FormSheet {
  const { year, reportingPeriod } = term;
  const values: Readonly<Record<InfoKey, FormCell>> = {
    unitCode: fixed('body', unit.id, 'text'),
    unitName: fixed('body', unit.name, 'text'),
    year: { ...fixed('body', year, 'integer') },
    reportNumber: open(fields.info('reportNumber'), 'text'),
    reportDate: open(fields.info('reportDate'), 'text'),
    staffCount: open(fields.info('staffCount'), 'integer'),
    preparedBy: open(fields.info('preparedBy'), 'text'),
    phone: open(fields.info('phone'), 'text'),
    head: open(fields.info('head'), 'text'),
  };
  const hasPeople = judgesPeople(set);
  const keys = (Object.keys(INFO_LABELS) as InfoKey[]).filter((key) => hasPeople || key !== 'staffCount');
  const cellOf = (key: InfoKey) => `B${keys.indexOf(key) + 1}`;
  return {
    name: SHEET_NAMES.info,
    role: 'info',
    isHidden: false,
    widths: [42, 56],
    rows: [
      ...keys.map((key) => ({ cells: [fixed('heading', INFO_LABELS[key]), values[key]], height: 24 })),
      // Last, so that no other line moves.
      ...(reportingPeriod === undefined
        ? []
        : [
            {
              cells: [
                fixed('heading', PERIOD_LABEL),
                fixed('body', upperFirst(periodWords(reportingPeriod)), 'text'),
              ],
              height: 24,
            },
          ]),
    ],
    rules: [
      dayFirstDate(cellOf('reportDate'), `28/11/${year}`),
      ...(hasPeople ? [wholeNumber(cellOf('staffCount'), INFO_LABELS.staffCount)] : []),
    ],
    shades: [],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', pagesWide: 1, repeatRows: null, repeatColumns: null },
  };
}

/** The hidden sheet `_thidua`: what the form was made for, key and value. */
export function identitySheet(set: CriteriaSet, unit: Unit, term: Term): FormSheet {
  const pairs = [
    ['form', FORM_VERSION],
    ['plan', set.plan],
    ['criteria', set.version],
    ['unit', unit.id],
    ['year', String(term.year)],
    ...(term.reportingPeriod === undefined ? [] : [['period', termKey(term)] as const]),
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
