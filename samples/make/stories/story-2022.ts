import { answering, both, leavingOpen, withPeople, withPoints } from '../as-sent/changes.ts';
import { COLUMN, changeLine, changeSheet, valuesOnly, without } from '../as-sent/grid.ts';
import { lockFile, picture, scannedPdf } from '../as-sent/not-workbooks.ts';
import { onOneSheet, ownTable, underLetterhead, withoutMarks } from '../as-sent/tables.ts';
import { inTcvn3, numbersAsText, ticksTheirWay } from '../as-sent/values.ts';
import { writeCsv, writeGrids } from '../as-sent/write-grids.ts';
import { formFile } from '../year.ts';
import type { FileStory, YearStory } from './story.ts';

/** Formats other than the form's own. */
const otherFormats: readonly FileStory[] = [
  {
    unit: '01004',
    file: 'UBKT Thành ủy - bảng chấm điểm 2022.xls',
    send: ({ form }) => writeGrids(valuesOnly(form), 'biff8'),
  },
  { unit: '02003', file: 'TCKH_2022.xlsb', send: ({ form }) => writeGrids(valuesOnly(form), 'xlsb') },
  {
    unit: '05201',
    file: 'khoi-truong/THCS Ba Đình.ods',
    send: ({ form }) => writeGrids(valuesOnly(form), 'ods'),
  },
  {
    unit: 'PX14',
    file: 'Dong Huong.csv',
    send: ({ form }) => {
      const grids = valuesOnly(form).filter(({ role }) => role === 'info' || role === 'unit');
      return writeCsv(grids.flatMap(({ rows }) => [...rows, []]));
    },
  },
];

/** Tables that were retyped or rearranged. */
const otherTables: readonly FileStory[] = [
  {
    unit: 'PX10',
    file: 'P. Đông Vệ gửi PNV.xlsx',
    send: ({ form }) => writeGrids(ownTable(valuesOnly(form)), 'xlsx'),
  },
  {
    unit: 'PX05',
    file: 'PX05 Điện Biên (có tiêu đề).xlsx',
    send: ({ form }) => writeGrids(underLetterhead(valuesOnly(form), 'UBND phường Điện Biên'), 'xlsx'),
  },
  {
    unit: 'PX37',
    file: 'Quang Tam.xlsx',
    send: ({ form }) => writeGrids(withoutMarks(valuesOnly(form)), 'xlsx'),
  },
  {
    unit: '05101',
    file: 'khoi-truong/TH Điện Biên 1.xlsx',
    send: ({ form }) => writeGrids(onOneSheet(valuesOnly(form)), 'xlsx'),
  },
  {
    unit: 'PX21',
    file: 'Thieu Van (font VnTime).xlsx',
    send: ({ form }) => inTcvn3(without(valuesOnly(form), 'guide', 'identity')),
  },
  {
    unit: '07002',
    file: 'Ban CHQS.xlsx',
    send: ({ form }) => writeGrids(without(valuesOnly(form), 'individuals'), 'xlsx'),
  },
];

/** Values that are not what the form asks for. */
const otherValues: readonly FileStory[] = [
  {
    unit: 'PX15',
    file: 'Đông Hải - số gõ dạng chữ.xlsx',
    send: ({ form }) => writeGrids(numbersAsText(valuesOnly(form)), 'xlsx'),
  },
  {
    unit: '02005',
    file: 'LĐTBXH.xlsx',
    send: ({ form }) => writeGrids(ticksTheirWay(valuesOnly(form)), 'xlsx'),
  },
  {
    unit: 'PX13',
    change: both(
      answering({
        'TT1.1': { selfPoints: 9 },
        'TT4.1': { achieved: 8, selfPoints: undefined },
        'TT3.1a': { selfPoints: 6 },
      }),
      withPoints(3, { 'CN1.1': 8, 'CN4.1': 65 }),
    ),
  },
  { unit: '03004', change: leavingOpen('TT1.5b', 'TT4.2a', 'TT5.1c') },
  {
    unit: 'PX17',
    change: answering({
      'TT1.1': { evidence: undefined },
      'TT1.4a': { evidence: undefined },
      'TT2.2a': { evidence: undefined },
      'TT4.1': { evidence: undefined },
    }),
  },
  {
    unit: '05106',
    change: answering({
      'TT1.2a': { explanation: undefined },
      'TT1.2b': { explanation: undefined },
      'TT2.3a': { explanation: undefined },
      'TT2.3b': { explanation: undefined },
    }),
  },
  {
    unit: '02010',
    file: 'Kinh tế - ô lỗi.xlsx',
    send: ({ form }) => {
      const wrong = changeSheet(valuesOnly(form), 'unit', (grid) =>
        changeLine(grid, 'TT2.3a', {
          [COLUMN.achieved]: { error: '#DIV/0!' },
          [COLUMN.selfPoints]: { error: '#DIV/0!' },
        }),
      );
      return writeGrids(wrong, 'xlsx');
    },
  },
  {
    unit: '02009',
    file: 'QLĐT - công thức.xlsx',
    send: ({ form }) => {
      const uncalculated = changeSheet(valuesOnly(form), 'unit', (grid) =>
        changeLine(grid, 'TT3.1a', {
          [COLUMN.achieved]: { formula: 'SUM(L2:L13)' },
          [COLUMN.selfPoints]: null,
        }),
      );
      return writeGrids(uncalculated, 'xlsx');
    },
  },
];

