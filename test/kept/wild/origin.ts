import type { Chance } from '../../../samples/make/random.ts';
import type { CriteriaSet } from '../../../src/criteria/schema.ts';
import type { ReportingPeriod } from '../../../src/domain/term.ts';
import type { TestCell } from '../../support/raw-workbook.ts';
import { context, criteria } from './ground.ts';
import { ONE_LINE } from './unit-table.ts';
import { bookOf, type Row, type Wild } from './wild.ts';

const YEARS: readonly TestCell[] = [
  ...[
    2022,
    2022,
    '2022',
    'Năm 2022',
    'nam 2022',
    2021,
    '2021',
    'năm học 2021-2022',
    'Quý II năm 2022',
    'Quý 2/2021',
  ],
  ...['6 tháng đầu năm 2022', 'hai nghìn', 2022.5, -2022, '2.022', '2022 ', '…', '2022 (chính thức)'],
];
const PERIODS = [
  ...[
    'Quý II',
    'Quý 2',
    '2',
    '1',
    '5',
    'quý 3/2022',
    'quý 2/2021',
    '6T',
    'cả năm',
    'Năm 2022',
    '6 tháng cuối năm',
  ],
  ...['6 tháng đầu năm 2022', 'Q2-2022', 'đột xuất'],
] as const;
const HIDDEN = {
  form: ['thidua-form/1', 'thidua-form/1', 'thidua-form/2', ''],
  plan: ['thu-nghiem', 'thu-nghiem', 'ke-hoach-khac', ''],
  criteria: ['2020.1', '2020,1', '2019.1', '2018.1', ''],
  unit: ['DV01'],
  year: ['2022', '2022', '2021', 'Năm 2022', '2022.0', ''],
  period: ['', '', '', '2022-Q2', '2022-6T', '2022-Q3', '2022'],
} as const;
const DAYS: readonly TestCell[] = [
  ...[
    '28/11/2022',
    '28/11/2021',
    '01/01/2023',
    '31/12/2023',
    '01/01/2024',
    '31/12/2021',
    '11/2022',
    '30/02/2022',
  ],
  ...['11/30/2022', 'ngày 28 tháng 11 năm 2022', '28-thg 11-2022', 'Cuối tháng 11'],
  { date: '2022-11-28' },
  { date: '2020-02-29' },
];

const QUARTERS: CriteriaSet['periods'] = {
  each: [
    { period: 'Q2', deadline: '07-05' },
    { period: 'H1', deadline: '07-10' },
  ],
  year: 'sum',
};

/** A file that says its year, its period and its plan, on the sheet `Thông tin` and on the hidden one; not always the same. */
export function origin(chance: Chance): Wild {
  const maybe = <T>(share: number, value: T): T | null => (chance.happens(share) ? value : null);
  const year = maybe(0.7, chance.pick(YEARS));
  const period = maybe(0.4, chance.pick(PERIODS));
  const day = maybe(0.5, chance.pick(DAYS));
  const info: readonly Row[] = [
    ['Mã đơn vị', 'DV01'],
    ...(year === null ? [] : [['Năm', year]]),
    ...(period === null ? [] : [[chance.pick(['Kỳ báo cáo', 'Báo cáo quý', 'Quý báo cáo']), period]]),
    ...(day === null ? [] : [['Ngày báo cáo', day]]),
  ];
  const keys = Object.entries(HIDDEN).flatMap(([key, values]): readonly Row[] => {
    const value = chance.pick<string>(values);
    return value === '' ? [] : [[chance.happens(0.2) ? key.toUpperCase() : key, value]];
  });
  const again: readonly Row[] = chance.happens(0.15)
    ? [
        ['year', '1999'],
        ['Plan', 'x'],
        ['ghi chú', 'tự lập'],
      ]
    : [];
  const hidden = {
    name: chance.pick(['_thidua', '_THIDUA ', 'Sheet9']),
    isHidden: true,
    rows: [...keys, ...again],
  };
  const reportingPeriod = chance.pick<ReportingPeriod | ''>(['', '', 'Q2', 'H1']);
  const hasPeriods = reportingPeriod !== '' || chance.happens(0.2);
  const set = {
    ...criteria.set,
    ...(chance.happens(0.5) ? { acceptsFormsOf: ['2018.1'] } : {}),
    ...(hasPeriods ? { periods: QUARTERS } : {}),
  };
  return {
    what: `asked for ${reportingPeriod || 'the year'}${hasPeriods ? ' of a plan with periods' : ''}`,
    workbook: bookOf([
      { name: 'Thông tin', rows: info },
      {
        name: 'Tập thể',
        rows: [...ONE_LINE],
      },
      ...(chance.happens(0.75) ? [hidden] : []),
    ]),
    context: {
      ...context,
      criteria: { ...criteria, set },
      ...(reportingPeriod === '' ? {} : { reportingPeriod }),
    },
  };
}