/** People who are listed twice, or too many of them. */
const otherPeople: readonly FileStory[] = [
  {
    unit: '05202',
    change: withPeople((people) => [...people, ...people.slice(6, 7)]),
  },
  { unit: '06005', change: (submission) => ({ ...submission, staffCount: submission.people.length - 3 }) },
  {
    // Seconded to the culture centre, and listed there too.
    unit: '06001',
    change: (submission, all) => ({
      ...submission,
      people: [...submission.people, ...(all.get('02007')?.people.slice(4, 5) ?? [])],
      staffCount: submission.staffCount + 1,
    }),
  },
];

/** Files that say the wrong unit or year, came late, twice, or are no workbook at all. */
const otherTroubles: readonly FileStory[] = [
  {
    unit: 'PX31',
    file: 'bao cao.xlsx',
    send: ({ form }) => {
      const nobody = changeSheet(without(valuesOnly(form), 'identity'), 'info', (grid) => ({
        ...grid,
        rows: grid.rows.map((row) => {
          if (row[0] === 'Mã đơn vị') return ['Mã đơn vị', null];
          return row[0] === 'Tên đơn vị' ? ['Tên đơn vị', 'UBND phường Tân Đông'] : row;
        }),
      }));
      return writeGrids(
        nobody.map((grid) => ({
          ...grid,
          rows: grid.rows.map((row) =>
            row.map((cell) => (cell === 'Phường Đông Tân' ? 'UBND phường Tân Đông' : cell)),
          ),
        })),
        'xlsx',
      );
    },
  },
  {
    unit: 'PX22',
    file: 'px22-phuong-thieu-khanh-2021.xlsx',
    send: ({ form }) => {
      const lastYear = valuesOnly(form).map((grid) => ({
        ...grid,
        rows: grid.rows.map((row) =>
          row.map((cell) => {
            if (cell === 2022) return 2021;
            return typeof cell === 'string' ? cell.replaceAll('2022', '2021') : cell;
          }),
        ),
      }));
      return writeGrids(lastYear, 'xlsx');
    },
  },
  { unit: 'PX01', on: '2022-12-02' },
  { unit: '05104', on: '2022-12-05' },
  { unit: '02004', on: '2022-12-01' },
  {
    unit: 'PX07',
    file: 'px07-phuong-lam-son.xlsx',
    on: '2022-11-18',
    change: answering({
      'TT4.1': { achieved: 4, selfPoints: 4 },
      'TT1.5c': { level: 'Không', selfPoints: 0 },
    }),
  },
  { unit: 'PX07', file: 'px07-phuong-lam-son (sửa lại).xlsx', on: '2022-11-28' },
  {
    unit: '05001',
    file: 'khoi-truong/MN Điện Biên lần 1.xlsx',
    on: '2022-11-21',
    change: leavingOpen('TT5.1a'),
  },
  { unit: '05001', file: 'khoi-truong/MN Điện Biên lần 2.xlsx', on: '2022-11-30' },
  {
    unit: 'PX34',
    send: async ({ form }) => {
      const whole = await formFile(form);
      return whole.subarray(0, Math.floor(whole.length * 0.6));
    },
  },
  { unit: 'PX33', file: 'Quảng Thịnh - bản có dấu.pdf', on: '2022-11-29', send: () => scannedPdf(2022) },
  { unit: '05203', on: '2022-11-25' },
  { unit: '05203', file: 'khoi-truong/anh bang diem THCS Quang Hung.png', on: '2022-11-25', send: picture },
  { unit: 'PX09', on: '2022-11-23' },
  {
    unit: 'PX09',
    file: '~$px09-phuong-ngoc-trao.xlsx',
    on: '2022-11-23',
    send: () => lockFile('Van thu phuong'),
  },
];

/** The year 2022 of the sample. */
export const story2022: YearStory = {
  year: 2022,
  scale: 'full',
  missing: ['02011', '03006', 'PX35', 'PX27', '05005', '05205', '06006'],
  units: {
    PX02: {
      wish: 91,
      violation: {
        place: 9,
        text: 'Khiển trách (Quyết định số 1245/QĐ-UBND ngày 18/5/2022 của Chủ tịch UBND thành phố)',
      },
    },
    '06003': {
      violation: {
        place: 6,
        text: 'Bị xử phạt vi phạm nồng độ cồn khi lái xe (Quyết định số 0038/QĐ-XPHC ngày 02/9/2022)',
        isProposed: true,
      },
    },
    PX29: {
      violation: {
        place: 1,
        text: 'Đang xem xét kỷ luật theo Thông báo số 87/TB-UBKTTU ngày 04/11/2022',
        isProposed: true,
      },
    },
    // Near misses: just below or just above a grade.
    PX08: { wish: 89.95 },
    '02001': { wish: 90.02 },
    '05103': { wish: 79.97 },
    PX03: { wish: 64.9 },
    // The same answers, so a tie in the cluster.
    PX16: { wish: 93.1, seed: 'tie in cluster 2' },
    PX18: { wish: 93.1, seed: 'tie in cluster 2' },
    '02006': { wish: 94.2, seed: 'tie in the state offices' },
    '02007': { wish: 94.2, seed: 'tie in the state offices' },
    // The ends of the list.
    '02002': { wish: 97.5 },
    '05201': { wish: 98.2 },
    PX23: { wish: 52 },
    PX30: { wish: 48.5 },
    // Good enough to be read through all the same.
    PX37: { wish: 88 },
    PX05: { wish: 92 },
    PX10: { wish: 90.5 },
  },
  files: [...otherFormats, ...otherTables, ...otherValues, ...otherPeople, ...otherTroubles],
};
